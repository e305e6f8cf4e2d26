// One visitor with an empty browser of their own: opens the site, walks its pages, and tells what was seen.
import { setTimeout as pause } from 'node:timers/promises'
import { evaluateAlone } from './alone.js'
import { partOf, textOf, type Devtools } from './devtools.js'
import { readKept } from './kept.js'
import { openNotebook, type Phase, type PhaseReport } from './observation.js'
import { LINKS } from './page-script.js'
import type { Place } from './places.js'
import { watch, type Target } from './watch.js'

export interface VisitOptions {
  readonly url: string
  readonly pages: number
  readonly gpc: boolean
  readonly headers: Readonly<Record<string, string>>
  readonly place: Place | undefined
  readonly settleMs: number
  readonly timeoutMs: number
}

export interface Visit {
  readonly devtools: Devtools
  /** The page that the visitor looks at. */
  readonly main: Target
  /** The page and every frame in it that is a process of its own. */
  documents(): readonly Target[]
  wait(ms: number): Promise<void>
  /** Lets the page come to rest. */
  settle(): Promise<void>
  /** Walks the pages, waits, and tells what was seen since the last time. */
  look(phase: Phase): Promise<PhaseReport>
  /** Forgets what was seen so far: what is under way at a click is nobody's leak. */
  forget(): Promise<void>
  /** What was seen since the last time, where nothing more can be looked at. */
  interrupted(phase: Phase, why: string): PhaseReport
  close(): Promise<void>
}

/** What was asked for at the moment of a click may still leave. */
const UNDER_WAY_MS = 300
/** What has come of a page by then is looked at, whether or not the rest ever comes. */
const PARSED_MS = 5000

export async function openVisit(devtools: Devtools, options: VisitOptions): Promise<Visit> {
  const { url, place, gpc, headers, settleMs, timeoutMs } = options
  const site = new URL(url).hostname
  const context = textOf(await devtools.send('Target.createBrowserContext'), 'browserContextId')
  await devtools.send('Browser.setDownloadBehavior', { behavior: 'deny', browserContextId: context })
  if (place) {
    const permissions = ['geolocation']
    await devtools.send('Browser.grantPermissions', { permissions, browserContextId: context })
  }
  const notebook = openNotebook(site)
  const watching = watch({ devtools, context, site, gpc, headers, place }, notebook)
  const { targetId } = await devtools.send('Target.createTarget', {
    url: 'about:blank',
    browserContextId: context,
  })
  const main = watching.documents().find((one) => one.targetId === targetId)
  if (!main) throw new Error('the browser opened no page')
  await main.isWatched

  const wait = async (ms: number) => {
    await pause(ms, undefined, { signal: devtools.ended }).catch(() => {})
    devtools.ended.throwIfAborted()
  }
  const settle = () => wait(settleMs)
  const visit: Visit = {
    devtools,
    main,
    documents: () => watching.documents(),
    wait,
    settle,
    async look(phase) {
      await settle() // the page as it is: what runs on is seen before another page ends it
      await walk(visit, options, phase !== 'before')
      for (const one of await readKept(devtools, context, watching, site)) notebook.note(one)
      const noted = notebook.take()
      const screenshot = await devtools
        .send('Page.captureScreenshot', { format: 'png' }, main.session, timeoutMs)
        .then((said) => textOf(said, 'data'))
        .catch(() => '')
      return { phase, ...noted, ...(screenshot && { screenshot }) }
    },
    async forget() {
      await wait(UNDER_WAY_MS)
      notebook.take()
    },
    interrupted: (phase, missing) => ({ phase, ...notebook.take(), missing }),
    async close() {
      watching.stop()
      await devtools.send('Target.disposeBrowserContext', { browserContextId: context }).catch(() => {})
    },
  }
  return visit
}

/** @throws Error when there is no page to look at, or one that says that there is none */
export async function go({ devtools, main }: Visit, url: string, timeoutMs: number): Promise<void> {
  let wasParsed = () => {}
  const parsed = new Promise<void>((resolve) => (wasParsed = resolve))
  const statuses = new Map<unknown, number>()
  const stop = devtools.listen((method, said, session) => {
    if (session !== main.session) return
    if (method === 'Page.domContentEventFired') wasParsed()
    if (method === 'Network.responseReceived' && said['type'] === 'Document')
      statuses.set(said['loaderId'], Number(partOf(said, 'response')['status']))
  })
  try {
    const { errorText, isDownload, loaderId } = await devtools
      .send('Page.navigate', { url }, main.session, timeoutMs)
      .catch((cause: unknown) => {
        devtools.ended.throwIfAborted()
        throw new Error(`no answer within ${timeoutMs / 1000} s`, { cause })
      })
    if (isDownload === true) throw new Error('it is a download, and no page')
    if (typeof errorText === 'string' && errorText !== '') throw new Error(errorText)
    await Promise.race([parsed, pause(PARSED_MS, undefined, { signal: devtools.ended }).catch(() => {})])
    const status = statuses.get(loaderId) ?? 200
    if (status >= 400) throw new Error(`it answered ${status}`) // of somebody who was turned away, nothing is known
  } finally {
    stop()
  }
}

/**
 * The pages in turn; the first one too where an answer was given on it.
 *
 * @throws Error when that one does not come: what it does then is not known
 */
async function walk(visit: Visit, { url, pages, timeoutMs }: VisitOptions, again: boolean): Promise<void> {
  if (again) {
    await go(visit, url, timeoutMs)
    await visit.settle()
  }
  const links = pages > 1 ? await linksOf(visit) : []
  for (const address of links.slice(0, pages - 1)) {
    await go(visit, address, timeoutMs).catch(() => {}) // one page that fails is not the site
    await visit.settle()
  }
}

async function linksOf({ devtools, main }: Visit): Promise<string[]> {
  const [found] = await evaluateAlone(devtools, main, LINKS)
  const links = Array.isArray(found?.value) ? found.value.map(String) : []
  return [...new Set(links)].filter((link) => /^https?:/.test(link))
}
