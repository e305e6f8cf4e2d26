// What Didomi says that looks like an answer and is none.
import { afterEach, describe, expect, it } from 'vitest'
import { didomi } from './didomi.js'

const page = globalThis as Record<string, unknown>
const undo: (() => void)[] = []
afterEach(() => {
  undo.splice(0).forEach((act) => act())
  for (const name of ['Didomi', 'didomiOnReady']) Reflect.deleteProperty(page, name)
})

describe('Didomi', () => {
  const load = (api: object) => {
    page['Didomi'] = api
    page['didomiOnReady'] = { push: (hear: () => void) => hear() }
    const bridge = didomi()
    undo.push(bridge.subscribe(() => {}))
    return bridge.read()
  }
  const consent = (enabled: string[], disabled: string[] = []) => ({
    getUserStatus: () => ({
      purposes: { consent: { enabled, disabled }, legitimate_interest: { enabled: ['ads'] } },
    }),
  })

  it('where no consent is required, it is no answer; none at all is nothing', () => {
    const isConsentRequired = () => false
    expect(load({ ...consent(['measure']), isConsentRequired })).toEqual({
      allowed: ['measure'],
      isAnswer: false,
    })
    expect(load({ ...consent([]), isConsentRequired })).toBe(undefined)
  })

  it('counts no legitimate interest', () => {
    expect(load({ ...consent(['measure']), isConsentRequired: () => true })).toMatchObject({
      allowed: ['measure'],
    })
  })

  it('is unanswered where the answer is to be given again', () => {
    const api = { ...consent(['measure'], ['ads']), isConsentRequired: () => true }
    expect(load({ ...api, shouldConsentBeCollected: () => true })).toBe('unanswered')
  })
})
