// Kinds of destinations and of workspaces that the numbered behaviours leave open.
import { describe, expect, it } from 'vitest'
import {
  CONSENT_EVENT,
  eventNamed,
  newContext,
  openPage,
  scripts,
  segment,
  settle,
  type Setup,
  until,
  untilArrived,
  useBrowser,
  vendorEventNames,
} from './browser.js'
import { serveVendor, stepsOf } from './own-vendor.js'
import { amplitude, braze, classic, cloud, ga4 } from './workspace.js'

useBrowser()

describe('kinds of destinations', () => {
  it('a hybrid’s part enriches nothing before its grant, and nothing after its withdrawal', async () => {
    const visitor = await openPage({ destinations: [amplitude, ga4] })
    await visitor.grant('analytics')
    await visitor.track('Before')
    await untilArrived('Before')
    await visitor.grant('advertising')
    await until(
      () => segment().vendorCalls('ga4-web').length,
      (calls) => calls > 0,
    )
    await visitor.track('During')
    await untilArrived('During')
    await visitor.deny('advertising')
    await visitor.track('After')
    await untilArrived('After')
    const isEnriched = (name: string) => eventNamed(name)?.context?.['ga4_web_enriched']
    expect(['Before', 'During', 'After'].map(isEnriched)).toEqual([undefined, true, undefined])
  })

  it('two remote plugins of the same name each run for their own destination', async () => {
    const twin = {
      ...braze,
      slug: 'twin',
      libraryName: 'twinDestination',
      creationName: 'Twin',
      name: amplitude.name,
    }
    const visitor = await openPage({ destinations: [amplitude, twin as typeof braze] })
    await visitor.grant('advertising')
    await visitor.track('One')
    await until(
      () => vendorEventNames('twin'),
      (names) => names.includes('One'),
    )
    expect(scripts()).toEqual(['twin'])
    await visitor.grant('analytics')
    await visitor.track('Two')
    await until(
      () => vendorEventNames('amplitude'),
      (names) => names.includes('Two'),
    )
    expect(vendorEventNames('amplitude')).not.toContain('One')
  })

  it('one that is both action and classic asks for neither script before its grant', async () => {
    const context = await newContext()
    await serveVendor(context, '**/next-integrations/integrations/actions-amplitude/**', `note('classic')`)
    await context.route('**/v1/projects/wk/settings', async (route) => {
      const response = await route.fetch()
      const settings = (await response.json()) as { integrations: Record<string, object> }
      const isBoth = { bundlingStatus: 'bundled', versionSettings: { componentTypes: ['browser'] } }
      Object.assign(settings.integrations['Actions Amplitude']!, isBoth)
      await route.fulfill({ response, json: settings })
    })
    const visitor = await openPage(
      { destinations: [amplitude, { ...cloud, consent: ['functional'] }] },
      context,
    )
    await visitor.grant('functional')
    await visitor.track('One')
    await untilArrived('One')
    await settle(300)
    expect([await stepsOf(visitor), scripts()]).toEqual([[], []])
    await visitor.grant('analytics')
    await until(
      () => stepsOf(visitor),
      (steps) => steps.includes('classic'),
    )
    expect(scripts()).toEqual(['amplitude'])
  })

  it('a destination that rewrites `integrations` opens nothing', async () => {
    const rewriting = {
      ...ga4,
      consent: ['analytics'],
      rewritesIntegrations: { All: true, 'Braze Web Device Mode (Actions)': true },
    } as typeof ga4
    const visitor = await openPage({ destinations: [rewriting, braze, cloud] })
    await visitor.grant('analytics')
    await until(
      () => segment().vendorCalls('ga4-web').length,
      (calls) => calls > 0,
    )
    await visitor.track('One')
    await untilArrived('One')
    await settle(300)
    expect(scripts()).toEqual(['ga4-web'])
    expect(eventNamed('One')?.integrations).toMatchObject({
      All: false,
      'Braze Web Device Mode (Actions)': false,
      Webhooks: false,
    })
  })

  it("the app's `integrations` on a call restricts further, and opens nothing", async () => {
    const visitor = await openPage({ destinations: [amplitude, braze, classic] })
    await visitor.grant('analytics')
    await visitor.call(
      'track',
      'One',
      {},
      {
        integrations: { 'Actions Amplitude': false, 'Braze Web Device Mode (Actions)': true, All: true },
      },
    )
    await visitor.call('track', 'Two', {}, { integrations: { All: false, 'Amplitude (Actions)': true } })
    await untilArrived('Two')
    await untilArrived('One')
    expect(eventNamed('One')?.integrations).toEqual({
      All: false,
      'Segment.io': true,
      'Actions Amplitude': false,
      'Braze Web Device Mode (Actions)': false,
      'Fake Classic': true,
    })
    expect(eventNamed('Two')?.integrations).toMatchObject({
      'Actions Amplitude': true,
      'Fake Classic': false,
    })
  })

  it('catalogue rules map what nothing else maps, where they are turned on', async () => {
    const advertising = { ...braze, consent: undefined, category: 'Advertising' } as typeof braze
    const odd = { ...cloud, consent: undefined, category: 'Something New' } as typeof cloud
    const visitor = await openPage({
      destinations: [amplitude, advertising, odd],
      consent: { catalogueRules: true },
    })
    await visitor.acceptAll()
    await until(scripts, (slugs) => slugs.includes('braze'))
    const { destinations } = await visitor.explain()
    expect(destinations.map(({ name, mappedBy, categories }) => [name, mappedBy, categories])).toEqual([
      ['Actions Amplitude', 'workspace', ['analytics']],
      ['Braze Web Device Mode (Actions)', 'catalogue', ['advertising']],
      ['Webhooks', 'unmapped', []],
    ])
    expect(await visitor.errors()).toEqual([{ code: 'DESTINATION_UNMAPPED', detail: 'Webhooks' }])
  })
})

describe('a workspace', () => {
  it('brings nothing that would run or report past the gate, also where the app adds it', async () => {
    const amend: Setup['amend'] = ({ segment: options }) => {
      const updateCDNSettings = (settings: object) => ({
        ...settings,
        enabledMiddleware: { 'some/middleware': true },
        legacyVideoPluginsEnabled: true,
        metrics: { sampleRate: 1, host: location.host, flushTimer: 50 },
      })
      options['analytics'] = { updateCDNSettings }
    }
    const visitor = await openPage({ destinations: [amplitude], amend })
    await visitor.acceptAll()
    await untilArrived(CONSENT_EVENT)
    await settle(300)
    const asked = await visitor.page.evaluate(() => {
      const fetched = window.kept['fetched'] as { url: string }[]
      return [
        ...performance.getEntriesByType('resource').map(({ name }) => name),
        ...fetched.map(({ url }) => url),
      ]
    })
    expect(asked.filter((url) => /middleware|video|\/m$/.test(url))).toEqual([])
    expect(scripts()).toEqual(['amplitude'])
  })

  it('with categories that the app does not declare keeps those destinations shut, and says so', async () => {
    const odd = { ...braze, consent: ['marketing'] } as typeof braze
    const visitor = await openPage({ destinations: [amplitude, odd] })
    await visitor.acceptAll()
    await untilArrived(CONSENT_EVENT)
    await settle(300)
    expect(scripts()).toEqual(['amplitude'])
    expect(await visitor.errors()).toEqual([
      { code: 'UNKNOWN_CATEGORY', detail: '"marketing" of Braze Web Device Mode (Actions)' },
    ])
  })
})
