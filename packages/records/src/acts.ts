// What is done with the rows of a database: append, bury, look through, purge. Knows no driver.
import { randomBytes, randomUUID } from 'node:crypto'
import { extend, forgetSubject, linkTo, problemsOf, startAt, type ChainProblem, type Seal } from './chain.js'
import type { Addition, Burial, Chain, ChainLines, Cursor, RecordDatabase, RecordRow } from './database.js'
import type { Entry } from './record-content.js'
import { openRow } from './stored-record.js'

const LINES_AT_ONCE = 500
const CHAINS_AT_ONCE = 200
const PURGED_AT_ONCE = 1_000

/** What `verify` found. */
export interface Verification {
  /** How many lines were looked at. */
  readonly records: number
  readonly problems: readonly ChainProblem[]
}

export function appendTo(
  database: RecordDatabase,
  entries: readonly Entry[],
  now: () => number,
  seal: Seal,
): Promise<void> {
  const subjects = entries.map(({ subject }) => subject)
  const ids = entries.map(({ recordId }) => recordId)
  return database.append(subjects, ids, (chains, known) => additionOf(entries, chains, known, now(), seal))
}

/** The entries that are not stored yet, each behind the newest line of its subject. */
function additionOf(
  entries: readonly Entry[],
  chains: ReadonlyMap<string, Chain>,
  known: ReadonlySet<string>,
  now: number,
  seal: Seal,
): Addition {
  const [moved, stored] = [new Map<string, Chain>(), new Set(known)]
  const [rows, offers]: [RecordRow[], Map<string, string>] = [[], new Map()]
  for (const { recordId, subject, body, offer } of entries) {
    if (stored.has(recordId)) continue
    const chain = moved.get(subject) ?? chains.get(subject)
    if (!chain) throw new Error(`The database handed over no chain for ${subject}`)
    const row = linkTo(chain, { recordId, body, offer: offer.hash }, now, seal)
    rows.push(row)
    offers.set(offer.hash, offer.body)
    moved.set(subject, extend(chain, row, seal))
    stored.add(recordId)
  }
  return {
    rows,
    chains: [...moved.values()],
    offers: [...offers].map(([hash, body]) => ({ hash, body })),
  }
}

/** The line that ends an erased chain: when, and how many lines were emptied. */
function buryIn(chain: Chain, now: number, seal: Seal): Burial {
  const records = chain.lastSequence + 1 - chain.firstSequence
  const body = JSON.stringify({ erasedAt: now, records, nonce: randomBytes(16).toString('base64url') })
  const tombstone = linkTo(chain, { recordId: `erased-${randomUUID()}`, body, offer: null }, now, seal)
  return {
    tombstone,
    chain: forgetSubject(extend(chain, tombstone, seal), tombstone.recordedAt, seal),
  }
}

export async function* exportFrom(
  database: () => Promise<RecordDatabase>,
  since: number,
): AsyncGenerator<string, void> {
  let after: Cursor | undefined = { recordedAt: since, chain: 0, sequence: 0 }
  while (after) {
    const rows = await (await database()).page(after, LINES_AT_ONCE)
    for (const row of rows) yield `${JSON.stringify(openRow(row))}\n`
    after = rows.at(-1)
  }
}

export async function verifyIn(
  database: RecordDatabase,
  seal: Seal,
  subject?: string,
): Promise<Verification> {
  const problems: ChainProblem[] = []
  let records = 0
  for await (const lines of subject ? await database.chains({ subject }) : allChains(database)) {
    records += lines.rows.length
    problems.push(...problemsOf(lines, seal))
  }
  return { records, problems }
}

async function* allChains(database: RecordDatabase): AsyncGenerator<ChainLines, void> {
  let page = await database.chains({ after: 0, limit: CHAINS_AT_ONCE })
  while (page.length > 0) {
    yield* page
    page = await database.chains({ after: page.at(-1)?.chain.id ?? Infinity, limit: CHAINS_AT_ONCE })
  }
}

export async function purgeFrom(database: RecordDatabase, before: number, seal: Seal): Promise<number> {
  const startLater = (chain: Chain, sequence: number) => startAt(chain, sequence, seal)
  let total = 0
  for (;;) {
    const gone = await database.purge(before, PURGED_AT_ONCE, startLater)
    if (gone === 0) break
    total += gone
  }
  await dropUnusedOffers(database)
  return total
}

/** Empties a subject's lines, and what was offered to nobody else: the notice's version may be the visitor's own text. */
export async function eraseFrom(
  database: RecordDatabase,
  subject: string,
  now: number,
  seal: Seal,
): Promise<number> {
  const emptied = await database.erase(subject, (chain) => buryIn(chain, now, seal))
  await dropUnusedOffers(database)
  return emptied
}

/** Whatever left them behind: one whose process died is caught up with the next time. */
async function dropUnusedOffers(database: RecordDatabase): Promise<void> {
  for (;;) {
    const hashes = await database.unusedOffers(PURGED_AT_ONCE)
    if (hashes.length > 0) await database.dropOffers(hashes)
    if (hashes.length < PURGED_AT_ONCE) return
  }
}
