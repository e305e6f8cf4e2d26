import { act, cleanup, render, renderHook } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { consent, createMemoryJar, openShop } from '../testing/shop.js'
import { ConsentProvider } from './consent-provider.js'
import { useConsent, useConsentDefinition, useNeedsAnswer } from './use-consent.js'
import { useConsentActions } from './use-consent-actions.js'
import { usePreferencesOpen } from './use-preferences.js'
import { useCategory } from './use-category.js'

afterEach(cleanup)

/** Every hook at once, as a page would have them. */
function useAll() {
  return {
    state: useConsent(),
    analytics: useCategory('analytics'),
    advertising: useCategory('advertising'),
    needsAnswer: useNeedsAnswer(),
    preferencesOpen: usePreferencesOpen(),
    actions: useConsentActions(),
  }
}

const openPage = (options?: Parameters<typeof openShop>[0]) =>
  renderHook(useAll, { wrapper: openShop(options).Page }).result

describe('before the answer', () => {
  it('nothing optional is granted, and the visitor is to be asked', () => {
    const page = openPage()
    expect(page.current.state.preferences).toEqual({
      essential: 'granted',
      analytics: 'unset',
      advertising: 'unset',
    })
    expect(page.current.analytics).toMatchObject({ status: 'unset', allowed: false })
    expect(page.current.needsAnswer).toBe(true)
  })
})

describe('the actions', () => {
  it.each([
    ['acceptAll', 'granted'],
    ['rejectAll', 'denied'],
    ['withdraw', 'denied'],
  ] as const)('%s answers every optional category', (act_, answer) => {
    const page = openPage()
    act(() => page.current.actions[act_]())
    const { preferences } = page.current.state
    expect(preferences).toEqual({ essential: 'granted', analytics: answer, advertising: answer })
    expect(page.current.needsAnswer).toBe(false)
  })

  it('save keeps what it does not name', () => {
    const page = openPage()
    act(() => page.current.actions.save({ analytics: 'granted' }))
    expect(page.current.state.preferences).toMatchObject({ analytics: 'granted', advertising: 'unset' })
    expect(page.current.needsAnswer).toBe(true)
  })

  it('withdraw denies the categories it names', () => {
    const page = openPage()
    act(() => page.current.actions.acceptAll())
    act(() => page.current.actions.withdraw(['advertising']))
    expect(page.current.state.preferences).toMatchObject({ analytics: 'granted', advertising: 'denied' })
  })

  it('throw at a category that is not declared, or that is required', () => {
    const { actions } = openPage().current
    expect(() => actions.save({ marketing: 'granted' })).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_CATEGORY' }),
    )
    expect(() => actions.withdraw(['essential'])).toThrow(
      expect.objectContaining({ code: 'REQUIRED_CATEGORY' }),
    )
  })

  it('stay the same objects, whatever is answered, opened or rendered again', () => {
    const jar = createMemoryJar()
    const { result, rerender } = renderHook(useAll, {
      wrapper: ({ children }) => (
        <ConsentProvider consent={consent} jar={jar} onDecision={() => {}}>
          {children}
        </ConsentProvider>
      ),
    })
    const { actions } = result.current
    const acts = Object.values(actions)
    act(() => actions.acceptAll())
    act(() => actions.openPreferences())
    rerender()
    expect(result.current.preferencesOpen).toBe(true)
    expect(result.current.actions).toBe(actions)
    expect(Object.values(result.current.actions)).toEqual(acts)
  })
})

describe('a category', () => {
  it('is granted and denied by itself', () => {
    const page = openPage()
    act(() => page.current.analytics.grant())
    expect(page.current.analytics).toMatchObject({ status: 'granted', allowed: true })
    expect(page.current.advertising.status).toBe('unset')
    act(() => page.current.analytics.deny())
    expect(page.current.analytics).toMatchObject({ status: 'denied', allowed: false })
  })

  it('stays the same object while another is answered', () => {
    const page = openPage()
    const { analytics } = page.current
    act(() => page.current.advertising.grant())
    expect(page.current.analytics).toBe(analytics)
  })

  it.each(['marketing', '__proto__', 'constructor', 'toString'])(
    'that is not declared (%s) throws in development, and in production is unset, never allowed, and throws when granted',
    (id) => {
      const unknown = expect.objectContaining({
        code: 'UNKNOWN_CATEGORY',
        detail: expect.stringContaining(`"${id}"`),
      })
      const open = () => renderHook(() => useCategory(id), { wrapper: openShop().Page })
      const silence = vi.spyOn(console, 'error').mockImplementation(() => {})
      expect(open).toThrow(unknown)
      silence.mockRestore()
      vi.stubEnv('NODE_ENV', 'production')
      const { result } = open()
      vi.unstubAllEnvs()
      expect(result.current).toMatchObject({ status: 'unset', allowed: false })
      expect(() => result.current.grant()).toThrow(unknown)
    },
  )
})

describe('a reader', () => {
  it('is drawn again only by what it reads', () => {
    const { Page } = openShop()
    const drawn: string[] = []
    const Category = ({ id }: { readonly id: string }) => {
      drawn.push(`${id} ${useCategory(id).status}`)
      return null
    }
    const Slice = () => {
      drawn.push(`slice ${useConsent((state) => state.preferences['analytics'])}`)
      return null
    }
    const Asking = () => {
      drawn.push(`asking ${useNeedsAnswer()}`)
      return null
    }
    const Acting = () => {
      const { save, openPreferences } = useConsentActions()
      drawn.push('acting')
      return (
        <>
          <button type="button" onClick={() => save({ advertising: 'granted' })}>
            Advertising
          </button>
          <button type="button" onClick={() => save({ analytics: 'denied' })}>
            Analytics
          </button>
          <button type="button" onClick={openPreferences}>
            Customize
          </button>
        </>
      )
    }
    const { getByText } = render(
      <Page>
        <Category id="analytics" />
        <Category id="advertising" />
        <Slice />
        <Asking />
        <Acting />
      </Page>,
    )
    const drawnBy = (name: string) => {
      drawn.length = 0
      act(() => getByText(name).click())
      return [...drawn]
    }
    expect(drawnBy('Advertising')).toEqual(['advertising granted'])
    expect(drawnBy('Advertising')).toEqual([])
    expect(drawnBy('Customize')).toEqual([])
    expect(drawnBy('Analytics')).toEqual(['analytics denied', 'slice denied', 'asking false'])
  })
})

describe('the preferences', () => {
  it('are open from openPreferences to closePreferences, which decide nothing', () => {
    const { Page, records } = openShop()
    const { result } = renderHook(useAll, { wrapper: Page })
    expect(result.current.preferencesOpen).toBe(false)
    act(() => result.current.actions.openPreferences())
    expect(result.current.preferencesOpen).toBe(true)
    act(() => result.current.actions.closePreferences())
    expect(result.current.preferencesOpen).toBe(false)
    expect(records).toEqual([])
  })
})

describe('the definition', () => {
  it('is what the app declared', () => {
    const { result } = renderHook(() => useConsentDefinition(), { wrapper: openShop().Page })
    expect(result.current).toEqual(consent)
  })
})
