// The inline script as a page runs it: before React, against a real cookie and a real form.
import { decide, defineConsent, encodeCookie, initialState, type ConsentRecord } from '@assent/core'
import { ConsentProvider } from '@assent/react'
import { useEffect } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { show } from '../testing/browser-page.js'
import { ConsentBanner } from './consent-banner.js'
import { FIRST_PAINT } from './first-paint.js'

const name = 'first-paint-test'
const consent = defineConsent({
  categories: [
    { id: 'essential', label: 'Essential', description: 'Needed', required: true },
    { id: 'analytics', label: 'Analytics', description: 'Numbers' },
  ],
  cookie: { name },
  notice: { version: '2' },
})
const facts = { name, path: '/', age: 1000, notice: '2', ids: ['analytics'] }
const { dataset } = document.documentElement
const cookies = () => document.cookie.split('; ').filter((pair) => pair.startsWith(`${name}=`))
const keep = (value: string) => void (document.cookie = `${name}=${value}; Path=/`)

function answered(version: string, answer: 'granted' | 'denied' = 'denied'): string {
  const act = { decidedAt: 1, recordId: 'one' }
  const state = decide(consent, initialState(consent), { analytics: answer }, act)
  return encodeCookie(consent, { ...state, noticeVersion: version })
}

const stop: (() => void)[] = []
beforeEach(() => {
  document.cookie = `${name}=; Path=/; Max-Age=0`
  delete dataset['assent']
  delete dataset['assentAnswer']
  delete dataset['assentOpen']
})
afterEach(() => stop.splice(0).forEach((act) => act()))

const nextTask = () => new Promise((resolve) => setTimeout(resolve))

/** As a parser comes upon it. */
function runScript() {
  const { addEventListener } = document
  document.addEventListener = ((type: string, listener: EventListener, options?: boolean) => {
    addEventListener.call(document, type, listener, options)
    stop.push(() => document.removeEventListener(type, listener, options))
  }) as typeof addEventListener
  const script = document.createElement('script')
  script.dataset.assent = JSON.stringify(facts)
  script.textContent = FIRST_PAINT
  document.head.append(script)
  script.remove()
  document.addEventListener = addEventListener
}

/** The banner's form as a server renders it, before any code of ours has come. */
function serveForm() {
  const place = document.body.appendChild(document.createElement('div'))
  const form: HTMLFormElement = place.appendChild(document.createElement('form'))
  form.dataset['assentForm'] = ''
  form.action = '/nowhere'
  for (const value of ['accept-all', 'reject-all']) {
    const button: HTMLButtonElement = form.appendChild(document.createElement('button'))
    Object.assign(button, { name: 'answer', value, textContent: value })
  }
  stop.push(() => place.remove())
  return place
}

describe('before the first paint', () => {
  it.each<[when: string, cookie: (() => string) | undefined, state: string | undefined]>([
    ['there is no cookie', undefined, undefined],
    ['the answer is to the notice that is shown', () => answered('2'), 'answered'],
    ['the answer is to an older notice', () => answered('1'), undefined],
    ['the cookie is rubbish', () => '%7Brubbish', undefined],
    [
      "it is the old manager's",
      () => encodeURIComponent('{"version":1,"custom":{"analytics":true}}'),
      'answered',
    ],
    [
      "it is the old manager's, which kept destinations alone",
      () => encodeURIComponent('{"version":1,"destinations":{"Amplitude":false}}'),
      'answered',
    ],
    ['an answer is missing', () => encodeURIComponent('{"version":1,"custom":{"other":true}}'), undefined],
  ])('where %s', (_, cookie, state) => {
    if (cookie) keep(cookie())
    runScript()
    expect(dataset['assent']).toBe(state)
  })
})

