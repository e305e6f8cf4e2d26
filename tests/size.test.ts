// What a visitor downloads before any answer, and what each door costs: bytes of JavaScript after gzip -9,
// built for production, without react and react-dom.
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { FIRST_PAINT } from '../packages/banner/dist/first-paint.js'
import * as bridges from '../packages/core/dist/bridges/index.js'
import { bundle, type Bundle } from './bundle.js'
import { doorsOf, publishablePackages } from './workspace.js'

/** CSS and the inline script: all it takes until a banner in the HTML keeps an answer, before any of the page's code. */
const FIRST_ANSWER_BUDGET = 2_420
/** JavaScript and CSS of an app with the provider, the facade and the banner, until a banner in the HTML answers in place. */
const FIRST_VISIT_BUDGET = 8_970
/** The same until a banner that is in no HTML can be used: its own code comes too. */
const CLIENT_RENDERED_BUDGET = 10_990
/** JavaScript of the same app for who has answered. */
const RETURNING_BUDGET = 5_480
/** What the banner's buttons fetch when a visitor reaches for them. */
const ANSWER_BUDGET = 2_145

const DIALOG_BUDGET = 11_690 // JavaScript of the preference dialog, Radix's focus scope and its styles among it

const DOOR_BUDGETS: Readonly<Record<string, number>> = {
  '@assent/core': 4_140,
  '@assent/core/bridges': 4_755, // every CMP's; an app takes one
  '@assent/core/browser': 4_930, // its fetching again of code that did not come is the gate's, too: an app with both has it once
  '@assent/core/catalogue': 14_000,
  '@assent/core/consent-modes': 1_300,
  '@assent/core/segment': 3_535, // some 25 of them: a gate that was gone for a refusal sends nothing of before
  '@assent/core/server': 11_912,
  '@assent/react': 8_125, // some 90 of it: bridges beside each other, and gates in HTML that is for everyone
  '@assent/banner': 5_140,
  '@assent/banner/disclosure': 17_500,
  '@assent/banner/disclosure/copy': 2_700,
  '@assent/banner/copy': 1_850,
  '@assent/banner/preferences': 14_360, // 60 of them tell how many were found once typing pauses, when it is heard
}

const FIRST_VISIT = `
  import { defineConsent } from '@assent/core'
  import { ConsentProvider, useAnalytics } from '@assent/react'
  import { ConsentBanner } from '@assent/banner'
  import '@assent/banner/styles.css'
  const consent = defineConsent({
    categories: [{ id: 'analytics', label: 'Analytics', description: 'Counts visits' }],
    destinations: { 'Actions Amplitude': 'analytics' },
  })
  globalThis.app = { consent, ConsentProvider, useAnalytics, ConsentBanner }
`
const VENDOR_CODE = /node_modules\/@segment\/analytics-next\//
const DIALOG_CODE = /node_modules\/@radix-ui\//

const rows: Record<string, { bytes: number; budget?: number }> = {}
afterAll(() => console.table(rows))

let firstVisit: Promise<Bundle> | undefined
const buildFirstVisit = () => (firstVisit ??= bundle(FIRST_VISIT))

describe('the first visit', () => {
  it('until a banner in the HTML keeps an answer', async () => {
    const { styleBytes } = await buildFirstVisit()
    const together = styleBytes + gzipSync(FIRST_PAINT, { level: 9 }).byteLength
    rows['first visit, until an answer is kept'] = { bytes: together, budget: FIRST_ANSWER_BUDGET }
    expect(together).toBeLessThanOrEqual(FIRST_ANSWER_BUDGET)
  })

  it.each([
    ['in the HTML', /banner\/dist\/banner-events\.js$/, FIRST_VISIT_BUDGET],
    ['in no HTML', /banner\/dist\/banner-place\.js$/, CLIENT_RENDERED_BUDGET],
  ])('until a banner that is %s can be used', async (where, code, budget) => {
    const { initialBytes, styleBytes, onDemand } = await buildFirstVisit()
    const late = onDemand(code).all
    const together = initialBytes + late + styleBytes
    rows[`first visit, banner ${where}`] = { bytes: together, budget }
    expect(Math.min(late, styleBytes)).toBeGreaterThan(0)
    expect(together).toBeLessThanOrEqual(budget)
  })

  it('is without the banner for who has answered', async () => {
    const { initialBytes, initialModules } = await buildFirstVisit()
    rows['returning visitor, JavaScript'] = { bytes: initialBytes, budget: RETURNING_BUDGET }
    expect(initialBytes).toBeLessThanOrEqual(RETURNING_BUDGET)
    const banner = /banner\/dist\/(banner-|use-answer|use-modal|part|opener|copy)/
    expect(initialModules.filter((id) => banner.test(id))).toEqual([])
  })

  it(`fetches ${ANSWER_BUDGET} bytes for an answer`, async () => {
    const { lazyBytes } = await buildFirstVisit()
    const bytes = lazyBytes('acts')
    rows['an answer'] = { bytes, budget: ANSWER_BUDGET }
    expect(bytes).toBeGreaterThan(0)
    expect(bytes).toBeLessThanOrEqual(ANSWER_BUDGET)
  })

  it.each([
    ["Segment's analytics.js", VENDOR_CODE],
    ["the dialog's primitives", DIALOG_CODE],
  ])('leaves %s for later', async (_, code) => {
    const { initialModules, lazyModules } = await buildFirstVisit()
    expect(initialModules.filter((id) => code.test(id))).toEqual([])
    expect(lazyModules.filter((id) => code.test(id))).not.toEqual([])
  })

  it('knows no table of laws: that is for servers', async () => {
    const { initialModules, lazyModules } = await buildFirstVisit()
    const laws = /core\/dist\/(jurisdictions?|laws|server\/.*)\.js$/
    expect(initialModules.some((id) => id.endsWith('core/dist/store.js'))).toBe(true)
    expect([...initialModules, ...lazyModules].filter((id) => laws.test(id))).toEqual([])
  })
})

