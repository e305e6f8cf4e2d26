// A decision that does not come when it was made, or says that it was made at another time.
import { describe, expect, it } from 'vitest'
import { declareShop, NOON } from '../../testing/shop.js'
import { cookieOf, decision, openEndpoint, stateOf } from '../../testing/shop-endpoint.js'
import { decide } from '../decide.js'
import { initialState } from '../decision.js'
import { encodeCookie } from '../encode-cookie.js'
import { jurisdictionOf } from '../jurisdiction.js'

const consent = declareShop()
const DAY_MS = 86_400_000

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
  const tell = async (posted: object, since: object, headers = {}, denied: string[] = []) => {
    const { postJson, records } = openEndpoint({
      consent: sale,
      jurisdiction: () => ({ ...jurisdictionOf('US-TX'), basis: 'header' }),
    })
    const cookie = `tracking-preferences=${encodeCookie(sale, decide(sale, first, since, { ...facts, denied }))}`
    const late = { recordId: 'decision-1', decidedAt: NOON - 2, denied: [], previous: {}, ...posted }
    const response = await postJson(late, { cookie, ...headers })
    expect(response.headers.get('set-cookie')).toBeNull()
    return records[0]
  }

  it('says nothing of what was granted since', async () => {
    const answers = { essential: 'granted', analytics: 'granted' }
    const record = await tell({ reason: 'save-choices', answers }, { advertising: 'granted' })
    expect(record?.preferences).toMatchObject({ analytics: 'granted', advertising: 'unset' })
    expect(record).toMatchObject({ model: 'opt-out', previous: { analytics: 'unset' } })
  })

  it('says nothing of which destinations were switched off since', async () => {
    const said = {
      reason: 'save-choices',
      answers: { analytics: 'granted' },
      denied: undefined,
      previous: undefined,
    }
    const record = await tell(said, { advertising: 'granted' }, {}, ['Amplitude'])
    expect(record).toMatchObject({ denied: [], previous: { analytics: 'unset' } })
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
    const { postJson, records } = openEndpoint({
      consent: declareShop({ cookie: { maxAgeDays: 30, refusalMaxAgeDays: 365 } }),
    })
    await postJson({ ...decision, decidedAt: NOON - 40 * DAY_MS, answers: { analytics: 'denied' } })
    expect(records).toHaveLength(1)
  })
})

describe('a time that was forged, or a clock that is wrong', () => {
  it.each([
    ['of a clock a little ahead stands', NOON + 60_000, NOON + 60_000],
    ['of a clock five minutes ahead stands', NOON + 300_000, NOON + 300_000],
    ['of one further ahead becomes now', NOON + 300_001, NOON],
    ['in the future becomes now', NOON + DAY_MS, NOON],
    ['of a record as old as an answer lasts stands', NOON - 365 * DAY_MS, NOON - 365 * DAY_MS],
    ['at the end of time becomes now', Number.MAX_SAFE_INTEGER, NOON],
    ['of a record that was late by a month stands', NOON - 30 * DAY_MS, NOON - 30 * DAY_MS],
  ])('%s', async (_what, decidedAt, taken) => {
    const { postJson, records } = openEndpoint()
    const response = await postJson({ ...decision, decidedAt })
    expect([stateOf(response).decidedAt, records[0]?.decidedAt]).toEqual([taken, taken])
    const seconds = Number(/Max-Age=(\d+)/.exec(cookieOf(response))?.[1])
    expect(seconds).toBeLessThanOrEqual(365 * 86_400)
  })

  it('of a record that is older by a moment is refused', async () => {
    const response = await openEndpoint().postJson({ ...decision, decidedAt: NOON - 365 * DAY_MS - 1 })
    expect([response.status, await response.json()]).toMatchObject([422, { error: 'TOO_OLD' }])
  })
})
