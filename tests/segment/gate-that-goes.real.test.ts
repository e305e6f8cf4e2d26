// A gate that goes while its page stays, and the gate that comes after it: a provider that unmounts, hot reload, an app of
// another version beside it.
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import {
  arrived,
  CONSENT_EVENT,
  inOrder,
  keptAnswer,
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

describe('a gate that was gone for a refusal', () => {
  it.each(['another gate', 'the same gate', 'no gate'])(
    'sends nothing that it held before the refusal, with %s after it',
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

  it('sends nothing that it held before any answer', async () => {
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
    expect((await keptAnswer(visitor)).destinations).toEqual({
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
