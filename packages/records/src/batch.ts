// Many appends at once become one transaction: what comes while one is being stored is stored with the next.
import { RecordsError } from './errors.js'

const MOST_AT_ONCE = 500

interface Waiting<Item> {
  readonly item: Item
  readonly resolve: () => void
  readonly reject: (error: unknown) => void
}

export interface Batches<Item> {
  /** Resolves when the item is stored, and rejects when that is not certain. */
  add(item: Item): Promise<void>
  /** Takes nothing more; resolves when what was taken is settled. */
  close(): Promise<void>
}

export function createBatches<Item>(
  store: (items: readonly Item[]) => Promise<void>,
  mostWaiting: number,
): Batches<Item> {
  const waiting: Waiting<Item>[] = []
  let running: Promise<void> | undefined
  let isClosed = false

  const run = async () => {
    await undefined // those who append in the same turn go together
    while (waiting.length > 0) await settle(waiting.splice(0, MOST_AT_ONCE), store)
    running = undefined
  }

  return {
    add(item) {
      if (isClosed) return Promise.reject(new RecordsError('RECORDS_CLOSED'))
      if (waiting.length >= mostWaiting) return Promise.reject(new RecordsError('RECORDS_FULL'))
      return new Promise((resolve, reject) => {
        waiting.push({ item, resolve, reject })
        running ??= run()
      })
    },
    async close() {
      isClosed = true
      await running
    },
  }
}

async function settle<Item>(
  batch: readonly Waiting<Item>[],
  store: (items: readonly Item[]) => Promise<void>,
): Promise<void> {
  try {
    await store(batch.map(({ item }) => item))
    for (const { resolve } of batch) resolve()
  } catch (error) {
    for (const { reject } of batch) reject(error)
  }
}