describe('an answer that comes before the page’s code', () => {
  it.each([
    ['accept-all', 'granted'],
    ['reject-all', 'denied'],
  ] as const)('%s is kept at once, and becomes one decision when the code has come', async (verb, answer) => {
    runScript()
    serveForm()
    await page.getByRole('button', { name: verb }).click()
    expect(dataset['assent']).toBe('answered')
    expect(cookies()).toHaveLength(1)

    const decisions: string[] = []
    const note = ({ reason, preferences }: ConsentRecord<'essential' | 'analytics'>) =>
      void decisions.push(`${reason} ${preferences.analytics}`)
    show(
      <ConsentProvider consent={consent} onDecision={note}>
        <ConsentBanner />
      </ConsentProvider>,
    )
    await expect.poll(() => decisions).toEqual([`${verb} ${answer}`])
    expect(dataset['assent']).toBeUndefined()
    expect(decodeURIComponent(cookies().join())).toContain('"id":"')
    await expect.element(page.getByRole('region', { name: 'Privacy choices' })).not.toBeInTheDocument()
  })

  it('becomes one, too, where it comes while the page is drawn', async () => {
    runScript()
    serveForm()
    const decisions: string[] = []
    const Presser = () => {
      useEffect(() => document.querySelector<HTMLButtonElement>('[value="reject-all"]')?.click(), [])
      return null
    }
    show(
      <ConsentProvider consent={consent} onDecision={({ reason }) => void decisions.push(reason)}>
        <Presser />
        <ConsentBanner />
      </ConsentProvider>,
    )
    await expect.poll(() => decisions).toEqual(['reject-all'])
    expect(dataset['assentAnswer']).toBeUndefined()
  })

  it('is heard where something stops it on its way, as React does while it hydrates', async () => {
    runScript()
    serveForm().addEventListener('submit', (event) => event.stopPropagation(), true)
    await page.getByRole('button', { name: 'reject-all' }).click()
    expect(dataset['assent']).toBe('answered')
    expect(cookies()).toHaveLength(1)
  })

  it('is past where another tab has answered since', async () => {
    runScript()
    serveForm()
    await page.getByRole('button', { name: 'accept-all' }).click()
    keep(answered('2', 'denied'))
    const decisions: string[] = []
    show(
      <ConsentProvider consent={consent} onDecision={({ reason }) => void decisions.push(reason)}>
        <ConsentBanner />
      </ConsentProvider>,
    )
    await expect.poll(() => dataset['assentAnswer']).toBeUndefined()
    await new Promise((resolve) => setTimeout(resolve, 200)) // the acts would have come
    expect(decisions).toEqual([])
    expect(decodeURIComponent(cookies().join())).toContain('"analytics":false')
  })

  it('is kept for the code where the frame may keep no cookie, and nothing is thrown', async () => {
    const frame = document.createElement('iframe')
    frame.setAttribute('sandbox', 'allow-scripts allow-forms') // reading `document.cookie` throws in there
    frame.srcdoc = `<script>addEventListener('error', ({ message }) => parent.postMessage([message], '*'))</script>
      <script data-assent='${JSON.stringify(facts)}'>${FIRST_PAINT}</script>
      <form data-assent-form><button name="answer" value="reject-all">No</button></form>
      <script>
        document.querySelector('button').click()
        parent.postMessage({ ...document.documentElement.dataset }, '*')
      </script>`
    stop.push(() => frame.remove())
    const told = new Promise((resolve) => {
      addEventListener('message', ({ source, data }) => source === frame.contentWindow && resolve(data))
    })
    document.body.append(frame)
    expect(await told).toEqual({ assent: 'answered', assentAnswer: 'reject-all' })
  })

  it('takes back a way to the preferences', async () => {
    runScript()
    serveForm()
    dataset['assentOpen'] = ''
    await page.getByRole('button', { name: 'reject-all' }).click()
    expect(dataset['assentOpen']).toBeUndefined()
  })
})

describe('a way to the preferences that is taken before the page’s code', () => {
  const reach = (attributes: Partial<HTMLButtonElement>) => {
    const button = document.body.appendChild(document.createElement('button'))
    Object.assign(button, { textContent: 'Customize', className: 'assent-quiet', ...attributes })
    stop.push(() => button.remove())
    button.click()
  }
  const showBanner = () =>
    show(
      <ConsentProvider consent={consent}>
        <ConsentBanner />
      </ConsentProvider>,
    )

  it('opens them when the code has come', async () => {
    runScript()
    document.body.addEventListener('click', (event) => event.stopPropagation(), { capture: true, once: true })
    reach({ type: 'button' }) // held back on its way, as React does while it hydrates
    await expect.poll(() => dataset['assentOpen']).toBe('')
    showBanner()
    await expect.element(page.getByRole('dialog', { name: 'Privacy preferences' })).toBeVisible()
    expect(dataset['assentOpen']).toBeUndefined()
  })

  it('is nothing that an event of the document itself could be', () => {
    runScript()
    const faults: unknown[] = []
    const note = (event: ErrorEvent) => void faults.push(event.message)
    addEventListener('error', note)
    document.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    removeEventListener('error', note)
    expect(faults).toEqual([])
  })

  it('is a link to a page of them, where the app has one', async () => {
    runScript()
    reach({ type: 'submit' })
    await nextTask()
    expect(dataset['assentOpen']).toBeUndefined()
  })

  it('is not taken twice where the code is there', async () => {
    runScript()
    showBanner()
    await page.getByRole('button', { name: 'Customize' }).click()
    await expect.element(page.getByRole('dialog', { name: 'Privacy preferences' })).toBeVisible()
    await nextTask()
    expect(dataset['assentOpen']).toBeUndefined()
  })
})
