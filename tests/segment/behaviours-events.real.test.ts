// Behaviours of docs/segment.md, by their numbers: what an event carries, and when it leaves.
// Judged from what the stand-in was asked, the cookie jar and the storage, in real Chromium, with the real analytics-next.
import { describe, expect, it } from 'vitest'
import {
  arrived,
  CONSENT_EVENT,
  consentEvents,
  eventNamed,
  inOrder,
  openPage,
  segment,
  settle,
  until,
  untilArrived,
  useBrowser,
  vendorEventNames,
} from './browser.js'
import { amplitude, braze } from './workspace.js'

useBrowser()

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
