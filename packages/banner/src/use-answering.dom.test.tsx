// A button's answer on its way, and the form beside it that is there for when the way is cut.
import { cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useAnswering } from './use-answering.js'

const sent: unknown[] = []
const waiting: (() => void)[] = []
beforeEach(() => {
  const sendBeacon = (url: string, body: URLSearchParams) =>
    void sent.push([new URL(url).pathname, `${body}`])
  Object.defineProperty(navigator, 'sendBeacon', { configurable: true, value: sendBeacon })
})
afterEach(async () => {
  waiting.splice(0).forEach((resume) => resume())
  vi.useRealTimers()
  await settled()
  Reflect.deleteProperty(navigator, 'sendBeacon')
  vi.unstubAllGlobals()
  cleanup()
  document.body.replaceChildren()
  sent.length = 0
})

const FORM = '<form id="form" method="post" action="/consent"><input name="return" value="/shop"></form>'
const BUTTON = '<button form="form" name="answer" value="reject-all"><b>No</b></button>'
const leave = () => void dispatchEvent(new Event('pagehide'))
const untilTheEnd = () => new Promise<void>((resolve) => void waiting.push(resolve))
const settled = () => new Promise((resolve) => setTimeout(resolve))

/** A click on what the page has, where rejecting goes like this. Tells whether the form was left to itself, and who submitted. */
function press(html: string, rejectAll: () => Promise<void> = untilTheEnd) {
  document.body.innerHTML = html
  const actions = { endpoint: '/consent', prepare: () => {}, acceptAll: rejectAll, rejectAll }
  const { answer } = renderHook(() => useAnswering(false, actions)).result.current
  const submitters: unknown[] = []
  document.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault()
    submitters.push(event.submitter)
  })
  const click = new MouseEvent('click', { bubbles: true, cancelable: true })
  document.body.addEventListener(
    'click',
    (event) => {
      answer(event)
      submitters.push(event.defaultPrevented ? 'kept' : 'let go')
      event.preventDefault()
    },
    { once: true },
  )
  document.querySelector('b')?.dispatchEvent(click)
  return submitters
}

describe('an answer', () => {
  it.each([
    ['is none of a button that has another name', FORM + BUTTON.replace('"answer"', '"size"')],
    ['is none of what the banner does not know', FORM + BUTTON.replace('reject-all', 'perhaps')],
  ])('%s, and the form goes on', (_, html) => {
    expect(press(html)).toEqual(['let go'])
    leave()
    expect(sent).toEqual([])
  })

  it('goes with the form’s own words where the page is left before it is given', () => {
    expect(press(FORM + BUTTON)).toEqual(['kept'])
    expect(sent).toEqual([])
    leave()
    expect(sent).toEqual([['/consent', 'return=%2Fshop&answer=reject-all']])
  })

  it('goes nowhere else once it is given', async () => {
    press(FORM + BUTTON, async () => {})
    await settled()
    leave()
    expect(sent).toEqual([])
  })

  it.each([
    ['the form has nowhere to post to', FORM.replace('post', 'get') + BUTTON],
    ['there is no form', BUTTON],
    ['the button has none', FORM + BUTTON.replace('form="form"', '')],
  ])('goes nowhere as the page is left, where %s', (_, html) => {
    expect(press(html)).toEqual(['kept'])
    leave()
    expect(sent).toEqual([])
  })
})

describe('an answer whose code does not come', () => {
  const failing = () => Promise.reject(new TypeError('Failed to fetch'))

  it('is given by the form, with the button that was pressed, and once', async () => {
    const submitters = press(FORM + BUTTON, failing)
    await settled()
    expect(submitters).toEqual(['kept', document.querySelector('button')])
    leave()
    expect(sent).toEqual([])
  })

  it.each([
    ['submits nothing', FORM + BUTTON.replace('<button', '<button type="button"')],
    ['is no button', FORM + BUTTON.replace('button', 'i').replace('value', 'type="submit" value')],
    ['has no form', BUTTON],
  ])('is dropped without a fault, where its element %s', async (_, html) => {
    const submitters = press(html, failing)
    await settled()
    expect(submitters).toEqual(['kept'])
  })
})

describe('what may be needed', () => {
  it.each([
    ['is fetched ahead while somebody is asked', true, 1],
    ['is not fetched for who is not', false, 0],
  ])('%s, once the page has settled', (_, isAsked, times) => {
    vi.useFakeTimers()
    const prepare = vi.fn<() => void>()
    const act = async () => {}
    renderHook(() => useAnswering(isAsked, { endpoint: undefined, prepare, acceptAll: act, rejectAll: act }))
    expect(prepare).not.toHaveBeenCalled()
    vi.advanceTimersByTime(500)
    expect(prepare).toHaveBeenCalledTimes(times)
  })

  it('is fetched when the browser says that the page has settled, where it can', () => {
    vi.useFakeTimers()
    vi.stubGlobal('requestIdleCallback', (act: () => void) => void waiting.push(act))
    const prepare = vi.fn<() => void>()
    const act = async () => {}
    const actions = { endpoint: undefined, prepare, acceptAll: act, rejectAll: act }
    renderHook(() => useAnswering(true, actions))
    vi.advanceTimersByTime(1_000)
    expect(prepare).not.toHaveBeenCalled()
    waiting.splice(0).forEach((run) => run())
    expect(prepare).toHaveBeenCalledOnce()
  })
})
