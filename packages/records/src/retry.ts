// Writers of several processes meet at a database: the one that has to stand back tries again.
import { RecordsError } from './errors.js'

const LONGEST_WAIT_MS = 10_000

/**
 * @param isConflict - whether the database took nothing, and only because somebody else was writing
 * @throws RecordsError `DATABASE_BUSY` when that goes on for ten seconds
 */
export async function retryConflicts<Result>(
  act: () => Promise<Result>,
  isConflict: (error: unknown) => boolean,
): Promise<Result> {
  const giveUpAt = performance.now() + LONGEST_WAIT_MS
  for (let attempt = 1; ; attempt++) {
    try {
      return await act()
    } catch (error) {
      if (!isConflict(error)) throw error
      if (performance.now() > giveUpAt) throw new RecordsError('DATABASE_BUSY', undefined, { cause: error })
      await pause(Math.random() * Math.min(100, 2 ** attempt))
    }
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })
}
