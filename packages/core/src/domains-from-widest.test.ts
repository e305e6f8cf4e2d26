import { describe, expect, it } from 'vitest'
import { domainsFromWidest } from './keep-cookie.js'

describe('the domains of a host', () => {
  it.each([
    ['www.shop.example.co.uk', ['co.uk', 'example.co.uk', 'shop.example.co.uk', 'www.shop.example.co.uk']],
    ['example.com', ['example.com']],
    ['shop.localhost', ['shop.localhost']],
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