const SHARED_BY_BRIDGES = new Set(['foreign', 'iab-listener'])
const ON_ITS_OWN = /core\/dist\/(bridges|consent-modes)\//

it('what an app does not use of the rooms beside the gate costs it nothing', async () => {
  const { initialModules, lazyModules } = await buildFirstVisit()
  expect([...initialModules, ...lazyModules].filter((id) => ON_ITS_OWN.test(id))).toEqual([])
  const door = await bundle(`import { ConsentModes } from '@assent/react'; globalThis.door = ConsentModes`)
  expect(door.initialModules.filter((id) => ON_ITS_OWN.test(id))).not.toEqual([])
})

describe('a bridge', () => {
  it.each(Object.keys(bridges).filter((name) => name !== 'followBridge'))(
    '%s is taken alone',
    async (name) => {
      const { initialModules } = await bundle(
        `import { ${name} } from '@assent/core/bridges'; globalThis.door = ${name}`,
      )
      const taken = initialModules.flatMap((id) => /core\/dist\/bridges\/([\w-]+)\.js$/.exec(id)?.[1] ?? [])
      expect(taken.filter((file) => !SHARED_BY_BRIDGES.has(file))).toHaveLength(1)
    },
  )
})

const languagesIn = (modules: readonly string[]) =>
  modules.flatMap((id) => /banner\/dist\/copy\/([\w-]+)\.js$/.exec(id)?.[1] ?? [])

describe('the languages', () => {
  it('are none but English to an app that asks for no other', async () => {
    const { initialModules, lazyModules } = await buildFirstVisit()
    expect(languagesIn([...initialModules, ...lazyModules]).filter((tag) => tag !== 'en')).toEqual([])
  })

  it('come one by one, each in a chunk of its own, to an app that loads the copy', async () => {
    const { initialModules, lazyChunks } = await bundle(
      `import { loadCopy } from '@assent/banner/copy'; ${FIRST_VISIT}; globalThis.app.loadCopy = loadCopy`,
    )
    const doors = publishablePackages().flatMap(doorsOf)
    const languages = languagesIn(doors.map((door) => door.code))
    const chunks = lazyChunks.filter((modules) => languagesIn(modules).length > 0)
    expect(languagesIn(initialModules)).toEqual(['en'])
    expect(chunks.flatMap(languagesIn).toSorted()).toEqual(languages.filter((tag) => tag !== 'en'))
    expect(chunks.filter((modules) => modules.length > 1)).toEqual([])
  })
})

describe('the preferences', () => {
  it(`are a chunk of ${DIALOG_BUDGET} bytes`, async () => {
    const bytes = (await buildFirstVisit()).lazyBytes('preferences/loaded-dialog')
    rows['preferences'] = { bytes, budget: DIALOG_BUDGET }
    expect(bytes).toBeGreaterThan(5_000) // it is there, and it is not in what came first
    expect(bytes).toBeLessThanOrEqual(DIALOG_BUDGET)
  })

  it('leave the catalogue for after they have opened', async () => {
    const { lazyBytes } = await buildFirstVisit()
    expect(lazyBytes('preferences/facts')).toBeGreaterThan(10_000) // a chunk of its own
  })
})

describe('a door', () => {
  it.each(Object.entries(DOOR_BUDGETS))('%s stays within %i bytes', async (specifier, budget) => {
    const { initialBytes } = await bundle(
      `import * as door from '${specifier}'; globalThis.door = { ...door }`,
    )
    rows[specifier] = { bytes: initialBytes, budget }
    expect(initialBytes).toBeLessThanOrEqual(budget)
  })
})
