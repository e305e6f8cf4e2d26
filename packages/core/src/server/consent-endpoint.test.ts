import { describe, expect, it } from 'vitest'
import { declareShop, NOON, type ShopCategory } from '../../testing/shop.js'
import { defineConsent } from '../define-consent.js'
import { encodeCookie } from '../encode-cookie.js'
import { decide, type DecisionFacts } from '../decide.js'
import { initialState } from '../decision.js'
import type { ConsentError } from '../errors.js'
import { jurisdictionOf } from '../jurisdiction.js'
import type { ConsentRecord } from '../record.js'
import {
  createConsentEndpoint,
  type ConsentEndpointAnswer,
  type ConsentEndpointOptions,
} from './consent-endpoint.js'
import { parseFormDecision } from './posted-decision.js'
import { readConsent } from './request-jar.js'
import { gpcWellKnown } from './request-signals.js'

const consent = declareShop()
const ORIGIN = 'https://shop.example'
const DAY_MS = 86_400_000
const decision = {
  recordId: 'decision-1',
  decidedAt: NOON,
  reason: 'save-choices',
  answers: { functional: 'denied', analytics: 'granted', advertising: 'denied' },
}
const own = { origin: ORIGIN, host: 'shop.example', 'sec-fetch-site': 'same-origin' }

function open(options: Partial<ConsentEndpointOptions<ShopCategory>> = {}) {
  const records: ConsentRecord[] = []
  const errors: unknown[] = []
  const endpoint = createConsentEndpoint<ShopCategory>({
    consent,
    now: () => NOON,
    record: async (record) => void records.push(record),
    onError: (error) => void errors.push(error),
    ...options,
  })
  const send = (init: RequestInit, url = `${ORIGIN}/api/consent`) => endpoint(new Request(url, init))
  const postJson = (body: unknown, headers = {}, url?: string) =>
    send(
      {
        method: 'POST',
        body: typeof body === 'string' ? body : JSON.stringify(body),
        headers: { ...own, 'content-type': 'application/json', ...headers },
      },
      url,
    )
  const postForm = (fields: Record<string, string> | string, headers = {}) =>
    send({
      method: 'POST',
      body: new URLSearchParams(fields).toString(),
      headers: { ...own, 'content-type': 'application/x-www-form-urlencoded', ...headers },
    })
  const codes = () => errors.map((error) => (error as ConsentError).code)
  return { endpoint, send, postJson, postForm, records, errors, codes }
}

const cookieOf = (response: Response) => response.headers.getSetCookie().at(-1) ?? '' // behind those that end others
const stateOf = (response: Response) => readConsent(consent, cookieOf(response).split(';')[0])
const answerOf = async (response: Response) => (await response.json()) as ConsentEndpointAnswer
const cookieFor = (
  answers: object,
  facts: Omit<DecisionFacts, 'reason'> = { decidedAt: NOON - 1, recordId: 'decision-0' },
) => `tracking-preferences=${encodeCookie(consent, decide(consent, initialState(consent), answers, facts))}`

