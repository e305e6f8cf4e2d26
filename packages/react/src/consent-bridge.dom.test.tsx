import { decide, defineConsent, encodeCookie, initialState } from '@assent/core'
import { act, cleanup, render } from '@testing-library/react'
import { StrictMode } from 'react'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { answer, createCmp, type Said } from '../../core/testing/told-cmp.js'
import { consent, openShop } from '../testing/shop.js'
import { ConsentBridge } from './consent-bridge.js'
import { useConsent } from './use-consent.js'
import { useConsentActions } from './use-consent-actions.js'
import { usePreferencesOpen } from './use-preferences.js'

afterEach(() => {
  cleanup()
  localStorage.clear()
})

/** A CMP that also has preferences to show. */
function openCmp(first: Said = 'unanswered') {
  const cmp = createCmp(first)
  const open = vi.fn<() => void>()
  const answers = (...allowed: string[]) => act(() => cmp.says(answer(...allowed)))
  return { ...cmp, bridge: { ...cmp.bridge, open }, answers, open }
}
const categories = { analytics: ['A'], advertising: ['M'] }

function Inside() {
  const { preferences } = useConsent()
  const { openPreferences } = useConsentActions()
  return (
    <button type="button" onClick={openPreferences}>
      {`${preferences['analytics']} ${preferences['advertising']} ${usePreferencesOpen()}`}
    </button>
  )
}

function openPage(options?: Parameters<typeof openShop>[0]) {
  const { Page } = openShop(options)
  const cmp = openCmp()
  const view = (map: Record<string, string[]> = categories) => (
    <StrictMode>
      <Page>
        <ConsentBridge from={cmp.bridge} categories={map} />
        <Inside />
      </Page>
    </StrictMode>
  )
  const { rerender, unmount, container } = render(view())
  return { ...cmp, show: (map?: Record<string, string[]>) => rerender(view(map)), unmount, container }
}

describe('a CMP that asks in place of a banner', () => {
  it('answers for every hook, and is recorded once', () => {
    const onDecision = vi.fn<(record: { reason: string }) => void>()
    const { answers, container } = openPage({ onDecision })
    expect(container.textContent).toBe('unset unset false')
    answers('A')
    expect(container.textContent).toBe('granted denied false')
    expect(onDecision.mock.calls.map(([{ reason }]) => reason)).toEqual(['bridge'])
  })

  it('has its own preferences shown wherever ours would be', () => {
    const { container, open } = openPage()
    act(() => container.querySelector('button')?.click())
    act(() => container.querySelector('button')?.click())
    expect(open).toHaveBeenCalledTimes(2)
    expect(container.textContent).toBe('unset unset false')
  })

  it('whose preferences fail is reported, and the page goes on', () => {
    const onError = vi.fn<(error: unknown) => void>()
    const { container, open } = openPage({ onError })
    open.mockImplementation(() => {
      throw new Error('gone')
    })
    act(() => container.querySelector('button')?.click())
    expect(onError).toHaveBeenCalledWith(expect.objectContaining({ code: 'BRIDGE_FAILED' }))
  })

  it('is read by the map of the last render, and followed once', () => {
    const { answers, show, listeners, container } = openPage()
    show({ advertising: ['A'] })
    expect(listeners.size).toBe(1)
    answers('A')
    expect(container.textContent).toBe('denied granted false')
  })

  it('is left with the page', () => {
    const { unmount, listeners } = openPage()
    unmount()
    expect(listeners.size).toBe(0)
  })
})

it('hears what the browser has refused before what the CMP says', () => {
  const categoriesOf = consent.categories.map((each) => ({ ...each, sale: each.id === 'advertising' }))
  const declared = defineConsent({ categories: categoriesOf, model: 'opt-out' }) as typeof consent
  const rendered = initialState(declared)
  const preferences = { ...rendered.preferences, advertising: 'denied' as const }
  const { Page, records } = openShop({
    consent: declared,
    initialState: { ...rendered, preferences, signal: true }, // by a law, or a signal, that the page does not know
  })
  const cmp = openCmp(answer('A', 'M'))
  const { container } = render(
    <Page>
      <ConsentBridge from={cmp.bridge} categories={categories} />
      <Inside />
    </Page>,
  )
  expect(container.textContent).toBe('granted denied false')
  expect(records.map(({ reason, preferences: { advertising } }) => [reason, advertising])).toEqual([
    ['signal', 'denied'],
    ['bridge', 'denied'],
  ])
})

