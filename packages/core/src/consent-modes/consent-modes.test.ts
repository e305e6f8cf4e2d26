// One contract for every consent mode; the vendors that read it are in testing/consent-vendors.ts.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { consentVendors, type ConsentVendor } from '../../testing/consent-vendors.js'
import { openShop } from '../../testing/shop.js'
import type { ConsentError } from '../errors.js'
import { followConsentModes } from './follow-consent-modes.js'

const page = globalThis as unknown as Record<string, unknown>
const forget = () =>
  ['dataLayer', 'uetq', 'clarity', 'fbq'].forEach((name) => Reflect.deleteProperty(page, name))
afterEach(forget)

describe.each(Object.entries(consentVendors))('%s', (name, create) => {
  let vendor: ConsentVendor
  let shop: ReturnType<typeof openShop>
  let errors: ConsentError[]
  beforeEach(() => {
    vendor = create()
    shop = openShop()
    errors = []
  })
  const follow = (mode = vendor.mode()) =>
    followConsentModes(shop.store, [mode], { onError: (error) => errors.push(error) })
  const codes = () => errors.map(({ code, detail }) => `${code} ${detail}`)

  it('hears a grant that was given before it came', () => {
    follow()
    shop.store.grant(['advertising'])
    vendor.come()
    expect(vendor.isGranted()).toBe(true)
  })

  it('hears a withdrawal, and a grant after that, as they are made', () => {
    follow()
    shop.store.grant(['advertising'])
    vendor.come()
    shop.store.withdraw()
    expect(vendor.isGranted()).toBe(false)
    shop.store.grant(['advertising'])
    expect(vendor.isGranted()).toBe(true)
  })

  it('that was there first hears what holds', () => {
    vendor.come()
    follow()
    expect(vendor.isGranted()).toBe(false)
    shop.store.grant(['advertising'])
    expect(vendor.isGranted()).toBe(true)
  })

  it('that comes without a grant hears of it with the next change, whatever that is about', () => {
    follow()
    vendor.come()
    shop.store.grant(['analytics'])
    expect(vendor.isGranted()).toBe(false)
  })

  it('hears nothing twice, whoever follows and whatever else is answered', () => {
    vendor.come()
    const mode = vendor.mode()
    const stop = follow(mode)
    shop.store.grant(['advertising'])
    const before = [...vendor.heard]
    shop.store.grant(['analytics'])
    stop()
    follow(mode)
    expect(vendor.heard).toEqual(before)
  })

  it('is told of the meaning of a preference, where nobody has answered', () => {
    shop = openShop({ initialState: { ...shop.store.getState(), model: 'opt-out' } })
    vendor.come()
    follow()
    expect(vendor.isGranted()).toBe(true)
    shop.store.deny(['advertising'])
    expect(vendor.isGranted()).toBe(false)
  })

  it('is not told any more once nobody follows', () => {
    vendor.come()
    follow()()
    const before = [...vendor.heard]
    shop.store.grant(['advertising'])
    expect(vendor.heard).toEqual(before)
  })

  it.each([
    ['throws', () => Object.assign(failing, { push: failing })],
    ['is an element of that name', () => ({ nodeType: 1 })],
  ])('is reported once where its global %s, and the decision stands', (_, broken) => {
    page[vendor.global] = broken()
    follow()
    shop.store.grant(['advertising'])
    shop.store.withdraw()
    expect(codes()).toEqual([`CONSENT_MODE_FAILED ${name}`])
    expect(shop.errors).toEqual([])
    expect(shop.store.getState().preferences.advertising).toBe('denied')
  })

  it('is told what holds once its global works again', () => {
    page[vendor.global] = failing
    follow()
    Reflect.deleteProperty(page, vendor.global)
    vendor.come()
    shop.store.grant(['analytics'])
    expect(vendor.isGranted()).toBe(false)
  })

  it('takes no category that is not declared', () => {
    const mode = { ...vendor.mode(), needs: { ad_storage: ['nowhere' as 'advertising'] } }
    expect(() => follow(mode)).toThrow(expect.objectContaining({ code: 'UNKNOWN_CATEGORY' }))
    expect(page[vendor.global]).toBe(undefined)
  })

  it('makes no global but the queue that it reads', () => {
    const before = Object.keys(page)
    follow()
    shop.store.grant(['advertising'])
    const made = Object.keys(page).filter((key) => !before.includes(key))
    expect(made).toEqual(name === 'Meta Pixel' ? [] : [vendor.global])
  })
})

function failing(): never {
  throw new Error('the vendor')
}
