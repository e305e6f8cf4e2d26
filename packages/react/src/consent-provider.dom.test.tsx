import { act, cleanup, render, renderHook } from '@testing-library/react'
import { createSegmentStandIn } from '@assent/core/testing'
import { StrictMode } from 'react'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { consent, createMemoryJar, openShop } from '../testing/shop.js'
import { ConsentProvider } from './consent-provider.js'
import { useConsent, useConsentDefinition, useNeedsAnswer } from './use-consent.js'
import { useConsentActions } from './use-consent-actions.js'
import { usePreferencesOpen } from './use-preferences.js'
import { useCategory } from './use-category.js'
import { useAnalytics, useSegment } from './use-segment.js'
import { useDestinations } from './use-destinations.js'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

/** React repeats on the console what a component throws, and React 18 throws through the window. */
function quietly() {
  const silence = (event: Event) => event.preventDefault()
  vi.spyOn(console, 'error').mockImplementation(() => {})
  window.addEventListener('error', silence)
  onTestFinished(() => window.removeEventListener('error', silence))
}

describe('without a provider', () => {
  it.each(
    Object.entries({
      useConsent: () => useConsent(),
      useConsentDefinition,
      useNeedsAnswer,
      useCategory: () => useCategory('analytics'),
      useConsentActions,
      usePreferencesOpen,
      useDestinations,
      useAnalytics,
      useSegment,
    }),
  )('%s throws NO_PROVIDER', (_, use: () => unknown) => {
    quietly()
    expect(() => renderHook(use)).toThrow(expect.objectContaining({ code: 'NO_PROVIDER' }))
  })
})

describe('a provider without `segment`', () => {
  it.each(Object.entries({ useAnalytics, useSegment }))(
    'makes %s throw NO_SEGMENT',
    (_, use: () => unknown) => {
      quietly()
      expect(() => renderHook(use, { wrapper: openShop().Page })).toThrow(
        expect.objectContaining({ code: 'NO_SEGMENT' }),
      )
    },
  )

  it('asks, keeps and records all the same', () => {
    const { Page, jar, records } = openShop()
    const { result } = renderHook(() => useConsentActions(), { wrapper: Page })
    act(() => result.current.acceptAll())
    expect(jar.written).toHaveLength(1)
    expect(records.map(({ reason }) => reason)).toEqual(['accept-all'])
  })
})

describe('a provider with a bad `segment`', () => {
  it('throws INVALID_WRITE_KEY', () => {
    quietly()
    const { Page } = openShop({ segment: { writeKey: '' } })
    expect(() => render(<Page />)).toThrow(expect.objectContaining({ code: 'INVALID_WRITE_KEY' }))
  })
})

describe('what the app is told', () => {
  it('is each decision, with its reason and what it changed', () => {
    const { Page, records } = openShop()
    const { result } = renderHook(() => useConsentActions(), { wrapper: Page })
    act(() => result.current.save({ analytics: 'granted', advertising: 'denied' }))
    act(() => result.current.withdraw(['analytics']))
    expect(records.map(({ reason }) => reason)).toEqual(['save-choices', 'withdraw'])
    expect(records[1]).toMatchObject({
      preferences: { essential: 'granted', analytics: 'denied', advertising: 'denied' },
      previous: { essential: 'granted', analytics: 'granted', advertising: 'denied' },
    })
  })

  it('is a cookie that was not kept, once, while the answer holds', () => {
    const jar = {
      read: () => [],
      write() {
        throw new Error('full')
      },
    }
    const { Page, errors } = openShop({ jar })
    const { result } = renderHook(() => ({ ...useConsentActions(), needsAnswer: useNeedsAnswer() }), {
      wrapper: Page,
    })
    act(() => result.current.acceptAll())
    act(() => result.current.rejectAll())
    expect(errors).toEqual(['COOKIE_NOT_KEPT'])
    expect(result.current.needsAnswer).toBe(false)
  })

  it('goes to the callbacks of the latest render', () => {
    const heard: string[] = []
    const jar = createMemoryJar()
    const failing = () => {
      throw new Error('the app is wrong')
    }
    const Answer = () => {
      const { acceptAll } = useConsentActions()
      return (
        <button type="button" onClick={acceptAll}>
          Accept all
        </button>
      )
    }
    const page = (visitor: string, onDecision: () => void) => (
      <ConsentProvider
        consent={consent}
        jar={jar}
        onDecision={onDecision}
        onError={() => void heard.push(`error ${visitor}`)}
      >
        <Answer />
      </ConsentProvider>
    )
    const { rerender, getByRole } = render(page('nobody', failing))
    rerender(page('Ada', () => void heard.push('decision Ada')))
    act(() => getByRole('button').click())
    rerender(page('Ada', failing))
    act(() => getByRole('button').click())
    expect(heard).toEqual(['decision Ada', 'error Ada'])
  })
})