it('has room for another beside it, and the first shows its preferences', () => {
  const { Page, records } = openShop()
  const [speaking, silent] = [openCmp(), openCmp(undefined)]
  const { container } = render(
    <Page>
      <ConsentBridge from={speaking.bridge} categories={categories} />
      <ConsentBridge from={silent.bridge} categories={{ analytics: ['7'] }} />
      <Inside />
    </Page>,
  )
  speaking.answers('A')
  act(() => container.querySelector('button')?.click())
  expect(container.textContent).toBe('granted denied false')
  expect(records.map(({ reason }) => reason)).toEqual(['bridge'])
  expect([speaking, silent].map(({ open }) => open.mock.calls.length)).toEqual([1, 0])
})

it('leaves the preferences to the one beside it, where its own CMP has none to show', () => {
  const { Page } = openShop()
  const [first, second, third] = [openCmp(), openCmp(), openCmp()]
  const { container, rerender } = render(
    <Page>
      <ConsentBridge from={createCmp('unanswered').bridge} categories={categories} />
      <ConsentBridge key="first" from={first.bridge} categories={categories} />
      <ConsentBridge key="second" from={second.bridge} categories={categories} />
      <Inside />
    </Page>,
  )
  const press = () => act(() => container.querySelector('button')?.click())
  press()
  rerender(
    <Page>
      <ConsentBridge from={createCmp('unanswered').bridge} categories={categories} />
      <ConsentBridge key="second" from={second.bridge} categories={categories} />
      <Inside />
      <ConsentBridge key="third" from={third.bridge} categories={categories} />
    </Page>,
  )
  press()
  expect([first, second, third].map(({ open }) => open.mock.calls.length)).toEqual([1, 1, 0])
  expect(container.textContent).toBe('unset unset false')
  rerender(
    <Page>
      <Inside />
    </Page>,
  )
  press()
  expect([first, second, third].map(({ open }) => open.mock.calls.length)).toEqual([1, 1, 0])
  expect(container.textContent).toBe('unset unset true') // ours, where no bridge is left
})

it('keeps no signal over what another tab was answered while the page was drawn', () => {
  Object.defineProperty(navigator, 'globalPrivacyControl', { configurable: true, value: true })
  onTestFinished(() => void Reflect.deleteProperty(navigator, 'globalPrivacyControl'))
  const categoriesOf = consent.categories.map((each) => ({ ...each, sale: each.id === 'advertising' }))
  const declared = defineConsent({ categories: categoriesOf }) as typeof consent
  const { Page, jar, records } = openShop({ consent: declared })
  const answered = decide(
    declared,
    { ...initialState(declared), signal: true },
    { analytics: 'granted', advertising: 'granted' },
    { decidedAt: Date.now(), recordId: 'elsewhere' },
  )
  const OtherTab = () => {
    if (jar.written.length === 0) jar.write(encodeCookie(declared, answered), 60)
    return null
  }
  const { container } = render(
    <Page>
      <OtherTab />
      <ConsentBridge from={createCmp().bridge} categories={categories} />
      <Inside />
    </Page>,
  )
  expect(container.textContent).toBe('granted granted false')
  expect([jar.written.length, records]).toEqual([1, []])
})

it('throws a mapping of undeclared categories at the programmer', () => {
  const { Page } = openShop()
  const silence = vi.spyOn(console, 'error').mockImplementation(() => {})
  const open = () =>
    render(
      <Page>
        <ConsentBridge from={openCmp().bridge} categories={{ nowhere: ['A'] }} />
      </Page>,
    )
  expect(open).toThrow(expect.objectContaining({ code: 'UNKNOWN_CATEGORY' }))
  silence.mockRestore()
})
