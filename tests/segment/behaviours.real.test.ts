// The behaviours that a gate around analytics.js owes its users, numbered as in docs/segment.md. Judged from what the
// stand-in was asked, the cookie jar and the storage, in real Chromium, with the real analytics-next.
import { describe, expect, it } from 'vitest'
import {
  arrived,
  CONSENT_EVENT,
  consentEvents,
  eventNamed,
  inOrder,
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
  vendorEvents,
} from './browser.js'
import { amplitude, braze, classic, cloud, ga4, unmapped } from './workspace.js'

useBrowser()
const { origin } = new URL('http://127.0.0.1')
const cookieOf = (custom: Record<string, boolean>, rest: object = {}) =>
  encodeURIComponent(JSON.stringify({ version: 1, destinations: {}, custom, ...rest }))
/** A visitor who answered on an earlier page. */
async function returning(custom: Record<string, boolean>) {
  const context = await newContext()
  await context.addCookies([{ name: 'tracking-preferences', value: cookieOf(custom), url: origin }])
  return context
}
const codeOf = (act: () => unknown) => {
  try {
    act()
    return 'nothing thrown'
  } catch (error) {
    return (error as { code?: string }).code
  }
}

describe('options and validation', () => {
  it('1. options that are no object throw at once', async () => {
    const { createSegment } = await import('@assent/core/segment')
    const { defineConsent } = await import('@assent/core')
    expect(codeOf(() => createSegment({} as never, undefined as never))).toBe('INVALID_WRITE_KEY')
    expect(codeOf(() => defineConsent(undefined as never))).toBe('NO_CATEGORIES')
  })
  it('2. a callback that is no function throws, naming the option', async () => {
    const { createSegment } = await import('@assent/core/segment')
    const options = { writeKey: 'wk', onRevoke: { Braze: 'stop' } }
    expect(() => createSegment({} as never, options as never)).toThrow(/Braze is not a function/)
    expect(() => createSegment({} as never, { writeKey: 'wk', decideDestination: 1 } as never)).toThrow(
      /decideDestination/,
    )
  })
  it('3. answers are an object of grants and denials, or throw', async () => {
    const visitor = await openPage()
    const save = (answers: unknown) =>
      visitor.page.evaluate((given) => {
        try {
          window.assent.store.save(given as never)
          return 'kept'
        } catch (error) {
          return (error as { code: string }).code
        }
      }, answers)
    expect(await save({})).toBe('kept')
    expect(await save({ analytics: 'granted' })).toBe('kept')
    for (const wrong of [null, 'granted', ['granted'], { analytics: 'true' }, { analytics: true }]) {
      expect(await save(wrong)).toBe('INVALID_ANSWER')
    }
  })
  it('4. a preference of no known value counts as denied: nothing leaves, nothing is retried', async () => {
    const visitor = await openPage({}, await returning({ analytics: 'perhaps' as never }))
    await visitor.track('Never')
    await settle()
    expect(traffic()).toEqual([])
  })
  it('5. something that is no consent store throws', async () => {
    const { createSegment } = await import('@assent/core/segment')
    expect(codeOf(() => createSegment({} as never, { writeKey: 'wk' }))).toBe('INVALID_OPTION')
  })
})

