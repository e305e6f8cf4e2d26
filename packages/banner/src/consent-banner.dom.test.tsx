import type { ConsentModel } from '@assent/core'
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openShop } from '../testing/shop.js'
import type { BannerCopy } from './copy.js'
import { AcceptAll, Actions, Customize, Description, RejectAll, Root, Title } from './banner-parts.js'
import { ConsentBanner } from './consent-banner.js'

afterEach(() => {
  cleanup()
  document.body.replaceChildren()
})

const banner = () => screen.queryByRole('region', { name: 'Privacy choices' })
const button = (name: string) => screen.getByRole('button', { name })

function openBanner(model?: ConsentModel, copy?: Partial<BannerCopy>) {
  const { Page, decisions } = openShop(model)
  render(
    <Page>
      <ConsentBanner copy={copy} />
    </Page>,
  )
  return decisions
}

describe('the banner', () => {
  it('is a labelled landmark that takes no focus', () => {
    openBanner()
    expect(banner()?.tagName).toBe('SECTION')
    expect(document.activeElement).toBe(document.body)
  })

  it.each([
    ['Accept all', 'accept-all granted granted'],
    ['Reject all', 'reject-all denied denied'],
  ])('takes "%s" for an answer, goes, and says that it was kept', async (name, decision) => {
    const decisions = openBanner()
    await userEvent.click(button(name))
    await screen.findByText('Preferences saved')
    expect(decisions).toEqual([decision])
    expect(banner()).toBeNull()
  })

  it('gives accept and reject the same element with the same look', () => {
    openBanner()
    const [accept, reject] = [button('Accept all'), button('Reject all')].map((element) => {
      const { tagName, className, attributes, form } = element as HTMLButtonElement
      return { tagName, className, form, attributes: [...attributes].map(({ name }) => name) }
    })
    expect(accept).toEqual(reject)
    expect(accept?.form).not.toBeNull()
  })

  it('has no button beyond the three', () => {
    openBanner()
    const names = within(banner() as HTMLElement)
      .getAllByRole('button')
      .map((element) => element.textContent)
    expect(names).toEqual(['Accept all', 'Reject all', 'Customize'])
  })

  it.each(['opt-out', 'notice'] as const)('claims no permission that nobody gave, under %s', (model) => {
    openBanner(model)
    expect(banner()?.textContent).toContain('this site, unless you refuse.')
    expect(banner()?.textContent).not.toContain('With your permission')
  })

  it.each([
    [{ description: 'We count.' }, 'We count.'],
    [{ description: 'May we count?', optOutDescription: 'We count.' }, 'We count.'],
  ])('says the words of the app under opt-out: %j', (copy, said) => {
    openBanner('opt-out', copy)
    expect(banner()?.querySelector('.assent-description')?.textContent).toBe(said)
  })

  it('says what the app wants it to say, and never as markup', () => {
    const { Page } = openShop()
    render(
      <Page>
        <ConsentBanner copy={{ label: 'Cookies', title: '<b>Hm</b>', acceptAll: 'Fine' }} />
      </Page>,
    )
    const region = screen.getByRole('region', { name: 'Cookies' })
    expect(within(region).getByRole('heading', { name: '<b>Hm</b>' }).querySelector('b')).toBeNull()
    expect(button('Fine')).toBeTruthy()
    expect(button('Reject all')).toBeTruthy()
  })
})

describe('the first HTML', () => {
  it('holds the banner, with real buttons and no style attribute', () => {
    const { Page } = openShop()
    const html = renderToString(
      <Page>
        <ConsentBanner />
      </Page>,
    )
    expect(html).toContain('<section aria-label="Privacy choices" lang="en" dir="ltr"')
    expect(html.match(/<button type="submit"/g)).toHaveLength(2)
    expect(html).not.toMatch(/ style=|<style/)
  })

  it('hydrates without a difference', async () => {
    const { Page } = openShop()
    const app = (
      <Page>
        <ConsentBanner />
      </Page>
    )
    const place = document.body.appendChild(document.createElement('div'))
    place.innerHTML = renderToString(app)
    const before = place.innerHTML
    const complaints = vi.spyOn(console, 'error')
    const recovered = vi.fn<() => void>()
    const root = await act(async () => hydrateRoot(place, app, { onRecoverableError: recovered }))
    expect(place.innerHTML.replace('="ready"', '=""')).toBe(before)
    expect(complaints).not.toHaveBeenCalled()
    expect(recovered).not.toHaveBeenCalled()
    act(() => root.unmount())
    complaints.mockRestore()
  })
})

describe('the parts', () => {
  it('stand in for each other under asChild', async () => {
    const { Page, decisions } = openShop()
    render(
      <Page>
        <Root asChild aria-label="Ours">
          <aside>
            <Title asChild>
              <h3>Hello</h3>
            </Title>
            <Description />
            <Actions>
              <AcceptAll asChild>
                <button type="button" className="fancy">
                  Accept all
                </button>
              </AcceptAll>
              <RejectAll className="fancy" />
              <Customize onClick={(event) => event.preventDefault()} />
            </Actions>
          </aside>
        </Root>
      </Page>,
    )
    expect(screen.getByRole('complementary', { name: 'Ours' }).className).toBe('assent-banner')
    expect(screen.getByRole('heading', { level: 3, name: 'Hello' })).toBeTruthy()
    expect(button('Accept all').className).toBe(button('Reject all').className)
    await userEvent.click(button('Accept all'))
    await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull())
    expect(decisions).toEqual(['accept-all granted granted'])
  })

  it('answer from elements that are no buttons, around what is in them', async () => {
    const { Page, decisions } = openShop()
    render(
      <Page>
        <Root>
          <AcceptAll />
          <RejectAll asChild>
            <a href="/refused">
              <b>No</b>, thanks
            </a>
          </RejectAll>
        </Root>
      </Page>,
    )
    await userEvent.click(screen.getByText('No'))
    await waitFor(() => expect(decisions).toEqual(['reject-all denied denied']))
  })
})
