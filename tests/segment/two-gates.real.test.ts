// Several gates over the one analytics.js of a page. Of a page of islands each has a provider, and so a store and a gate of
// its own.
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import {
  arrived,
  CONSENT_EVENT,
  consentEvents,
  eventNamed,
  inOrder,
  newContext,
  openPage,
  segment,
  settle,
  traffic,
  until,
  untilArrived,
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

async function namedInCookie(page: Page): Promise<object> {
  const cookies = await page.context().cookies()
  const cookie = cookies.find(({ name }) => name === 'tracking-preferences')
  const { destinations } = JSON.parse(decodeURIComponent(cookie?.value ?? '')) as { destinations: object }
  return destinations
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

  it.each(['another gate', 'the same gate', 'no gate'])(
    'send nothing that one held before a refusal it was gone for, with %s after it',
    async (later) => {
      segment().behave({ settingsDelayMs: 500 })
      const visitor = await openPage({ destinations: [amplitude] })
      await visitor.grant('analytics')
      await visitor.call('track', 'Held')
      await until(
        () => traffic('settings').length,
        (requests) => requests === 1,
      )
      await visitor.page.evaluate((next) => {
        const { disconnect, doors, segment: former, store } = window.assent
        disconnect()
        store.rejectAll()
        store.acceptAll()
        const gate = next === 'another gate' ? doors.createLateSegment(store, window.setup!.segment) : former
        if (next !== 'no gate') gate.connect()
        void gate.track('After')
      }, later)
      if (later !== 'no gate') await untilArrived('After')
      await settle(1200)
      expect(arrived()).not.toContain('Held')
    },
  )

  it('send nothing that one held before an answer, where it was gone for a refusal', async () => {
    const visitor = await openPage({ destinations: [amplitude] })
    await visitor.call('track', 'Held')
    await visitor.page.evaluate(() => {
      const { disconnect, segment: gate, store } = window.assent
      disconnect()
      store.rejectAll()
      store.acceptAll()
      gate.connect()
      void gate.track('After')
    })
    await untilArrived('After')
    await settle()
    expect(arrived()).not.toContain('Held')
  })

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
    expect(await namedInCookie(visitor.page)).toEqual({
      'Actions Amplitude': true,
      'Braze Web Device Mode (Actions)': false,
    })
  })
})

describe('a gate that takes the place of another, as hot reload or a new provider has it', () => {
  const reopen = (page: Page) => page.evaluate(() => window.openAssent(window.setup!))

  it('explains what is sent from then on, and to whom', async () => {
    const visitor = await openPage({ destinations: [amplitude] })
    await visitor.acceptAll()
    await until(arrived, (names) => names.includes(CONSENT_EVENT))
    await reopen(visitor.page)
    await visitor.track('After')
    const explained = await until(
      async () => (await visitor.explain()).events.find(({ name }) => name === 'After'),
      (event) => event?.deliveredTo !== undefined,
    )
    expect(explained).toMatchObject({ outcome: 'sent', deliveredTo: ['Actions Amplitude'] })
  })

  it('has the cookie name every destination of the workspace, as before', async () => {
    const visitor = await openPage({ destinations: [amplitude, braze] })
    await visitor.acceptAll()
    await until(arrived, (names) => names.includes(CONSENT_EVENT))
    await reopen(visitor.page)
    await visitor.deny('advertising')
    expect(await namedInCookie(visitor.page)).toEqual({
      'Actions Amplitude': true,
      'Braze Web Device Mode (Actions)': false,
    })
  })

  it('tells its own app of what fails', async () => {
    const visitor = await openPage({ destinations: [amplitude, braze] })
    await visitor.grant('analytics')
    await until(arrived, (names) => names.includes(CONSENT_EVENT))
    await reopen(visitor.page)
    segment().behave({ scripts: '500', scriptsMatch: 'braze' })
    await visitor.grant('advertising')
    await until(visitor.errors, (errors) => errors.length > 0)
    expect(await visitor.errors()).toEqual([
      { code: 'DESTINATION_NOT_STARTED', detail: 'Braze Web Device Mode (Actions)' },
    ])
  })
})

describe('a gate beside the engine of another version', () => {
  it('leaves that alone, sends its own calls by its own engine, and nothing after a withdrawal', async () => {
    const context = await newContext()
    await context.addInitScript(() => {
      const page = globalThis as unknown as Record<symbol, unknown>
      const engines = new Map([['wk', { bind: () => undefined }]]) // which knows nothing of what gates have now
      page[Symbol.for('assent.segment')] = engines
      page[Symbol.for('assent.segment@99.0.0')] = engines
    })
    const visitor = await openPage({ destinations: [amplitude] }, context)
    await visitor.call('track', 'Held')
    await visitor.acceptAll()
    await until(arrived, (names) => names.includes(CONSENT_EVENT))
    await visitor.rejectAll()
    const before = arrived().length
    await visitor.call('track', 'Refused')
    await settle()
    expect(arrived().slice(before)).not.toContain('Refused')
    expect(inOrder()).toContain('Held')
    expect(await visitor.rejections()).toEqual([])
  })
})
