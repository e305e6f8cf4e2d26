// Behaviours of docs/segment.md, by their numbers: what a change after the load does.
// Judged from what the stand-in was asked, the cookie jar and the storage, in real Chromium, with the real analytics-next.
import { describe, expect, it } from 'vitest'
import {
  arrived,
  openPage,
  scripts,
  segment,
  settle,
  traffic,
  until,
  untilArrived,
  useBrowser,
  vendorEventNames,
  vendorEvents,
} from './browser.js'
import { amplitude, braze, classic, ga4 } from './workspace.js'

useBrowser()

describe('a change after the load', () => {
  it('43. takes effect in place, without a reload', async () => {
    const visitor = await openPage({ destinations: [amplitude, braze, classic] })
    await visitor.page.evaluate(() => (window.kept['same'] = true))
    await visitor.grant('analytics')
    await until(scripts, (slugs) => slugs.length === 2)
    await visitor.grant('advertising')
    await until(scripts, (slugs) => slugs.includes('braze'))
    await visitor.deny('analytics')
    await visitor.track('Ads only')
    await until(
      () => vendorEvents('braze').length,
      (calls) => calls > 0,
    )
    await settle(300)
    for (const slug of ['amplitude', 'fake-classic']) {
      expect(vendorEventNames(slug)).not.toContain('Ads only')
    }
    expect(await visitor.page.evaluate(() => window.kept['same'])).toBe(true)
  })
  it('44. a withdrawal stops retries, batches, unload persistence and the next visit’s replay', async () => {
    segment().behave({ api: '500' })
    const visitor = await openPage({ destinations: [amplitude], segment: { consentEvent: false } })
    await visitor.grant('analytics')
    await visitor.track('In the retry buffer')
    await until(
      () => traffic('event').length,
      (requests) => requests > 0,
    )
    await visitor.withdraw()
    segment().behave({ api: 'ok' })
    const before = traffic().length
    await settle(2500)
    expect(traffic().slice(before)).toEqual([])
    await visitor.page.reload()
    await visitor.grant('analytics')
    await visitor.track('New')
    await untilArrived('New')
    await settle(800)
    expect(
      segment()
        .events()
        .slice(-1)
        .map(({ event }) => event),
    ).toEqual(['New'])
  })
  it('44b. a pending batch does not leave after a withdrawal', async () => {
    const visitor = await openPage({
      destinations: [amplitude],
      segment: {
        consentEvent: false,
        analytics: {
          integrations: {
            'Segment.io': { deliveryStrategy: { strategy: 'batching', config: { size: 10, timeout: 400 } } },
          },
        },
      },
    })
    await visitor.grant('analytics')
    await visitor.track('First')
    await until(
      () => traffic('batch').length,
      (batches) => batches === 1,
    )
    await visitor.track('Pending')
    await settle(100)
    await visitor.withdraw()
    await settle(1000)
    await visitor.page.reload()
    await settle(500)
    expect(arrived()).toEqual(['First'])
  })
  it('45. a withdrawal erases every identifier on every domain level, for good', async () => {
    const visitor = await openPage({ host: 'www.shop.example.co.uk', destinations: [amplitude] })
    await visitor.grant('analytics')
    await visitor.call('identify', 'u1', { plan: 'pro' })
    await visitor.call('group', 'g1', { size: 1 })
    await until(arrived, (names) => names.includes('group'))
    const cookies = await visitor.page.context().cookies()
    expect(cookies.find(({ name }) => name === 'ajs_anonymous_id')?.domain).toBe('.example.co.uk')
    expect(cookies.find(({ name }) => name === 'tracking-preferences')?.domain).toBe('.example.co.uk')
    await visitor.page.evaluate(() => {
      document.cookie = 's%3Acontext.referrer=x; path=/; domain=.shop.example.co.uk'
      document.cookie = '_sio=x; path=/'
    })
    await visitor.withdraw()
    for (const name of ['One', 'Two']) await visitor.track(name)
    await settle()
    const isOurs = (name: string) => /^(ajs_|_sio|s%3A|s:|persisted-queue)/.test(name)
    expect((await visitor.cookies()).filter(isOurs)).toEqual([])
    expect((await visitor.stored()).filter(isOurs)).toEqual([])
  })
  it('46. granting again works in place, and runs no factory twice', async () => {
    const visitor = await openPage({ destinations: [amplitude, ga4, classic] })
    await visitor.acceptAll()
    await until(scripts, (slugs) => slugs.length === 3)
    await settle(300)
    await visitor.rejectAll()
    await visitor.acceptAll()
    await visitor.track('Again')
    await until(
      () => vendorEventNames('ga4-web'),
      (names) => names.includes('Again'),
    )
    await until(
      () => vendorEventNames('fake-classic'),
      (names) => names.includes('Again'),
    )
    const vendors = await visitor.page.evaluate(() => window.__fakeDestinations)
    expect(
      Object.values(vendors).map(({ created, loaded, evaluated }) => [evaluated, created, loaded]),
    ).toEqual(
      expect.arrayContaining([
        [1, 1, 1],
        [1, 1, 2],
        [1, 1, 1],
      ]),
    )
  })
  it('47. a withdrawal while settings or scripts are on their way: nothing starts', async () => {
    segment().behave({ settingsDelayMs: 400 })
    const visitor = await openPage({ destinations: [amplitude] })
    await visitor.track('Never')
    await visitor.grant('analytics')
    await until(
      () => traffic('settings').length,
      (requests) => requests === 1,
    )
    await visitor.rejectAll()
    await settle(700)
    expect(traffic().map(({ kind }) => kind)).toEqual(['settings'])
    segment().behave({ settingsDelayMs: 0, scriptsDelayMs: 500 })
    await visitor.grant('analytics')
    await until(
      () => traffic('script').length,
      (requests) => requests === 1,
    )
    await visitor.withdraw()
    await settle(900)
    expect(segment().vendorCalls()).toEqual([])
    expect(await visitor.cookies()).toEqual(['tracking-preferences'])
  })
})
