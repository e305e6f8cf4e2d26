// A Chromium, a stand-in Segment, and a page that a test can drive and question.
import {
  startSegmentStandIn,
  type RunningStandIn,
  type TrafficKind,
  type WorkspaceDestination,
} from '@assent/core/testing'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { launchOptions } from '../../scripts/browser.mjs'
import { pageFolder } from './build-page.js'
import { workspace } from './workspace.js'
import type { PageSetup } from './page/main.js'

/** A page's setup while a test still writes functions into it. */
export interface Amendable {
  readonly consent: Record<string, unknown>
  readonly segment: Record<string, unknown>
  throwingHooks?: readonly string[]
}

export interface Setup {
  readonly consent?: Partial<PageSetup['consent']>
  readonly segment?: Partial<PageSetup['segment']>
  readonly revokeHooks?: readonly string[]
  readonly late?: boolean
  readonly google?: PageSetup['google']
  readonly destinations?: readonly WorkspaceDestination[]
  /** Where the page stands; resolves to this machine. */
  readonly host?: string
  /** Runs in the page on its setup, for what is not data: functions. */
  readonly amend?: (setup: Amendable) => void
}

const categories = [
  { id: 'essential', label: 'Essential', description: 'Needed', required: true },
  { id: 'functional', label: 'Functional', description: 'Comfort' },
  { id: 'analytics', label: 'Analytics', description: 'Numbers' },
  { id: 'advertising', label: 'Advertising', description: 'Ads' },
]

let browser: Browser
let standIn: RunningStandIn
const contexts: BrowserContext[] = []

/** To be called once in each test file. */
export function useBrowser(): void {
  beforeAll(async () => {
    const options = await launchOptions()
    const rules = '--host-resolver-rules=MAP *.example.com 127.0.0.1, MAP *.example.co.uk 127.0.0.1'
    browser = await chromium.launch({ ...options, args: [...(options.args ?? []), rules] })
  })
  // One for each test: what a page that is gone had under way must not arrive in the next test's log.
  beforeEach(async () => {
    standIn = await startSegmentStandIn({ root: pageFolder, destinations: workspace })
  })
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()))
    await standIn.close()
  })
  afterAll(() => browser?.close())
}

export const segment = (): RunningStandIn => standIn

function setupFor(setup: Setup, segmentAt: RunningStandIn): PageSetup & { url: string } {
  const { consent, segment: options, revokeHooks, late, google, destinations, host } = setup
  if (destinations) segmentAt.setDestinations(destinations)
  const url = `http://${host ?? '127.0.0.1'}:${segmentAt.port}`
  return {
    url,
    consent: { categories, ...consent } as PageSetup['consent'],
    segment: { writeKey: 'wk', cdnUrl: url, apiHost: `${url.slice(7)}/v1`, protocol: 'http', ...options },
    revokeHooks,
    late,
    google,
  }
}

export async function newContext(): Promise<BrowserContext> {
  const context = await browser.newContext()
  contexts.push(context)
  return context
}

/** A visitor who answered on an earlier page. */
export async function returning(custom: Record<string, boolean>): Promise<BrowserContext> {
  const context = await newContext()
  const value = encodeURIComponent(JSON.stringify({ version: 1, destinations: {}, custom }))
  await context.addCookies([{ name: 'tracking-preferences', value, url: 'http://127.0.0.1' }])
  return context
}

/** Opens the page as a new visitor, or as the visitor of a context. */
export async function openPage(
  setup: Setup = {},
  context?: BrowserContext,
  segmentAt = standIn,
): Promise<Visitor> {
  const { url, ...page } = setupFor(setup, segmentAt)
  const amend = setup.amend ? `(${setup.amend.toString()})(window.setup)` : ''
  const own = context ?? (await newContext())
  await own.route('**/setup.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `window.setup = ${JSON.stringify(page)}; ${amend}`,
    }),
  )
  const opened = await own.newPage()
  await opened.goto(url)
  return visitorOf(opened)
}

/** A workspace and a visitor of their own, so that tests can run side by side. */
export async function openWorld(setup: Setup = {}, prepare?: (context: BrowserContext) => Promise<unknown>) {
  const own = await startSegmentStandIn({ root: pageFolder, destinations: setup.destinations ?? workspace })
  const context = await browser.newContext()
  await prepare?.(context)
  const visitor = await openPage(setup, context, own)
  const close = async () => {
    await context.close()
    await own.close()
  }
  return { segment: own, context, visitor, close }
}

export type Visitor = ReturnType<typeof visitorOf>
type Method = 'track' | 'page' | 'identify' | 'group' | 'alias' | 'reset'

