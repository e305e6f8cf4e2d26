// What was decided while nothing ran that could obey: before analytics.js, on another page, while the provider was gone.
import { describe, expect, it } from 'vitest'
import {
  arrived,
  CONSENT_EVENT,
  consentEvents,
  eventNamed,
  newContext,
  openPage,
  segment,
  settle,
  traffic,
  until,
  untilArrived,
  useBrowser,
  type Setup,
  type Visitor,
} from './browser.js'
import { amplitude, braze, classic, cloud } from './workspace.js'

useBrowser()

const traces = async (visitor: Visitor) =>
  [...(await visitor.cookies()), ...(await visitor.stored())].filter((name) =>
    /^(ajs_|persisted-queue|_fbp)/.test(name),
  )

/** The names of what the page has asked for. */
const downloads = ({ page }: Visitor) =>
  page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name.replace(/.*\//, '')))

/** The cookie as a total refusal writes it in another tab, or through the server. */
const refusal = encodeURIComponent(
  JSON.stringify({
    version: 1,
    destinations: {},
    custom: { functional: false, analytics: false, advertising: false },
    assent: { schema: 1, id: 'elsewhere', at: Date.now(), notice: '1', model: 'opt-in' },
  }),
)

describe('a withdrawal while analytics.js does not run', () => {
  it('erases what an earlier page kept, though settings never come', async () => {
    const visitor = await openPage({ destinations: [amplitude, cloud] })
    await visitor.acceptAll()
    await visitor.call('identify', 'u1')
    await untilArrived('identify')
    segment().behave({ settings: 'hang' })
    await visitor.page.reload()
    await settle(200)
    await visitor.rejectAll()
    await until(
      () => traces(visitor),
      (left) => left.length === 0,
    )
  })

  it.each([
    [false, 'on'],
    [true, 'on'],
    [true, 'switched off'],
  ])(
    'that came through the server erases on the next page (late gate: %s, storage: %s)',
    async (late, storage) => {
      const context = await newContext()
      if (storage !== 'on')
        await context.addInitScript(() => Object.defineProperty(window, 'localStorage', { value: null }))
      const visitor = await openPage({ destinations: [amplitude, cloud], late }, context)
      await visitor.acceptAll()
      await visitor.call('identify', 'u1')
      await untilArrived('identify')
      await visitor.page.goto('about:blank')
      const { url } = segment()
      await visitor.page.context().addCookies([{ name: 'tracking-preferences', url, value: refusal }])
      segment().reset()
      await visitor.page.goto(url)
      await until(
        () => traces(visitor),
        (left) => left.length === 0,
      )
      expect(traffic()).toEqual([])
      expect((await downloads(visitor)).filter((name) => /^(erase|segment|load)-/.test(name))).toEqual([
        expect.stringMatching(/^erase/),
      ])
    },
  )

  it('keeps events on disk from leaving after a later grant', async () => {
    segment().behave({ api: '500' })
    const visitor = await openPage({ destinations: [amplitude, cloud], segment: { consentEvent: false } })
    await visitor.acceptAll()
    await visitor.track('Before the withdrawal')
    await until(
      () => traffic('event').length,
      (count) => count > 0,
    )
    segment().behave({ settings: 'hang', api: 'ok' })
    await visitor.page.reload()
    await settle(200)
    await visitor.rejectAll()
    segment().behave({ settings: 'ok' })
    segment().reset()
    await visitor.page.reload()
    await visitor.acceptAll()
    await visitor.track('New')
    await untilArrived('New')
    await settle(1500)
    expect(arrived()).not.toContain('Before the withdrawal')
  })

  it('of some categories erases what their vendors kept, once the workspace is known', async () => {
    const pixel = { ...braze, creationName: 'Facebook Pixel', cookies: ['_fbp'] } as typeof braze
    const visitor = await openPage({ destinations: [amplitude, pixel] })
    await visitor.acceptAll()
    await until(visitor.cookies, (names) => names.includes('_fbp'))
    segment().behave({ settingsDelayMs: 600 })
    await visitor.page.reload()
    await visitor.deny('advertising')
    await visitor.track('Later')
    await untilArrived('Later')
    expect(await visitor.cookies()).not.toContain('_fbp')
  })

  it('of some categories erases by the app’s own map, where settings never come', async () => {
    const pixel = { ...braze, creationName: 'Facebook Pixel', cookies: ['_fbp'] } as typeof braze
    const visitor = await openPage({
      destinations: [amplitude, pixel],
      consent: { destinations: { 'Facebook Pixel': 'advertising' } },
    })
    await visitor.acceptAll()
    await until(visitor.cookies, (names) => names.includes('_fbp'))
    segment().behave({ settings: 'hang' })
    await visitor.page.reload()
    await settle(200)
    await visitor.deny('advertising')
    await until(visitor.cookies, (names) => !names.includes('_fbp'))
    expect(await visitor.cookies()).toContain('ajs_anonymous_id')
  })

  it('keeps it from being started as its code arrives', async () => {
    const visitor = await openPage({ destinations: [amplitude, classic] })
    let isAsked = false
    await visitor.page.route('**/assets/load-analytics*', async (route) => {
      isAsked = true
      await settle(400)
      await route.continue()
    })
    await visitor.acceptAll()
    await until(() => isAsked, Boolean)
    await until(
      () => traffic('settings').length,
      (requests) => requests > 0,
    )
    await visitor.rejectAll()
    await settle(900)
    expect((await downloads(visitor)).filter((name) => name.startsWith('ajs-destination'))).toEqual([])
  })

  it('is none where the app has switched analytics.js off: nothing is erased', async () => {
    const visitor = await openPage({ destinations: [amplitude] })
    await visitor.acceptAll()
    await untilArrived(CONSENT_EVENT)
    const amend: Setup['amend'] = ({ segment: options }) => (options['analytics'] = { disable: () => true })
    await visitor.page.close()
    const later = await openPage({ destinations: [amplitude], amend }, visitor.page.context())
    await until(later.explain, ({ destinations }) => destinations[0]?.displayName === amplitude.name)
    await later.page.evaluate(() => dispatchEvent(new Event('online')))
    await later.acceptAll()
    await settle(200)
    expect(await later.cookies()).toContain('ajs_anonymous_id')
    expect((await later.explain()).destinations).toMatchObject([{ status: 'held' }])
    await later.rejectAll()
    expect(await traces(later)).toEqual([])
  })

  it('downloads nothing where nothing was kept', async () => {
    const visitor = await openPage()
    await visitor.rejectAll()
    await visitor.page.reload()
    await settle(300)
    expect((await downloads(visitor)).filter((name) => /^(erase|segment|load)-/.test(name))).toEqual([])
  })
})

describe('a gate that comes back', () => {
  it('has a withdrawal obeyed that was made while it was disconnected', async () => {
    const visitor = await openPage({ destinations: [amplitude], revokeHooks: ['Actions Amplitude'] })
    await visitor.acceptAll()
    await visitor.track('One')
    await untilArrived('One')
    await until(
      () => segment().vendorCalls('amplitude').length,
      (calls) => calls > 0,
    )
    await visitor.page.evaluate(() => {
      const { disconnect, store, segment: gate } = window.assent
      disconnect()
      store.rejectAll()
      gate.connect()
    })
    expect([await visitor.revoked(), await traces(visitor)]).toEqual([['Actions Amplitude'], []])
  })

  it('over another store has a withdrawal obeyed that was made elsewhere', async () => {
    const visitor = await openPage({ destinations: [amplitude], revokeHooks: ['Actions Amplitude'] })
    await visitor.acceptAll()
    await visitor.track('One')
    await untilArrived('One')
    await until(
      () => segment().vendorCalls('amplitude').length,
      (calls) => calls > 0,
    )
    await visitor.page.evaluate((value) => {
      const { disconnect, doors, store: former } = window.assent
      disconnect()
      document.cookie = `tracking-preferences=${value}; Path=/; Max-Age=1000`
      const store = doors.createBrowserStore({ consent: former.consent })
      doors.followPage(store)
      doors.createLateSegment(store, window.setup!.segment).connect()
    }, refusal)
    await until(
      () => traces(visitor),
      (left) => left.length === 0,
    )
    expect(await visitor.revoked()).toEqual(['Actions Amplitude'])
  })

  it('disturbs nothing where nothing was decided meanwhile', async () => {
    const visitor = await openPage({ destinations: [amplitude], revokeHooks: ['Actions Amplitude'] })
    await visitor.acceptAll()
    await visitor.track('One')
    await untilArrived('One')
    await visitor.page.evaluate(() => {
      const { disconnect, segment: gate } = window.assent
      disconnect()
      gate.connect()
    })
    await visitor.track('Two')
    await untilArrived('Two')
    expect([await visitor.revoked(), consentEvents().length]).toEqual([[], 1])
    expect(eventNamed('Two')?.anonymousId).toBe(eventNamed('One')?.anonymousId)
  })
})
