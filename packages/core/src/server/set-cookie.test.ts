import { describe, expect, it } from 'vitest'
import { declareShop, NOON, type ShopCategory } from '../../testing/shop.js'
import { cookieFor, cookieOf, decision, openEndpoint } from '../../testing/shop-endpoint.js'
import { decide, type DecisionFacts } from '../decide.js'
import { initialState } from '../decision.js'
import { encodeCookie } from '../encode-cookie.js'
import type { Answer } from '../vocabulary.js'

const consent = declareShop()

describe('a server that was told no domain', () => {
  const ends = (response: Response) =>
    response.headers.getSetCookie().filter((line) => line.includes('Max-Age=0'))

  it('ends the wider cookie of a page, which would be read beside its own and outlive it', async () => {
    const cookie = cookieFor({ analytics: 'granted' })
    const response = await openEndpoint().postForm({ answer: 'reject-all' }, { cookie })
    expect(ends(response)).toEqual([
      'tracking-preferences=; Path=/; Max-Age=0; SameSite=Lax; Domain=shop.example; Secure',
    ])
    expect(cookieOf(response)).not.toContain('Domain=')
  })

  it('ends none where there is none, or where the page has written the same', async () => {
    const { postForm, postJson } = openEndpoint()
    expect(ends(await postForm({ answer: 'reject-all' }))).toEqual([])
    const response = await postJson(decision)
    expect(ends(await postJson(decision, { cookie: cookieOf(response).split(';')[0] }))).toEqual([])
  })
})

describe('a server that was told a domain', () => {
  it('ends the cookie of the host alone, from before it was told: a longer grant would come back after a refusal', async () => {
    const domain = 'shop.example'
    const { postForm } = openEndpoint({ consent: declareShop({ cookie: { domain } }) })
    const response = await postForm({ answer: 'reject-all' }, { cookie: cookieFor({ analytics: 'granted' }) })
    expect(response.headers.getSetCookie()).toEqual([
      'tracking-preferences=; Path=/; Max-Age=0; SameSite=Lax; Secure',
      expect.stringMatching(/^tracking-preferences=\S+; .*; Domain=shop\.example; Secure$/),
    ])
  })
})

describe("a page's own cookie", () => {
  const answers = decision.answers as Record<ShopCategory, Answer>
  const facts = { recordId: decision.recordId, decidedAt: NOON, subjectId: 'of-the-page' }
  const learned = (more: Partial<DecisionFacts> = {}, shop = consent) => {
    const state = decide(shop, initialState(shop), answers, { ...facts, ...more })
    return encodeCookie(shop, state, { 'Learned Later': true })
  }
  const cookieAfter = async (value: string, posted = {}) =>
    cookieOf(
      await openEndpoint().postJson({ ...decision, ...posted }, { cookie: `tracking-preferences=${value}` }),
    )

  it('is set again as it is', async () => {
    expect(await cookieAfter(learned())).toContain('Learned')
  })

  it('is set anew where an older one stands beside it, on another domain: that ends', async () => {
    const cookie = `tracking-preferences=${learned()}; ${cookieFor({ analytics: 'granted' })}`
    const { headers } = await openEndpoint().postJson(decision, { cookie })
    expect(headers.getSetCookie()).toEqual([
      'tracking-preferences=; Path=/; Max-Age=0; SameSite=Lax; Domain=shop.example; Secure',
      expect.not.stringContaining('Learned'),
    ])
  })

  it.each([
    ['another moment', learned({ decidedAt: NOON - 1 }), {}],
    ['another notice', learned({}, declareShop({ notice: { version: '2' } })), {}],
    ['no signal', learned(), { reason: 'signal' }],
    ['other answers', learned().replace('analytics%22:true', 'analytics%22:false'), {}],
    ['the same in bytes that no header carries', learned().replace('Learned%20Later', 'Learned Later'), {}],
    ['the same in letters that no header carries', learned().replace('Learned', 'L\u00e9arned'), {}],
  ])('that tells of %s is not', async (_what, value, posted) => {
    const set = await cookieAfter(value, { noticeVersion: '1', ...posted })
    expect(set).toContain('decision-1')
    expect(set).not.toContain('Later')
  })

  it('that tells of another decision with the same answers is not', async () => {
    const cookie = `tracking-preferences=${learned({ recordId: 'decision-0' })}`
    const response = await openEndpoint().postForm({ answer: 'save-choices', analytics: 'on' }, { cookie })
    expect(cookieOf(response)).not.toContain('decision-0')
  })
})
