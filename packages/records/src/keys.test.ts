import { describe, expect, it } from 'vitest'
import { shop } from '../testing/decisions.mjs'
import { deriveKeys } from './keys.js'

describe('what is made with the secret', () => {
  it('stays the same from version to version: what is stored would be recognised no more', () => {
    const { subject, seal } = deriveKeys(shop.secret)
    expect(subject({ anonymousId: 'v' })).toBe('anonymous:Ts_0F0u5lJnvhj9U67CGloSs3OE8ofrkLY7ZYrnuqkg')
    expect(subject({ userKey: 'v' })).toBe('user:mGcNVljTx2t1qRGPgCfvfAB2Ik3Mp19cJKyy4h7pfGY')
    expect(seal('v')).toBe('xxDu_k-5qiHIETQq3kihr8ff0nJg1332ct7DuKI3egA')
  })

  it('is another for each purpose and each secret', () => {
    const made = [shop.secret, `${shop.secret}!`].flatMap((secret) => {
      const { subject, seal } = deriveKeys(secret)
      return [subject({ anonymousId: 'v' }), subject({ userKey: 'v' }), seal('v')].map((text) =>
        text.slice(-43),
      )
    })
    expect(new Set(made).size).toBe(6)
  })
})
