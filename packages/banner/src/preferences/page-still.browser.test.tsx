// Keys that scroll. Told by what is stopped: WebKit alone would scroll the page behind.
import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { crowd, element, field, focused, open, question, toggle } from '../../testing/crowded-page.js'

const UP = ['ArrowUp', 'PageUp', 'Home', 'Shift+ ']
const DOWN = ['ArrowDown', 'PageDown', 'End', ' ']

/** The keys that `target` is not left. */
const stoppedFor = (target: Element) =>
  [...UP, ...DOWN, 'Enter', 'a'].filter((name) => {
    const key = name.replace('Shift+', '')
    const shiftKey = key !== name
    return !target.dispatchEvent(
      new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true }),
    )
  })

it('the page behind is not scrolled by keys where the dialog is at its end', async () => {
  await page.viewport(400, 400)
  await open(crowd)
  const dialog = element('.assent-dialog')
  expect(stoppedFor(focused())).toEqual(UP)
  dialog.scrollTo(0, 50)
  expect(stoppedFor(focused())).toEqual([])
  dialog.scrollTo(0, dialog.scrollHeight)
  expect(stoppedFor(focused())).toEqual(DOWN)
})

it('a control keeps the keys that mean something to it', async () => {
  await page.viewport(400, 400)
  await open(crowd)
  expect(stoppedFor(field.element())).toEqual([])
  const list = element('.assent-dialog-body').appendChild(document.createElement('select')) // of an app's own
  expect(stoppedFor(list)).toEqual([])
  list.remove()
  const dialog = element('.assent-dialog')
  dialog.scrollTo(0, dialog.scrollHeight)
  for (const control of [toggle('Analytics').element(), element('.assent-close'), element('summary')])
    expect(stoppedFor(control)).toEqual(['ArrowDown', 'PageDown', 'End'])
})

it('the question on leaving goes by its own end, not by that of the dialog beneath', async () => {
  await page.viewport(320, 160)
  await open(crowd)
  ;(toggle('Analytics').element() as HTMLElement).click()
  await userEvent.keyboard('{Escape}')
  await expect.poll(() => focused().textContent).toBe('Keep editing')
  const asking = question.element()
  asking.scrollTo(0, asking.scrollHeight)
  expect(asking.scrollTop).toBeGreaterThan(1)
  expect(stoppedFor(focused())).toEqual(['ArrowDown', 'PageDown', 'End'])
})
