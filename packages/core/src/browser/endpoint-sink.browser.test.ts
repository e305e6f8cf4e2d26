// Decisions on their way to the real endpoint, from a real browser, through every fault on the way.
import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  cookieName,
  leavePages,
  openPage,
  stopSending,
  unsent,
  whenKept,
} from '../../testing/sending-page.js'
import { remember } from '../acts.js'
import type { ConsentError } from '../errors.js'

afterEach(leavePages)

describe('a decision', () => {
  it('reaches the server once, which sets the same cookie, and leaves nothing behind', async () => {
    const page = openPage()
    page.store.grant(['analytics'])
    const written = document.cookie
    await whenKept(page)
    const { recordId, preferences } = page.store.getState()
    expect(await page.records()).toMatchObject([{ recordId, reason: 'save-choices', preferences }])
    expect(document.cookie).toBe(written)
    expect(await page.posts()).toEqual(['ok'])
    expect([localStorage.length, page.errors]).toEqual([0, []])
  })

  it('holds at once, whatever becomes of the record', () => {
    const page = openPage('500,500,500')
    page.store.grant(['analytics'])
    expect(page.store.getState().preferences.analytics).toBe('granted')
    expect(document.cookie).toContain(cookieName)
    expect(unsent()).toHaveLength(1)
  })

  it.each([
    ['the server is down', '503'],
    ['nothing is deployed there yet', '404'],
    ['a proxy answers with a page of its own', '200'],
    ['the connection breaks', 'drop'],
    ['the database is down', 'database'],
    ['the record is taken and the answer is lost', 'lost'],
    ['the app says that it failed, with the endpoint’s own words', 'wrapped'],
    ['one thing fails after the other', 'drop,503,database'],
  ])('is sent again where %s, and is one record', async (_what, faults) => {
    vi.spyOn(Math, 'random').mockReturnValue(-0.9) // shortens every pause, keeps their order
    const page = openPage(faults)
    page.store.acceptAll()
    await whenKept(page)
    expect(await page.records()).toHaveLength(1)
    expect(await page.posts()).toEqual([...faults.split(','), 'ok'])
    expect([unsent(), page.errors]).toEqual([[], []])
  })

  it('is sent again where the server says nothing for ten seconds', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(-0.9)
    const timer = vi.spyOn(globalThis, 'setTimeout')
    const page = openPage('hang')
    page.store.acceptAll()
    await vi.waitFor(async () => expect(await page.posts()).toEqual(['hang']))
    for (const [act, ms] of timer.mock.calls) if (ms === 10_000) act()
    await whenKept(page)
    expect(await page.posts()).toEqual(['hang', 'ok'])
  })

  it.each(['400', '403', '413', '415', '422'])(
    'is given up when the endpoint refuses it by %s, and that is reported',
    async (status) => {
      const page = openPage(status)
      page.store.acceptAll()
      await vi.waitFor(() => expect(page.errors).toHaveLength(1))
      expect((page.errors[0] as ConsentError).message).toMatch(new RegExp(`RECORD_NOT_KEPT.*${status}`, 's'))
      expect(unsent()).toEqual([])
      page.store.learnDestinations({ 'Learned Later': ['analytics'] }, remember)
      const beacon = vi.spyOn(navigator, 'sendBeacon')
      dispatchEvent(new PageTransitionEvent('pagehide'))
      expect(beacon).not.toHaveBeenCalled() // although a script has written the cookie since
    },
  )

  it('is sent again after pauses that double, from the start where something was decided anew', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(-0.986) // of seven milliseconds, that is
    const timer = vi.spyOn(globalThis, 'setTimeout')
    const pauses = () =>
      timer.mock.calls.map(([, ms = 0]) => Math.round(ms)).filter((ms) => ms === 7 || ms === 14)
    const page = openPage('503,503,,503,503')
    page.store.acceptAll()
    await whenKept(page)
    page.store.rejectAll()
    await whenKept(page, 2)
    expect(pauses()).toEqual([7, 14, 7, 14])
  })

  it('is not undone by the late answer to an older one', async () => {
    const page = openPage('slow')
    page.store.acceptAll()
    await vi.waitFor(async () => expect(await page.posts()).toHaveLength(1))
    page.store.rejectAll()
    await whenKept(page, 2)
    expect(document.cookie).toContain('analytics%22:false')
  })

  it('is written again where that answer was faster than its end', async () => {
    vi.spyOn(AbortController.prototype, 'abort').mockImplementation(() => {})
    const page = openPage('slow')
    page.store.acceptAll()
    await vi.waitFor(async () => expect(await page.posts()).toHaveLength(1))
    page.store.rejectAll()
    await whenKept(page, 3)
    expect((await page.records()).map(({ reason }) => reason)).toEqual([
      'reject-all',
      'accept-all',
      'restore',
    ])
    expect(document.cookie).toContain('analytics%22:false')
    expect(page.store.getState().preferences.analytics).toBe('denied')
  })

  it('is followed by others, each its own record, in whatever order they arrive', async () => {
    const page = openPage('503')
    page.store.acceptAll()
    page.store.rejectAll()
    await whenKept(page, 2)
    expect((await page.records()).map(({ reason }) => reason).sort()).toEqual(['accept-all', 'reject-all'])
    expect(document.cookie).toContain('analytics%22:false')
  })
})

