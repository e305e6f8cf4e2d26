// What a server renders, and how the browser takes it over: without a warning, whatever the cookie says meanwhile.
import { decide, encodeCookie, initialState, type ConsentState } from '@assent/core'
import { readConsent } from '@assent/core/server'
import { act } from '@testing-library/react'
import { StrictMode, useEffect, type ReactNode } from 'react'
import { hydrateRoot, type Root } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { consent, openShop, type ShopId } from '../testing/shop.js'
import { ConsentGate } from './consent-gate.js'
import { useNeedsAnswer } from './use-consent.js'
import { usePreferencesOpen } from './use-preferences.js'
import { useCategory } from './use-category.js'
import { useAnalytics } from './use-segment.js'
import { useDestinations } from './use-destinations.js'

type Answers = Parameters<typeof decide<ShopId>>[2]
const BOTH: Answers = { analytics: 'granted', advertising: 'granted' }
const NEITHER: Answers = { analytics: 'denied', advertising: 'denied' }

/** The cookie's value after these answers, given at that time. */
function cookieOf(answers: Answers, decidedAt = Date.now() - 60_000): string {
  const state = decide(consent, initialState(consent), answers, {
    decidedAt,
    recordId: `record-${decidedAt}`,
  })
  return encodeCookie(consent, state)
}

const setCookie = (value: string, maxAgeSeconds = 600) =>
  void (document.cookie = `${consent.cookie.name}=${value}; Path=/; Max-Age=${maxAgeSeconds}`)

const readRequest = (cookie?: string) =>
  readConsent(consent, cookie && `theme=dark; ${consent.cookie.name}=${cookie}`)

function Summary(): ReactNode {
  const { status } = useCategory('analytics')
  return (
    <p>
      {useNeedsAnswer() ? 'asking' : 'answered'} {status} {usePreferencesOpen() ? 'open' : 'shut'}{' '}
      {useDestinations()
        .map(({ name }) => name)
        .join(', ')}{' '}
      <ConsentGate category="advertising" fallback="no offers">
        offers
      </ConsentGate>
    </p>
  )
}

function createPage(initial: ConsentState<ShopId> | undefined): ReactNode {
  const { Page } = openShop({ initialState: initial, jar: undefined, segment: { writeKey: 'hydrated' } })
  return (
    <StrictMode>
      <Page>
        <Summary />
      </Page>
    </StrictMode>
  )
}

/** As a server does it: there is no document. */
function onServer<T>(work: () => T): T {
  vi.stubGlobal('document', undefined)
  vi.stubGlobal('window', undefined)
  try {
    return work()
  } finally {
    vi.unstubAllGlobals()
  }
}

const textOf = (html: string) => {
  const place = document.createElement('div')
  place.innerHTML = html
  return place.textContent
}

let root: Root | undefined
let complaints: unknown[]

beforeEach(() => {
  complaints = []
  vi.spyOn(console, 'error').mockImplementation((...given) => void complaints.push(given))
})

afterEach(() => {
  act(() => root?.unmount())
  root = undefined
  document.body.replaceChildren()
  setCookie('', 0)
  vi.restoreAllMocks()
})

function hydrate(html: string, page: ReactNode): HTMLElement {
  const place = document.body.appendChild(document.createElement('div'))
  place.innerHTML = html
  act(() => {
    root = hydrateRoot(place, page, { onRecoverableError: (error) => void complaints.push(error) })
  })
  return place
}

const LIST = 'Actions Amplitude, Facebook Pixel'
const ASKED = `asking unset shut ${LIST} no offers`
const ACCEPTED = `answered granted shut ${LIST} offers`
const REFUSED = `answered denied shut ${LIST} no offers`

