// Several gates over the one analytics.js of a page. Of a page of islands each has a provider, and so a store and a gate of
// its own.
import { describe, expect, it } from 'vitest'
import {
  arrived,
  CONSENT_EVENT,
  consentEvents,
  eventNamed,
  inOrder,
  keptAnswer,
  openPage,
  segment,
  settle,
  until,
  useBrowser,
} from './browser.js'
import { amplitude, braze } from './workspace.js'

useBrowser()

/** A visitor of a page with two islands, and what the second one does. */
async function openIslands(destinations = [amplitude]) {
  const visitor = await openPage({ destinations })
  const { page } = visitor
  await page.evaluate(() => {
    const { doors, store: former } = window.assent
    const store = doors.createBrowserStore({ consent: former.consent })
    const gate = doors.createLateSegment(store, window.setup!.segment)
    doors.followPage(store)
    gate.connect()
    Object.assign(window.kept, {
      track: (name: string) => void gate.track(name),
      identify: (userId: string) => void gate.identify(userId),
      acceptAll: () => store.acceptAll(),
      rejectAll: () => store.rejectAll(),
      deny: () => store.deny(['advertising']),
    })
  })
  const act = (verb: 'track' | 'identify' | 'acceptAll' | 'rejectAll' | 'deny', name?: string) =>
    page.evaluate(
      async ([what, given]) => {
        await new Promise((resolve) => setTimeout(resolve, 2)) // a time of its own
        ;(window.kept[what] as (name?: string) => void)(given)
      },
      [verb, name] as const,
    )
  return {
    visitor,
    second: {
      track: (name: string) => act('track', name),
      identify: (userId: string) => act('identify', userId),
      acceptAll: () => act('acceptAll'),
      rejectAll: () => act('rejectAll'),
      deny: () => act('deny'),
    },
  }
}

describe('two gates of one page', () => {
  it.each(['first', 'second'])(
    'send what either held, and the answer once, when the %s is answered',
    async (answered) => {
      const { visitor, second } = await openIslands()
      await visitor.call('track', 'In the first')
      await second.track('In the second')
      await visitor.call('track', 'In the first again')
      await (answered === 'first' ? visitor : second).acceptAll()
      await until(arrived, (names) => names.length >= 4)
      await settle()
      expect(inOrder()).toEqual(['In the first', 'In the second', 'In the first again', CONSENT_EVENT])
    },
  )

  it.each(['first', 'second'])(
    'know who signed in from then on, when the %s is answered',
    async (answered) => {
      const { visitor, second } = await openIslands()
      await visitor.call('track', 'Before')
      await second.identify('u1')
      await visitor.call('track', 'After')
      await (answered === 'first' ? visitor : second).acceptAll()
      await until(arrived, (names) => names.includes('Before') && names.includes('After'))
      expect([eventNamed('Before')?.userId, eventNamed('After')?.userId]).toEqual([null, 'u1'])
    },
  )

  it('send nothing of what either held when one is refused', async () => {
    const { visitor, second } = await openIslands()
    await visitor.call('track', 'In the first')
    await second.track('In the second')
    await visitor.rejectAll()
    await settle()
    await second.acceptAll()
    await second.track('After')
    await until(arrived, (names) => names.includes('After'))
    await settle()
    expect(inOrder().filter((name) => name !== CONSENT_EVENT)).toEqual(['After'])
  })

  it.each(['first', 'second'])('tell Segment of each answer in the %s, as it was given', async (answered) => {
    const { visitor, second } = await openIslands()
    const island = answered === 'first' ? visitor : second
    for (const [verb, count] of [
      ['acceptAll', 1],
      ['rejectAll', 2],
      ['acceptAll', 3],
    ] as const) {
      await island[verb]()
      await until(consentEvents, (events) => events.length >= count)
      await settle(300) // the other island hears of it
    }
    const told = consentEvents().map(({ context }) => context?.consent?.categoryPreferences?.['analytics'])
    expect(told).toEqual([true, false, true])
  })

  it('both obey a withdrawal in one of them at once', async () => {
    const { visitor, second } = await openIslands()
    await second.acceptAll()
    await second.track('Before')
    await until(arrived, (names) => names.includes('Before'))
    await visitor.page.evaluate(() => {
      window.assent.store.rejectAll()
      for (const track of [window.kept['track'], window.assent.segment.track])
        (track as (name: string) => void)('Late')
    })
    await settle()
    expect(arrived().filter((name) => name !== CONSENT_EVENT)).toEqual(['Before'])
  })
})

describe('two gates of one page, after another tab', () => {
  const pixel = { ...braze, creationName: 'Facebook Pixel' } as typeof braze

  it.each([
    ['something', ['advertising']],
    ['everything', []],
  ])('has refused %s, erase what the vendor kept in this one', async (_, refused) => {
    const { visitor, second } = await openIslands([amplitude, pixel])
    await second.acceptAll()
    await until(
      () => segment().vendorCalls('braze').length,
      (calls) => calls > 0,
    )
    await visitor.page.evaluate(() => sessionStorage.setItem('_fbp', 'as the vendor does'))
    const elsewhere = await openPage({ destinations: [amplitude, pixel] }, visitor.page.context())
    await elsewhere.withdraw(...refused)
    await until(visitor.stored, (names) => !names.includes('_fbp'))
  })
})

describe('two gates of which one fetches the workspace', () => {
  it('both have the cookie name every destination of it', async () => {
    segment().behave({ settingsDelayMs: 400 }) // both are there by then
    const { visitor, second } = await openIslands([amplitude, braze])
    await visitor.acceptAll()
    await until(arrived, (names) => names.includes(CONSENT_EVENT))
    await second.deny()
    expect((await keptAnswer(visitor)).destinations).toEqual({
      'Actions Amplitude': true,
      'Braze Web Device Mode (Actions)': false,
    })
  })
})
