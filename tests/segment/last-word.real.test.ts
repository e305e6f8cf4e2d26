// The one event that leaves after a withdrawal of everything: it tells Segment of it.
import { describe, expect, it } from 'vitest'
import {
  arrived,
  CONSENT_EVENT,
  consentEvents,
  eventNamed,
  openPage,
  segment,
  settle,
  until,
  untilArrived,
  useBrowser,
  vendorEventNames,
} from './browser.js'
import { amplitude } from './workspace.js'

useBrowser()

describe('the last word', () => {
  it('is said once, unless told not to', async () => {
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

  it('is of the visitor whom Segment knows, each time', async () => {
    const visitor = await openPage({ destinations: [amplitude] })
    for (const name of ['One', 'Two']) {
      await visitor.grant('analytics')
      await visitor.track(name)
      await untilArrived(name)
      const words = consentEvents().length
      await visitor.withdraw()
      await until(
        () => consentEvents().length,
        (count) => count > words,
      )
      expect(consentEvents().at(-1)?.anonymousId).toBe(eventNamed(name)?.anonymousId)
    }
  })

  it('is said to Segment alone, also where unmapped destinations are allowed', async () => {
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

  it('is not said to a Segment that the app has switched off', async () => {
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
})
