// What the numbered behaviours leave open: kinds of destinations, withdrawals, regions, hooks, tabs, the page's own life.
import { describe, expect, it } from 'vitest'
import {
  arrived,
  CONSENT_EVENT,
  consentEvents,
  eventNamed,
  newContext,
  openPage,
  scripts,
  segment,
  settle,
  traffic,
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

describe('a withdrawal', () => {
  it('calls the revoke hook of what was started, and erases what is known of its storage', async () => {
    const real = {
      ...braze,
      cookies: ['_fbp', 'kept_by_the_app'],
      creationName: 'Facebook Pixel',
    } as typeof braze
    const visitor = await openPage({
      destinations: [amplitude, real],
      revokeHooks: ['Facebook Pixel', 'Actions Amplitude'],
    })
    await visitor.acceptAll()
    await until(visitor.cookies, (names) => names.includes('_fbp'))
    await visitor.deny('advertising')
    expect(await visitor.revoked()).toEqual(['Facebook Pixel'])
    const cookies = await visitor.cookies()
    expect([cookies.includes('_fbp'), cookies.includes('kept_by_the_app')]).toEqual([false, true])
    await visitor.rejectAll()
    expect(await visitor.revoked()).toEqual(['Facebook Pixel', 'Actions Amplitude'])
  })

  it('leaves what a destination that goes on keeps under the same name', async () => {
    const ga = {
      ...amplitude,
      creationName: 'Actions Google Analytic 4',
      cookies: ['_ga'],
    } as typeof amplitude
    const gtm = { ...braze, creationName: 'Google Tag Manager', cookies: ['_gcl_au'] } as typeof braze
    const visitor = await openPage({ destinations: [ga, gtm] })
    await visitor.acceptAll()
    await until(visitor.cookies, (names) => names.includes('_ga') && names.includes('_gcl_au'))
    await visitor.deny('advertising')
    const cookies = await visitor.cookies()
    expect([cookies.includes('_ga'), cookies.includes('_gcl_au')]).toEqual([true, false])
    await visitor.rejectAll()
    expect(await visitor.cookies()).not.toContain('_ga')
  })

  it('leaves the opt-out that a revoke hook has the vendor keep', async () => {
    const mixpanel = { ...braze, creationName: 'Mixpanel', name: 'Mixpanel' } as typeof braze
    const visitor = await openPage({
      destinations: [amplitude, mixpanel],
      amend: (setup) => {
        setup.segment['onRevoke'] = {
          // as `mixpanel.opt_out_tracking()` does
          Mixpanel: () => localStorage.setItem('__mp_opt_in_out_token', '0'),
        }
      },
    })
    await visitor.acceptAll()
    await until(
      () => segment().vendorCalls('braze').length,
      (calls) => calls > 0,
    )
    await visitor.deny('advertising')
    expect(await visitor.stored()).toContain('__mp_opt_in_out_token')
  })

  it('survives a revoke hook that throws, and goes on with the others', async () => {
    const visitor = await openPage({
      destinations: [amplitude, braze],
      revokeHooks: ['Braze Web Device Mode (Actions)'],
      amend: (setup) => {
        setup.throwingHooks = ['Actions Amplitude']
      },
    })
    await visitor.acceptAll()
    await until(
      () => segment().vendorCalls('braze').length,
      (calls) => calls > 0,
    )
    await until(
      () => segment().vendorCalls('amplitude').length,
      (calls) => calls > 0,
    )
    await visitor.rejectAll()
    expect(await visitor.revoked()).toEqual(['Braze Web Device Mode (Actions)'])
    expect(await visitor.errors()).toEqual([
      { code: 'LISTENER_FAILED', detail: 'onRevoke for Actions Amplitude' },
    ])
  })

  it('reloads the page only where it was asked to, and only for what was started', async () => {
    const visitor = await openPage({
      destinations: [amplitude, braze],
      segment: { reloadOnRevoke: ['Actions Amplitude'] },
    })
    await visitor.acceptAll()
    await until(
      () => segment().vendorCalls('amplitude').length,
      (calls) => calls > 0,
    )
    await visitor.deny('advertising')
    await settle(200)
    expect(traffic('settings')).toHaveLength(1)
    await Promise.all([visitor.page.waitForEvent('load'), visitor.deny('analytics').catch(() => {})])
  })

  it('says its last word once, unless told not to', async () => {
    for (const [consentEvent, words] of [
      [true, 2],
      ['except-withdrawal', 1],
      [false, 0],
    ] as const) {
      segment().reset()
      const visitor = await openPage({ destinations: [amplitude], segment: { consentEvent } })
      await visitor.grant('analytics')
      await visitor.track('One')
      await untilArrived('One')
      await visitor.withdraw()
      await visitor.withdraw()
      await settle(300)
      expect([consentEvent, consentEvents().length]).toEqual([consentEvent, words])
    }
  })

  it('says its last word to Segment alone, also where unmapped destinations are allowed', async () => {
    const visitor = await openPage({ destinations: [amplitude], consent: { unmapped: 'allow' } })
    await visitor.acceptAll()
    await untilArrived(CONSENT_EVENT)
    await visitor.rejectAll()
    await until(
      () => consentEvents().length,
      (words) => words === 2,
    )
    expect(consentEvents().at(-1)?.integrations).toMatchObject({ All: false, 'Segment.io': true })
  })

  it('says no last word to a Segment that the app has switched off', async () => {
    const analytics = { integrations: { 'Segment.io': false } }
    const visitor = await openPage({ destinations: [amplitude], segment: { analytics } })
    await visitor.acceptAll()
    await visitor.track('One')
    await until(
      () => vendorEventNames('amplitude'),
      (names) => names.includes('One'),
    )
    await visitor.rejectAll()
    await settle(300)
    expect(arrived()).toEqual([])
  })

  it('drops an event that is on its way through the pipeline', async () => {
    const visitor = await openPage({ destinations: [amplitude], segment: { consentEvent: false } })
    await visitor.grant('analytics')
    await visitor.track('One')
    await untilArrived('One')
    await visitor.page.evaluate(() => {
      void window.assent.segment.track('In the pipeline')
      window.assent.store.withdraw()
    })
    await settle()
    expect(arrived()).toEqual(['One'])
  })

  it('drops what waits in the replay, also where a grant follows at once', async () => {
    segment().behave({ scripts: 'hang' })
    const visitor = await openPage({ destinations: [amplitude, cloud], segment: { consentEvent: false } })
    await visitor.call('track', 'Held')
    await visitor.call('identify', 'before-the-refusal')
    await visitor.acceptAll()
    await untilArrived('Held')
    await visitor.rejectAll()
    await visitor.acceptAll()
    await visitor.track('After')
    await untilArrived('After')
    expect(
      segment()
        .events()
        .map(({ userId }) => userId ?? null),
    ).toEqual([null, null])
  })

  it('drops an event that is on its way, also where a grant follows at once', async () => {
    const visitor = await openPage({ destinations: [amplitude], segment: { consentEvent: false } })
    await visitor.grant('analytics')
    await visitor.track('One')
    await untilArrived('One')
    await visitor.page.evaluate(() => {
      const { segment: gate, store } = window.assent
      void gate.track('In the pipeline')
      store.withdraw()
      store.grant(['analytics'])
      void gate.track('Two')
    })
    await untilArrived('Two')
    await settle()
    expect(arrived()).toEqual(['One', 'Two'])
  })

  it('drops what waits to be sent again, also where a grant follows at once', async () => {
    segment().behave({ api: '500' })
    const visitor = await openPage({ destinations: [amplitude], segment: { consentEvent: false } })
    await visitor.acceptAll()
    await visitor.track('Before')
    await until(
      () => traffic('event').length,
      (count) => count > 0,
    )
    await visitor.rejectAll()
    await visitor.acceptAll()
    segment().behave({ api: 'ok' })
    const count = segment().events().length
    await visitor.track('After')
    await untilArrived('After')
    await settle(3000)
    const later = segment().events().slice(count)
    expect(later.map(({ event }) => event)).toEqual(['After'])
  })

  it('of some categories leaves a pending batch to what is still allowed', async () => {
    const deliveryStrategy = { strategy: 'batching', config: { size: 10, timeout: 400 } }
    const visitor = await openPage({
      destinations: [amplitude, braze],
      segment: {
        consentEvent: false,
        analytics: { integrations: { 'Segment.io': { deliveryStrategy } } as never },
      },
    })
    await visitor.acceptAll()
    await visitor.track('First')
    await until(
      () => traffic('batch').length,
      (batches) => batches === 1,
    )
    await visitor.track('Pending')
    await settle(100)
    await visitor.deny('advertising')
    await untilArrived('Pending')
    expect(eventNamed('Pending')?.context?.consent?.categoryPreferences).toMatchObject({
      analytics: true,
      advertising: false,
    })
    expect(eventNamed('Pending')?.integrations).toMatchObject({ 'Braze Web Device Mode (Actions)': false })
  })

  it('holds for what a vendor does with the instance it was given', async () => {
    const visitor = await openPage({
      destinations: [{ ...amplitude, trackOnLoad: true } as typeof amplitude, classic],
    })
    await visitor.page.addScriptTag({
      content: `addEventListener('late', () => { const a = window.kept.analytics; a.track('Late'); a.user().anonymousId() })`,
    })
    await visitor.page.evaluate(() => {
      const host = (window as unknown as { __SEGMENT_INSPECTOR__: { attach(analytics: unknown): void } })
        .__SEGMENT_INSPECTOR__
      host.attach = (analytics) => void (window.kept['analytics'] = analytics)
    })
    await visitor.grant('analytics')
    await untilArrived(CONSENT_EVENT)
    await visitor.withdraw()
    await visitor.page.evaluate(() => dispatchEvent(new Event('late')))
    await settle(300)
    expect(arrived()).not.toContain('Late')
    expect(
      (await visitor.cookies()).concat(await visitor.stored()).filter((name) => name.startsWith('ajs_')),
    ).toEqual([])
  })
})

describe('regions and hosts', () => {
  it('the European region gets everything, and the American host nothing', async () => {
    const context = await newContext()
    const asked: string[] = []
    await context.route(/segment\.io|segmentapis\.com/, (route) => {
      asked.push(new URL(route.request().url()).host)
      return route.fulfill({ json: { success: true }, headers: { 'Access-Control-Allow-Origin': '*' } })
    })
    const visitor = await openPage(
      { destinations: [amplitude], segment: { region: 'eu', apiHost: undefined, protocol: undefined } },
      context,
    )
    segment().setSettingsExtra({ metrics: { sampleRate: 1, flushTimer: 100 } })
    await visitor.grant('analytics')
    await visitor.track('One')
    await until(
      () => asked.length,
      (requests) => requests >= 2,
    )
    await visitor.withdraw()
    await settle(300)
    expect([...new Set(asked)]).toEqual(['events.eu1.segmentapis.com'])
  })

  it('a bare API host gets its version, a full one stays as it is', async () => {
    const visitor = await openPage({
      destinations: [amplitude],
      segment: { apiHost: `127.0.0.1:${segment().port}` },
    })
    await visitor.grant('analytics')
    await visitor.track('One')
    await untilArrived('One')
    expect(traffic('event').every(({ path }) => path === '/v1/t')).toBe(true)
  })

  it('the options of analytics-next pass through whole', async () => {
    const visitor = await openPage({
      destinations: [cloud],
      segment: { analytics: { disableClientPersistence: true } },
    })
    await visitor.page.goto(`${segment().url}/?ajs_uid=intruder`)
    await visitor.acceptAll()
    await visitor.track('One')
    await untilArrived('One')
    expect(await visitor.cookies()).toEqual(['tracking-preferences'])
    expect(await visitor.stored()).toEqual([])
    expect(eventNamed('One')?.userId ?? null).toBeNull()
  })
})

describe('held calls', () => {
  it('replaying a hundred blocks the page for no longer than 50 ms at a time', async () => {
    const visitor = await openPage({ destinations: [cloud], segment: { maxHeldCalls: 100 } })
    await visitor.page.evaluate(() => {
      for (let i = 0; i < 100; i++) void window.assent.segment.track(`Held ${i}`, { i })
      new PerformanceObserver((list) => {
        const tasks = (window.kept['tasks'] ??= []) as number[]
        tasks.push(...list.getEntries().map(({ duration }) => duration))
      }).observe({ type: 'longtask' })
    })
    await visitor.acceptAll()
    await untilArrived('Held 99')
    await until(arrived, (names) => names.filter((name) => name.startsWith('Held')).length === 100, 20_000)
    // A long task is one of 50 ms or more. Loading the code of analytics.js may be one; the replay makes no second.
    const tasks = (await visitor.page.evaluate(() => window.kept['tasks'] ?? [])) as number[]
    expect(tasks.length).toBeLessThanOrEqual(1)
  })

  it('are dropped by a refusal that came before the gate was connected', async () => {
    const visitor = await openPage({ segment: { writeKey: 'of another gate' } })
    await visitor.page.evaluate(() => {
      const { doors, store, outcomes } = window.assent
      const late = doors.createLateSegment(store, { ...window.setup!.segment, writeKey: 'wk' })
      void late.track('Before the refusal').then((outcome) => outcomes.push(outcome))
      store.rejectAll()
      late.connect()
    })
    expect(await visitor.outcomes()).toEqual(['dropped'])
    await visitor.acceptAll()
    await untilArrived(CONSENT_EVENT)
    await settle(300)
    expect(arrived()).not.toContain('Before the refusal')
  })

  it('are as many as the app says, also before the gate is there', async () => {
    const visitor = await openPage({ segment: { writeKey: 'of another gate' } })
    const held = await visitor.page.evaluate(async () => {
      const { doors, store } = window.assent
      const options = { ...window.setup!.segment, writeKey: 'wk', maxHeldCalls: 120 }
      const late = doors.createLateSegment(store, options)
      for (let i = 0; i < 130; i++) void late.track(`Early ${i}`)
      late.connect()
      await new Promise((resolve) => setTimeout(resolve, 200))
      return late.explain().events.filter(({ outcome }) => outcome === 'held').length
    })
    expect(held).toBe(120)
  })

  it('that grew too old are dropped', async () => {
    const visitor = await openPage({ destinations: [cloud], segment: { maxHeldAgeSeconds: 0.2 } })
    await visitor.call('track', 'Old')
    await settle(400)
    await visitor.call('track', 'New')
    await visitor.acceptAll()
    await untilArrived('New')
    expect(arrived()).not.toContain('Old')
    expect(await visitor.outcomes()).toContain('dropped')
  })

  it('survive a failed start, within their bounds', async () => {
    segment().behave({ settings: '500' })
    const visitor = await openPage({ destinations: [cloud] })
    await visitor.call('page', 'First')
    await visitor.acceptAll()
    await until(visitor.codes, (codes) => codes.length === 1)
    await visitor.call('track', 'Second')
    segment().behave({ settings: 'ok' })
    await untilArrived('Second')
    expect(arrived()).toContain('First')
  })

  it('are not kept anywhere when the page is left', async () => {
    const visitor = await openPage({ destinations: [cloud] })
    await visitor.call('track', 'Left behind')
    await visitor.page.reload()
    expect((await visitor.cookies()).concat(await visitor.stored())).toEqual([])
    await visitor.acceptAll()
    await untilArrived(CONSENT_EVENT)
    await settle(200)
    expect(arrived()).toEqual([CONSENT_EVENT])
  })
})

describe('an answer that a script kept ahead of the page’s code', () => {
  it('is told to Segment once, when it is made a decision', async () => {
    const context = await newContext()
    const kept = { version: 1, destinations: {}, custom: { analytics: true, advertising: false } }
    const { origin } = new URL(segment().url)
    await context.addCookies([
      { name: 'tracking-preferences', value: encodeURIComponent(JSON.stringify(kept)), url: origin },
    ])
    const visitor = await openPage({ destinations: [amplitude] }, context)
    await visitor.track('Before')
    await untilArrived('Before')
    expect(consentEvents()).toEqual([])
    await visitor.grant('analytics')
    await until(consentEvents, (events) => events.length === 1)
    await visitor.grant('analytics')
    await visitor.track('After')
    await untilArrived('After')
    expect(consentEvents()).toHaveLength(1)
  })
})

describe('other tabs', () => {
  it('follow a decision at once, and send no second consent event', async () => {
    const context = await newContext()
    const first = await openPage({ destinations: [amplitude] }, context)
    const second = await openPage({ destinations: [amplitude] }, context)
    await second.call('track', 'In the second tab')
    await first.grant('analytics')
    await untilArrived('In the second tab')
    await until(consentEvents, (events) => events.length === 1)
    await first.withdraw()
    await until(
      () => second.page.evaluate(() => window.assent.store.getState().preferences['analytics']),
      (preference) => preference === 'denied',
    )
    await second.track('Too late')
    await settle(300)
    expect(arrived()).not.toContain('Too late')
    expect(consentEvents()).toHaveLength(2)
  })
})

describe('in development', () => {
  it('a load around the gate is reported loudly, our own is not', async () => {
    const visitor = await openPage({ destinations: [amplitude] })
    await visitor.grant('analytics')
    await untilArrived(CONSENT_EVENT)
    expect(await visitor.codes()).toEqual([])
    await visitor.page.evaluate(() => window.loadAround())
    await until(visitor.codes, (codes) => codes.includes('GATE_BYPASSED'))
    expect((await visitor.rejections()).join()).toContain('GATE_BYPASSED')
  })
})

describe('explaining', () => {
  it('says of each destination whether it runs and why, of each event where it went', async () => {
    const visitor = await openPage({
      destinations: [amplitude, braze, cloud],
      consent: { destinations: { Webhooks: 'analytics' } },
    })
    await visitor.call('track', 'Held')
    const before = await visitor.explain()
    expect(before.events).toMatchObject([{ name: 'Held', outcome: 'held' }])
    expect(before.destinations).toMatchObject([
      { name: 'Webhooks', status: 'held', waitingFor: ['analytics'] },
    ])
    await visitor.grant('analytics')
    await until(
      () => vendorEventNames('amplitude'),
      (names) => names.includes('Held'),
    )
    const { destinations, events } = await visitor.explain()
    expect(destinations).toMatchObject([
      { name: 'Actions Amplitude', mode: 'action', mappedBy: 'workspace', status: 'running', waitingFor: [] },
      { name: 'Braze Web Device Mode (Actions)', status: 'held', since: null, waitingFor: ['advertising'] },
      { name: 'Webhooks', mode: 'cloud', mappedBy: 'app', status: 'running' },
    ])
    expect(destinations[0]?.since).toBeGreaterThan(Date.now() - 60_000)
    expect(events[0]).toMatchObject({
      name: 'Held',
      outcome: 'sent',
      consent: { analytics: true, advertising: false },
      deliveredTo: ['Actions Amplitude'],
    })
    await visitor.withdraw()
    await visitor.track('Refused')
    expect((await visitor.explain()).events.at(-1)).toMatchObject({
      name: 'Refused',
      outcome: 'dropped',
      why: 'refused',
    })
  })
})