describe('loading', () => {
  it("6. the write key, analytics-next's own options and the app's settings updater reach the load; the gate comes after", async () => {
    const visitor = await openPage({
      amend: (setup) => {
        setup.segment.analytics = {
          user: { cookie: { key: 'my_uid' } },
          updateCDNSettings: (settings: { integrations: Record<string, unknown> }) => {
            settings.integrations['Added Later'] = {
              type: 'browser',
              bundlingStatus: 'bundled',
              versionSettings: { version: '1' },
            }
            return settings
          },
        }
      },
    })
    await visitor.grant('analytics')
    await visitor.call('identify', 'u1')
    await untilArrived('identify')
    expect(traffic('settings').map(({ writeKey }) => writeKey)).toEqual(['wk'])
    expect(await visitor.cookies()).toContain('my_uid')
    expect(eventNamed('identify')?.integrations).toMatchObject({ 'Added Later': false })
    expect(scripts()).not.toContain('added-later')
  })
  it("7. an asynchronous verdict of the app's is waited for", async () => {
    const visitor = await openPage({
      amend: (setup) => {
        setup.segment.analytics = {
          disable: () => new Promise((resolve) => (window.kept['go'] = () => resolve(false))),
        }
      },
    })
    await visitor.track('Waited')
    await visitor.grant('analytics')
    await settle(400)
    expect(arrived()).toEqual([])
    await visitor.page.evaluate(() => (window.kept['go'] as () => void)())
    await untilArrived('Waited')
  })
  it('8. "do not load" loads nothing, and is no error', async () => {
    const logged: string[] = []
    const visitor = await openPage({
      destinations: [amplitude],
      amend: (setup) => (setup.segment.analytics = { disable: () => true }),
    })
    visitor.page.on('console', (message) => logged.push(message.text()))
    await visitor.grant('analytics')
    await visitor.track('Never')
    await settle()
    expect(arrived()).toEqual([])
    expect(scripts()).toEqual([])
    expect([await visitor.codes(), await visitor.rejections(), logged]).toEqual([[], [], []])
  })
  it('9. without an answer everything loads only where the consent model says so by name', async () => {
    const visitor = await openPage({ consent: { model: 'opt-out' } })
    await visitor.track('Allowed')
    await untilArrived('Allowed')
    expect(eventNamed('Allowed')?.context?.consent?.categoryPreferences).toMatchObject({ analytics: true })
  })
  it('10. verdicts cannot contradict each other: there is one, and a refusal of it wins', async () => {
    const visitor = await openPage({
      consent: { model: 'opt-out' },
      amend: (setup) => (setup.segment.analytics = { disable: true }),
    })
    await visitor.track('Never')
    await settle()
    expect(traffic()).toEqual([])
  })
  it("11. an app's hook that throws is reported once with its error, and nothing loads", async () => {
    const visitor = await openPage({
      destinations: [amplitude],
      amend: (setup) => {
        setup.segment.analytics = {
          disable: () => {
            throw new Error('the hook')
          },
        }
      },
    })
    await visitor.grant('analytics')
    await settle()
    expect(await visitor.codes()).toEqual(['ANALYTICS_NOT_LOADED'])
    expect(scripts()).toEqual([])
  })
  it('12. a kill switch: nothing is asked for, nothing is kept, nothing loads', async () => {
    const visitor = await openPage({ amend: (setup) => (setup.segment.analytics = { disable: true }) })
    await visitor.call('track', 'Never')
    await visitor.acceptAll()
    await settle()
    expect(traffic()).toEqual([])
    expect(await visitor.outcomes()).toEqual(['dropped'])
    expect(await visitor.cookies()).toEqual(['tracking-preferences'])
  })
  it('13. no stored decision under opt-in: nothing loads', async () => {
    await openPage()
    await settle()
    expect(traffic()).toEqual([])
  })
  it('14. all refused: no settings request, no cookie but the answer', async () => {
    const visitor = await openPage(
      {},
      await returning({ functional: false, analytics: false, advertising: false }),
    )
    await visitor.track('Never')
    await settle()
    expect(traffic()).toEqual([])
    expect(await visitor.cookies()).toEqual(['tracking-preferences'])
    expect(await visitor.stored()).toEqual([])
  })
  it('15. a stored answer wins over the model of the region', async () => {
    const context = await returning({ functional: false, analytics: false, advertising: false })
    const visitor = await openPage({ consent: { model: 'opt-out' } }, context)
    await visitor.track('Never')
    await settle()
    expect(traffic()).toEqual([])
  })
  it('16. `disable: false` forces nothing; a function is asked in addition', async () => {
    const visitor = await openPage({ amend: (setup) => (setup.segment.analytics = { disable: false }) })
    await visitor.track('Held')
    await settle(400)
    expect(traffic()).toEqual([])
    await visitor.grant('analytics')
    await untilArrived('Held')
  })
})

