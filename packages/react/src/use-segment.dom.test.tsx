import { createSegmentStandIn, sampleDestinations } from '@assent/core/testing'
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openShop } from '../testing/shop.js'
import { useConsentActions } from './use-consent-actions.js'
import { useAnalytics, useSegment } from './use-segment.js'
import { useDestinations } from './use-destinations.js'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const METHODS = ['track', 'page', 'identify', 'group', 'alias', 'reset'] as const
const DECLARED = [
  { name: 'Actions Amplitude', displayName: 'Actions Amplitude', categories: ['analytics'] },
  { name: 'Facebook Pixel', displayName: 'Facebook Pixel', categories: ['analytics', 'advertising'] },
]

const usePage = () => ({ analytics: useAnalytics(), segment: useSegment(), actions: useConsentActions() })

describe('useAnalytics', () => {
  it('holds every call before the answer, and drops them all on a refusal', async () => {
    const { Page } = openShop({ segment: { writeKey: 'held' } })
    const { result } = renderHook(usePage, { wrapper: Page })
    const { analytics, segment, actions } = result.current
    const { track, page, identify, group, alias, reset } = analytics
    const outcomes = Promise.all([track('Seen'), page(), identify('ada'), group('g'), alias('bo'), reset()])
    const made = () => segment.explain().events.map(({ type, outcome }) => `${type} ${outcome}`)
    await vi.waitFor(() => expect(made()).toEqual(METHODS.map((method) => `${method} held`)))
    act(() => actions.rejectAll())
    expect(await outcomes).toEqual(METHODS.map(() => 'dropped'))
    expect(await analytics.track('After')).toBe('dropped')
  })

  it('drops them on a refusal that comes before the gate’s code, and keeps them dropped', async () => {
    const { Page } = openShop({ segment: { writeKey: 'refused-early' } })
    const { result } = renderHook(usePage, { wrapper: Page })
    const { analytics, segment, actions } = result.current
    const outcome = analytics.track('Seen')
    act(() => actions.rejectAll())
    expect(await outcome).toBe('dropped')
    await vi.waitFor(() =>
      expect(segment.explain().events).toMatchObject([{ name: 'Seen', outcome: 'dropped' }]),
    )
  })

  it('drops what is called before the answer where the app wants that', async () => {
    const { Page } = openShop({ segment: { writeKey: 'never-held', beforeDecision: 'drop' } })
    const { result } = renderHook(usePage, { wrapper: Page })
    expect(await result.current.analytics.track('Seen')).toBe('dropped')
  })

  it('is the same object whatever is answered, and works apart from it', async () => {
    const { Page } = openShop({ segment: { writeKey: 'stable' } })
    const { result } = renderHook(usePage, { wrapper: Page })
    const { analytics, actions } = result.current
    act(() => actions.rejectAll())
    expect(result.current.analytics).toBe(analytics)
    const { track } = analytics
    expect(await track('Detached')).toBe('dropped')
  })
})

describe('useDestinations', () => {
  it.each([
    ['without Segment', undefined],
    ['before the workspace is known', { writeKey: 'unknown-workspace' }],
  ])("lists the app's own map %s", (_, segment) => {
    const { result } = renderHook(() => useDestinations(), { wrapper: openShop({ segment }).Page })
    expect(result.current).toMatchObject(DECLARED)
  })

  it('stays the same list while answers change', () => {
    const { result } = renderHook(() => ({ list: useDestinations(), ...useConsentActions() }), {
      wrapper: openShop().Page,
    })
    const { list } = result.current
    act(() => result.current.acceptAll())
    expect(result.current.list).toBe(list)
  })

  it('lists the workspace once it is known, with what Segment says of each', async () => {
    const destinations = sampleDestinations
      .filter(({ consent }) => consent?.includes('advertising'))
      .slice(0, 1)
    const standIn = createSegmentStandIn({ destinations })
    vi.stubGlobal('fetch', (url: string, init?: RequestInit) => standIn.handle(new Request(url, init)))
    const { Page } = openShop({ segment: { writeKey: 'known-workspace', cdnUrl: 'https://cdn.example' } })
    const { result } = renderHook(() => ({ list: useDestinations(), ...useConsentActions() }), {
      wrapper: Page,
    })
    // advertising alone opens none of them: the workspace is read, and analytics.js is not started
    act(() => result.current.save({ advertising: 'granted' }))
    await vi.waitFor(() =>
      expect(result.current.list).toMatchObject([{ name: destinations[0]?.creationName }]),
    )
    expect(result.current.list[0]?.categories).toEqual(destinations[0]?.consent)
  })
})
