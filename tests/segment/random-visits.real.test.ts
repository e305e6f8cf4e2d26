// Random visits, judged by a model that knows only what the visitor answered when. Whatever the order of answers, calls,
// pages, tabs and faults: what left was allowed from the moment it was asked for, and nothing leaves while nothing is.
// PROPERTY_RUNS (120) and PROPERTY_SEED (1) choose how many and which; a failure prints the seed and the visit, and
// PROPERTY_VISIT (that visit, as JSON) runs it alone, as often as PROPERTY_RUNS says.
import fc from 'fast-check'
import type { BrowserContext, Page } from 'playwright'
import type { RunningStandIn } from '@assent/core/testing'
import { describe, expect, it } from 'vitest'
import {
  askedSince,
  CONSENT_EVENT,
  openWorld,
  settle,
  until,
  useBrowser,
  visitorOf,
  type Visitor,
} from './browser.js'
import { amplitude, braze, classic, ga4 } from './workspace.js'

useBrowser()

const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 120)
const SEED = Number(process.env['PROPERTY_SEED'] ?? 1)
const LANES = 4
const ONE_VISIT = process.env['PROPERTY_VISIT']

const NEEDS: Readonly<Record<string, readonly string[]>> = {
  amplitude: ['analytics'],
  braze: ['advertising'],
  'ga4-web': ['analytics', 'advertising'],
  'fake-classic': ['analytics'],
}
const SLUG_OF: Readonly<Record<string, string>> = {
  'Actions Amplitude': 'amplitude',
  'Braze Web Device Mode (Actions)': 'braze',
  'Actions Google Analytic 4': 'ga4-web',
  'Fake Classic': 'fake-classic',
}

type Answers = Readonly<Record<'functional' | 'analytics' | 'advertising', boolean | undefined>>
const UNANSWERED: Answers = { functional: undefined, analytics: undefined, advertising: undefined }
const allows = (answers: Answers, needed: readonly string[]) =>
  needed.every((id) => answers[id as keyof Answers] === true)
/** Some destination may run, so Segment may. */
const isOpen = (answers: Answers) => Object.values(NEEDS).some((needed) => allows(answers, needed))
const isRefused = (answers: Answers) =>
  Object.values(answers).every((answer) => answer !== undefined) && !isOpen(answers)

const category = fc.constantFrom('functional', 'analytics', 'advertising')
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ act: fc.constant('grant' as const), category }) },
  { weight: 3, arbitrary: fc.record({ act: fc.constant('deny' as const), category }) },
  { weight: 8, arbitrary: fc.record({ act: fc.constant('track' as const) }) },
  ...(['acceptAll', 'rejectAll', 'withdraw', 'navigate', 'reload', 'secondTab', 'wait'] as const).map(
    (act) => ({
      weight: 2,
      arbitrary: fc.record({ act: fc.constant(act) }),
    }),
  ),
  {
    weight: 2,
    arbitrary: fc.record({
      act: fc.constant('fault' as const),
      fault: fc.constantFrom('offline', 'settings', 'api', 'scripts', 'none'),
    }),
  },
)
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

/** What was answered from when on, in order; a call knows at which of these it was made, and until which it lived. */
interface Call {
  readonly madeAt: number
  endedAt: number
  readonly tab: Page
}

class Model {
  readonly history: Answers[] = [UNANSWERED]
  readonly calls = new Map<string, Call>()
  get now(): Answers {
    return this.history.at(-1)!
  }
  answer(change: Partial<Answers>): void {
    this.history.push({ ...this.now, ...change })
  }
  called(name: string, tab: Page): void {
    this.calls.set(name, { madeAt: this.history.length - 1, endedAt: Infinity, tab })
  }
  /** A page that goes takes what it held along. */
  left(tab: Page): void {
    for (const call of this.calls.values()) {
      if (call.tab === tab && call.endedAt === Infinity) call.endedAt = this.history.length - 1
    }
  }
  /** The answers under which a call may have left: until it was refused, or its page was gone. */
  lifeOf(name: string): readonly Answers[] {
    const call = this.calls.get(name)
    if (!call) return this.history // an event of the gate's own
    const life = this.history.slice(call.madeAt, call.endedAt + 1)
    const refusedAt = life.findIndex(isRefused)
    return refusedAt < 0 ? life : life.slice(0, refusedAt)
  }
}

const visits = ONE_VISIT
  ? fc.constant(JSON.parse(ONE_VISIT) as Step[])
  : fc.array(step, { minLength: 4, maxLength: 14 })

describe('a random visit', () => {
  it.concurrent.each(Array.from({ length: LANES }, (_, lane) => lane))(
    'lets nothing leave that was not allowed (lane %i)',
    async (lane) => {
      await fc.assert(fc.asyncProperty(visits, visit), {
        seed: SEED + lane,
        numRuns: Math.ceil(RUNS / LANES),
        endOnFailure: true,
        verbose: 1,
      })
      expect(RUNS).toBeGreaterThan(0)
    },
    20 * 60_000,
  )
})

