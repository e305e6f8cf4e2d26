// One HTML for everyone, the banner in it: who has answered downloads nothing of the banner's code, who is asked gets the
// dialog's as the page comes to rest. A file of its own, so that no other test has fetched any of it before.
import { decide, defineConsent, encodeCookie, initialState } from '@assent/core'
import { ConsentProvider } from '@assent/react'
import { hydrateRoot } from 'react-dom/client'
import { afterEach, expect, it } from 'vitest'
import { ConsentBanner } from './consent-banner.js'

const consent = defineConsent({
  categories: [{ id: 'analytics', label: 'Analytics', description: 'Numbers' }],
})
const answer = decide(
  consent,
  initialState(consent),
  { analytics: 'denied' },
  { decidedAt: 1, recordId: 'one' },
)
// The shape of what a server sends, written out: to render it here would fetch the code.
const HTML =
  '<div class="assent-bare" data-assent-place=""><section class="assent-banner">Privacy choices' +
  '<button type="button" class="assent-quiet">Customize</button></section></div>' +
  '<div aria-live="polite" class="assent-status" data-text="Preferences saved"></div>'
const fetched = () =>
  performance
    .getEntriesByType('resource')
    .flatMap(({ name }) => /banner-(events|place|view|parts)|loaded-dialog/.exec(name)?.[0] ?? [])
afterEach(() => performance.clearResourceTimings())

const answered = [encodeCookie(consent, answer)]
it.each([
  ['who has answered', answered, false, []],
  ['who has not, on a connection that costs', [], true, ['banner-events']],
  ['who has not', [], false, ['loaded-dialog']], // and what came above
])('%s', async (_, cookies, saveData, code) => {
  Object.defineProperty(navigator, 'connection', { configurable: true, value: { saveData } })
  const app = (
    <ConsentProvider consent={consent} jar={{ read: () => cookies, write: () => {} }}>
      <ConsentBanner />
    </ConsentProvider>
  )
  const body = document.body.appendChild(document.createElement('main'))
  body.innerHTML = HTML
  const faults: unknown[] = []
  const root = hydrateRoot(body, app, { onRecoverableError: (fault) => faults.push(fault) })
  await new Promise((resolve) => setTimeout(resolve, 500))
  await expect.poll(fetched, { timeout: 5000 }).toEqual(code)
  expect(body.querySelector('.assent-banner') === null).toBe(cookies === answered)
  expect(faults).toEqual([])
  root.unmount()
  body.remove()
})
