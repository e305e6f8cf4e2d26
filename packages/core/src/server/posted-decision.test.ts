// What strangers send as a decision: refused in clear words, nothing stored, nothing thrown.
import { describe, expect, it } from 'vitest'
import { NOON } from '../../testing/shop.js'
import { decision, expectRefused, form, json, openEndpoint } from '../../testing/shop-endpoint.js'

describe('a decision', () => {
  it.each<[string, object, number, string]>([
    [
      'about an unknown category',
      { answers: { analytics: 'granted', spying: 'granted' } },
      422,
      'UNKNOWN_CATEGORY',
    ],
    [
      'about a property of every object',
      { answers: JSON.parse('{"__proto__":"granted"}') },
      422,
      'UNKNOWN_CATEGORY',
    ],
    ['about the constructor', { answers: { constructor: 'granted' } }, 422, 'UNKNOWN_CATEGORY'],
    ['against a required category', { answers: { essential: 'denied' } }, 422, 'REQUIRED_CATEGORY'],
    ['that is no answer', { answers: { analytics: 'maybe' } }, 400, 'MALFORMED'],
    ['that is a boolean', { answers: { analytics: true } }, 400, 'MALFORMED'],
    ['that is a list', { answers: ['granted'] }, 400, 'MALFORMED'],
    ['without answers', { answers: undefined }, 400, 'MALFORMED'],
    ['by the server itself', { reason: 'server' }, 400, 'MALFORMED'],
    ['for no reason', { reason: undefined }, 400, 'MALFORMED'],
    ['for a reason of its own', { reason: 'constructor' }, 400, 'MALFORMED'],
    ['without an id', { recordId: undefined }, 400, 'MALFORMED'],
    ['with a header in its id', { recordId: 'x\r\nSet-Cookie: a=b' }, 400, 'MALFORMED'],
    ['with attributes in its id', { recordId: 'abcdefgh; Domain=evil.example' }, 400, 'MALFORMED'],
    ['with an id that has no end', { recordId: 'x'.repeat(65) }, 400, 'MALFORMED'],
    ['with a header in its notice', { noticeVersion: '1\r\nSet-Cookie: a=b' }, 400, 'MALFORMED'],
    ['with half a character in its notice', { noticeVersion: '\ud800' }, 400, 'MALFORMED'],
    ['with an endless notice', { noticeVersion: 'x'.repeat(201) }, 400, 'MALFORMED'],
    ['with a mapping that is none', { mapping: '<script>' }, 400, 'MALFORMED'],
    ['under a model that is none', { model: 'always' }, 400, 'MALFORMED'],
    ['with a mapping without an end', { mapping: 'a'.repeat(14) }, 400, 'MALFORMED'],
    ['with an empty mapping', { mapping: '' }, 400, 'MALFORMED'],
    ['with a mapping that begins as one', { mapping: 'a<' }, 400, 'MALFORMED'],
    ['with a mapping that ends as one', { mapping: '<a' }, 400, 'MALFORMED'],
    ['with answers of null', { answers: null }, 400, 'MALFORMED'],
    ['after null', { previous: null }, 400, 'MALFORMED'],
    ['after a number', { previous: 5 }, 400, 'MALFORMED'],
    ['after a list', { previous: ['granted'] }, 400, 'MALFORMED'],
    ['after what never was', { previous: { analytics: 'yes' } }, 400, 'MALFORMED'],
    ['that is older than an answer lasts', { decidedAt: NOON - 366 * 86_400_000 }, 422, 'TOO_OLD'],
    ['from before time', { decidedAt: -1 }, 400, 'MALFORMED'],
    ['from the beginning of time', { decidedAt: 0 }, 400, 'MALFORMED'],
    ['from the first moment', { decidedAt: 1 }, 422, 'TOO_OLD'],
    ['at no time', { decidedAt: null }, 400, 'MALFORMED'],
    ['without a time', { decidedAt: undefined }, 400, 'MALFORMED'],
    ['at half a moment', { decidedAt: NOON + 0.5 }, 400, 'MALFORMED'],
    ['at a time in words', { decidedAt: '2026' }, 400, 'MALFORMED'],
    ['beyond the end of time', { decidedAt: 1e300 }, 400, 'MALFORMED'],
  ])('%s is refused', (_what, part, status, code) =>
    expectRefused(json({ ...decision, ...part }), status, code),
  )

  it.each<[string, object]>([
    ...['accept-all', 'reject-all', 'withdraw', 'signal', 'bridge', 'expiry', 'restore'].map(
      (reason): [string, object] => [`for the reason ${reason}`, { reason }],
    ),
    ...['opt-in', 'opt-out', 'notice'].map((model): [string, object] => [`under ${model}`, { model }]),
    ['with a short mapping', { mapping: 'a' }],
    ['with a long mapping', { mapping: 'a0'.repeat(7).slice(1) }],
    ['with as many destinations as fit', { denied: Array(500).fill('x') }],
  ])('%s is written down as it came', async (_what, part) => {
    const { post, records } = openEndpoint()
    expect((await post(json({ ...decision, ...part }))).status).toBe(200)
    expect(records).toMatchObject([{ ...part, ...('denied' in part && { denied: ['x'] }) }])
  })

  it('says of each category what was before: granted, denied, or not answered', async () => {
    const { post, records } = openEndpoint()
    const previous = { functional: 'granted', analytics: 'denied', advertising: 'unset' }
    await post(json({ ...decision, previous }))
    expect(records).toMatchObject([{ previous }])
  })

  it.each([['Amplitude'], [[7]], [['a\u0000b']], [['x'.repeat(201)]], [Array(501).fill('x')], [{}]])(
    'is refused with a list of destinations that is none: %j',
    async (denied) => {
      const { post, records } = openEndpoint()
      expect((await post(json({ ...decision, denied }))).status).toBe(400)
      expect(records).toEqual([])
    },
  )

  it('carries nothing along that was not asked for', async () => {
    const { post, records } = openEndpoint()
    await post(json({ ...decision, ip: '10.0.0.1', previous: { spying: 'granted' } }))
    expect(Object.keys(records[0] as object).sort()).toEqual([
      'decidedAt',
      'denied',
      'mapping',
      'model',
      'noticeVersion',
      'preferences',
      'previous',
      'reason',
      'recordId',
      'subjectId',
      'unasked',
      'validForDays',
    ])
    expect(records[0]).not.toHaveProperty('previous.spying')
  })

  it('keeps a strange but honest notice version out of the header', async () => {
    const response = await openEndpoint().post(
      json({ ...decision, noticeVersion: '1; Domain=evil.example "é😀' }),
    )
    expect(
      response.headers
        .get('set-cookie')
        ?.split('; ')
        .map((part) => part.split('=')[0]),
    ).toEqual(['tracking-preferences', 'Path', 'Max-Age', 'SameSite', 'Secure'])
  })
})

describe('a form', () => {
  it.each([
    ['without a button', 'returnTo=%2F', 400, 'not a decision'],
    ['with an unknown button', 'answer=accept-some', 400, 'not a decision'],
    ['with two buttons', 'answer=accept-all&answer=reject-all', 400, 'not a decision'],
    ['with an unknown category', 'answer=save-choices&spying=on', 422, 'not declared'],
    ['with a category of every object', 'answer=save-choices&__proto__=on', 422, 'not declared'],
    ['with a tick that says no', 'answer=save-choices&analytics=0', 400, 'not a decision'],
    ['with a tick for the others', 'answer=save-choices&analytics=denied', 400, 'not a decision'],
    ['with a header in its id', 'answer=accept-all&recordId=x%0d%0aSet-Cookie:a=b', 400, 'not a decision'],
    ['with a header in its notice', 'answer=accept-all&noticeVersion=x%0d%0aa', 400, 'not a decision'],
  ])('%s is refused', (_what, body, status, said) => expectRefused(form(body), status, said))
})