describe('a decision posted by a script', () => {
  it('belongs to the visitor that the page or the cookie names', async () => {
    const { postJson, records } = open()
    await postJson({ ...decision, subjectId: 'first-of-all' })
    expect(records).toMatchObject([{ subjectId: 'first-of-all' }])
    expect((await postJson({ ...decision, subjectId: 'no id' })).status).toBe(400)
  })

  it('opens no destination that its page did not ask about, although it repeats the grants of before', async () => {
    const { postJson, records } = open()
    const response = await postJson({ ...decision, unasked: ['Amplitude'] })
    expect(stateOf(response).unasked).toEqual(['Amplitude'])
    expect(records).toMatchObject([{ unasked: ['Amplitude'] }])
  })

  it('opens no destination that only the server knows', async () => {
    const destinations = { ...consent.destinations, Mixpanel: 'analytics' as const }
    const { postJson, records } = open({ consent: declareShop({ destinations }) })
    const { answers, ...facts } = decision
    await postJson(decision, { cookie: cookieFor(answers, facts) })
    expect(records).toMatchObject([{ unasked: ['Mixpanel'] }])
  })

  it('says which destinations were switched off one by one, until all is accepted', async () => {
    const { postJson, records } = open()
    const response = await postJson({ ...decision, denied: ['Amplitude'] })
    expect(stateOf(response).denied).toEqual(['Amplitude'])
    expect(records).toMatchObject([{ denied: ['Amplitude'] }])
    const answers = { functional: 'granted', analytics: 'granted', advertising: 'granted' }
    const all = { ...decision, recordId: 'decision-all', answers, reason: 'accept-all' }
    expect(stateOf(await postJson(all)).denied).toEqual([])
  })

  it('is written down, and kept in a cookie that the page can read', async () => {
    const { postJson, records, errors } = open()
    const response = await postJson({ ...decision, model: 'opt-out', previous: { analytics: 'denied' } })
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(stateOf(response)).toMatchObject({
      recordId: 'decision-1',
      decidedAt: NOON,
      preferences: {
        essential: 'granted',
        functional: 'denied',
        analytics: 'granted',
        advertising: 'denied',
      },
    })
    expect(cookieOf(response)).toMatch(/; Path=\/; Max-Age=31536000; SameSite=Lax; Secure$/)
    expect(await answerOf(response)).toEqual({ state: stateOf(response), sendAgain: false })
    expect(records).toEqual([
      {
        recordId: 'decision-1',
        subjectId: expect.stringMatching(/^[\w-]{36}$/),
        decidedAt: NOON,
        reason: 'save-choices',
        model: 'opt-out', // the one that the page had
        noticeVersion: '1',
        mapping: expect.stringMatching(/^\w+$/),
        preferences: stateOf(response).preferences,
        denied: [],
        previous: { essential: 'granted', functional: 'unset', analytics: 'denied', advertising: 'unset' },
      },
    ])
    expect(errors).toEqual([])
  })

  it('lasts for what was declared, a refusal for its own time, and counts from when it was made', async () => {
    const { postJson } = open({
      consent: declareShop({
        cookie: { maxAgeDays: 100, refusalMaxAgeDays: 10, path: '/shop', domain: 'shop.example' },
      }),
    })
    const refusal = { ...decision, decidedAt: NOON - DAY_MS, answers: { analytics: 'denied' } }
    expect(cookieOf(await postJson(decision))).toContain(
      '; Path=/shop; Max-Age=8640000; SameSite=Lax; Domain=shop.example; Secure',
    )
    expect(cookieOf(await postJson(refusal))).toContain(`; Max-Age=${9 * 86_400};`)
  })

  it('sets again byte for byte what its page has written of the same decision', async () => {
    const { postJson } = open()
    const { answers, recordId, decidedAt } = decision
    const state = decide(consent, initialState(consent), answers as object, { recordId, decidedAt })
    const cookie = `tracking-preferences=${encodeCookie(consent, state, { 'Learned Later': true })}`
    expect(cookieOf(await postJson(decision, { cookie }))).toContain(`${cookie}; Path`)
    expect(cookieOf(await postJson(decision, { cookie: `${cookie}; ${cookie}` }))).toContain(
      `${cookie}; Path`,
    )
    const other = cookie.replace('analytics%22:true', 'analytics%22:false')
    expect(cookieOf(await postJson(decision, { cookie: other }))).not.toContain('Learned')
  })

  it('names the categories it answers; the others keep what the cookie says', async () => {
    const cookie = cookieFor({ analytics: 'granted' })
    const response = await open().postJson({ ...decision, answers: { functional: 'denied' } }, { cookie })
    expect(stateOf(response).preferences).toMatchObject({ functional: 'denied', analytics: 'granted' })
  })

  it('answers the notice and the map that its page showed, which may be older', async () => {
    const { postJson, records } = open({ consent: declareShop({ notice: { version: '2' } }) })
    const response = await postJson({ ...decision, noticeVersion: '1', mapping: 'abc123' })
    expect(stateOf(response).noticeVersion).toBe('1')
    expect(records[0]).toMatchObject({ noticeVersion: '1', mapping: 'abc123' })
  })

  it('sent twice is the same record, the same cookie, and no failure', async () => {
    const { postJson, records } = open()
    const first = await postJson(decision)
    const again = await postJson(decision, { cookie: cookieOf(first).split(';')[0] })
    expect(cookieOf(again)).toBe(cookieOf(first))
    expect(records.map(({ recordId, decidedAt }) => [recordId, decidedAt])).toEqual([
      ['decision-1', NOON],
      ['decision-1', NOON],
    ])
  })

  it('that arrives after a newer one is written down and changes nothing', async () => {
    const { postJson, records } = open()
    const cookie = cookieFor({ analytics: 'denied' }, { decidedAt: NOON, recordId: 'decision-2' })
    const response = await postJson({ ...decision, decidedAt: NOON - 1 }, { cookie })
    expect(response.headers.has('set-cookie')).toBe(false)
    expect((await answerOf(response)).state.recordId).toBe('decision-2')
    expect(records).toHaveLength(1)
  })

  it('of the same moment as the cookie is the earlier: a page writes its cookie before it posts', async () => {
    const cookie = cookieFor({ analytics: 'denied' }, { decidedAt: NOON, recordId: 'decision-2' })
    const response = await open().postJson(decision, { cookie })
    expect((await answerOf(response)).state.recordId).toBe('decision-2')
  })

  it('wins over one that claims to be from the future', async () => {
    const cookie = cookieFor({ analytics: 'denied' }, { decidedAt: NOON * 2, recordId: 'decision-2' })
    expect(stateOf(await open().postJson(decision, { cookie })).recordId).toBe('decision-1')
  })
})

