import { createAnalytics, type DetachedAnalytics } from '@assent/core/segment'
import { act, cleanup, render } from '@testing-library/react'
import { StrictMode } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openShop } from '../testing/shop.js'
import { ConnectAnalytics } from './connect-analytics.js'
import { useConsentActions, type ConsentActions } from './use-consent-actions.js'
import { useSegment } from './use-segment.js'

afterEach(cleanup)

/** A page that takes the calls, by the workspace of its own that its gate is for. */
function openPage(analytics: DetachedAnalytics, writeKey: string) {
  const { Page } = openShop({ segment: { writeKey } })
  let actions: ConsentActions | undefined
  let explain: ReturnType<typeof useSegment>['explain'] | undefined
  const Inside = () => {
    actions = useConsentActions()
    explain = useSegment().explain
    return null
  }
  const { unmount } = render(
    <StrictMode>
      <Page>
        <ConnectAnalytics from={analytics} />
        <Inside />
      </Page>
    </StrictMode>,
  )
  const made = () => explain?.().events.map(({ name, type, outcome }) => `${name ?? type} ${outcome}`)
  return { unmount, made, rejectAll: () => act(() => actions?.rejectAll()) }
}

describe('a call from outside React', () => {
  it('waits for the provider, and then as any other for the answer', async () => {
    const analytics = createAnalytics()
    const outcomes = [analytics.track('Before'), analytics.identify('ada')]
    const { made, rejectAll } = openPage(analytics, 'outside')
    outcomes.push(analytics.track('After'))
    await vi.waitFor(() => expect(made()).toEqual(['Before held', 'identify held', 'After held']))
    rejectAll()
    expect(await Promise.all(outcomes)).toEqual(['dropped', 'dropped', 'dropped'])
  })

  it('waits for the next provider where one has gone', async () => {
    const analytics = createAnalytics()
    openPage(analytics, 'gone').unmount()
    const outcome = analytics.track('Between')
    const { made, rejectAll } = openPage(analytics, 'next')
    await vi.waitFor(() => expect(made()).toEqual(['Between held']))
    rejectAll()
    expect(await outcome).toBe('dropped')
  })

  it('is dropped where a hundred have come after it and no provider', async () => {
    const analytics = createAnalytics()
    const outcomes = Array.from({ length: 101 }, (_, index) => analytics.track(`Call ${index}`))
    expect(await outcomes[0]).toBe('dropped')
    const { made } = openPage(analytics, 'many')
    await vi.waitFor(() => expect(made()?.[0]).toBe('Call 1 held'))
    expect(made()).toHaveLength(100)
  })

  it('goes on to the provider that is there when the former goes after it', async () => {
    const analytics = createAnalytics()
    const former = openPage(analytics, 'former')
    const { made } = openPage(analytics, 'latter')
    former.unmount()
    void analytics.track('Later')
    await vi.waitFor(() => expect(made()).toEqual(['Later held']))
  })
})
