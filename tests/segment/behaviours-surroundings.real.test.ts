// Behaviours of docs/segment.md, by their numbers: the list of destinations, the cookie, signals and faults.
// Judged from what the stand-in was asked, the cookie jar and the storage, in real Chromium, with the real analytics-next.
import { describe, expect, it } from 'vitest'
import {
  arrived,
  CONSENT_EVENT,
  eventNamed,
  newContext,
  openPage,
  returning,
  scripts,
  segment,
  settle,
  traffic,
  until,
  untilArrived,
  useBrowser,
} from './browser.js'
import { amplitude, braze, ga4, unmapped } from './workspace.js'

useBrowser()
const origin = 'http://127.0.0.1'

describe('the list, the cookie, signals and faults', () => {
  it('48. destinations are listed once each, sorted by creation name, with their display names', async () => {
    const visitor = await openPage({
      destinations: [ga4, braze, amplitude, { ...amplitude, slug: 'twin' } as typeof amplitude],
    })
    await visitor.grant('analytics')
    await untilArrived(CONSENT_EVENT)
    const { destinations } = await visitor.explain()
    expect(destinations.map(({ name, displayName }) => [name, displayName])).toEqual([
      ['Actions Amplitude', 'Amplitude (Actions)'],
      ['Actions Google Analytic 4', 'Google Analytics 4 Web'],
      ['Braze Web Device Mode (Actions)', 'Braze Web Mode (Actions)'],
    ])
  })
  it("49. the old manager's cookie is understood, under another name too", async () => {
    const context = await newContext()
    const value = encodeURIComponent(
      '{"version":1,"destinations":{"Amplitude":true},"custom":{"analytics":true,"advertising":"N/A"}}',
    )
    await context.addCookies([{ name: 'old-preferences', value, url: origin }])
    const visitor = await openPage({ consent: { cookie: { name: 'old-preferences' } } }, context)
    await visitor.track('One')
    await untilArrived('One')
    expect(eventNamed('One')?.context?.consent?.categoryPreferences).toMatchObject({
      analytics: true,
      advertising: false,
    })
  })
  it('50. Do Not Track is read in all its spellings', async () => {
    const { page } = await openPage()
    const read = (where: 'navigator' | 'window', name: string, value: unknown) =>
      page.evaluate(
        ([place, key, said]) => {
          const target = place === 'navigator' ? navigator : window
          Object.defineProperty(target, key as string, { value: said, configurable: true })
          const answer = window.readDoNotTrack()
          Object.defineProperty(target, key as string, { value: undefined, configurable: true })
          return answer
        },
        [where, name, value] as const,
      )
    for (const [where, name] of [
      ['navigator', 'doNotTrack'],
      ['window', 'doNotTrack'],
      ['navigator', 'msDoNotTrack'],
    ] as const) {
      for (const [said, meant] of [
        ['1', true],
        ['yes', true],
        ['0', false],
        ['no', false],
        ['unspecified', null],
      ] as const) {
        expect([name, said, await read(where, name, said)]).toEqual([name, said, meant])
      }
    }
  })
  it('51. a destination that nobody answered for does not keep the answered ones from loading', async () => {
    const visitor = await openPage(
      { destinations: [amplitude, unmapped], consent: { unmapped: 'allow' } },
      await returning({ analytics: true }),
    )
    await visitor.track('One')
    await untilArrived('One')
    await until(scripts, (slugs) => slugs.length === 2)
  })
  it('52. settings that hang, fail or make no sense leave the app unharmed, and a later try works', async () => {
    for (const fault of ['500', '403', 'malformed', 'empty', 'html', 'drop', 'hang'] as const) {
      segment().reset()
      segment().behave({ settings: fault })
      const visitor = await openPage({ destinations: [amplitude], segment: { settingsTimeoutMs: 300 } })
      await visitor.track('Kept')
      await visitor.grant('analytics')
      const codes = await until(visitor.codes, (seen) => seen.length > 0)
      expect([fault, codes]).toEqual([
        fault,
        [/malformed|empty|html/.test(fault) ? 'SETTINGS_NOT_UNDERSTOOD' : 'SETTINGS_NOT_LOADED'],
      ])
      segment().behave({ settings: 'ok' })
      await untilArrived('Kept')
      expect([fault, await visitor.rejections(), await visitor.codes()]).toEqual([fault, [], codes])
      await visitor.page.close()
    }
  }, 60_000)
  it('53. strict mode and hot reload give one instance and one page event', async () => {
    const visitor = await openPage({
      destinations: [amplitude],
      amend: (setup) => (setup.segment.analytics = { initialPageview: true }),
    })
    await visitor.page.evaluate(() => {
      const { segment: handle } = window.assent
      handle.connect()() // strict mode: connected, undone, connected again
      handle.connect()
    })
    await visitor.grant('analytics')
    await untilArrived(CONSENT_EVENT)
    await visitor.page.evaluate(() => window.openAssent(window.setup!)) // hot reload: all of it anew
    await visitor.track('After')
    await untilArrived('After')
    await settle(300)
    expect(traffic('settings')).toHaveLength(1)
    expect(arrived().filter((name) => name === 'After')).toHaveLength(1)
    const { created, loaded } = await visitor.page.evaluate(() => window.__fakeDestinations['amplitude']!)
    expect([created, loaded]).toEqual([1, 1])
  })
})