describe('a decision that is told late, behind a newer one', () => {
  const sale = declareShop({
    model: 'opt-out',
    categories: consent.categories.map((each) =>
      each.id === 'advertising' ? { ...each, sale: true } : each,
    ),
  })
  const first = decide(
    sale,
    initialState(sale),
    { analytics: 'granted' },
    { decidedAt: NOON - 2, recordId: 'decision-1' },
  )
  const facts = { decidedAt: NOON - 1, recordId: 'decision-2' }
  const tell = async (posted: object, since: object, headers = {}) => {
    const { postJson, records } = open({
      consent: sale,
      jurisdiction: () => ({ ...jurisdictionOf('US-TX'), basis: 'header' }),
    })
    const cookie = `tracking-preferences=${encodeCookie(sale, decide(sale, first, since, facts))}`
    const late = { recordId: 'decision-1', decidedAt: NOON - 2, denied: [], previous: {}, ...posted }
    const response = await postJson(late, { cookie, ...headers })
    expect(response.headers.get('set-cookie')).toBeNull()
    return records[0]
  }

  it('says nothing of what was granted since', async () => {
    const answers = { essential: 'granted', analytics: 'granted' }
    const record = await tell({ reason: 'save-choices', answers }, { advertising: 'granted' })
    expect(record?.preferences).toMatchObject({ analytics: 'granted', advertising: 'unset' })
  })

  it('is recorded as it was given, whatever the browser signals now', async () => {
    const answers = { essential: 'granted', advertising: 'granted' }
    const record = await tell(
      { reason: 'save-choices', answers },
      { advertising: 'denied' },
      { 'sec-gpc': '1' },
    )
    expect(record).toMatchObject({ preferences: { advertising: 'granted' } })
    expect(record).not.toHaveProperty('signals')
  })

  it('counts for as long as a refusal does, where that is longer', async () => {
    const { postJson, records } = open({
      consent: declareShop({ cookie: { maxAgeDays: 30, refusalMaxAgeDays: 365 } }),
    })
    await postJson({ ...decision, decidedAt: NOON - 40 * DAY_MS, answers: { analytics: 'denied' } })
    expect(records).toHaveLength(1)
  })
})

describe('a server that was told no domain', () => {
  const ends = (response: Response) =>
    response.headers.getSetCookie().filter((line) => line.includes('Max-Age=0'))

  it('ends the wider cookie of a page, which would be read beside its own and outlive it', async () => {
    const cookie = cookieFor({ analytics: 'granted' })
    const response = await open().postForm({ answer: 'reject-all' }, { cookie })
    expect(ends(response)).toEqual([
      'tracking-preferences=; Path=/; Max-Age=0; SameSite=Lax; Domain=shop.example; Secure',
    ])
    expect(cookieOf(response)).not.toContain('Domain=')
  })

  it('ends none where there is none, or where the page has written the same', async () => {
    const { postForm, postJson } = open()
    expect(ends(await postForm({ answer: 'reject-all' }))).toEqual([])
    const response = await postJson(decision)
    expect(ends(await postJson(decision, { cookie: cookieOf(response).split(';')[0] }))).toEqual([])
  })
})

