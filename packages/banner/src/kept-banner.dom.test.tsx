// What the server drew stays as it is in the browser, under the oldest React and the newest.
import { useNeedsAnswer, usePreferencesOpen } from '@assent/react'
import type { ConsentModel } from '@assent/core'
import { act as settle, cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openShop } from '../testing/shop.js'
import { BannerPlace as Drawn } from './banner-place.js'
import type { BannerViewProps } from './banner-view.js'
import { BannerPlace as Kept } from './kept-banner.js'
import { SavedStatus } from './saved-status.js'

const { dataset } = document.documentElement
const undo: (() => void)[] = []
afterEach(() => {
  undo.splice(0).forEach((act) => act())
  cleanup()
  document.body.replaceChildren()
  for (const name of ['assent', 'assentAnswer', 'assentOpen']) delete dataset[name]
})

const banner = () => screen.queryByRole('region', { name: 'Privacy choices' })
const button = (name: string) => screen.getByRole('button', { name })
const isReady = () =>
  waitFor(() => expect(document.querySelector('[data-assent-place="ready"]')).not.toBeNull())

type Place = typeof Drawn | typeof Kept

function Shop({ Place, ...props }: BannerViewProps & { readonly Place: Place }) {
  const isAsked = useNeedsAnswer()
  return (
    <>
      {isAsked && <Place {...props} />}
      <SavedStatus />
      <p>{usePreferencesOpen() ? 'Preferences are open' : ''}</p>
    </>
  )
}

/** A page as a server sends it, and as a browser takes it over. */
async function openServed(props: BannerViewProps = {}, served = true, model?: ConsentModel) {
  const { Page, decisions } = openShop(model)
  const page = (Place: Place, given: BannerViewProps) => (
    <Page>
      <Shop Place={Place} {...given} />
    </Page>
  )
  const body = document.body.appendChild(document.createElement('div'))
  body.innerHTML = renderToString(page(served ? Drawn : Kept, props))
  const html = body.innerHTML
  const complaints = vi.spyOn(console, 'error')
  const recovered = vi.fn<() => void>()
  const root = await settle(async () =>
    hydrateRoot(body, page(Kept, props), { onRecoverableError: recovered }),
  )
  undo.push(
    () => settle(() => root.unmount()),
    () => complaints.mockRestore(),
  )
  const say = (given: BannerViewProps) => settle(async () => root.render(page(Kept, given)))
  return { html, body, decisions, complaints, recovered, say }
}

describe('a banner that the server drew', () => {
  it('is left as it is, to the last attribute', async () => {
    const { html, body, complaints, recovered } = await openServed()
    expect(banner()).not.toBeNull()
    await isReady()
    expect(body.innerHTML.replace('="ready"', '=""')).toBe(html)
    expect(complaints).not.toHaveBeenCalled()
    expect(recovered).not.toHaveBeenCalled()
  })

  it.each([
    { description: 'May we count?' },
    { description: 'May we count?', optOutDescription: 'We count.' },
    { optOutDescription: 'We count.' },
  ])('is left as it is under opt-out, where it says other words of %j', async (copy) => {
    await openServed({ copy }, true, 'opt-out')
    const section = banner()
    await isReady()
    expect(section?.textContent).toContain('count')
    expect(banner()).toBe(section)
  })

  it.each([
    ['Accept all', 'accept-all granted granted'],
    ['Reject all', 'reject-all denied denied'],
  ])('takes "%s" for an answer, goes, and says that it was kept', async (name, decision) => {
    const { decisions } = await openServed()
    await isReady()
    await userEvent.click(button(name))
    await screen.findByText('Preferences saved')
    expect(decisions).toEqual([decision])
    expect(banner()).toBeNull()
  })

  it('opens the preferences, and gets focus back', async () => {
    await openServed({ preferencesHref: '/privacy' })
    await isReady()
    const left = vi.fn<() => void>()
    document.querySelector('form')?.addEventListener('submit', left)
    await userEvent.click(button('Customize'))
    expect(left).not.toHaveBeenCalled() // for the page of them
    expect(screen.getByText('Preferences are open')).not.toBeNull()
    expect(document.activeElement).toBe(button('Customize'))
  })

  it('is closed without a decision, for this page', async () => {
    const { decisions, say } = await openServed({ dismiss: 'decides-nothing' })
    await isReady()
    await userEvent.click(button('Close'))
    expect(banner()).toBeNull()
    await say({ copy: { title: 'Asked again?' } })
    expect(banner()).toBeNull()
    expect(decisions).toEqual([])
  })

  it('makes one decision of an answer that was kept before its code had come, and says that it was kept', async () => {
    Object.assign(dataset, { assent: 'answered', assentAnswer: 'reject-all' })
    const { decisions } = await openServed()
    await screen.findByText('Preferences saved')
    expect(decisions).toEqual(['reject-all denied denied'])
    expect(Object.keys(dataset)).toEqual([])
  })

  it('opens the preferences for who asked before its code had come', async () => {
    dataset['assentOpen'] = ''
    await openServed()
    await screen.findByText('Preferences are open')
    expect(Object.keys(dataset)).toEqual([])
  })
})

describe('a banner that has to say something else', () => {
  it('is drawn anew, around the focus', async () => {
    const { say, complaints } = await openServed()
    await isReady()
    button('Reject all').focus()
    await say({ copy: { acceptAll: 'Ja', rejectAll: 'Nein' } })
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Nein'))
    expect(screen.getAllByRole('region')).toHaveLength(1)
    await say({})
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Reject all'))
    expect(complaints).not.toHaveBeenCalled()
  })

  it('is drawn anew where the browser refuses by a signal that the server has not seen', async () => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { configurable: true, value: true })
    undo.push(() => Reflect.deleteProperty(navigator, 'globalPrivacyControl'))
    const { html } = await openServed()
    expect(html).not.toContain('We honour that.')
    await waitFor(() => expect(banner()?.textContent).toContain('We honour that.'))
  })

  it('makes a decision of what was pressed while it was on its way', async () => {
    const { say, decisions } = await openServed()
    await isReady()
    Object.assign(dataset, { assent: 'answered', assentAnswer: 'reject-all' }) // as the inline script hears it
    await say({ copy: { title: 'Something else' } })
    await waitFor(() => expect(decisions).toEqual(['reject-all denied denied']))
    expect([banner(), Object.keys(dataset)]).toEqual([null, []])
  })

  it('is left as it is by another render of the same', async () => {
    const { say } = await openServed({ copy: { title: 'Hello' } })
    const section = banner()
    await say({ copy: { title: 'Hello' } })
    await isReady()
    expect(banner()).toBe(section)
  })
})

describe('a banner that no server drew', () => {
  it('is drawn as soon as its code is here', async () => {
    const { Page, decisions } = openShop()
    render(
      <Page>
        <Shop Place={Kept} />
      </Page>,
    )
    await waitFor(() => expect(banner()).not.toBeNull())
    await userEvent.click(button('Accept all'))
    await waitFor(() => expect(decisions).toEqual(['accept-all granted granted']))
  })

  it('is drawn where a server was built with the code of a browser', async () => {
    const { html, complaints, recovered } = await openServed({}, false)
    expect(html).not.toContain('assent-banner')
    await waitFor(() => expect(banner()).not.toBeNull())
    expect(complaints).not.toHaveBeenCalled()
    expect(recovered).not.toHaveBeenCalled()
  })
})
