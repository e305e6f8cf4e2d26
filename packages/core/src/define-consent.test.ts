import { describe, expect, expectTypeOf, it } from 'vitest'
import type { Consent } from './declaration.js'
import { defineConsent } from './define-consent.js'
import { ConsentError } from './errors.js'

const analytics = { id: 'analytics', label: 'Analytics', description: 'Which pages are read.' } as const
const advertising = { id: 'advertising', label: 'Advertising', description: 'Offers elsewhere.' } as const
const categories = [analytics, advertising] as const

/** What a declaration written without types is told. */
function refusal(options: unknown): ConsentError {
  try {
    defineConsent(options as Parameters<typeof defineConsent>[0])
  } catch (error) {
    return error as ConsentError
  }
  throw new Error('was accepted')
}

describe('a declaration', () => {
  it('asks by default, keeps the answer a year, and blocks what nobody mapped', () => {
    expect(defineConsent({ categories })).toEqual({
      categories,
      destinations: {},
      unmapped: 'block',
      catalogueRules: false,
      model: 'opt-in',
      cookie: { name: 'tracking-preferences', path: '/', maxAgeDays: 365, refusalMaxAgeDays: 365 },
      notice: { version: '1' },
    })
  })

  it('lists every category that a destination needs', () => {
    const { destinations } = defineConsent({
      categories,
      destinations: { Amplitude: 'analytics', 'Facebook Pixel': ['analytics', 'advertising'] },
    })
    expect(destinations).toEqual({
      Amplitude: ['analytics'],
      'Facebook Pixel': ['analytics', 'advertising'],
    })
  })

  it('takes ids as the old manager showed them to visitors', () => {
    const ids = ['Do Not Sell', 'Marketing & Analytics', 'Größe', 'a-b_c.d (e)']
    const { categories: declared } = defineConsent({ categories: ids.map((id) => ({ ...analytics, id })) })
    expect(declared.map(({ id }) => id)).toEqual(ids)
  })

  it('is kept as it was made', () => {
    const made = {
      categories,
      destinations: { Amplitude: ['analytics'] },
      unmapped: 'allow',
      catalogueRules: { Advertising: 'advertising' },
      model: 'notice',
      cookie: { name: 'c', path: '/shop', domain: 'shop.example', maxAgeDays: 0.5, refusalMaxAgeDays: 180 },
      notice: { version: 'x'.repeat(200) },
    } as const
    expect(defineConsent({ ...made, destinations: { Amplitude: ['analytics'] } })).toEqual(made)
  })

  it('is frozen through and through', () => {
    const rules = { Advertising: 'advertising' } as const
    const consent = defineConsent({ categories, destinations: { A: 'analytics' }, catalogueRules: rules })
    const parts = [consent, ...Object.values(consent), ...consent.categories, consent.destinations['A']]
    expect(parts.filter((part) => !Object.isFrozen(part))).toEqual([])
  })

  it('is a copy: the list it was made from may change', () => {
    const mine = [{ ...analytics }]
    const consent = defineConsent({ categories: mine })
    mine.push({ ...analytics })
    expect(consent.categories).toHaveLength(1)
  })
})

