// What waits in Segment.io’s own batches and retries, and what the visitor decides meanwhile.
import type { RunningStandIn } from '@assent/core/testing'
import { describe, expect, it } from 'vitest'
import {
  arrived,
  openPage,
  segment,
  settle,
  traffic,
  until,
  untilArrived,
  useBrowser,
  type Visitor,
} from './browser.js'
import { amplitude, cloud } from './workspace.js'

useBrowser()

describe('what waits to be delivered', () => {
  const batching = (config: object) => ({
    consentEvent: false as const,
    analytics: {
      integrations: { 'Segment.io': { deliveryStrategy: { strategy: 'batching', config } } } as never,
    },
  })
  const refuseElsewhere = ({ page }: Visitor) =>
    page.evaluate(() => {
      const custom = { functional: false, analytics: false, advertising: false }
      const assent = { schema: 1, id: 'x', at: Date.now(), notice: '1', model: 'opt-in' }
      const answer = { version: 1, destinations: {}, custom, assent }
      document.cookie = `tracking-preferences=${encodeURIComponent(JSON.stringify(answer))}; Path=/`
    })
  /** Until an event waits in Segment.io's own queue. */
  const untilHanded = ({ explain }: Visitor) =>
    until(explain, ({ events }) => events.some(({ outcome }) => outcome === 'sent'))
  /** Name, advertising and Webhooks of each event in the batches since a number of them. */
  const batched = (since = 0) =>
    traffic('batch')
      .slice(since)
      .flatMap(({ body }) => (body as { batch: ReturnType<RunningStandIn['events']> }).batch)
      .map(({ event, context, integrations }) => [
        event,
        context?.consent?.categoryPreferences?.['advertising'],
        integrations?.['Webhooks'],
      ])

  it('in a batch heeds one destination that was switched off', async () => {
    const visitor = await openPage({
      destinations: [amplitude, cloud],
      segment: batching({ size: 10, timeout: 600 }),
    })
    await visitor.acceptAll()
    await visitor.track('Pending')
    await untilHanded(visitor)
    const all = { functional: 'granted', analytics: 'granted', advertising: 'granted' } as const
    await visitor.page.evaluate(
      (answers) => window.assent.store.save(answers, 'save-choices', ['Webhooks']),
      all,
    )
    await untilArrived('Pending')
    expect(batched()).toEqual([['Pending', true, false]])
  })

  it.each([1, 2])('in a batch that failed %s times leaves with what is true then', async (times) => {
    segment().behave({ api: '500' })
    const visitor = await openPage({
      destinations: [amplitude, cloud],
      segment: batching({ size: 10, timeout: 200 }),
    })
    await visitor.acceptAll()
    await visitor.track('Pending')
    await until(
      () => traffic('batch').length,
      (batches) => batches >= times,
    )
    await visitor.deny('advertising')
    const before = traffic('batch').length
    segment().behave({ api: 'ok' })
    await until(
      () => batched(before).length,
      (events) => events > 0,
      10_000,
    )
    await settle(500)
    expect(batched(before)).toEqual([['Pending', false, false]])
  })

  it.each(['leaves the page', 'hides the tab'])(
    'in a batch says what is true when the visitor %s',
    async (how) => {
      const visitor = await openPage({
        destinations: [amplitude, cloud],
        segment: batching({ size: 10, timeout: 2000 }),
      })
      await visitor.acceptAll()
      await visitor.track('Pending')
      await untilHanded(visitor)
      await visitor.deny('advertising')
      if (how === 'leaves the page') await visitor.page.goto('about:blank')
      else
        await visitor.page.evaluate(() => {
          Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' })
          document.dispatchEvent(new Event('visibilitychange'))
        })
      await until(
        () => batched().length,
        (events) => events > 0,
      )
      await settle(2200)
      // A tab that is hidden has its batch sent twice by analytics-next itself, under the same message id.
      expect(new Set(batched().map(String))).toEqual(new Set(['Pending,false,false']))
    },
  )

  it('in a batch that is full after a denial leaves once', async () => {
    const visitor = await openPage({
      destinations: [amplitude, cloud],
      segment: batching({ size: 2, timeout: 3000 }),
    })
    await visitor.acceptAll()
    await visitor.track('First')
    await untilHanded(visitor)
    await visitor.deny('advertising')
    await visitor.track('Second')
    await untilArrived('Second')
    await settle(1500)
    expect(batched()).toEqual([
      ['First', false, false],
      ['Second', false, false],
    ])
  })

  it('in a batch heeds a refusal that was kept by the server or a subdomain', async () => {
    const visitor = await openPage({
      destinations: [amplitude],
      segment: batching({ size: 10, timeout: 600 }),
    })
    await visitor.acceptAll()
    await visitor.track('Pending')
    await untilHanded(visitor)
    await refuseElsewhere(visitor)
    await settle(1200)
    expect(batched()).toEqual([])
  })

  it('in a batch does not leave after a withdrawal of everything, whatever is granted later', async () => {
    segment().behave({ api: '500' })
    const visitor = await openPage({
      destinations: [amplitude],
      segment: batching({ size: 10, timeout: 300 }),
    })
    await visitor.acceptAll()
    await visitor.track('Old')
    await until(
      () => batched().length,
      (events) => events > 0,
    )
    await visitor.rejectAll()
    await visitor.acceptAll()
    const before = traffic('batch').length
    segment().behave({ api: 'ok' })
    await visitor.track('New')
    await untilArrived('New')
    await settle(1500)
    expect(batched(before).map(([name]) => name)).toEqual(['New'])
  })

  it('in a batch that is full of before and after a withdrawal of everything: what came after leaves, once', async () => {
    const visitor = await openPage({
      destinations: [amplitude],
      segment: batching({ size: 2, timeout: 1000 }),
    })
    await visitor.acceptAll()
    await visitor.track('Old')
    await untilHanded(visitor)
    await visitor.rejectAll()
    await visitor.acceptAll()
    await visitor.track('New')
    await untilArrived('New')
    await settle(2500)
    expect(batched().map(([name]) => name)).toEqual(['New'])
  })

  it('to be tried again does not leave after a withdrawal of everything, either', async () => {
    segment().behave({ api: '500' })
    const visitor = await openPage({ destinations: [amplitude], segment: { consentEvent: false } })
    await visitor.acceptAll()
    await visitor.track('Old')
    await until(
      () => traffic('event').length,
      (events) => events > 0,
    )
    await visitor.rejectAll()
    await visitor.acceptAll()
    const before = segment().events().length
    segment().behave({ api: 'ok' })
    await settle(2500)
    await visitor.track('New')
    await untilArrived('New')
    expect(arrived().slice(before)).toEqual(['New'])
  })
})