describe('a page that is left before the server has answered', () => {
  it('says it once more while it goes, and the next page until it is confirmed', async () => {
    const page = openPage('503')
    page.store.acceptAll()
    await vi.waitFor(async () => expect(await page.posts()).toEqual(['503']))
    await vi.waitFor(async () => {
      dispatchEvent(new PageTransitionEvent('pagehide'))
      expect(await page.records()).toHaveLength(1)
    })
    expect(unsent()).toHaveLength(1) // a beacon tells nobody whether it arrived
    stopSending()
    const next = openPage('', page.room)
    await whenKept(next)
    expect(await next.records()).toHaveLength(1)
    expect(unsent()).toEqual([])
  })

  it('has the next page follow the server, where the page’s own cookie has gone', async () => {
    const page = openPage('503,503,503') // and what it says as it goes
    page.store.acceptAll()
    await vi.waitFor(async () => expect(await page.posts()).toEqual(['503']))
    stopSending()
    document.cookie = `${cookieName}=; Path=/; Max-Age=0`
    const next = openPage('', page.room)
    expect(next.store.needsAnswer()).toBe(true)
    await whenKept(next)
    const { recordId, preferences } = page.store.getState()
    expect(next.store.getState()).toMatchObject({ recordId, preferences })
    expect((await next.records()).map(({ reason }) => reason)).toEqual(['accept-all'])
  })

  it('has the server set the cookie again that a script has written since', async () => {
    const page = openPage()
    page.store.grant(['analytics'])
    await whenKept(page)
    page.store.learnDestinations({ 'Learned Later': ['analytics'] }, remember)
    const beacon = vi.spyOn(navigator, 'sendBeacon')
    dispatchEvent(new PageTransitionEvent('pagehide'))
    expect(beacon).toHaveBeenCalledOnce()
    await vi.waitFor(async () => expect(await page.posts()).toHaveLength(2))
    expect(await page.records()).toHaveLength(1)
    expect(document.cookie).toContain('Learned')
  })

  it('lets a decision arrive that is under way, where only the provider goes', async () => {
    const page = openPage('slow')
    page.store.acceptAll()
    await vi.waitFor(async () => expect(await page.posts()).toHaveLength(1))
    stopSending()
    await whenKept(page)
    expect(await page.posts()).toEqual(['slow'])
  })

  it.each([
    ['all was confirmed', ''],
    ['the visitor has cleared the cookie since', `${cookieName}=; Path=/; Max-Age=0`],
  ])('leaves nothing to send where %s', async (_, cleared) => {
    const page = openPage()
    page.store.rejectAll()
    await whenKept(page)
    document.cookie = cleared
    const beacon = vi.spyOn(navigator, 'sendBeacon')
    dispatchEvent(new PageTransitionEvent('pagehide'))
    expect(beacon).not.toHaveBeenCalled()
  })
})

describe('a browser without beacons', () => {
  it('has the next page send what is not confirmed, and nothing is thrown', async () => {
    const faults: unknown[] = []
    const note = (event: ErrorEvent) => void faults.push(event.message)
    const page = openPage('503')
    page.store.acceptAll()
    await vi.waitFor(async () => expect(await page.posts()).toEqual(['503']))
    Object.defineProperty(navigator, 'sendBeacon', { configurable: true, value: undefined })
    addEventListener('error', note)
    dispatchEvent(new PageTransitionEvent('pagehide'))
    removeEventListener('error', note)
    Reflect.deleteProperty(navigator, 'sendBeacon')
    expect([faults, unsent().length]).toEqual([[], 1])
  })
})

describe('a visitor who was offline', () => {
  it('is heard when the network is back', async () => {
    const page = openPage()
    const offline = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'))
    vi.spyOn(Math, 'random').mockReturnValue(1_000) // no pause ends within the test
    page.store.acceptAll()
    await vi.waitFor(() => expect(offline).toHaveBeenCalled())
    offline.mockRestore()
    dispatchEvent(new Event('online'))
    await whenKept(page)
    expect(await page.records()).toHaveLength(1)
  })
})