describe('which destinations run', () => {
  it('17. one category, granted: it runs', async () => {
    const visitor = await openPage()
    await visitor.grant('analytics')
    await until(scripts, (slugs) => slugs.includes('amplitude'))
  })
  it('18. several categories: all of them are needed', async () => {
    const visitor = await openPage({ destinations: [amplitude, ga4] })
    await visitor.grant('analytics')
    await untilArrived(CONSENT_EVENT)
    await settle(300)
    expect(scripts()).toEqual(['amplitude'])
    await visitor.grant('advertising')
    await until(scripts, (slugs) => slugs.includes('ga4-web'))
  })
  it('19. no mapping: shut, unless the app said otherwise by name', async () => {
    const visitor = await openPage({ destinations: [amplitude, unmapped] })
    await visitor.acceptAll()
    await untilArrived(CONSENT_EVENT)
    await settle(300)
    expect(scripts()).toEqual(['amplitude'])
    expect(await visitor.errors()).toEqual([{ code: 'DESTINATION_UNMAPPED', detail: 'Unmapped Pixel' }])
    segment().reset()
    const named = await openPage({
      destinations: [amplitude, unmapped],
      consent: { destinations: { 'Unmapped Pixel (Actions)': 'advertising' } },
    })
    await named.acceptAll()
    await until(scripts, (slugs) => slugs.includes('unmapped'))
    segment().reset()
    const allowed = await openPage({ destinations: [amplitude, unmapped], consent: { unmapped: 'allow' } })
    await allowed.grant('analytics')
    await until(scripts, (slugs) => slugs.includes('unmapped'))
  })
  it('20. every denied destination is shut, not only the last', async () => {
    const visitor = await openPage({
      destinations: [
        amplitude,
        braze,
        ga4,
        { ...braze, slug: 'other', creationName: 'Other', name: 'Other' } as typeof braze,
      ],
    })
    await visitor.grant('analytics')
    await visitor.track('One')
    await untilArrived('One')
    await settle(300)
    expect(scripts()).toEqual(['amplitude'])
  })
  it('21. a denied destination is absent from scripts and false in integrations; Segment itself is never in that list', async () => {
    const visitor = await openPage()
    await visitor.grant('analytics')
    await visitor.track('One')
    await untilArrived('One')
    expect(eventNamed('One')?.integrations).toMatchObject({
      'Braze Web Device Mode (Actions)': false,
      'Segment.io': true,
    })
    expect(scripts()).not.toContain('braze')
  })
  it("22. the app's predicate has the last word; one that throws denies", async () => {
    const visitor = await openPage({
      destinations: [amplitude, braze, ga4],
      amend: (setup) => {
        setup.segment.decideDestination = (
          asked: { name: string; allowed: boolean },
          preferences: unknown,
        ) => {
          const list = (window.kept['asked'] ??= []) as unknown[]
          list.push([asked, preferences])
          if (asked.name === 'Actions Google Analytic 4') throw new Error('undecided')
          return asked.name !== 'Actions Amplitude' && asked.allowed
        }
      },
    })
    await visitor.acceptAll()
    await visitor.track('One')
    await untilArrived('One')
    await settle(300)
    expect(scripts()).toEqual(['braze'])
    const asked = await visitor.page.evaluate(() => window.kept['asked'])
    expect(asked).toContainEqual([
      {
        name: 'Actions Amplitude',
        displayName: 'Amplitude (Actions)',
        categories: ['analytics'],
        allowed: true,
      },
      { essential: true, functional: true, analytics: true, advertising: true },
    ])
    expect(await visitor.codes()).toEqual(['LISTENER_FAILED'])
  })
  it("23. the app's own map wins over the workspace's, by creation name or display name; unknown names are reported", async () => {
    const visitor = await openPage({
      destinations: [amplitude, braze],
      consent: {
        destinations: {
          'Amplitude (Actions)': 'functional',
          'Braze Web Device Mode (Actions)': 'analytics',
          Nobody: 'analytics',
        },
      },
    })
    await visitor.grant('analytics')
    await until(scripts, (slugs) => slugs.includes('braze'))
    await settle(300)
    expect(scripts()).toEqual(['braze'])
    expect(await visitor.errors()).toEqual([{ code: 'UNKNOWN_DESTINATION', detail: 'Nobody' }])
  })
  it('24. a remote plugin without an entry in the settings is shut', async () => {
    const visitor = await openPage({
      destinations: [amplitude, { ...braze, consent: undefined, orphan: true } as typeof braze],
    })
    await visitor.acceptAll()
    await visitor.track('One')
    await untilArrived('One')
    await settle(300)
    expect(scripts()).toEqual(['amplitude'])
    expect(eventNamed('One')?.integrations).toMatchObject({ 'Braze Web Device Mode (Actions)': false })
  })
  it('25. the whole map is on every event: all others off, Segment on, what is granted on', async () => {
    const visitor = await openPage({ destinations: [amplitude, cloud] })
    await visitor.grant('analytics')
    await visitor.track('One')
    await untilArrived('One')
    for (const event of segment().events()) {
      expect(event.integrations).toEqual({
        All: false,
        'Segment.io': true,
        'Actions Amplitude': true,
        Webhooks: false,
      })
    }
  })
})

