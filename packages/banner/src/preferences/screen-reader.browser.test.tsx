// What a screen reader is told of the preferences, by a real browser.
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { crowd, dialog, element, expand, field, open, question, toggle } from '../../testing/crowded-page.js'

describe('for a screen reader', () => {
  it('the dialog is a list of categories, each with its switch and what is behind it', async () => {
    await open()
    await expect.element(dialog).toMatchAriaInlineSnapshot(`
      - dialog "Privacy preferences":
        - heading "Privacy preferences" [level=2]
        - button "Close without saving"
        - text: Choose what we may use your data for. Nothing changes until you save, and you can come back to this at any time.
        - list:
          - listitem:
            - text: Essential Always on
            - switch "Essential" [checked] [disabled]
            - text: Your basket and this answer.
          - listitem:
            - text: Analytics
            - switch "Analytics"
            - text: Which pages are read, and in which order.
            - group: 2 services , Analytics
          - listitem:
            - text: Advertising
            - switch "Advertising"
            - text: Offers on other sites.
            - group: 2 services , Advertising
          - listitem:
            - text: Comfort
            - switch "Comfort"
            - text: Remembers your size.
        - button "Accept all"
        - button "Reject all"
        - button "Save choices"
    `)
  })

  it('how many were found is told by a region that was there before', async () => {
    await open(crowd)
    await expect.element(dialog.getByRole('status')).toHaveTextContent('') // arriving with its words, it is not heard
    await userEvent.fill(field, 'amplitude')
    await expect.element(dialog.getByRole('status')).toHaveTextContent('1 service found')
  })

  it('a destination has a name, a switch and its facts', async () => {
    await open({ destinationSwitches: true, granted: ['advertising'] })
    await expand()
    const pixel = page.getByRole('listitem').filter({ has: toggle('Facebook Pixel') })
    await expect.element(pixel.last()).toMatchAriaInlineSnapshot(`
      - listitem:
        - text: Facebook Pixel
        - switch "Facebook Pixel" [checked]
        - link "developers.facebook.com (opens in a new tab)":
          - /url: https://developers.facebook.com/docs/facebook-pixel
        - text: Data may leave the European Union. May store
        - list:
          - listitem: _fbp Cookie · 90 days
          - listitem: _fbc Cookie · 90 days
    `)
  })

  it("a destination's switch that cannot be turned says which category it needs", async () => {
    await open({ destinationSwitches: true, granted: ['analytics'] })
    await expand()
    const both = page.getByRole('switch', { name: 'Google Analytics' }).first()
    await expect.element(both).toHaveAccessibleDescription('Needs: Advertising')
    await toggle('Advertising').click()
    await expect.element(both).toBeEnabled()
    await expect.element(both).not.toHaveAccessibleDescription()
  })

  it('the question is all there is, and says what it asks', async () => {
    await open()
    await toggle('Analytics').click()
    await userEvent.keyboard('{Escape}')
    await expect.element(question).toMatchAriaInlineSnapshot(`
      - alertdialog "Discard your changes?":
        - heading "Discard your changes?" [level=2]
        - text: You have changed something and have not saved it.
        - button "Keep editing"
        - button "Discard changes"
    `)
    expect(element('.assent-dialog').closest('[inert]')).not.toBeNull() // behind the question, as the page is
  })
})
