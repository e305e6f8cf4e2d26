// The fault matrix: each fault of the world, at each moment of a visit. Whatever fails, nothing leaves that the state
// did not allow, the page goes on, the app hears of it once, and a later grant works.
import type { BrowserContext } from 'playwright'
import type { RunningStandIn } from '@assent/core/testing'
import { describe, expect, it } from 'vitest'
import {
  askedSince,
  openWorld,
  remembersFailedImports,
  settle,
  until,
  useBrowser,
  type Setup,
  type Visitor,
} from './browser.js'
import { amplitude, braze, classic, cloud } from './workspace.js'

useBrowser()

interface World {
  readonly segment: RunningStandIn
  readonly context: BrowserContext
  readonly visitor: Visitor
}
interface Fault {
  readonly name: string
  /** The one code that `onError` hears, if the fault comes early enough to matter. */
  readonly code?: string
  readonly on: (world: World) => unknown
  readonly off: (world: World) => unknown
  readonly setup?: Setup
  /** The gate's own code is what cannot be had, if the fault comes early enough. */
  readonly breaksCode?: boolean
  /** The vendor stays broken on this page; the others must not. */
  readonly isLasting?: boolean
  /** Faults of the browser itself hold for the whole visit. */
  readonly fromStart?: (context: BrowserContext) => Promise<unknown>
}

const server = (
  name: string,
  patch: Parameters<RunningStandIn['behave']>[0],
  code?: string,
  options?: Setup['segment'],
): Fault => ({
  name,
  code,
  setup: { segment: options },
  on: ({ segment }) => segment.behave(patch),
  off: ({ segment }) =>
    segment.behave({
      settings: 'ok',
      scripts: 'ok',
      scriptsMatch: '',
      api: 'ok',
      retryAfterSeconds: undefined,
    }),
})
const blocked = (name: string, urls: string, code: string, breaksCode = false): Fault => ({
  name,
  code,
  breaksCode,
  on: ({ context }) => context.route(urls, (route) => route.abort('blockedbyclient')),
  off: ({ context }) => context.unroute(urls),
})

const destinations = [amplitude, braze, classic, cloud]
const throwing = [{ ...amplitude, throwsInFactory: true } as typeof amplitude, braze, classic, cloud]

const FAULTS: readonly Fault[] = [
  server('settings answer 500', { settings: '500' }, 'SETTINGS_NOT_LOADED'),
  server('settings answer 403', { settings: '403' }, 'SETTINGS_NOT_LOADED'),
  server('settings are not JSON', { settings: 'malformed' }, 'SETTINGS_NOT_UNDERSTOOD'),
  server('settings are {}', { settings: 'empty' }, 'SETTINGS_NOT_UNDERSTOOD'),
  server('settings hang', { settings: 'hang' }, 'SETTINGS_NOT_LOADED', { settingsTimeoutMs: 500 }),
  blocked('settings are blocked by an ad blocker', '**/v1/projects/**', 'SETTINGS_NOT_LOADED'),
  server('a vendor script hangs', { scripts: 'hang', scriptsMatch: 'amplitude' }, 'DESTINATION_NOT_STARTED', {
    destinationTimeoutMs: 1000,
  }),
  server(
    'a vendor script answers 404',
    { scripts: '404', scriptsMatch: 'amplitude' },
    'DESTINATION_NOT_STARTED',
  ),
  server(
    'a vendor script is not JavaScript',
    { scripts: 'not-js', scriptsMatch: 'amplitude' },
    'DESTINATION_NOT_STARTED',
  ),
  {
    name: 'a vendor throws in its factory',
    code: 'DESTINATION_NOT_STARTED',
    on: ({ segment }) => segment.setDestinations(throwing),
    off: () => {}, // its script was evaluated: only a new page could mend it
    isLasting: true,
  },
  server('the tracking API answers 400', { api: '400' }),
  server('the tracking API answers 500', { api: '500' }),
  server('the tracking API answers 429', { api: '429', retryAfterSeconds: 1 }),
  {
    name: 'the browser is offline',
    code: 'ANALYTICS_NOT_LOADED',
    breaksCode: true,
    on: ({ context }) => context.setOffline(true),
    off: ({ context }) => context.setOffline(false),
  },
  {
    name: 'storage is blocked',
    code: 'COOKIE_NOT_KEPT',
    on: () => {},
    off: () => {},
    fromStart: (context) =>
      context.addInitScript(() => {
        const refuse = () => {
          throw new DOMException('blocked', 'SecurityError')
        }
        for (const kind of ['localStorage', 'sessionStorage'])
          Object.defineProperty(window, kind, { get: refuse })
        Object.defineProperty(document, 'cookie', { get: () => '', set: () => {} })
      }),
  },
  blocked(
    'the code of analytics.js does not load',
    '**/assets/load-analytics*',
    'ANALYTICS_NOT_LOADED',
    true,
  ),
  blocked('the code of the gate does not load', '**/assets/segment-*', 'ANALYTICS_NOT_LOADED', true),
]
const MOMENTS = ['before the answer', 'on the grant', 'after the grant', 'on the withdrawal'] as const

