import { describe, expect, it } from 'vitest'
import { domainsFromWidest, keepCookie } from './keep-cookie.js'

describe('the domains of a host', () => {
  it.each([
    ['www.shop.example.co.uk', ['co.uk', 'example.co.uk', 'shop.example.co.uk', 'www.shop.example.co.uk']],
    ['example.com', ['example.com']],
    ['shop.localhost', ['shop.localhost']],
    ['1.shop2', ['1.shop2']],
  ])('of %s, the widest first', (hostname, domains) => {
    expect(domainsFromWidest(hostname)).toEqual(domains)
  })

  it.each(['localhost', '127.0.0.1', '[::1]', ''])(
    'of "%s" are none: the cookie is for the host alone',
    (host) => {
      expect(domainsFromWidest(host)).toEqual([])
    },
  )
})

describe('the cookie of a page', () => {
  /** A browser that keeps what it is given under whatever attributes, as Chromium does a Secure cookie of localhost. */
  const keptBy = (protocol: string) => {
    const written: string[] = []
    const page = {
      location: { protocol, hostname: 'localhost' },
      set cookie(text: string) {
        written.push(text)
      },
    }
    const read = () => written.slice(-1).map((text) => text.slice('c='.length, text.indexOf(';')))
    keepCookie({ page, read }, { name: 'c', path: '/', maxAgeDays: 1, refusalMaxAgeDays: 1 }, 'v', 60)
    return written
  }

  it('is for encrypted pages alone where the page is one', () => {
    expect(keptBy('https:')).toEqual(['c=v; Path=/; Max-Age=60; SameSite=Lax; Secure'])
    expect(keptBy('http:')).toEqual(['c=v; Path=/; Max-Age=60; SameSite=Lax'])
  })
})