export function visitorOf(page: Page) {
  const act = (what: 'grant' | 'deny' | 'withdraw', ids?: readonly string[]) =>
    page.evaluate(([verb, list]) => window.assent.store[verb as 'grant'](list as string[]), [
      what,
      ids,
    ] as const)
  return {
    page,
    grant: (...ids: string[]) => act('grant', ids),
    deny: (...ids: string[]) => act('deny', ids),
    withdraw: (...ids: string[]) => act('withdraw', ids.length ? ids : undefined),
    acceptAll: () => page.evaluate(() => window.assent.store.acceptAll()),
    rejectAll: () => page.evaluate(() => window.assent.store.rejectAll()),
    /** Makes a call without waiting for it; its outcome is noted. */
    call: (method: Method, ...args: unknown[]) =>
      page.evaluate(
        async ([name, given]) => {
          await new Promise((resolve) => setTimeout(resolve, 2)) // a time of its own
          const call = window.assent.segment[name] as (...a: unknown[]) => Promise<string>
          void call(...given).then((outcome) => window.assent.outcomes.push(outcome))
        },
        [method, args] as const,
      ),
    track: (name: string, properties?: Record<string, unknown>) =>
      page.evaluate(
        ([event, given]) =>
          void window.assent.segment.track(event as string, given as Record<string, unknown>),
        [name, properties],
      ),
    errors: () => page.evaluate(() => window.assent.errors),
    codes: () => page.evaluate(() => window.assent.errors.map(({ code }) => code)),
    rejections: () => page.evaluate(() => window.assent.rejections),
    outcomes: () => page.evaluate(() => window.assent.outcomes),
    revoked: () => page.evaluate(() => window.assent.revoked),
    explain: () => page.evaluate(() => window.assent.segment.explain()),
    cookies: async () => (await page.context().cookies()).map(({ name }) => name).sort(),
    stored: () =>
      page.evaluate(() => [...Object.keys(localStorage ?? {}), ...Object.keys(sessionStorage)].sort()),
  }
}

/** Chromium before version 150 fetches a module that failed once no more: only the next page can. */
export async function remembersFailedImports({ page }: Visitor): Promise<boolean> {
  // as text: vitest would rewrite an `import()`
  const load = () => page.evaluate<boolean>("import('/assets/probe.js').then(() => true, () => false)")
  let isBlocked = true
  await page.route('**/assets/probe.js', (route) =>
    isBlocked ? route.abort() : route.fulfill({ contentType: 'text/javascript', body: '' }),
  )
  await load()
  isBlocked = false
  return !(await load())
}

/** What reached Segment or a vendor: everything but the page's own files. */
export const traffic = (kind?: TrafficKind) =>
  standIn.log(kind).filter((entry) => entry.kind !== 'page' && entry.kind !== 'static')
export const scripts = () =>
  standIn
    .log('script')
    .map(({ slug }) => slug)
    .sort()
/** The names of the events that a vendor got. */
export const vendorEventNames = (slug: string) =>
  vendorEvents(slug).map(({ body }) => (body as { event?: string }).event)
export const vendorEvents = (slug: string) => standIn.vendorCalls(slug).filter(({ what }) => what === 'event')
export const CONSENT_EVENT = 'Segment Consent Preference Updated'
export const consentEvents = () => standIn.events().filter(({ event }) => event === CONSENT_EVENT)

/** Waits until something is true, or says what was there instead. */
export async function until<T>(
  read: () => T | Promise<T>,
  isDone: (value: T) => boolean,
  ms = 5000,
): Promise<T> {
  const end = Date.now() + ms
  for (;;) {
    const value = await read()
    if (isDone(value)) return value
    if (Date.now() > end) throw new Error(`not reached in ${ms} ms; last seen: ${JSON.stringify(value)}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

const PAGES_OWN = /\/(|favicon\.ico|setup\.js|assets\/.*)$/

/** What a page has asked for since, by the browser's own times: what arrives later may have been asked for before. */
export async function askedSince(page: Page, since: number): Promise<string[]> {
  const late = await page.evaluate((after) => {
    const entries = performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => performance.timeOrigin + startTime > after)
    const fetched = window.kept['fetched'] as { at: number; url: string }[]
    return [
      ...entries.map(({ name }) => name),
      ...fetched.filter(({ at }) => at > after).map(({ url }) => url),
    ]
  }, since)
  return late.filter((url) => !PAGES_OWN.test(url))
}

/** The names of the events that arrived at Segment. */
export const arrived = (): string[] => standIn.events().map(({ type, event, name }) => event ?? name ?? type)
/** By their own time: parallel requests overtake each other on the wire. */
export const inOrder = (): string[] =>
  [...standIn.events()]
    .sort((a, b) => Date.parse(a.timestamp ?? '') - Date.parse(b.timestamp ?? ''))
    .map(({ type, event, name }) => event ?? name ?? type)
export const eventNamed = (wanted: string) =>
  standIn.events().find(({ type, event, name }) => (event ?? name ?? type) === wanted)
export const untilArrived = (name: string) => until(arrived, (names) => names.includes(name))
/** The answer in the cookie, by whoever wrote it last. */
export async function keptAnswer({ page }: Visitor): Promise<{ destinations: object; custom: object }> {
  const cookie = (await page.context().cookies()).find(({ name }) => name === 'tracking-preferences')
  return JSON.parse(decodeURIComponent(cookie?.value ?? '')) as { destinations: object; custom: object }
}
/** Long enough for a leak to show: retries, timers and lazy parts included. */
export const settle = (ms = 700) => new Promise((resolve) => setTimeout(resolve, ms))