describe.each(FAULTS)('$name', (fault) => {
  it.concurrent.each(MOMENTS)('%s', async (moment) => {
    const world = { ...(await openWorld({ destinations, ...fault.setup }, fault.fromStart)) }
    try {
      await visit(world, fault, moment)
    } finally {
      await world.close()
    }
  })
})

async function visit(world: World, fault: Fault, moment: (typeof MOMENTS)[number]): Promise<void> {
  const { segment, visitor } = world
  const arrived = () => segment.events().map(({ event, type }) => event ?? type)
  const asked = () => segment.log().filter(({ kind }) => kind !== 'page' && kind !== 'static')
  const strike = async (now: typeof moment) => moment === now && (await fault.on(world))

  await strike('before the answer')
  await visitor.track('Held')
  await settle(100)
  expect(asked()).toEqual([])
  expect((await visitor.cookies()).concat(await storedIn(visitor))).toEqual([])

  await strike('on the grant')
  await visitor.grant('analytics')
  if (moment === 'after the grant' || moment === 'on the withdrawal') {
    await until(arrived, (names) => names.includes('Held'))
    await until(
      () => segment.vendorCalls('amplitude').length,
      (calls) => calls > 0,
    )
  }
  await strike('after the grant')
  await visitor.track('Granted')
  await settle(700)

  await strike('on the withdrawal')
  await visitor.withdraw()
  await settle(50) // what was on the wire at that moment
  const since = Date.now()
  await visitor.track('After the withdrawal')
  await settle(900)
  expect(await askedSince(visitor.page, since)).toEqual([])
  expect((await visitor.cookies()).concat(await storedIn(visitor)).filter(isIdentifier)).toEqual([])

  await fault.off(world)
  const codes = await visitor.codes()
  if (fault.breaksCode && (await remembersFailedImports(visitor))) await visitor.page.reload()
  await visitor.grant('analytics')
  await visitor.track('Recovered')
  await until(arrived, (names) => names.includes('Recovered'), 8000)
  const served = fault.isLasting ? 'fake-classic' : 'amplitude'
  await until(
    () => segment.vendorCalls(served).filter(({ what }) => what === 'event').length,
    (n) => n > 0,
    8000,
  )

  for (const event of segment.events()) expect(isAllowed(event)).toBe(true)
  expect(arrived()).not.toContain('After the withdrawal')
  expect(
    segment.vendorCalls('braze').concat(segment.log('script').filter(({ slug }) => slug === 'braze')),
  ).toEqual([])
  expect((await visitor.rejections()).filter((text) => !/SyntaxError|Unexpected/.test(text))).toEqual([])
  codes.push(...(await visitor.codes()).slice(codes.length)) // a page that was not left adds to its own
  expect(codes.length).toBeLessThanOrEqual(1)
  expect(fault.code ? [fault.code] : []).toEqual(expect.arrayContaining(codes))
}

/** Analytics alone was ever granted; a last word denies everything. */
function isAllowed({ event, context, integrations }: ReturnType<RunningStandIn['events']>[number]): boolean {
  const { analytics, advertising } = context?.consent?.categoryPreferences ?? {}
  const isShut =
    integrations?.['Braze Web Device Mode (Actions)'] === false && integrations?.['Webhooks'] === false
  const isLastWord = event === 'Segment Consent Preference Updated' && analytics === false
  return advertising === false && isShut && (analytics === true || isLastWord)
}

const isIdentifier = (name: string) => /^(ajs_|persisted-queue)/.test(name)
const storedIn = (visitor: Visitor) => visitor.stored().catch(() => []) // storage itself may be blocked
