import { describe, expect, it } from 'vitest'
import { declareShop } from '../../testing/shop.js'
import { cookieFor, cookieOf, decision, openEndpoint } from '../../testing/shop-endpoint.js'

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
