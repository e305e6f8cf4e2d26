// Visits a site as a new visitor, and writes down what it does.
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core'
import { parseWrite, type Observation, type Phase, type PhaseReport } from './observation.js'
import { LINKS, NOTE, REFUSE_SALE, STORED, WATCH_WRITES } from './page-script.js'

export interface VisitOptions {
  readonly url: string
  readonly pages: number
  readonly gpc: boolean
  readonly headers: Readonly<Record<string, string>>
  readonly settleMs: number
  readonly timeoutMs: number
}

export interface Visit {
  readonly page: Page
  /** Lets the page come to rest. */
  settle(): Promise<void>
  /** Walks the pages, waits, and tells what was seen since the last time. */
  look(phase: Phase, wasReached?: boolean): Promise<PhaseReport>
  /** Forgets what was seen so far: what is under way at a click is nobody's leak. */
  forget(): Promise<void>
  close(): Promise<void>
}

const MOST_OBSERVATIONS = 5000
/** What was asked for at the moment of a click may still leave. */
const UNDER_WAY_MS = 300

export async function openVisit(browser: Browser, options: VisitOptions): Promise<Visit> {
  const { url, gpc, headers, settleMs, timeoutMs } = options
  const extraHTTPHeaders = { ...headers, ...(gpc && { 'sec-gpc': '1' }) }
  const context = await browser.newContext({
    extraHTTPHeaders,
    acceptDownloads: false,
    serviceWorkers: 'block',
  })
  let seen: Observation[] = []
  const note = (one: Observation) => void (seen.length < MOST_OBSERVATIONS && seen.push(one))
  await context.exposeBinding(NOTE, (_, said: unknown) => {
    const write = parseWrite(said)
    if (write) note(write)
  })
  await context.addInitScript(WATCH_WRITES)
  if (gpc) await context.addInitScript(REFUSE_SALE)
  const page = await context.newPage()
  page.setDefaultTimeout(timeoutMs)
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}))
  watchRequests(await context.newCDPSession(page), note)
  const settle = () => page.waitForTimeout(settleMs)
  await page.goto(url, { waitUntil: 'domcontentloaded' })
  return {
    page,
    settle,
    async look(phase, wasReached = true) {
      await settle() // the page as it is: what runs on is seen before another page ends it
      if (wasReached) await walk(page, options, phase !== 'before', settle)
      const observations = dedupe([...seen, ...(wasReached ? await kept(context, page) : [])])
      seen = []
      const screenshot = await page.screenshot({ timeout: timeoutMs }).catch(() => undefined)
      return {
        phase,
        wasReached,
        observations,
        ...(screenshot && { screenshot: screenshot.toString('base64') }),
      }
    },
    async forget() {
      await page.waitForTimeout(UNDER_WAY_MS)
      seen = []
    },
    close: () => context.close(),
  }
}

/** The pages in turn; the first one too where an answer was given on it. */
async function walk(page: Page, { url, pages }: VisitOptions, again: boolean, settle: () => Promise<void>) {
  const { origin } = new URL(url)
  const found = await page.evaluate<unknown>(LINKS)
  const links = (Array.isArray(found) ? found : []).map((link) => String(link).split('#')[0] ?? '')
  const own = [...new Set(links)]
    .filter((link) => link.startsWith(`${origin}/`) && link !== url)
    .slice(0, pages - 1)
  for (const address of [...(again ? [url] : []), ...own]) {
    await page.goto(address, { waitUntil: 'domcontentloaded' }).catch(() => {}) // one page that fails is not the site
    await settle()
  }
}

/** The protocol itself knows who asked: https://chromedevtools.github.io/devtools-protocol/tot/Network/#type-Initiator */
function watchRequests(devtools: CDPSession, note: (one: Observation) => void): void {
  devtools.on('Network.requestWillBeSent', ({ request, initiator, documentURL }) => {
    const frame = initiator.stack?.callFrames.find((each) => each.url)
    const line = frame ? `${frame.url}:${frame.lineNumber + 1}` : (initiator.url ?? documentURL)
    const what = request.url.split('?')[0] ?? request.url
    if (/^(https?|wss?):/.test(what)) note({ kind: 'request', what, initiator: line })
  })
  void devtools.send('Network.enable')
}

async function kept(context: BrowserContext, page: Page): Promise<Observation[]> {
  const initiator = 'unknown: it was there when we looked'
  const cookies = (await context.cookies()).map(({ name }) => ({
    kind: 'cookie' as const,
    what: name,
    initiator,
  }))
  const stored = await page.evaluate<unknown>(STORED)
  const writes = (Array.isArray(stored) ? stored : []).map((said) => parseWrite(said, initiator))
  return [...cookies, ...writes.filter((write) => write !== undefined)]
}

function dedupe(observations: readonly Observation[]): Observation[] {
  const first = new Map<string, Observation>()
  for (const one of observations) {
    const key = `${one.kind} ${one.what}`
    if (!first.has(key)) first.set(key, one)
  }
  return [...first.values()]
}