describe('a time that was forged, or a clock that is wrong', () => {
  it.each([
    ['of a clock a little ahead stands', NOON + 60_000, NOON + 60_000],
    ['in the future becomes now', NOON + DAY_MS, NOON],
    ['at the end of time becomes now', Number.MAX_SAFE_INTEGER, NOON],
    ['of a record that was late by a month stands', NOON - 30 * DAY_MS, NOON - 30 * DAY_MS],
  ])('%s', async (_what, decidedAt, taken) => {
    const { postJson, records } = open()
    const response = await postJson({ ...decision, decidedAt })
    expect([stateOf(response).decidedAt, records[0]?.decidedAt]).toEqual([taken, taken])
    const seconds = Number(/Max-Age=(\d+)/.exec(cookieOf(response))?.[1])
    expect(seconds).toBeLessThanOrEqual(365 * 86_400)
  })
})

describe('a plain form', () => {
  it.each([
    ['accept-all', {}, { functional: 'granted', analytics: 'granted', advertising: 'granted' }],
    ['reject-all', { analytics: 'on' }, { functional: 'denied', analytics: 'denied', advertising: 'denied' }],
    [
      'save-choices',
      { analytics: 'on', essential: 'on' },
      { functional: 'denied', analytics: 'granted', advertising: 'denied' },
    ],
    ['save-choices', {}, { functional: 'denied', analytics: 'denied', advertising: 'denied' }],
  ])('sent with %s and %j sets the cookie and leads back', async (answer, ticks, preferences) => {
    const { postForm, records } = open()
    const response = await postForm({ answer, ...ticks, returnTo: '/basket?item=3#top' })
    expect([response.status, response.headers.get('location')]).toEqual([303, '/basket?item=3#top'])
    expect(stateOf(response).preferences).toMatchObject(preferences)
    expect(records).toHaveLength(1)
    expect(records[0]).toMatchObject({
      reason: answer,
      decidedAt: NOON,
      preferences,
      recordId: stateOf(response).recordId,
    })
  })

  it('answers the notice that its page showed, which may be older', async () => {
    const { postForm, records } = open({ consent: declareShop({ notice: { version: '2' } }) })
    const response = await postForm({ answer: 'accept-all', noticeVersion: '1' })
    expect([response.status, stateOf(response).noticeVersion]).toEqual([303, '1'])
    expect(records[0]).toMatchObject({ noticeVersion: '1' })
  })

  it('leaves off what was switched off one by one, until all is accepted', async () => {
    const cookie = cookieFor(decision.answers, {
      decidedAt: NOON - 1,
      recordId: 'decision-0',
      denied: ['Amplitude'],
    })
    const choices = { answer: 'save-choices', analytics: 'on' }
    expect(stateOf(await open().postForm(choices, { cookie })).denied).toEqual(['Amplitude'])
    expect(stateOf(await open().postForm({ answer: 'accept-all' }, { cookie })).denied).toEqual([])
  })

  it('ticks a category whatever its id is made of', () => {
    const id = 'Marketing & Größe'
    const ours = defineConsent({ categories: [{ id, label: id, description: id }] })
    const form = new URLSearchParams({ answer: 'save-choices', [id]: 'on' })
    expect(parseFormDecision(ours, `${form}`)).toMatchObject({ answers: { [id]: 'granted' } })
  })

  it('is one record where its page gave it an id, however often it is sent', async () => {
    const { postForm, records } = open()
    for (let time = 0; time < 2; time++) await postForm({ answer: 'accept-all', recordId: 'page-1-form' })
    expect(records.map(({ recordId }) => recordId)).toEqual(['page-1-form', 'page-1-form'])
  })

  it('replaces what was answered before, and tells the record of it', async () => {
    const { postForm, records } = open()
    const response = await postForm({ answer: 'reject-all' }, { cookie: cookieFor({ analytics: 'granted' }) })
    expect(stateOf(response).preferences.analytics).toBe('denied')
    expect(records[0]?.previous).toMatchObject({ analytics: 'granted' })
  })

  it.each([
    ['to the page that sent it', { referer: `${ORIGIN}/products/3?x=1#y` }, {}, '/products/3?x=1'],
    ['to the page that sent it, when it names none', { referer: `${ORIGIN}/a` }, { returnTo: '' }, '/a'],
    ['to the start page, from another site', { referer: 'https://evil.example/a' }, {}, '/'],
    [
      'to the start page, from a page with a trap for a path',
      { referer: `${ORIGIN}//evil.example` },
      {},
      '/',
    ],
    ['to the start page, from nowhere', {}, {}, '/'],
  ])('leads back %s', async (_where, headers, fields, location) => {
    const response = await open().postForm({ answer: 'accept-all', ...fields }, headers)
    expect(response.headers.get('location')).toBe(location)
  })
})

