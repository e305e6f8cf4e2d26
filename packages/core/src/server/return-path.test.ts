import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expectRefused, form, openEndpoint, ORIGIN } from '../../testing/shop-endpoint.js'
import { safeReturnPath } from './return-path.js'

describe('a form', () => {
  it.each([
    'https://evil.example',
    'https:evil.example',
    'https:/shop.example',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    ' //evil.example',
    '/a\r\nSet-Cookie: a=b',
    '/a\u0000b',
    '/a\u0085b',
    '/.//evil.example',
    '/a/..//evil.example',
    '/%2e//evil.example',
    '/%2F/evil.example',
    '/%2f%2fevil.example',
    '/.%2F/evil.example',
    '/%2e%2f/evil.example',
    '/a/..%2F/evil.example',
    '/a/%2e%2e/%2Fevil.example',
    '/%2f%2fevil.example/%',
    '/%5cevil.example/%ff',
    '/%252Fevil.example',
    '/%5Cevil.example',
    '/%255cevil.example',
    '/a%0d%0aSet-Cookie:a=b',
    '/%25252525252Fevil.example',
    '/a%25252520b',
    'javascript:alert(1)',
    'basket',
    '?a=b',
    '/a?b=\r\nSet-Cookie: a=b',
    '/a#\u0000',
    `/${'x'.repeat(2_000)}`,
  ])('that leads back to %j is refused', (returnTo) =>
    expectRefused(
      form(new URLSearchParams({ answer: 'accept-all', returnTo }).toString()),
      400,
      'not a path of this site',
    ),
  )

  it.each([
    ['/', '/'],
    ['/basket?next=https://other.example/%0A#top', '/basket?next=https://other.example/%0A#top'],
    ['/a/../b', '/b'],
    ['/caf\u00e9', '/caf%C3%A9'],
    ['/@evil.example', '/@evil.example'],
    ['/100%', '/100%'],
    ['/a%20b', '/a%20b'],
    ['/a//b', '/a//b'],
    ['/a%20b%20c%20d%20e', '/a%20b%20c%20d%20e'],
    ['/a%252520b', '/a%252520b'],
    ['/search?q=a\\b', '/search?q=a\\b'],
    [`/${'x'.repeat(1_999)}`, `/${'x'.repeat(1_999)}`],
  ])('may lead back to %j', async (returnTo, location) => {
    const body = new URLSearchParams({ answer: 'accept-all', returnTo }).toString()
    const response = await openEndpoint().post(form(body))
    expect([response.status, response.headers.get('location')]).toEqual([303, location])
    expect(new URL(location, ORIGIN).origin).toBe(ORIGIN)
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
    const response = await openEndpoint().postForm({ answer: 'accept-all', ...fields }, headers)
    expect(response.headers.get('location')).toBe(location)
  })
})

describe('a path that may be led back to', () => {
  it('is one of the site, whatever decodes and resolves it on the way', () => {
    const parts = [
      '/',
      '.',
      '%2e',
      '%2F',
      '%252f',
      '%5C',
      '\\',
      '%',
      ':',
      '@',
      '?',
      '#',
      '\t',
      'evil.example',
    ]
    const paths = fc.array(fc.constantFrom(...parts), { maxLength: 9 }).map((each) => `/${each.join('')}`)
    fc.assert(
      fc.property(paths, (text) => {
        let path = safeReturnPath(text)?.split(/[?#]/)[0] ?? '/'
        for (let layer = 0; layer < 4; layer++) {
          expect(new URL(path, ORIGIN).origin).toBe(ORIGIN)
          path = new URL(path, ORIGIN).pathname.replace(/%[0-7][\da-f]/gi, decodeURIComponent)
        }
      }),
      { numRuns: 2_000 },
    )
  })
})
