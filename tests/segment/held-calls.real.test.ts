// Calls and answers that come before the gate or from elsewhere: held in memory, kept ahead of the page's code, in other tabs.
import { describe, expect, it } from 'vitest'
import {
  arrived,
  CONSENT_EVENT,
  consentEvents,
  newContext,
  openPage,
  segment,
  settle,
  until,
  untilArrived,
  useBrowser,
} from './browser.js'
import { amplitude, cloud } from './workspace.js'

useBrowser()

describe('held calls', () => {
  it('are all sent, a hundred of them, each once', async () => {
    const visitor = await openPage({ destinations: [cloud], segment: { maxHeldCalls: 100 } })
    const names = Array.from({ length: 100 }, (_, i) => `Held ${i}`)
    await visitor.page.evaluate((all) => all.forEach((name) => void window.assent.segment.track(name)), names)
    await visitor.acceptAll()
    const held = () => arrived().filter((name) => name.startsWith('Held'))
    await until(held, (all) => all.length >= 100, 20_000)
    expect(held().toSorted()).toEqual(names.toSorted())
  })

  it('of code that has `window.analytics` are sent once a gate is there and allows it', async () => {
    const visitor = await openPage({ destinations: [cloud] })
    await visitor.page.evaluate(() => {
      const analytics = window.assent.doors.createAnalytics()
      Object.assign(window, { analytics })
      void analytics.track('Before the gate')
      analytics.connect(window.assent.segment)
      void analytics.track('Before the answer')
    })
    await settle()
    expect(arrived()).toEqual([])
    await visitor.acceptAll()
    await untilArrived('Before the gate')
    await untilArrived('Before the answer')
    expect(
      arrived()
        .filter((name) => name.startsWith('Before'))
        .toSorted(),
    ).toEqual(['Before the answer', 'Before the gate'])
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

  it('are dropped where the workspace tells that all it needs was refused as they were held', async () => {
    segment().behave({ settingsDelayMs: 600 })
    const visitor = await openPage()
    await visitor.call('track', 'Before the refusal')
    await visitor.page.evaluate(() =>
      window.assent.store.save({ functional: 'granted', analytics: 'denied', advertising: 'denied' }),
    )
    await visitor.call('track', 'Refused') // no destination needs the one that is granted; nobody knows yet
    await visitor.acceptAll()
    await visitor.call('track', 'After')
    await untilArrived('After')
    await settle(300)
    expect(arrived().filter((name) => name !== CONSENT_EVENT)).toEqual(['After'])
    expect(await visitor.outcomes()).toEqual(['dropped', 'dropped', 'sent'])
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
    const visitor = await openPage({ destinations: [cloud], segment: { maxHeldAgeSeconds: 2 } })
    await visitor.call('track', 'Old')
    await settle(2500)
    await visitor.call('track', 'New')
    await visitor.acceptAll()
    await untilArrived('New')
    expect(arrived()).not.toContain('Old')
    expect(await visitor.outcomes()).toContain('dropped')
  })

  it('that analytics.js cannot send are dropped, and keep no other waiting', async () => {
    const visitor = await openPage({ destinations: [cloud] })
    await visitor.call('track') // without a name
    await visitor.track('Held')
    await visitor.acceptAll()
    await untilArrived('Held')
    await visitor.track('After')
    await untilArrived('After')
    expect(await visitor.outcomes()).toEqual(['dropped'])
    expect(await visitor.errors()).toEqual([])
  })

  it('keep no call waiting that comes in the moment after the last of them', async () => {
    const visitor = await openPage({ destinations: [cloud], segment: { consentEvent: false } })
    await visitor.acceptAll()
    await visitor.track('First')
    await untilArrived('First')
    for (let steps = 0; steps < 12; steps++) {
      await visitor.page.evaluate(async (count) => {
        window.assent.store.acceptAll() // has what is held sent, of which there is nothing
        for (let step = 0; step < count; step++) await undefined
        void window.assent.segment.track(`After ${count}`)
      }, steps)
      await untilArrived(`After ${steps}`)
    }
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
