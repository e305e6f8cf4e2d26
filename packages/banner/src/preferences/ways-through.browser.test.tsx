// Through the preferences in a real browser: with the keyboard, with a pointer, and out of a search.
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { box, gestureIsOver } from '../../testing/browser-page.js'
import { all, crowd, dialog, field, focused, open, question, toggle } from '../../testing/crowded-page.js'

describe('with the keyboard alone', () => {
  it('a destination is found, switched off and saved', async () => {
    const { state } = await open(crowd)
    await userEvent.keyboard('{Tab}{Tab}') // close, search
    expect(focused()).toBe(field.element())
    await userEvent.keyboard('amplitude')
    await expect.element(page.getByText('1 service found')).toBeVisible()
    await userEvent.keyboard('{Tab}{Tab} ') // the category, then the destination
    expect(focused()).toBe(toggle('Amplitude (Actions)').element())
    await userEvent.keyboard('{Tab}{Tab}{Tab}{Tab}{Enter}') // its website, accept, reject, save
    await expect.element(dialog).not.toBeInTheDocument()
    expect(state().denied).toEqual(['Actions Amplitude'])
    expect(focused().textContent).toBe('Preferences')
  })

  it('changes are kept or discarded', async () => {
    const { reasons } = await open()
    await userEvent.keyboard('{Tab}{Tab} {Escape}')
    await expect.element(question).toBeVisible()
    await expect.poll(() => focused().textContent).toBe('Keep editing')
    await userEvent.keyboard('{Tab}{Tab}')
    expect(focused().textContent).toBe('Keep editing') // round: the two buttons are all there is
    await userEvent.keyboard('{Escape}')
    await expect.element(question).not.toBeInTheDocument()
    await expect.poll(focused).toBe(toggle('Analytics').element())
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => focused().textContent).toBe('Keep editing')
    await userEvent.keyboard('{Tab}{Enter}')
    await expect.element(dialog).not.toBeInTheDocument()
    await expect.poll(() => focused().textContent).toBe('Preferences')
    expect(reasons).toEqual([])
  })
})

describe('with a pointer', () => {
  it('a click beside the dialog asks first, and a click beside the question goes back', async () => {
    await open()
    await toggle('Analytics').click()
    const beside = { position: { x: 5, y: 5 } }
    await page.elementLocator(all('.assent-overlay')[0] as HTMLElement).click(beside)
    await expect.element(question).toBeVisible()
    await gestureIsOver()
    await page.elementLocator(all('.assent-overlay')[1] as HTMLElement).click(beside)
    await expect.element(question).not.toBeInTheDocument()
    await expect.element(toggle('Analytics')).toBeChecked()
    await expect.poll(() => dialog.element().contains(focused())).toBe(true)
  })
})

describe('a search that found nothing', () => {
  it.each(['ltr', 'rtl'] as const)(
    "is cleared by the browser's own cross, and goes on, %s",
    async (direction) => {
      await open({ ...crowd, copy: { direction } })
      await userEvent.fill(field, 'zzz')
      await expect.element(page.getByText('0 services found')).toBeVisible()
      const { width, height } = box('.assent-search-field')
      await gestureIsOver()
      await field.click({ position: { x: direction === 'rtl' ? 20 : width - 20, y: height / 2 } })
      await expect.element(field).toHaveValue('')
      await expect.element(toggle('Comfort')).toBeVisible()
      expect(focused()).toBe(field.element())
    },
  )

  it('is cleared by Escape, which closes nothing before it is empty', async () => {
    await open(crowd)
    await userEvent.fill(field, 'zzz')
    await userEvent.keyboard('{Escape}')
    await expect.element(toggle('Comfort')).toBeVisible()
    await expect.element(field).toHaveValue('')
    await userEvent.keyboard('{Escape}')
    await expect.element(dialog).not.toBeInTheDocument()
  })
})
