import { describe, expect, it } from 'vitest'
import { declareShop, NOON } from '../../testing/shop.js'
import {
  answerOf,
  cookieFor,
  cookieOf,
  decision,
  openEndpoint,
  stateOf,
} from '../../testing/shop-endpoint.js'
import { decide } from '../decide.js'
import { initialState } from '../decision.js'
import { encodeCookie } from '../encode-cookie.js'

const consent = declareShop()
const DAY_MS = 86_400_000

describe('a decision posted by a script', () => {
  it('belongs to the visitor that the page or the cookie names', async () => {
    const { postJson, records } = openEndpoint()
    await postJson({ ...decision, subjectId: 'first-of-all' })
    expect(records).toMatchObject([{ subjectId: 'first-of-all' }])
    expect((await postJson({ ...decision, subjectId: 'no id' })).status).toBe(400)
    const cookie = cookieFor({}, { decidedAt: NOON - 1, recordId: 'decision-0', subjectId: 'of-the-cookie' })
    await postJson(decision, { cookie })
    await postJson({ ...decision, subjectId: 'first-of-all' }, { cookie })
    expect(records.slice(1)).toMatchObject([{ subjectId: 'of-the-cookie' }, { subjectId: 'first-of-all' }])
  })

  it('opens no destination that its page did not ask about, although it repeats the grants of before', async () => {
    const { postJson, records } = openEndpoint()
    const response = await postJson({ ...decision, unasked: ['Amplitude'] })
    expect(stateOf(response).unasked).toEqual(['Amplitude'])
    expect(records).toMatchObject([{ unasked: ['Amplitude'] }])
  })

  it('opens no destination that only the server knows', async () => {
    const destinations = { ...consent.destinations, Mixpanel: 'analytics' as const }
    const { postJson, records } = openEndpoint({ consent: declareShop({ destinations }) })
    const { answers, ...facts } = decision
    await postJson(decision, { cookie: cookieFor(answers, facts) })
    await postJson(
      { ...decision, recordId: 'decision-2', decidedAt: NOON + 1, answers: { functional: 'granted' } },
      {
        cookie: cookieFor(answers, facts),
      },
    )
    expect(records).toMatchObject([{ unasked: ['Mixpanel'] }, { unasked: ['Mixpanel'] }])
  })

  it('says which destinations were switched off one by one, until all is accepted', async () => {
    const { postJson, records } = openEndpoint()
    const response = await postJson({ ...decision, denied: ['Amplitude'] })
    expect(stateOf(response).denied).toEqual(['Amplitude'])
    expect(records).toMatchObject([{ denied: ['Amplitude'] }])
    const answers = { functional: 'granted', analytics: 'granted', advertising: 'granted' }
    const all = { ...decision, recordId: 'decision-all', answers, reason: 'accept-all' }
    expect(stateOf(await postJson(all)).denied).toEqual([])
  })

  it('is written down, and kept in a cookie that the page can read', async () => {
    const { postJson, records, errors } = openEndpoint()
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
        validForDays: 365,
      },
    ])
    expect(errors).toEqual([])
  })

  it('lasts for what was declared, a refusal for its own time, and counts from when it was made', async () => {
    const { postJson, records } = openEndpoint({
      consent: declareShop({
        cookie: { maxAgeDays: 100, refusalMaxAgeDays: 10, path: '/shop', domain: 'shop.example' },
      }),
    })
    const refusal = { ...decision, decidedAt: NOON - DAY_MS, answers: { analytics: 'denied' } }
    expect(cookieOf(await postJson(decision))).toContain(
      '; Path=/shop; Max-Age=8640000; SameSite=Lax; Domain=shop.example; Secure',
    )
    expect(cookieOf(await postJson(refusal))).toContain(`; Max-Age=${9 * 86_400};`)
    expect(records.map(({ validForDays }) => validForDays)).toEqual([100, 10])
  })

  it('sets again byte for byte what its page has written of the same decision', async () => {
    const { postJson } = openEndpoint()
    const { answers, recordId, decidedAt } = decision
    const state = decide(consent, initialState(consent), answers as object, { recordId, decidedAt })
    const cookie = `tracking-preferences=${encodeCookie(consent, state, { 'Learned Later': true })}`
    expect(cookieOf(await postJson(decision, { cookie }))).toContain(`${cookie}; Path`)
    expect(cookieOf(await postJson(decision, { cookie: `${cookie}; ${cookie}` }))).toContain(
      `${cookie}; Path`,
    )
    const other = cookie.replace('analytics%22:true', 'analytics%22:false')
    const corrected = await postJson(decision, { cookie: other })
    expect(cookieOf(corrected)).not.toContain('Learned')
    expect(stateOf(corrected)).toMatchObject({ recordId, preferences: { analytics: 'granted' } })
  })

  it('names the categories it answers; the others keep what the cookie says', async () => {
    const cookie = cookieFor({ analytics: 'granted' })
    const response = await openEndpoint().postJson(
      { ...decision, answers: { functional: 'denied' } },
      { cookie },
    )
    expect(stateOf(response).preferences).toMatchObject({ functional: 'denied', analytics: 'granted' })
  })

  it('answers the notice and the map that its page showed, which may be older', async () => {
    const { postJson, records } = openEndpoint({ consent: declareShop({ notice: { version: '2' } }) })
    const response = await postJson({ ...decision, noticeVersion: '1', mapping: 'abc123' })
    expect(stateOf(response).noticeVersion).toBe('1')
    expect(records[0]).toMatchObject({ noticeVersion: '1', mapping: 'abc123' })
  })

  it('sent twice is the same record, the same cookie, and no failure', async () => {
    const { postJson, records } = openEndpoint()
    const first = await postJson(decision)
    const again = await postJson(decision, { cookie: cookieOf(first).split(';')[0] })
    expect(cookieOf(again)).toBe(cookieOf(first))
    expect(records.map(({ recordId, decidedAt }) => [recordId, decidedAt])).toEqual([
      ['decision-1', NOON],
      ['decision-1', NOON],
    ])
    expect(records[1]?.previous).toEqual(records[0]?.previous) // not what it has made of the cookie itself
  })

  it('that arrives after a newer one is written down and changes nothing', async () => {
    const { postJson, records } = openEndpoint()
    const cookie = cookieFor({ analytics: 'denied' }, { decidedAt: NOON, recordId: 'decision-2' })
    const response = await postJson({ ...decision, decidedAt: NOON - 1 }, { cookie })
    expect(response.headers.has('set-cookie')).toBe(false)
    expect((await answerOf(response)).state.recordId).toBe('decision-2')
    expect(records).toHaveLength(1)
  })

  it('of the same moment as the cookie is the earlier: a page writes its cookie before it posts', async () => {
    const cookie = cookieFor({ analytics: 'denied' }, { decidedAt: NOON, recordId: 'decision-2' })
    const response = await openEndpoint().postJson(decision, { cookie })
    expect((await answerOf(response)).state.recordId).toBe('decision-2')
  })

  it('wins over one that claims to be from the future', async () => {
    const cookie = cookieFor({ analytics: 'denied' }, { decidedAt: NOON * 2, recordId: 'decision-2' })
    expect(stateOf(await openEndpoint().postJson(decision, { cookie })).recordId).toBe('decision-1')
    const ofAClockAhead = (milliseconds: number) =>
      cookieFor({}, { decidedAt: NOON + 300_000 + milliseconds, recordId: 'decision-2' })
    const kept = async (milliseconds: number) => {
      const response = await openEndpoint().postJson(decision, { cookie: ofAClockAhead(milliseconds) })
      return (await answerOf(response)).state.recordId
    }
    expect([await kept(0), await kept(1)]).toEqual(['decision-2', 'decision-1'])
  })
})
