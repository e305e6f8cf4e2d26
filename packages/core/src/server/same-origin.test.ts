import { describe, expect, it } from 'vitest'
import {
  decision,
  expectRefused,
  form,
  json,
  openEndpoint,
  ORIGIN,
  own,
} from '../../testing/shop-endpoint.js'

describe('a request from elsewhere', () => {
  const { host } = own
  it.each<[string, object]>([
    ['of another site', { host, origin: 'https://evil.example' }],
    ['of a subdomain', { host, origin: 'https://a.shop.example' }],
    ['of a domain that begins alike', { host, origin: 'https://shop.example.evil.example' }],
    ['of another port', { host, origin: 'https://shop.example:8443' }],
    ['of the unencrypted twin', { host, origin: 'http://shop.example' }],
    ['of a sandboxed page', { host, origin: 'null' }],
    [
      'of a sandboxed page, as the browser marks it',
      { host, origin: 'null', 'sec-fetch-site': 'cross-site' },
    ],
    ['of nobody', { host }],
    ['that names itself ours while the browser marks it', { ...own, 'sec-fetch-site': 'cross-site' }],
    ['from a sibling site', { ...own, 'sec-fetch-site': 'same-site' }],
    ['with an origin that is none', { host, origin: 'shop.example' }],
    ['with an origin and a path', { host, origin: `${ORIGIN}/` }],
    ['with two origins', { host, origin: `${ORIGIN}, https://evil.example` }],
    ['of a file', { host, origin: 'file://' }],
    [
      'with a host in a header that nobody vouched for',
      { host, origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
    ],
    ['with a host that is none', { host: 'a b', origin: ORIGIN }],
  ])('%s is refused', async (_whose, headers) => {
    await expectRefused(json(decision, headers), 403, 'FOREIGN_ORIGIN')
    await expectRefused(form('answer=accept-all', headers), 403, 'does not come from a page of this site')
  })

  it.each<[string, object, object, string?]>([
    ['names itself', own, {}],
    [
      'hides its address, and the browser vouches for it',
      { host, origin: 'null', 'sec-fetch-site': 'same-origin' },
      {},
    ],
    ['has no address to name, and the browser vouches for it', { host, 'sec-fetch-site': 'same-origin' }, {}],
    ['asks without `Host`, as HTTP/2 does', { origin: ORIGIN }, {}],
    ['came over TLS that ended before us', own, {}, 'http://10.0.0.1:3000/api/consent'],
    [
      'has a configured origin',
      { host: '10.0.0.1:3000', origin: ORIGIN },
      { origin: ORIGIN },
      'http://10.0.0.1:3000/api/consent',
    ],
    [
      'came through a proxy that is trusted',
      {
        host: '10.0.0.1',
        origin: ORIGIN,
        'x-forwarded-host': 'shop.example, inner',
        'x-forwarded-proto': 'https , http',
      },
      { trustProxy: true },
      'http://10.0.0.1/',
    ],
    [
      'hides its address behind a proxy that is trusted',
      {
        host: '10.0.0.1',
        origin: 'null',
        'sec-fetch-site': 'same-origin',
        'x-forwarded-host': 'shop.example',
        'x-forwarded-proto': 'https',
      },
      { trustProxy: true },
      'http://10.0.0.1/',
    ],
    ['writes out the usual port', { host: 'shop.example:443', origin: ORIGIN }, {}],
  ])('of our own page is taken where it %s', async (_how, headers, options, url) => {
    const { post } = openEndpoint(options)
    const response = await post({ ...json(decision, headers), ...(url && { url }) })
    expect([response.status, response.headers.get('set-cookie')]).toEqual([
      200,
      expect.stringMatching(/; Secure$/),
    ])
  })

  it('over plain http sets a cookie without `Secure`, whatever a header says that nobody vouched for', async () => {
    const headers = { host: 'localhost:3000', origin: 'http://localhost:3000', 'x-forwarded-proto': 'https' }
    const response = await openEndpoint().post({
      ...json(decision, headers),
      url: 'http://localhost:3000/api/consent',
    })
    expect(response.headers.get('set-cookie')).toMatch(/; SameSite=Lax$/)
  })
})
