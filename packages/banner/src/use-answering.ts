'use client'
// The banner's buttons in place: what its form does before this page's code has come, they do here.
import type { LateActions } from '@assent/react'
import { useCallback, useEffect } from 'react'
import type * as Rest from './while-asked.js'

/** Of a click, React's or the browser's. */
export type Click = Pick<Event, 'target' | 'preventDefault'>

/** What decides so; undefined for what is no answer. */
export const decisionOf = (answer: string | null | undefined, { acceptAll, rejectAll }: LateActions) =>
  ({ 'accept-all': acceptAll, 'reject-all': rejectAll })[answer ?? '']

/** Kept: focus that an answer took away is given a place at once, and `import()` alone waits for a task of its own. */
let rest: typeof Rest | undefined
const loadRest = async () => (rest ??= await import('./while-asked.js'))

export async function announce(): Promise<void> {
  const { announceSaved } = await loadRest()
  announceSaved()
}

/**
 * What the buttons listen to, each by itself: browsers tell screen readers of an element that listens to clicks that it can
 * be clicked, and so of all that is in it.
 * Fetches ahead what may be needed, while somebody is asked.
 */
export function useAnswering(isAsked: boolean, actions: LateActions) {
  const { prepare } = actions
  useEffect(() => {
    if (!isAsked) return
    whenIdle(() => {
      prepare()
      loadRest()
        .then(({ whileAsked }) => whileAsked())
        .catch(() => {}) // nobody waits for it
    })
  }, [isAsked, prepare])
  const answer = useCallback(
    (event: Click) => {
      const button = (event.target as Element).closest('[name="answer"]')
      const value = button?.getAttribute('value') // an app's own element may have no such property
      const decide = decisionOf(value, actions)
      if (!button || !value || !decide) return
      event.preventDefault() // the form is for who has no JavaScript, and for when that could not be fetched
      answerInPlace(button, value, decide)
    },
    [actions],
  )
  return { answer, onReach: prepare }
}

/** Decides here. Where the page is left before that could be fetched, or where it cannot be, the form tells the server. */
function answerInPlace(button: Element, answer: string, decide: () => Promise<void>): void {
  const form = document.getElementById(button.getAttribute('form') ?? '') as HTMLFormElement | null
  const post = () => {
    if (form?.method !== 'post') return
    const fields = [...new FormData(form), ['answer', answer]] as [string, string][] // the form has no files
    navigator.sendBeacon(form.action, new URLSearchParams(fields))
  }
  addEventListener('pagehide', post)
  decide()
    // before code is waited for that may be late: a newer answer may follow
    .finally(() => removeEventListener('pagehide', post))
    .then(
      () => announce().catch(() => {}), // the answer holds all the same
      () => button instanceof HTMLButtonElement && button.type === 'submit' && form?.requestSubmit(button),
    )
}

/** After what is on screen has settled, so that it takes nothing from it. */
function whenIdle(act: () => void): void {
  if (typeof requestIdleCallback === 'undefined') setTimeout(act, 500)
  else requestIdleCallback(act)
}