describe('a failure that the app has not asked to be told of', () => {
  it('is said on the console, in development alone', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const full = () => {
      throw new Error('no room')
    }
    const { Page } = openShop({ onError: undefined, jar: { read: () => [], write: full } })
    const { result } = renderHook(useConsentActions, { wrapper: Page })
    act(() => result.current.rejectAll())
    expect(warn.mock.calls).toEqual([[expect.objectContaining({ code: 'COOKIE_NOT_KEPT' })]])
    cleanup()
    vi.stubEnv('NODE_ENV', 'production')
    onTestFinished(() => void vi.unstubAllEnvs())
    const again = renderHook(useConsentActions, {
      wrapper: openShop({ onError: undefined, jar: { read: () => [], write: full } }).Page,
    })
    again.result.current.rejectAll()
    expect(warn).toHaveBeenCalledOnce()
  })
})

describe('in strict mode', () => {
  const segmentOf = (writeKey: string) => ({ writeKey, analytics: { initialPageview: true } })

  it('one instance is connected: one page event, one cookie, one record', async () => {
    const { Page, jar, records } = openShop({ segment: segmentOf('strict-one') })
    const { result } = renderHook(() => ({ ...useConsentActions(), segment: useSegment() }), {
      wrapper: ({ children }) => (
        <StrictMode>
          <Page>{children}</Page>
        </StrictMode>
      ),
    })
    const events = () => result.current.segment.explain().events
    await vi.waitFor(() => expect(events()).toMatchObject([{ type: 'page', outcome: 'held' }]))
    act(() => result.current.rejectAll())
    expect([jar.written.length, records.length]).toEqual([1, 1])
    expect(events()).toEqual([])
  })

  it('the workspace is asked for once, and only after a grant', async () => {
    const standIn = createSegmentStandIn({ destinations: [] })
    vi.stubGlobal('fetch', (url: string, init?: RequestInit) => standIn.handle(new Request(url, init)))
    const { Page } = openShop({ segment: { ...segmentOf('strict-two'), cdnUrl: 'https://cdn.example' } })
    const { result } = renderHook(() => useCategory('advertising'), {
      wrapper: ({ children }) => (
        <StrictMode>
          <Page>{children}</Page>
        </StrictMode>
      ),
    })
    expect(standIn.log()).toEqual([])
    act(() => result.current.grant())
    await vi.waitFor(() => expect(standIn.log().map(({ kind }) => kind)).toEqual(['settings']))
    await act(() => new Promise((resume) => setTimeout(resume, 50)))
    expect(standIn.log()).toHaveLength(1)
  })

  it('nothing listens any more once the provider is gone', async () => {
    const listening = new Map<string, number>()
    for (const target of [window, document]) {
      const { addEventListener: add, removeEventListener: remove } = target
      const count = (type: string, step: number) => listening.set(type, (listening.get(type) ?? 0) + step)
      vi.spyOn(target, 'addEventListener').mockImplementation((...given: Parameters<typeof add>) => {
        count(given[0], 1)
        add.apply(target, given)
      })
      vi.spyOn(target, 'removeEventListener').mockImplementation((...given: Parameters<typeof remove>) => {
        count(given[0], -1)
        remove.apply(target, given)
      })
    }
    const followed = () => ['pageshow', 'pagehide', 'visibilitychange'].map((type) => listening.get(type))
    const { Page } = openShop({ segment: { writeKey: 'strict-three' } })
    const { unmount } = render(
      <StrictMode>
        <Page />
      </StrictMode>,
    )
    await vi.waitFor(() => expect(followed()).toEqual([1, 1, 1]))
    unmount()
    expect(followed()).toEqual([0, 0, 0])
  })
})
