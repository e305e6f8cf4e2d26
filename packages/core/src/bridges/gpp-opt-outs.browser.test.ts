// What becomes of the GPP's opt-outs: no more than a denial, and no less.
import { afterEach, describe, expect, it } from 'vitest'
import { eachTestStartsAnew, onLeave, openTab } from '../../testing/bridged-shop.js'
import { GppCmp, putGppStub } from '../../testing/iab-cmps.js'
import { createCmp } from '../../testing/told-cmp.js'
import { followBridge } from './follow-bridge.js'
import { gpp } from './gpp.js'
import { tcf } from './tcf.js'

const page = globalThis as Record<string, unknown>
eachTestStartsAnew()
afterEach(() => {
  for (const name of ['__gpp', '__tcfapi']) Reflect.deleteProperty(page, name)
})

describe('an opt-out', () => {
  const map = { functional: [], analytics: ['targeted-advertising'], advertising: ['sale', 'sharing'] }
  const optedOut = { SaleOptOut: 1, SharingOptOut: 1, TargetedAdvertisingOptOut: 2 }
  const none = { SaleOptOut: 2, SharingOptOut: 2, TargetedAdvertisingOptOut: 2 }
  const visit = (model: 'opt-in' | 'opt-out') => {
    putGppStub()
    const tab = openTab({ ...createCmp(), bridge: gpp() }, { model, map })
    return { ...tab, cmp: new GppCmp([7]) }
  }

  it('denies, and grants nothing else', () => {
    const { cmp, preferences } = visit('opt-out')
    cmp.say({ usnat: none })
    expect(preferences()).toMatchObject({ analytics: 'unset', advertising: 'unset' })
    cmp.say({ usnat: optedOut })
    expect(preferences()).toMatchObject({ analytics: 'unset', advertising: 'denied' })
  })

  it('that is taken back is no denial any more', () => {
    const { cmp, preferences } = visit('opt-out')
    cmp.say({ usnat: optedOut })
    expect(preferences()).toMatchObject({ advertising: 'denied' })
    cmp.ask()
    cmp.say({ usnat: none })
    expect(preferences()).toMatchObject({ advertising: 'granted' })
  })

  it('and none are no consent where that is asked for', () => {
    const { cmp, preferences } = visit('opt-in')
    cmp.say({ usnat: none })
    cmp.say({ usnat: optedOut })
    expect(preferences()).toMatchObject({ analytics: 'unset', advertising: 'unset' })
  })

  it('ends what was granted', () => {
    const { cmp, preferences, store } = visit('opt-in')
    store.save({ analytics: 'granted', advertising: 'granted' }, 'save-choices')
    cmp.say({ usnat: optedOut })
    expect(preferences()).toMatchObject({ analytics: 'granted', advertising: 'denied' })
  })
})

it.each([
  ['the TCF', true, { analytics: 'granted', advertising: 'denied' }],
  ['the GPP', false, { analytics: 'denied', advertising: 'denied' }],
])(
  'a CMP of both is followed by a bridge for each, and says %s where that applies',
  (_, gdprApplies, says) => {
    type Tell = (data: object, isSuccess: boolean) => void
    const purpose = { consents: { 7: true } }
    page['__tcfapi'] = (command: string, _version: number, tell: Tell) =>
      command === 'addEventListener' &&
      tell({ gdprApplies, eventStatus: 'tcloaded', tcString: 'CQ', listenerId: 1, purpose }, true)
    putGppStub()
    new GppCmp([gdprApplies ? 2 : 7]).say({ usnat: { SaleOptOut: 1, SharingOptOut: 1 } })
    const map = { functional: ['sharing'], analytics: ['sharing'], advertising: ['sale'] } as const
    const { store, preferences } = openTab({ ...createCmp(), bridge: gpp() }, { model: 'opt-out', map })
    onLeave(followBridge(store, tcf(), { categories: { analytics: ['7'], advertising: ['4'] } }))
    expect(preferences()).toMatchObject(says)
  },
)
