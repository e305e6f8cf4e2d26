// A subject's records as a chain: each line seals the one before, so that a change, a gap or another order shows. Pure.
import type { Chain, ChainLines, OfferedRow, RecordRow } from './database.js'
import { hashText } from './record-content.js'

export type Seal = (text: string) => string

/** What a new line says; its place in the chain is found when it is stored. */
export interface Line {
  readonly recordId: string
  readonly body: string
  readonly offer: string | null
}

/** The line that follows a chain's newest. */
export function linkTo(chain: Chain, { recordId, body, offer }: Line, now: number, seal: Seal): RecordRow {
  const placed = {
    recordId,
    chain: chain.id,
    sequence: chain.lastSequence + 1,
    recordedAt: Math.max(now, chain.lastRecordedAt), // a server whose clock is behind keeps the order
    previousHash: chain.lastHash,
    contentHash: seal(body),
  }
  return { ...placed, hash: seal(linkText(placed)), body, offer }
}

/** The chain with that line as its newest. */
export function extend(chain: Chain, row: RecordRow): Chain {
  return { ...chain, lastSequence: row.sequence, lastHash: row.hash, lastRecordedAt: row.recordedAt }
}

function linkText(row: Omit<RecordRow, 'hash' | 'body' | 'offer' | 'chain'>): string {
  return JSON.stringify([row.previousHash, row.sequence, row.recordId, row.recordedAt, row.contentHash])
}

export interface ChainProblem {
  readonly chain: number
  readonly sequence: number
  /** `changed`: not what was written. `missing`: not there. `misplaced`: not where it was. */
  readonly kind: 'changed' | 'missing' | 'misplaced'
}

/** Everything about a chain that is not as it was written; empty when it is intact. */
export function problemsOf({ chain, rows }: ChainLines, seal: Seal): ChainProblem[] {
  const problems: ChainProblem[] = []
  const report = (sequence: number, kind: ChainProblem['kind']) =>
    problems.push({ chain: chain.id, sequence, kind })
  let expected = chain.firstSequence
  let previous: RecordRow | undefined
  for (const row of rows) {
    for (; expected < row.sequence; expected++) report(expected, 'missing')
    expected = row.sequence + 1
    const start = row.sequence === 1 ? '' : undefined // what a purge took cannot be looked at again
    const before = previous?.sequence === row.sequence - 1 ? previous.hash : start
    if (before !== undefined && before !== row.previousHash) report(row.sequence, 'misplaced')
    if (!isAsWritten(chain, row, seal)) report(row.sequence, 'changed')
    previous = row
  }
  for (; expected <= chain.lastSequence; expected++) report(expected, 'missing')
  if (previous?.sequence === chain.lastSequence && previous.hash !== chain.lastHash) {
    report(chain.lastSequence, 'changed')
  }
  return problems
}

function isAsWritten(chain: Chain, row: OfferedRow, seal: Seal): boolean {
  if (seal(linkText(row)) !== row.hash) return false
  const isErased = chain.subject === null && chain.erasedAt !== null
  if (row.body === null) return isErased && row.offer === null && row.sequence < chain.lastSequence
  return seal(row.body) === row.contentHash && isOfItsChain(chain, row, row.body)
}

/** Whether the content names this chain's subject and the offer that is stored beside it. */
function isOfItsChain(chain: Chain, row: OfferedRow, body: string): boolean {
  const { subject, offer } = JSON.parse(body) as { subject?: unknown; offer?: unknown }
  if (chain.subject === null) return subject === undefined // nothing but the tombstone is left
  return subject === chain.subject && offer === row.offer && hashText(row.offerBody ?? '') === row.offer
}