describe('a wrong declaration', () => {
  const named = (id: unknown) => ({ categories: [{ ...analytics, id }] })

  it.each([
    ['NO_CATEGORIES', undefined],
    ['NO_CATEGORIES', {}],
    ['NO_CATEGORIES', { categories: [] }],
    ['INVALID_CATEGORY', { categories: [null] }],
    ['INVALID_CATEGORY', named(undefined)],
    ['INVALID_CATEGORY', named('')],
    ['INVALID_CATEGORY', named('two,words')],
    ['INVALID_CATEGORY', named('a'.repeat(201))],
    ['INVALID_CATEGORY', named('two\nlines')],
    ['INVALID_CATEGORY', named('__proto__')],
    ['INVALID_CATEGORY', named('constructor')],
    ['INVALID_CATEGORY', named('valueOf')],
    ['INVALID_CATEGORY', named('block')],
    ['INVALID_CATEGORY', named('allow')],
    ['INVALID_CATEGORY', { categories: [{ ...analytics, label: '' }] }],
    ['INVALID_CATEGORY', { categories: [{ ...analytics, label: ' ' }] }],
    ['INVALID_CATEGORY', { categories: [{ ...analytics, description: undefined }] }],
    ['DUPLICATE_CATEGORY', { categories: [analytics, advertising, analytics] }],
    ['UNKNOWN_CATEGORY', { categories, destinations: { Amplitude: 'analitics' } }],
    ['UNKNOWN_CATEGORY', { categories, destinations: { Amplitude: ['analytics', 'ads'] } }],
    ['UNKNOWN_CATEGORY', { categories, unmapped: 'ads' }],
    ['UNKNOWN_CATEGORY', { categories, catalogueRules: { Advertising: 'ads' } }],
    ['EMPTY_MAPPING', { categories, destinations: { Amplitude: [] } }],
    ['EMPTY_MAPPING', { categories, destinations: { Amplitude: null } }],
    ['INVALID_OPTION', { categories, model: 'optin' }],
    ['INVALID_OPTION', { categories, notice: { version: 2 } }],
    ['INVALID_OPTION', { categories, notice: { version: '' } }],
    ['INVALID_OPTION', { categories, notice: { version: 'x'.repeat(201) } }],
    ['INVALID_OPTION', { categories, cookie: { name: '' } }],
    ['INVALID_OPTION', { categories, cookie: { name: 'a b' } }],
    ['INVALID_OPTION', { categories, cookie: { name: 'a=b' } }],
    ['INVALID_OPTION', { categories, cookie: { domain: 'x.com; Secure' } }],
    ['INVALID_OPTION', { categories, cookie: { path: '/;' } }],
    ['INVALID_OPTION', { categories, cookie: { maxAgeDays: 0 } }],
    ['INVALID_OPTION', { categories, cookie: { maxAgeDays: Infinity } }],
    ['INVALID_OPTION', { categories, cookie: { refusalMaxAgeDays: Number.NaN } }],
  ])('throws %s for %j', (code, options) => {
    expect(refusal(options)).toBeInstanceOf(ConsentError)
    expect(refusal(options).code).toBe(code)
  })

  it('says what is wrong, what to do and where to read on', () => {
    expect(refusal({ categories, destinations: { Amplitude: 'analitics' } }).message).toBe(
      '[consent/UNKNOWN_CATEGORY] That category is not declared, so nothing can be gated by it. Declare it in ' +
        '`categories`. ("analitics" in destinations["Amplitude"]) See node_modules/@assent/core/dist/errors/UNKNOWN_CATEGORY.md',
    )
  })
})

describe('the types of a declaration', () => {
  it('are the ids, literally', () => {
    const consent = defineConsent({ categories: [analytics, { ...advertising, required: true }] })
    expectTypeOf(consent).toEqualTypeOf<Consent<'analytics' | 'advertising'>>()
    const inline = defineConsent({ categories: [{ id: 'a', label: 'A', description: 'A.' }] })
    expectTypeOf(inline).toEqualTypeOf<Consent<'a'>>()
  })

  it('refuse a category that is not declared', () => {
    // @ts-expect-error -- a typing error in a mapping
    expect(() => defineConsent({ categories, destinations: { Amplitude: 'analitics' } })).toThrow()
    // @ts-expect-error -- in a list of categories
    expect(() => defineConsent({ categories, destinations: { Amplitude: ['analytics', 'ads'] } })).toThrow()
    // @ts-expect-error -- neither 'block' nor 'allow' nor a category
    expect(() => defineConsent({ categories, unmapped: 'deny' })).toThrow()
    // @ts-expect-error -- in a table of catalogue categories
    expect(() => defineConsent({ categories, catalogueRules: { Advertising: 'ads' } })).toThrow()
  })
})