describe('on the server', () => {
  it.each([
    ['nobody was asked', undefined, ASKED],
    ['all was accepted', cookieOf(BOTH), ACCEPTED],
    ['all was refused', cookieOf(NEITHER), REFUSED],
    ['the cookie is not readable', '%7Bnot json', ASKED],
  ])('the first HTML is right when %s', (_, cookie, text) => {
    const html = onServer(() => renderToString(createPage(readRequest(cookie))))
    expect(textOf(html)).toBe(text)
    expect(complaints).toEqual([])
  })

  it('the first HTML shows what opt-out allows to who was asked nothing yet, where the request was read', () => {
    const optOut: typeof consent = { ...consent, model: 'opt-out' }
    const { Page } = openShop({ consent: optOut, initialState: readConsent(optOut, undefined) })
    const page = (
      <Page>
        <ConsentGate category="advertising">offers</ConsentGate>
      </Page>
    )
    expect(textOf(onServer(() => renderToString(page)))).toBe('offers')
  })

  it('nothing is sent, held or kept', async () => {
    const outcomes: Promise<unknown>[] = []
    const Sending = () => {
      const analytics = useAnalytics()
      outcomes.push(
        analytics.page(),
        analytics.track('Rendered'),
        analytics.identify('ada'),
        analytics.reset(),
      )
      return null
    }
    const { Page, errors } = openShop({
      initialState: readRequest(cookieOf(BOTH)),
      jar: undefined,
      segment: { writeKey: 'on-server' },
    })
    onServer(() =>
      renderToString(
        <Page>
          <Sending />
        </Page>,
      ),
    )
    expect(await Promise.all(outcomes)).toEqual(['dropped', 'dropped', 'dropped', 'dropped'])
    expect([document.cookie, errors]).toEqual(['', []])
  })
})

describe('hydration', () => {
  it.each([
    ['nobody was asked', undefined, ASKED],
    ['all was accepted', cookieOf(BOTH), ACCEPTED],
    ['all was refused', cookieOf(NEITHER), REFUSED],
  ])('takes the HTML over as it is when %s', (_, cookie, text) => {
    if (cookie) setCookie(cookie)
    const initial = readRequest(cookie)
    const html = onServer(() => renderToString(createPage(initial)))
    // the state travels to the browser as data
    const place = hydrate(html, createPage(JSON.parse(JSON.stringify(initial)) as typeof initial))
    expect(place.textContent).toBe(text)
    expect(complaints).toEqual([])
  })

  it.each([
    ['accepted', 'was asked', cookieOf(BOTH), undefined, ACCEPTED],
    ['refused', 'was asked', cookieOf(NEITHER), undefined, REFUSED],
    ['refused', 'had accepted', cookieOf(NEITHER), cookieOf(BOTH, Date.now() - 3_600_000), REFUSED],
    ['accepted', 'had refused', cookieOf(BOTH), cookieOf(NEITHER, Date.now() - 3_600_000), ACCEPTED],
  ])('ends with the cookie, which %s, though the server read that one %s', (_, __, newer, older, text) => {
    setCookie(newer)
    const initial = readRequest(older)
    const html = onServer(() => renderToString(createPage(initial)))
    expect(textOf(html)).not.toBe(text)
    expect(hydrate(html, createPage(initial)).textContent).toBe(text)
    expect(complaints).toEqual([])
  })

  it('of a static page, rendered for everyone, ends with the cookie too', () => {
    setCookie(cookieOf(BOTH))
    const html = onServer(() => renderToString(createPage(undefined)))
    expect(textOf(html)).toBe(ASKED)
    expect(hydrate(html, createPage(undefined)).textContent).toBe(ACCEPTED)
    expect(complaints).toEqual([])
  })

  it.each([
    ['refused', NEITHER, 'no offers denied', []],
    ['allowed', BOTH, 'offers granted', ['by hand', 'offers']],
  ] as const)(
    'of a static page under opt-out starts nothing before the cookie was asked, which had %s',
    (_, answers, text, started) => {
      setCookie(cookieOf(answers))
      const optOut: typeof consent = { ...consent, model: 'opt-out' }
      const ran: string[] = []
      const Offers = () => {
        useEffect(() => void ran.push('offers'))
        return 'offers'
      }
      const Allowed = () => {
        const { allowed, status } = useCategory('advertising')
        useEffect(() => {
          if (allowed) ran.push('by hand')
        }, [allowed])
        return status
      }
      const createStaticPage = () => {
        const { Page } = openShop({ consent: optOut, jar: undefined })
        return (
          <Page>
            <ConsentGate category="advertising" fallback="no offers">
              <Offers />
            </ConsentGate>{' '}
            <ConsentGate category="essential">
              <Allowed />
            </ConsentGate>
          </Page>
        )
      }
      const html = onServer(() => renderToString(createStaticPage()))
      expect(textOf(html)).toBe('no offers unset')
      expect(hydrate(html, createStaticPage()).textContent).toBe(text)
      expect(ran.sort()).toEqual(started)
      expect(complaints).toEqual([])
    },
  )

  it('with a cookie that was deleted meanwhile asks again', () => {
    const initial = readRequest(cookieOf(BOTH))
    const html = onServer(() => renderToString(createPage(initial)))
    expect(hydrate(html, createPage(initial)).textContent).toBe(ASKED)
    expect(complaints).toEqual([])
  })
})
