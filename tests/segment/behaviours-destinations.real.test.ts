// Behaviours of docs/segment.md, by their numbers: which destinations run, and when Segment does.
// Judged from what the stand-in was asked, the cookie jar and the storage, in real Chromium, with the real analytics-next.
import { describe, expect, it } from 'vitest'
import {
  arrived,
  CONSENT_EVENT,
  eventNamed,
  openPage,
  scripts,
  segment,
  settle,
  traffic,
  until,
  untilArrived,
  useBrowser,
} from './browser.js'
import { amplitude, braze, cloud, ga4, unmapped } from './workspace.js'

useBrowser()

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
    await until(
      () => visitor.outcomes(),
      (outcomes) => outcomes.length > 0,
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
