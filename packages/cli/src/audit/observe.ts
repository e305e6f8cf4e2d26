// The four states of a visitor, each from an empty browser; the withdrawal goes on from the grant.
import { CommandError } from '../command.js'
import type { PhaseReport } from './observation.js'
import { press, withdraw } from './press.js'
import { openVisit, type Visit, type VisitOptions } from './visit.js'

export interface Buttons {
  readonly accept: string | undefined
  readonly reject: string | undefined
  readonly withdraw: readonly string[]
}

/** Root may not use Chromium's sandbox, and a container's /dev/shm is too small for it. */
const ARGS = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking']

/** @throws CommandError when the browser does not start or the site does not answer */
export async function observe(
  executablePath: string,
  options: VisitOptions,
  buttons: Buttons,
): Promise<PhaseReport[]> {
  const { chromium } = await import('playwright-core') // of all commands, this one alone waits for it
  const browser = await chromium.launch({ executablePath, args: ARGS }).catch((cause: unknown) => {
    throw new CommandError(`${executablePath} did not start.`, 'Name another one with --browser.', { cause })
  })
  const within = async (look: (visit: Visit) => Promise<PhaseReport[]>) => {
    const visit = await openVisit(browser, options)
    return look(visit).finally(() => visit.close())
  }
  try {
    const before = await within(async (visit) => [await visit.look('before')])
    const rejected = await within(async (visit) => {
      await visit.settle()
      const wasPressed = await press(visit.page, 'reject', buttons.reject)
      await visit.forget()
      return [await visit.look('rejected', wasPressed)]
    })
    const accepted = await within((visit) => grantAndWithdraw(visit, buttons))
    return [...before, ...rejected, ...accepted]
  } catch (cause) {
    if (cause instanceof CommandError) throw cause
    const [said = ''] = String(cause instanceof Error ? cause.message : cause).split('\n')
    throw new CommandError(
      `${options.url} could not be visited: ${said}`,
      'Is it up, and the address right?',
      { cause },
    )
  } finally {
    await browser.close()
  }
}

async function grantAndWithdraw(visit: Visit, buttons: Buttons): Promise<PhaseReport[]> {
  await visit.settle()
  const isGranted = await press(visit.page, 'accept', buttons.accept)
  const accepted = await visit.look('accepted', isGranted)
  const isWithdrawn = isGranted && (await withdraw(visit.page, buttons.withdraw))
  await visit.forget()
  return [accepted, await visit.look('withdrawn', isWithdrawn)]
}