describe('a record that cannot be written', () => {
  const failures = {
    rejects: () => Promise.reject(new Error('database gone')),
    throws: () => {
      throw new Error('database gone')
    },
    hangs: () => new Promise<never>(() => {}),
  }
  it.each(Object.keys(failures) as (keyof typeof failures)[])(
    'because it %s leaves the choice, and asks to send it again',
    async (how) => {
      const { postJson, codes } = open({ record: failures[how], recordTimeoutSeconds: 0.01 })
      const response = await postJson(decision)
      expect([response.status, stateOf(response).recordId]).toEqual([200, 'decision-1'])
      expect((await answerOf(response)).sendAgain).toBe(true)
      expect(codes()).toEqual(['RECORD_NOT_KEPT'])
    },
  )

  it('leads a form back all the same, even when the reporter throws', async () => {
    const { postForm } = open({
      record: failures.rejects,
      onError: () => {
        throw new Error('reporter gone')
      },
    })
    const response = await postForm({ answer: 'accept-all' })
    expect([response.status, stateOf(response).preferences.analytics]).toEqual([303, 'granted'])
  })

  it('without `record` there is nothing to send again', async () => {
    expect((await answerOf(await open({ record: undefined }).postJson(decision))).sendAgain).toBe(false)
  })
})

describe('asking what holds', () => {
  it('tells the state of the cookie, for nobody to cache', async () => {
    const { send } = open()
    const unasked = await send({ method: 'GET' })
    expect(unasked.headers.get('cache-control')).toBe('no-store')
    expect(await unasked.json()).toEqual({ state: initialState(consent), needsAnswer: true })
    const cookie = cookieFor({ functional: 'denied', analytics: 'granted', advertising: 'denied' })
    const answered = await send({ method: 'GET', headers: { cookie } })
    expect(await answered.json()).toMatchObject({ state: { recordId: 'decision-0' }, needsAnswer: false })
    expect(await (await send({ method: 'HEAD' })).text()).toBe('')
  })
})

describe('the law of the place', () => {
  const at = (region: string) => ({
    jurisdiction: () => ({ ...jurisdictionOf(region), region, basis: 'header' as const }),
  })

  it('gives the model; the strictest when it cannot be found', async () => {
    const modelAt = async (options: Partial<ConsentEndpointOptions<ShopCategory>>) => {
      const { send, codes } = open({ ...options, consent: declareShop({ model: 'notice' }) })
      return [
        ((await (await send({ method: 'GET' })).json()) as ConsentEndpointAnswer).state.model,
        ...codes(),
      ]
    }
    expect(await modelAt({})).toEqual(['notice'])
    expect(await modelAt(at('US-TX'))).toEqual(['opt-out'])
    expect(await modelAt({ jurisdiction: async () => jurisdictionOf('DE') })).toEqual(['opt-in'])
    const failing = { jurisdiction: () => Promise.reject(new Error('down')) }
    expect(await modelAt(failing)).toEqual(['opt-in', 'LISTENER_FAILED'])
    expect(await modelAt({ jurisdiction: () => undefined as never })).toEqual(['opt-in'])
  })

  it('is in the record, and shortens what the cookie lasts', async () => {
    const { postJson, records } = open(at('DE'))
    expect(cookieOf(await postJson(decision))).toContain(`; Max-Age=${180 * 86_400};`)
    expect(records[0]?.jurisdiction).toEqual({ id: 'eea', region: 'DE', basis: 'header' })
  })

  it('does not prolong what the app declares, but lets no refusal end before one may ask again', async () => {
    const brief = declareShop({ cookie: { maxAgeDays: 30, refusalMaxAgeDays: 20 } })
    const { postJson, postForm } = open({ ...at('DE'), consent: brief })
    expect(cookieOf(await postJson(decision))).toContain(`; Max-Age=${30 * 86_400};`)
    expect(cookieOf(await postForm({ answer: 'reject-all' }))).toContain(`; Max-Age=${180 * 86_400};`)
  })
})

