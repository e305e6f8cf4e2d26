import { decide, encodeCookie, initialState } from '@assent/core'
import { google, metaPixel, uet, type ConsentMode } from '@assent/core/consent-modes'
import { act, cleanup, render } from '@testing-library/react'
import { StrictMode, useEffect, type ReactNode } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { consent, createMemoryJar, openShop } from '../testing/shop.js'
import { ConsentModes } from './consent-modes.js'
import { useConsent } from './use-consent.js'
import { useConsentActions } from './use-consent-actions.js'

const page = globalThis as { dataLayer?: Iterable<unknown>[] }
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  delete page.dataLayer
  localStorage.clear()
})

const words = () =>
  (page.dataLayer ?? []).map((item) => {
    const [, command, types] = [...item] as [string, string, Record<string, string>]
    return `${command} ${types['analytics_storage']} ${types['ad_storage']}`
  })
const shopMode = () => google({ analytics_storage: 'analytics', ad_storage: 'advertising' })

function Buttons() {
  const { save, withdraw } = useConsentActions()
  return (
    <>
      <button type="button" onClick={() => save({ analytics: 'granted' })}>
        Grant
      </button>
      <button type="button" onClick={() => withdraw()}>
        Withdraw
      </button>
    </>
  )
}
const press = (container: Element, button: number) =>
  act(() => container.querySelectorAll('button')[button]?.click())

describe('ConsentModes', () => {
  it('tells the default once, and each change in place', () => {
    const { Page } = openShop()
    const view = () => (
      <StrictMode>
        <Page>
          <ConsentModes to={[shopMode()]} />
          <Buttons />
        </Page>
      </StrictMode>
    )
    const { container, rerender } = render(view())
    rerender(view())
    press(container, 0)
    press(container, 1)
    expect(words()).toEqual(['default denied denied', 'update granted denied', 'update denied denied'])
  })

  it('tells what another tab was answered while the page was drawn, and nothing before it', () => {
    const { Page, jar } = openShop({ consent: { ...consent, model: 'opt-out' } })
    const refused = decide(
      consent,
      initialState(consent),
      { analytics: 'denied', advertising: 'denied' },
      { decidedAt: Date.now(), recordId: 'elsewhere' },
    )
    const OtherTab = () => {
      if (jar.written.length === 0) jar.write(encodeCookie(consent, refused), 60)
      return null
    }
    render(
      <Page>
        <OtherTab />
        <ConsentModes to={[shopMode()]} />
      </Page>,
    )
    expect(words()).toEqual(['default denied denied'])
  })

  it('tells each thing once where a page has several providers', async () => {
    const jar = createMemoryJar()
    const modes = [shopMode()]
    const heard = vi.fn<(analytics: unknown) => void>()
    const Second = () => {
      const analytics = useConsent(({ preferences }) => preferences['analytics'])
      useEffect(() => heard(analytics), [analytics])
      return null
    }
    const island = (inside: ReactNode) => {
      const { Page } = openShop({ jar })
      return render(
        <Page>
          <ConsentModes to={modes} />
          {inside}
        </Page>,
      )
    }
    const { container } = island(<Buttons />)
    island(<Second />)
    press(container, 0)
    await vi.waitFor(() => expect(heard).toHaveBeenLastCalledWith('granted'))
    press(container, 1)
    await vi.waitFor(() => expect(heard).toHaveBeenLastCalledWith('denied'))
    expect(words()).toEqual(['default denied denied', 'update granted denied', 'update denied denied'])
  })

  it('tells what a browser has refused before it tells any grant', () => {
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { globalPrivacyControl: true }))
    const declared = {
      ...consent,
      model: 'opt-out' as const,
      categories: consent.categories.map((each) => ({ ...each, sale: each.id === 'advertising' })),
    }
    const { Page } = openShop({ consent: declared, initialState: initialState(declared) })
    render(
      <Page>
        <ConsentModes to={[shopMode()]} />
      </Page>,
    )
    expect(words()).toEqual(['default granted denied'])
  })

  it('has told them before anything of Segment is asked for', async () => {
    const asked: string[][] = []
    vi.stubGlobal('fetch', () => {
      asked.push(words())
      return Promise.reject(new Error('offline'))
    })
    const state = initialState(consent)
    const preferences = { ...state.preferences, analytics: 'granted' as const }
    const { Page } = openShop({
      initialState: { ...state, preferences, decidedAt: 1, recordId: 'earlier' },
      jar: {
        read: () => {
          throw new Error('none')
        },
        write: () => {},
      },
      segment: { writeKey: 'modes' },
    })
    render(
      <Page>
        <ConsentModes to={[shopMode()]} />
      </Page>,
    )
    expect(words()).toEqual(['default denied denied', 'update granted denied'])
    await vi.waitFor(() => expect(asked[0]).toEqual(words()))
  })

  it('reports a vendor that cannot be told to the provider, once', () => {
    const { Page, errors } = openShop()
    const mode: ConsentMode = {
      name: 'Broken',
      needs: { all: ['analytics'] },
      tell: () => {
        throw new Error('the vendor')
      },
    }
    const { container } = render(
      <Page>
        <ConsentModes to={[mode]} />
        <Buttons />
      </Page>,
    )
    press(container, 0)
    press(container, 1)
    expect(errors).toEqual(['CONSENT_MODE_FAILED'])
  })

  it('is silent once it is gone', () => {
    const { Page } = openShop()
    const view = (isThere: boolean) => (
      <Page>
        {isThere && <ConsentModes to={[shopMode()]} />}
        <Buttons />
      </Page>
    )
    const { container, rerender } = render(view(true))
    rerender(view(false))
    press(container, 0)
    expect(words()).toEqual(['default denied denied'])
  })

  it('throws a category that is not declared at the programmer', () => {
    const { Page } = openShop()
    const silence = vi.spyOn(console, 'error').mockImplementation(() => {})
    const open = () =>
      render(
        <Page>
          <ConsentModes to={[metaPixel('advertising'), uet('nowhere')]} />
        </Page>,
      )
    expect(open).toThrow(expect.objectContaining({ code: 'UNKNOWN_CATEGORY' }))
    silence.mockRestore()
  })
})