async function visit(steps: readonly Step[]): Promise<void> {
  const world = await openWorld({ destinations: [amplitude, braze, ga4, classic] })
  const model = new Model()
  let visitor: Visitor = world.visitor
  let calls = 0
  const others: Page[] = []
  try {
    let quietSince: number | undefined
    for (const one of steps) {
      const wasOpen = isOpen(model.now)
      if (['grant', 'acceptAll', 'reload'].includes(one.act)) await checkQuiet(world.context, quietSince)
      await take(one)
      if (isOpen(model.now)) quietSince = undefined
      else if (wasOpen || quietSince === undefined) {
        await Promise.all(world.context.pages().map(hasHeard))
        quietSince = Date.now()
      }
    }
    await settle(120)
    await checkQuiet(world.context, quietSince)
    judge(world.segment, model)
    if (!isOpen(model.now))
      await until(
        () => identifiersIn(visitor),
        (names) => names.length === 0,
      )
    expect(await visitor.rejections()).toEqual([])
  } finally {
    await world.close()
  }

  async function take(one: Step): Promise<void> {
    switch (one.act) {
      case 'grant':
      case 'deny':
        model.answer({ [one.category]: one.act === 'grant' })
        return visitor[one.act](one.category)
      case 'acceptAll':
        model.answer({ functional: true, analytics: true, advertising: true })
        return visitor.acceptAll()
      case 'rejectAll':
      case 'withdraw':
        model.answer({ functional: false, analytics: false, advertising: false })
        return visitor[one.act]()
      case 'track': {
        const name = `E${++calls}`
        model.called(name, visitor.page)
        return visitor.track(name)
      }
      case 'navigate':
        return visitor.page.evaluate(() => history.pushState({}, '', `/page-${Math.random()}`))
      case 'reload':
        model.left(visitor.page)
        await world.context.setOffline(false)
        await visitor.page.goto(world.segment.url)
        return
      case 'secondTab': {
        await world.context.setOffline(false)
        const page = others.pop() ?? (await world.context.newPage())
        if (page.url() === 'about:blank') await page.goto(world.segment.url)
        others.push(visitor.page)
        visitor = visitorOf(page)
        return
      }
      case 'fault': {
        const { fault } = one
        world.segment.behave({ settings: 'ok', api: 'ok', scripts: 'ok' })
        await world.context.setOffline(fault === 'offline')
        if (fault === 'settings' || fault === 'api' || fault === 'scripts')
          world.segment.behave({ [fault]: '500' })
        return
      }
      case 'wait':
        await settle(60)
    }
  }
}

/** Another tab hears of an answer when it comes to it, on a busy machine later: time passes by its own clock. */
const hasHeard = (page: Page) => page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 80)))

/**
 * While nothing may run, nothing is asked for; but the settings, when a category is granted that no destination needs
 * alone.
 */
async function checkQuiet(context: BrowserContext, since: number | undefined): Promise<void> {
  if (since === undefined) return
  const late = await Promise.all(context.pages().map((page) => askedSince(page, since)))
  expect(late.flat().filter((url) => !url.endsWith('/settings'))).toEqual([])
}

const identifiersIn = async (visitor: Visitor): Promise<string[]> =>
  [...(await visitor.cookies()), ...(await visitor.stored())].filter((name) =>
    /^(ajs_|persisted-queue)/.test(name),
  )

function judge(segment: RunningStandIn, model: Model): void {
  for (const event of segment.events()) {
    const name = event.event ?? event.type
    const stamp = event.context?.consent?.categoryPreferences ?? {}
    const isStamped = (answers: Answers) =>
      Object.entries(answers).every(([id, answer]) => stamp[id] === (answer ?? false))
    const isLastWord =
      name === CONSENT_EVENT && !Object.values(NEEDS).some((needed) => needed.every((id) => stamp[id]))
    const life = model.lifeOf(name).filter((answers) => isLastWord || isOpen(answers))
    expect([name, stamp, life.some(isStamped)]).toEqual([name, stamp, true])
    for (const [destination, slug] of Object.entries(SLUG_OF)) {
      const isCarried = event.integrations?.[destination] !== false
      expect([name, destination, isCarried && !NEEDS[slug]!.every((id) => stamp[id])]).toEqual([
        name,
        destination,
        false,
      ])
    }
  }
  for (const { kind, slug = '', what, body } of segment.log()) {
    if (kind !== 'script' && kind !== 'vendor') continue
    const name = what === 'event' ? ((body as { event?: string }).event ?? '') : ''
    const life = model.calls.has(name) ? model.lifeOf(name) : model.history
    const isAllowed = life.some((answers) => allows(answers, NEEDS[slug]!))
    expect([kind, slug, name, isAllowed]).toEqual([kind, slug, name, true])
  }
}
