// The states of each visitor, each from an empty browser; the withdrawal goes on from the grant.
import { CommandError } from '../command.js'
import { withChromium, type Chromium } from './chromium.js'
import type { Devtools } from './devtools.js'
import type { Gpc, Phase, PhaseReport, VisitReport } from './observation.js'
import { press, withdraw } from './press.js'
import { go, openVisit, type Visit, type VisitOptions } from './visit.js'
import { ATTACH } from './watch.js'

export interface Buttons {
  readonly accept: string | undefined
  readonly reject: string | undefined
  readonly withdraw: readonly string[]
}

export interface Audit extends Omit<VisitOptions, 'gpc'> {
  readonly visitors: readonly Gpc[]
  readonly deadlineMs: number
}

export const NO_BUTTON = 'no button for it was found'

/** @throws CommandError when the browser does not start or the site does not answer */
export async function observe(chromium: Chromium, audit: Audit, buttons: Buttons): Promise<VisitReport[]> {
  return withChromium(chromium, async (devtools) => {
    const inTime = `the ${audit.deadlineMs / 1000} s of --deadline were over`
    const timer = setTimeout(() => devtools.end(new Error(inTime)), audit.deadlineMs)
    try {
      await devtools.send('Target.setAutoAttach', ATTACH)
      const reports: VisitReport[] = []
      for (const gpc of audit.visitors) {
        const options = { ...audit, gpc: gpc === 'on' }
        const before = await within(devtools, options, ['before'], lookBefore)
        if (reports.length === 0) orThrow(before, audit.url)
        const rejected = await within(devtools, options, ['rejected'], refuse(buttons))
        const granted = await within(devtools, options, ['accepted', 'withdrawn'], grantAndWithdraw(buttons))
        reports.push({ gpc, phases: [...before, ...rejected, ...granted] })
      }
      return reports
    } finally {
      clearTimeout(timer)
    }
  })
}

/** Looks at the states in turn, and tells of each once it is reached. */
type Look = (visit: Visit, reached: (report: PhaseReport) => void) => Promise<void>

const lookBefore: Look = async (visit, reached) => reached(await visit.look('before'))

const refuse =
  (buttons: Buttons): Look =>
  async (visit, reached) => {
    await visit.settle()
    const isRefused = await press(visit, 'reject', buttons.reject)
    await visit.forget()
    reached(isRefused ? await visit.look('rejected') : visit.interrupted('rejected', NO_BUTTON))
  }

const grantAndWithdraw =
  (buttons: Buttons): Look =>
  async (visit, reached) => {
    await visit.settle()
    const isGranted = await press(visit, 'accept', buttons.accept)
    reached(isGranted ? await visit.look('accepted') : visit.interrupted('accepted', NO_BUTTON))
    const isWithdrawn = isGranted && (await withdraw(visit, buttons.withdraw))
    await visit.forget()
    reached(isWithdrawn ? await visit.look('withdrawn') : visit.interrupted('withdrawn', NO_BUTTON))
  }

/** A visit that breaks off tells what it saw until then, and why it did not see the rest. */
async function within(
  devtools: Devtools,
  options: VisitOptions,
  phases: readonly Phase[],
  look: Look,
): Promise<PhaseReport[]> {
  const reports: PhaseReport[] = []
  let visit: Visit | undefined
  let hasArrived = false
  try {
    visit = await openVisit(devtools, options)
    await go(visit, options.url, options.timeoutMs)
    hasArrived = true
    await look(visit, (report) => void reports.push(report))
  } catch (cause) {
    const reason: unknown = devtools.ended.aborted ? devtools.ended.reason : cause
    const missing = reason instanceof Error ? reason.message : String(reason)
    for (const phase of phases.slice(reports.length)) {
      reports.push((hasArrived && visit?.interrupted(phase, missing)) || { phase, missing, observations: [] })
    }
  } finally {
    await visit?.close()
  }
  return reports
}

/** A site that does not answer the first visitor is asked no more. */
function orThrow([before]: readonly PhaseReport[], url: string): void {
  if (before?.missing === undefined || before.observations.length > 0) return
  throw new CommandError(
    `${url} could not be visited: ${before.missing}.`,
    'Is it up, and the address right?',
  )
}
