// One HTML for everyone, the banner in it: who has answered downloads nothing of the banner's code. A file of its own, so that
// no other test has fetched that before.
import { decide, defineConsent, encodeCookie, initialState } from '@assent/core'
import { ConsentProvider } from '@assent/react'
import { hydrateRoot } from 'react-dom/client'
import { expect, it } from 'vitest'
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
  '<div class="assent-bare" data-assent-place=""><section class="assent-banner">Privacy choices</section></div>' +
  '<output aria-live="polite" tabindex="-1" class="assent-status" data-text="Preferences saved"></output>'
const fetched = () =>
  performance
    .getEntriesByType('resource')
    .flatMap(({ name }) => /banner-(events|place|view|parts)/.exec(name)?.[0] ?? [])

it.each([
  ['who has answered', [encodeCookie(consent, answer)], []],
  ['who has not', [], ['banner-events']],
])('%s', async (_, cookies, code) => {
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
  expect(fetched()).toEqual(code)
  expect(body.querySelector('.assent-banner') === null).toBe(code.length === 0)
  expect(faults).toEqual([])
  root.unmount()
  body.remove()
})