describe('Segment itself', () => {
  it('26. only irrelevant categories granted: it stays off', async () => {
    const visitor = await openPage({ destinations: [amplitude, braze] })
    await visitor.call('track', 'Never')
    await visitor.page.evaluate(() =>
      window.assent.store.save({ functional: 'granted', analytics: 'denied', advertising: 'denied' }),
    )
    await settle()
    expect(traffic().map(({ kind }) => kind)).toEqual(['settings'])
    expect(await visitor.outcomes()).toEqual(['dropped'])
    expect((await visitor.cookies()).concat(await visitor.stored())).toEqual(['tracking-preferences'])
  })
  it('27. any relevant category granted: it runs', async () => {
    const visitor = await openPage({ destinations: [amplitude, braze] })
    await visitor.grant('advertising')
    await untilArrived(CONSENT_EVENT)
  })
  it('28. a workspace without consent settings: off, unless the app maps something and it is granted', async () => {
    const none = { ...cloud, consent: undefined } as typeof cloud
    const visitor = await openPage({ destinations: [none] })
    await visitor.acceptAll()
    await settle()
    expect(arrived()).toEqual([])
    segment().reset()
    const mapped = await openPage({
      destinations: [none],
      consent: { destinations: { 'Segment.io': 'analytics' } },
    })
    await mapped.grant('analytics')
    await untilArrived(CONSENT_EVENT)
  })
  it('29. that unmapped destinations exist opens nothing', async () => {
    const visitor = await openPage({ destinations: [amplitude, unmapped] })
    await visitor.grant('functional')
    await visitor.track('Never')
    await settle()
    expect(arrived()).toEqual([])
  })
})

