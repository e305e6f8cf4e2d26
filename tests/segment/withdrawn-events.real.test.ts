// What a withdrawal keeps from leaving: events on their way, held, in a batch, to be sent again, or made by a vendor later.
import { describe, expect, it } from 'vitest'
import {
  arrived,
  CONSENT_EVENT,
  eventNamed,
  openPage,
  segment,
  settle,
  traffic,
  until,
  untilArrived,
  useBrowser,
} from './browser.js'
import { amplitude, braze, classic, cloud } from './workspace.js'

useBrowser()

describe('a withdrawal', () => {
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
      content: `addEventListener('late', () => { const a = window.kept.analytics; a.track('Late'); a.user().anonymousId(); a.setAnonymousId('late') })`,
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
