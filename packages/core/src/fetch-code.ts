// Code that a page downloads only when it needs it, over a network that comes and goes.
import { ConsentError, type ConsentErrorCode } from './errors.js'
import { tellApp } from './tell-app.js'

const LAST_STEP = 3 // of pauses that each are four times the one before: 64 seconds

declare const setTimeout: (act: () => void, milliseconds: number) => unknown // the walk knows no page

/**
 * Fetches code and, where that fails, fetches it again, ever later. Never rejects.
 *
 * @param code - of the error that `onError` is handed at the first failure, and no more
 */
export async function fetchCode<Code>(
  load: () => Promise<Code>,
  code: ConsentErrorCode,
  onError?: (error: ConsentError) => void,
): Promise<Code> {
  for (let failures = 0; ; failures++) {
    try {
      return await load()
    } catch (cause) {
      if (!failures) tellApp(onError, new ConsentError(code, undefined, { cause }))
      await new Promise<void>((resume) => setTimeout(resume, 1000 * 4 ** Math.min(failures, LAST_STEP)))
    }
  }
}