describe('stamps and events', () => {
  it('30. every event carries every category', async () => {
    const visitor = await openPage()
    await visitor.grant('analytics')
    for (const method of ['page', 'identify', 'group'] as const) await visitor.call(method, `${method}-name`)
    await visitor.call('alias', 'to', 'from')
    await visitor.track('One')
    await until(arrived, (names) => names.length === 6)
    for (const { context } of segment().events()) {
      expect(context?.consent?.categoryPreferences).toEqual({
        essential: true,
        functional: false,
        analytics: true,
        advertising: false,
      })
    }
  })
  it('31. what others put under `context.consent` survives', async () => {
    const visitor = await openPage()
    await visitor.grant('analytics')
    await visitor.call('track', 'One', {}, { context: { consent: { tcString: 'abc' } } })
    await untilArrived('One')
    expect(eventNamed('One')?.context?.consent).toMatchObject({
      tcString: 'abc',
      categoryPreferences: { analytics: true },
    })
  })
  it('32. only the categories that some destination needs are stamped, where asked for', async () => {
    const visitor = await openPage({ destinations: [amplitude], segment: { stampCategories: 'mapped' } })
    await visitor.grant('analytics')
    await visitor.track('One')
    await untilArrived('One')
    expect(eventNamed('One')?.context?.consent?.categoryPreferences).toEqual({ analytics: true })
  })
  it('33. an event that a destination sends while it starts is stamped too', async () => {
    const visitor = await openPage({
      destinations: [{ ...amplitude, trackOnLoad: true } as typeof amplitude, braze],
    })
    await visitor.grant('analytics')
    await untilArrived('Sent by amplitude while loading')
    const event = eventNamed('Sent by amplitude while loading')
    expect(event?.context?.consent?.categoryPreferences).toMatchObject({
      analytics: true,
      advertising: false,
    })
    expect(event?.integrations).toMatchObject({ 'Braze Web Device Mode (Actions)': false })
  })
  it('34. exactly one consent event for each real change, and none without one', async () => {
    const visitor = await openPage()
    await visitor.grant('analytics')
    await until(consentEvents, (events) => events.length === 1)
    await visitor.grant('analytics')
    await visitor.grant('functional')
    await until(consentEvents, (events) => events.length === 2)
    await visitor.page.reload()
    await visitor.track('Next page')
    await untilArrived('Next page')
    await settle(400)
    expect(consentEvents().map(({ properties, context }) => [properties, context?.consent])).toEqual([
      [
        {},
        { categoryPreferences: { essential: true, functional: false, analytics: true, advertising: false } },
      ],
      [
        {},
        { categoryPreferences: { essential: true, functional: true, analytics: true, advertising: false } },
      ],
    ])
  })
  it('35. an invalid change throws at the caller and sends no event', async () => {
    const visitor = await openPage()
    await visitor.grant('analytics')
    await until(consentEvents, (events) => events.length === 1)
    const thrown = await visitor.page.evaluate(() => {
      try {
        window.assent.store.grant(['nonsense'])
        return 'kept'
      } catch (error) {
        return (error as { code: string }).code
      }
    })
    await settle(300)
    expect([thrown, consentEvents().length]).toEqual(['UNKNOWN_CATEGORY', 1])
  })
  it('36. changes made before the load are not lost', async () => {
    segment().behave({ settingsDelayMs: 400 })
    const visitor = await openPage()
    await visitor.grant('analytics')
    await visitor.grant('advertising')
    await until(consentEvents, (events) => events.length === 1)
    await settle(300)
    expect(consentEvents().map(({ context }) => context?.consent?.categoryPreferences)).toEqual([
      { essential: true, functional: false, analytics: true, advertising: true },
    ])
  })
  it('37. nobody is identified because of consent; a known user who signs in is told of once', async () => {
    const visitor = await openPage()
    await visitor.acceptAll()
    await until(consentEvents, (events) => events.length === 1)
    expect(arrived()).not.toContain('identify')
    await visitor.call('identify', 'u1')
    await until(consentEvents, (events) => events.length === 2)
    await visitor.call('identify', 'u1', { plan: 'pro' })
    await visitor.page.reload()
    await visitor.call('identify', 'u1')
    await until(
      () => arrived().filter((name) => name === 'identify').length,
      (times) => times === 3,
    )
    await settle(300)
    expect(consentEvents().map(({ userId }) => userId)).toEqual([null, 'u1'])
  })
})

