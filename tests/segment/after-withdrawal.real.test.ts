// What could come back after a withdrawal of everything: from analytics-next's own queues, from vendors whose code goes on.
import { describe, expect, it } from 'vitest'
import {
  arrived,
  newContext,
  openPage,
  segment,
  settle,
  traffic,
  until,
  untilArrived,
  useBrowser,
  vendorEventNames,
  type Visitor,
} from './browser.js'
import { amplitude, classic } from './workspace.js'

useBrowser()

const silent = { consentEvent: false } as const
const changeTheirMind = async (visitor: Visitor) => {
  await visitor.rejectAll()
  await visitor.acceptAll()
}

describe('an event of before a withdrawal of everything, where a grant follows at once', () => {
  it('is not sent by the next page', async () => {
    segment().behave({ api: '500' })
    const visitor = await openPage({ destinations: [amplitude], segment: silent })
    await visitor.acceptAll()
    await visitor.track('Before')
    await until(
      () => traffic('event').length,
      (tries) => tries > 1,
    )
    await changeTheirMind(visitor)
    await visitor.track('After')
    await until(arrived, (names) => names.includes('After'))
    await visitor.page.evaluate(() => {
      // queues that nobody can read, and a browser lists keys in no order: some come first
      for (let i = 0; i < 300; i++) localStorage[`persisted-queue:v1:wk:${i}:items`] = '[{'
    })
    const count = arrived().length
    segment().behave({ api: 'ok' })
    await visitor.page.reload()
    await until(
      () => arrived().length,
      (length) => length > count,
    )
    await settle()
    expect(arrived().slice(count)).toEqual(['After'])
  })

  it('is not handed to vendors that were still starting', async () => {
    const context = await newContext()
    await context.route(/amplitude|fake-classic/, async (route) => {
      if (route.request().resourceType() === 'script') await settle(1000)
      await route.fallback()
    })
    const visitor = await openPage({ destinations: [amplitude, classic], segment: silent }, context)
    await visitor.acceptAll()
    await visitor.track('Before')
    await untilArrived('Before')
    await changeTheirMind(visitor)
    await visitor.track('After')
    await until(
      () => [vendorEventNames('amplitude').length, vendorEventNames('fake-classic').length],
      ([action, older]) => action! > 0 && older! > 0,
    )
    await settle(200)
    expect([vendorEventNames('amplitude'), vendorEventNames('fake-classic')]).toEqual([['After'], ['After']])
  })

  it('is not handed to a classic destination for which it waited without a network', async () => {
    const visitor = await openPage({ destinations: [classic], segment: silent })
    await visitor.page.evaluate(() => {
      const { random } = Math
      Math.random = () => random() / 50 // what waits is looked at soon
    })
    await visitor.acceptAll()
    await visitor.track('One')
    await until(
      () => vendorEventNames('fake-classic'),
      (names) => names.includes('One'),
    )
    await visitor.page.context().setOffline(true)
    await visitor.track('Before')
    await settle(100)
    await changeTheirMind(visitor)
    await visitor.track('After')
    await settle(100)
    await visitor.page.context().setOffline(false)
    await until(
      () => vendorEventNames('fake-classic'),
      (names) => names.includes('After'),
    )
    await settle(200)
    expect(vendorEventNames('fake-classic')).toEqual(['One', 'After'])
  })
})

describe('what analytics-next has on disk', () => {
  const onDisk = async ({ page }: Visitor) => {
    await page.goto('about:blank') // what is kept as the page is left is among it
    const { origins } = await page.context().storageState()
    return origins.flatMap(({ localStorage }) => localStorage.map(({ name }) => name)).filter(isQueue)
  }
  const isQueue = (name: string) => name.startsWith('persisted-queue') && name.endsWith('items')
  const leaveUnsent = async (visitor: Visitor) => {
    segment().behave({ api: '500' })
    await visitor.acceptAll()
    await visitor.track('Unsent')
    await until(
      () => traffic('event').length,
      (tries) => tries > 1,
    )
  }

  it('is gone when a page is left on which everything was withdrawn', async () => {
    const visitor = await openPage({ destinations: [amplitude], segment: silent })
    await leaveUnsent(visitor)
    await visitor.rejectAll()
    expect(await onDisk(visitor)).toEqual([])
  })
})

describe('what a link says of the visitor', () => {
  it('is not kept where the withdrawal came as analytics-next was loading', async () => {
    const analytics = { useQueryString: true }
    const visitor = await openPage({ destinations: [amplitude, classic], segment: { ...silent, analytics } })
    await visitor.acceptAll()
    await visitor.track('One')
    await untilArrived('One')
    let isAsked = false
    await visitor.page.route('**/assets/ajs-destination*', async (route) => {
      isAsked = true
      await settle(500)
      await route.continue()
    })
    await visitor.page.goto(`${segment().url}?ajs_uid=u1`)
    await until(() => isAsked, Boolean)
    await visitor.rejectAll()
    await settle(1200)
    const kept = (await visitor.cookies()).concat(await visitor.stored())
    expect(kept.filter((name) => name.startsWith('ajs_'))).toEqual([])
  })
})

describe('a vendor whose code goes on', () => {
  it('leaves nothing that it writes again as the page is left', async () => {
    const visitor = await openPage({
      destinations: [{ ...amplitude, cookies: ['AMP_1', 'AMP_2'] } as typeof amplitude],
      segment: { ...silent, reloadOnRevoke: true },
    })
    await visitor.page.evaluate(() => {
      const write = (name: string) => () => void (document.cookie = `${name}=again; path=/; max-age=1000`)
      addEventListener('pagehide', write('AMP_1'))
      document.addEventListener('visibilitychange', write('AMP_2'))
    })
    await visitor.acceptAll()
    await until(visitor.cookies, (names) => names.includes('AMP_1'))
    await Promise.all([visitor.page.waitForEvent('load'), visitor.rejectAll().catch(() => {})])
    expect((await visitor.cookies()).filter((name) => name.startsWith('AMP'))).toEqual([])
  })
})
