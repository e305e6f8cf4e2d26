// A subject's records as a chain: each line seals the one before, so that a change, a gap or another order shows, and
// the chain itself is sealed, so that it shows when lines at either end are gone. Pure.
import type { Chain, ChainLines, OfferedRow, RecordRow } from './database.js'
import { hashText } from './record-content.js'
import { LAST_TIME } from './time.js'

export type Seal = (text: string) => string

/** What a new line says; its place in the chain is found when it is stored. */
export interface Line {
  readonly recordId: string
  readonly body: string
  readonly offer: string | null
}

// The mark of a line that was added to a chain whose seal did not hold: the chain is sealed anew, and this keeps telling.
const UNSEALED = 'unsealed'

/** The line that follows a chain's newest. */
export function linkTo(chain: Chain, { recordId, body, offer }: Line, now: number, seal: Seal): RecordRow {
  const placed = {
    recordId,
    chain: chain.id,
    sequence: chain.lastSequence + 1,
    recordedAt: Math.max(now, Math.min(chain.lastRecordedAt, LAST_TIME)), // a server whose clock is behind keeps the order
    previousHash: chain.lastHash,
    contentHash: seal(body),
  }
  const isNew = chain.lastSequence === 0
  const text = isNew || isSealed(chain, seal) ? linkText(placed) : linkText(placed, UNSEALED)
  return { ...placed, hash: seal(text), body, offer }
}

/** The chain with that line as its newest. */
export function extend(chain: Chain, row: RecordRow, seal: Seal): Chain {
  const { sequence: lastSequence, hash: lastHash, recordedAt: lastRecordedAt } = row
  return sealed({ ...chain, lastSequence, lastHash, lastRecordedAt }, seal)
}

/** The chain when nothing tells any more whose it was. */
export function forgetSubject(chain: Chain, erasedAt: number, seal: Seal): Chain {
  return sealed({ ...chain, subject: null, erasedAt }, seal)
}

/** The chain without the lines before that one. A seal that does not hold is not mended here: nothing would show it. */
export function startAt(chain: Chain, sequence: number, seal: Seal): Chain {
  const later = { ...chain, firstSequence: Math.max(chain.firstSequence, sequence) }
  return isSealed(chain, seal) ? sealed(later, seal) : later
}

const sealed = (chain: Chain, seal: Seal): Chain => ({ ...chain, seal: seal(chainText(chain)) })
const isSealed = (chain: Chain, seal: Seal): boolean => chain.seal === seal(chainText(chain))

function chainText(chain: Chain): string {
  const { subject, firstSequence, lastSequence, lastHash, lastRecordedAt, erasedAt } = chain
  return JSON.stringify(['chain', subject, firstSequence, lastSequence, lastHash, lastRecordedAt, erasedAt])
}

function linkText(
  row: Omit<RecordRow, 'hash' | 'body' | 'offer' | 'chain'>,
  ...mark: (typeof UNSEALED)[]
): string {
  const { previousHash, sequence, recordId, recordedAt, contentHash } = row
  return JSON.stringify([previousHash, sequence, recordId, recordedAt, contentHash, ...mark])
}

export interface ChainProblem {
  readonly chain: number
  readonly sequence: number
  /**
   * `changed`: not what was written. `missing`: not there. `misplaced`: not where it was, or behind the line that its
   * chain calls the newest. `unsealed`: the chain lacked its seal when this was its newest line or when this one was
   * added, so lines may be gone from its ends.
   */
  readonly kind: 'changed' | 'missing' | 'misplaced' | 'unsealed'
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
    if (isMarked(row, seal)) report(row.sequence, 'unsealed')
    if (!isLinked(row, seal) || !isAsWritten(chain, row, seal)) report(row.sequence, 'changed')
    if (row.sequence > chain.lastSequence) report(row.sequence, 'misplaced')
    previous = row
  }
  for (; expected <= chain.lastSequence; expected++) report(expected, 'missing')
  if (previous?.sequence === chain.lastSequence && previous.hash !== chain.lastHash) {
    report(chain.lastSequence, 'changed')
  }
  if (!isSealed(chain, seal)) report(chain.lastSequence, 'unsealed')
  return problems
}

/** Whether a decision's line, its content and its offer are as they were written; what stands around it is not asked. */
export function isIntact(row: OfferedRow, seal: Seal): boolean {
  if (row.body === null || seal(row.body) !== row.contentHash) return false
  return isLinked(row, seal) && hasItsOffer(row, row.body)
}

const isMarked = (row: RecordRow, seal: Seal) => row.hash === seal(linkText(row, UNSEALED))
const isLinked = (row: RecordRow, seal: Seal) => row.hash === seal(linkText(row)) || isMarked(row, seal)

/** Whether the content is the one that the line was made with. */
function isAsWritten(chain: Chain, row: OfferedRow, seal: Seal): boolean {
  const isErased = chain.subject === null && chain.erasedAt !== null
  if (row.body === null) return isErased && row.offer === null && row.sequence < chain.lastSequence
  return seal(row.body) === row.contentHash && isOfItsChain(chain, row, row.body)
}

/** Whether the content names this chain's subject and the offer that is stored beside it. */
function isOfItsChain(chain: Chain, row: OfferedRow, body: string): boolean {
  const { subject } = JSON.parse(body) as { subject?: unknown }
  if (chain.subject === null) return subject === undefined // nothing but the tombstone is left
  return subject === chain.subject && hasItsOffer(row, body)
}

function hasItsOffer(row: OfferedRow, body: string): boolean {
  const { offer } = JSON.parse(body) as { offer?: unknown }
  return offer === row.offer && hashText(row.offerBody ?? '') === row.offer
}
