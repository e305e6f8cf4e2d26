// A subject's chain before the database knows it: it is stored with its first line, and until then has an id of its own.
import type { Chain } from './database.js'
import { chainOf, type ForeignRow } from './reads.js'

const EMPTY = {
  firstSequence: 1,
  lastSequence: 0,
  lastHash: '',
  lastRecordedAt: 0,
  erasedAt: null,
  seal: null,
}

/** The chains that were read, and for each subject without one the start of it. */
export function withNewChains(
  subjects: readonly string[],
  found: readonly ForeignRow[] = [],
): Map<string, Chain> {
  const chains = new Map<string, Chain>(
    subjects.map((subject, index) => [subject, { ...EMPTY, id: -1 - index, subject }]),
  )
  for (const row of found) chains.set(String(row['subject']), chainOf(row))
  return chains
}

export const isNew = ({ id }: Chain): boolean => id < 0
