// The main road, from the network's side: one visitor, one answer, and Segment does exactly that.
import { describe, expect, it } from 'vitest'
import {
  arrived,
  eventNamed,
  inOrder,
  openPage,
  scripts,
  segment,
  settle,
  traffic,
  until,
  untilArrived,
  useBrowser,
} from './browser.js'

useBrowser()

describe('before an answer', () => {
  it('requests, stores and sends nothing', async () => {
    const visitor = await openPage()
    await visitor.call('page')
    await visitor.call('identify', 'u1')
    await settle()
    expect(traffic()).toEqual([])
    expect(await visitor.cookies()).toEqual([])
    expect(await visitor.stored()).toEqual([])
  })
})

describe('a grant', () => {
  it('sends what was held, in order, stamped, and starts what it allows alone', async () => {
    const visitor = await openPage()
    await visitor.call('page', 'Home')
    await visitor.call('track', 'Viewed')
    await visitor.call('identify', 'u1')
    await visitor.call('track', 'Added')
    await visitor.grant('analytics')
    await untilArrived('Segment Consent Preference Updated')
    await until(
      () => segment().vendorCalls('amplitude').length,
      (calls) => calls > 3,
    )
    expect(inOrder()).toEqual(['Home', 'Viewed', 'identify', 'Added', 'Segment Consent Preference Updated'])
    for (const event of segment().events()) {
      expect(event.context?.consent).toEqual({
        categoryPreferences: { essential: true, functional: false, analytics: true, advertising: false },
      })
      expect(event.integrations).toEqual({
        All: false,
        'Segment.io': true,
        'Actions Amplitude': true,
        'Braze Web Device Mode (Actions)': false,
        'Actions Google Analytic 4': false,
        'Unmapped Pixel': false,
        'Fake Classic': true,
        Webhooks: false,
      })
    }
    expect(scripts().sort()).toEqual(['amplitude', 'fake-classic'])
    expect(eventNamed('Added')).toMatchObject({ userId: 'u1' })
    expect(eventNamed('Viewed')).toMatchObject({ userId: null })
    expect(await visitor.rejections()).toEqual([])
  })

  it('starts more in place when more is granted', async () => {
    const visitor = await openPage()
    await visitor.grant('analytics')
    await untilArrived('Segment Consent Preference Updated')
    await visitor.grant('advertising')
    await until(scripts, (slugs) => slugs.includes('braze') && slugs.includes('ga4-web'))
    await visitor.track('Later')
    await until(
      () =>
        segment()
          .vendorCalls('braze')
          .filter(({ what }) => what === 'event').length,
      (n) => n > 0,
    )
    expect(await visitor.codes()).toEqual(['DESTINATION_UNMAPPED'])
  })
})

describe('a withdrawal', () => {
  it('of one category stops its vendors, and the others go on', async () => {
    const visitor = await openPage()
    await visitor.acceptAll()
    await untilArrived('Segment Consent Preference Updated')
    await until(
      () => segment().vendorCalls('braze').length,
      (calls) => calls > 0,
    )
    await visitor.withdraw('advertising')
    await settle(300)
    const before = segment().vendorCalls('braze').length
    await visitor.track('After')
    await untilArrived('After')
    await until(
      () =>
        segment()
          .vendorCalls('amplitude')
          .filter(({ what }) => what === 'event').length,
      (n) => n > 1,
    )
    expect(segment().vendorCalls('braze').length).toBe(before)
  })

  it('of everything lets one last word out and then nothing, keeps no identifier, and can be undone', async () => {
    const visitor = await openPage()
    await visitor.acceptAll()
    await visitor.track('One')
    await untilArrived('One')
    await visitor.withdraw()
    await visitor.track('Two')
    await settle()
    expect(arrived().filter((name) => name === 'Two')).toEqual([])
    expect(arrived().at(-1)).toBe('Segment Consent Preference Updated')
    expect(segment().events().at(-1)?.context?.consent?.categoryPreferences).toMatchObject({
      analytics: false,
    })
    expect((await visitor.cookies()).filter((name) => /ajs_/.test(name))).toEqual([])
    expect((await visitor.stored()).filter((name) => /ajs_|persisted-queue/.test(name))).toEqual([])
    await visitor.acceptAll()
    await visitor.track('Three')
    await untilArrived('Three')
    expect(
      await visitor.page.evaluate(() =>
        Object.values(window.__fakeDestinations).map(({ created }) => created),
      ),
    ).toEqual(expect.not.arrayContaining([2]))
  })
})

describe('a refusal', () => {
  it('lets nothing leave, now or after a reload', async () => {
    const visitor = await openPage()
    await visitor.call('page')
    await visitor.rejectAll()
    await visitor.track('Never')
    await visitor.page.reload()
    await visitor.track('Never')
    await settle()
    expect(traffic()).toEqual([])
    expect(await visitor.cookies()).toEqual(['tracking-preferences'])
    expect(await visitor.stored()).toEqual([])
  })
})
