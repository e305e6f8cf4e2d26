// Where the browser itself refuses.
import { act, cleanup, render, renderHook } from '@testing-library/react'
import { defineConsent } from '@assent/core'
import { StrictMode, useEffect } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { consent, openShop } from '../testing/shop.js'
import { ConsentGate } from './consent-gate.js'
import { useConsent } from './use-consent.js'
import { useConsentActions } from './use-consent-actions.js'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('a browser with Global Privacy Control', () => {
  afterEach(() => void Reflect.deleteProperty(navigator, 'globalPrivacyControl'))

  function openSelling() {
    Object.defineProperty(navigator, 'globalPrivacyControl', { configurable: true, value: true })
    const categories = consent.categories.map((category) => ({
      ...category,
      sale: category.id === 'advertising',
    }))
    const selling = defineConsent({ categories, model: 'opt-out' }) as typeof consent
    return openShop({ consent: selling })
  }

  it('does not take back what the visitor answers before the refusal is written down', async () => {
    const { Page, records } = openSelling()
    const { result } = renderHook(() => useConsentActions(), { wrapper: Page })
    act(() => result.current.acceptAll())
    await act(() => new Promise((resume) => setTimeout(resume, 50)))
    expect(records.map(({ reason }) => reason)).toEqual(['accept-all'])
  })

  it('is obeyed by what is drawn first: no effect of it runs on what the browser refuses', () => {
    const { Page } = openSelling()
    const ran: string[] = []
    const Pixel = () => {
      useEffect(() => void ran.push('pixel'))
      return null
    }
    render(
      <Page>
        <ConsentGate category="analytics">
          <Pixel />
        </ConsentGate>
        <ConsentGate category="advertising">
          <Pixel />
        </ConsentGate>
      </Page>,
    )
    expect(ran).toEqual(['pixel'])
  })

  it('is obeyed before anything can start, and recorded once, also in strict mode', async () => {
    const { Page, records, jar } = openSelling()
    const { result } = renderHook(() => useConsent(), {
      wrapper: ({ children }) => (
        <StrictMode>
          <Page>{children}</Page>
        </StrictMode>
      ),
    })
    expect(result.current).toMatchObject({
      signal: true,
      preferences: { advertising: 'denied', analytics: 'unset' },
    })
    await vi.waitFor(() => expect(jar.written).toHaveLength(1))
    expect(records.map(({ reason }) => reason)).toEqual(['signal'])
  })
})