describe("a browser's own refusal", () => {
  const categories = declareShop().categories.map((category) => ({
    ...category,
    sale: category.id === 'advertising',
  }))
  const selling = declareShop({ categories, model: 'opt-out' })
  const gpc = { 'sec-gpc': '1' }
  const stateFor = async (headers: Record<string, string>, options = {}) => {
    const response = await open({ consent: selling, ...options }).send({ method: 'GET', headers })
    return ((await response.json()) as ConsentEndpointAnswer<ShopCategory>).state
  }

  it('is read from `Sec-GPC: 1` and from nothing else', async () => {
    expect(await stateFor(gpc)).toMatchObject({
      signal: true,
      decidedAt: null,
      preferences: { advertising: 'denied', analytics: 'unset' },
    })
    for (const said of ['0', 'true', '1, 1', '11', ''])
      expect((await stateFor({ 'sec-gpc': said })).signal).toBeUndefined()
  })

  it('is read from `DNT: 1` where the app asks for it', async () => {
    expect((await stateFor({ dnt: '1' })).signal).toBeUndefined()
    expect(await stateFor({ dnt: '1' }, { doNotTrack: true })).toMatchObject({ signal: true })
    expect((await stateFor({ dnt: '0' }, { doNotTrack: true })).signal).toBeUndefined()
  })

  it.each([
    ['stands beside a later grant, where the law lets it', 'US-CA', 'granted'],
    ['stands beside a later grant, where no law says otherwise', undefined, 'granted'],
    ['prevails, where the law was not found to let a grant stand', 'US-TX', 'denied'],
  ])('%s', async (_what, region, advertising) => {
    const law = region === undefined ? {} : { jurisdiction: () => jurisdictionOf(region) }
    const { postForm, records } = open({ consent: selling, ...law })
    const response = await postForm({ answer: 'accept-all' }, gpc)
    expect(stateOf(response)).toMatchObject({
      signal: true,
      preferences: { analytics: 'granted', advertising },
    })
    expect(records[0]).toMatchObject({ signals: { gpc: true }, preferences: { advertising } })
  })

  it('is a decision when a script posts it as one', async () => {
    const { postJson, records } = open({ consent: selling })
    const signal = { ...decision, reason: 'signal', answers: { advertising: 'denied' } }
    expect(stateOf(await postJson(signal)).signal).toBe(true)
    expect(records[0]).not.toHaveProperty('signals')
  })

  it('is announced at a well-known address', async () => {
    const response = gpcWellKnown('2026-11-25')
    expect(response.headers.get('content-type')).toContain('application/json')
    expect(await response.json()).toEqual({ gpc: true, lastUpdate: '2026-11-25' })
  })
})

describe('the endpoint', () => {
  it('is not made for a category that a form could not tick, nor for an origin that is none', () => {
    const categories = [{ id: 'answer', label: 'x', description: 'x' }] as never
    expect(() => open({ consent: declareShop({ categories, destinations: {} }) })).toThrow(/INVALID_OPTION/)
    expect(() => open({ origin: 'shop.example' })).toThrow(/INVALID_OPTION/)
    expect(() => open({ origin: 'https://shop.example/' })).toThrow(/INVALID_OPTION/)
  })

  it('answers 500 to what it did not expect, and tells `onError` alone', async () => {
    const { send, codes } = open({
      rateLimit: {
        key: () => {
          throw new Error('secret')
        },
      },
    })
    const response = await send({ method: 'POST', headers: own })
    expect([response.status, await response.text()]).toEqual([500, '{"error":"FAILED"}'])
    expect(codes()).toEqual(['LISTENER_FAILED'])
  })
})