describe('timing', () => {
  it('38. opt-in: events before the answer arrive after it, with their own time and page, in order, within bounds', async () => {
    const visitor = await openPage({ segment: { maxHeldCalls: 3 } })
    const calledAfter = Date.now() - 1000
    await visitor.call('track', 'Dropped, for there is no room')
    await visitor.call('page', 'First')
    await visitor.page.evaluate(() => {
      history.pushState({}, '', '/second?q=1')
      document.title = 'Second'
    })
    await visitor.call('identify', 'u1')
    await visitor.call('track', 'On second')
    await visitor.page.evaluate(() => history.pushState({}, '', '/third'))
    await settle(300)
    const grantedAt = Date.now()
    await visitor.grant('analytics')
    await untilArrived(CONSENT_EVENT)
    expect(inOrder()).toEqual(['First', 'identify', 'On second', CONSENT_EVENT])
    expect(eventNamed('First')).toMatchObject({ properties: { path: '/' }, context: { page: { path: '/' } } })
    expect(eventNamed('On second')).toMatchObject({
      userId: 'u1',
      context: { page: { path: '/second', search: '?q=1', title: 'Second' } },
    })
    const times = ['First', 'On second'].map((name) => Date.parse(eventNamed(name)?.timestamp ?? ''))
    for (const time of times) {
      expect(time).toBeGreaterThan(calledAfter)
      expect(time).toBeLessThan(grantedAt - 250)
    }
    expect((await visitor.outcomes()).filter((outcome) => outcome === 'dropped')).toHaveLength(1)
  })
  it('38b. holding can be turned off', async () => {
    const visitor = await openPage({ segment: { beforeDecision: 'drop' } })
    await visitor.call('track', 'Before')
    await visitor.grant('analytics')
    await untilArrived(CONSENT_EVENT)
    expect(arrived()).toEqual([CONSENT_EVENT])
    expect(await visitor.outcomes()).toEqual(['dropped'])
  })
  it('39. opt-out: events before an answer leave with the categories as the model has them', async () => {
    const visitor = await openPage({ consent: { model: 'opt-out' } })
    await visitor.track('Before')
    await untilArrived('Before')
    expect(eventNamed('Before')?.context?.consent?.categoryPreferences).toEqual({
      essential: true,
      functional: true,
      analytics: true,
      advertising: true,
    })
  })
  it('40. opt-out: an answer is stamped from then on, with one consent event', async () => {
    const visitor = await openPage({ consent: { model: 'opt-out' } })
    await visitor.track('Before')
    await untilArrived('Before')
    await visitor.deny('advertising')
    await visitor.track('After')
    await untilArrived('After')
    await settle(300)
    expect(consentEvents()).toHaveLength(1)
    expect(eventNamed('After')?.context?.consent?.categoryPreferences).toMatchObject({
      analytics: true,
      advertising: false,
    })
  })
  it('41. nothing relevant granted: the event goes nowhere; one category denied: its destination alone misses it', async () => {
    const visitor = await openPage({ destinations: [amplitude, braze] })
    await visitor.acceptAll()
    await untilArrived(CONSENT_EVENT)
    await visitor.deny('advertising')
    await visitor.track('Half')
    await until(
      () => vendorEventNames('amplitude'),
      (names) => names.includes('Half'),
    )
    expect(vendorEventNames('braze')).not.toContain('Half')
    await visitor.deny('analytics')
    await visitor.track('None')
    await settle()
    expect(arrived()).not.toContain('None')
  })
  it('42. the first page view: one, with the page of then; none when disabled', async () => {
    const visitor = await openPage({
      amend: (setup) => (setup.segment.analytics = { initialPageview: true }),
    })
    await visitor.page.evaluate(() => history.pushState({}, '', '/later'))
    await visitor.grant('analytics')
    await untilArrived(CONSENT_EVENT)
    const views = segment()
      .events()
      .filter(({ type }) => type === 'page')
    expect(views.map(({ properties }) => properties?.['path'])).toEqual(['/'])
  })
})

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
    await settle(100)
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
