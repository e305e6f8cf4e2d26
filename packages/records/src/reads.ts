// The reading half of a database: the same questions and the same rows everywhere, only parameters are written
// differently. A driver's rows are unknown until they are named here; PostgreSQL's bigint comes as text.
import type { Chain, ChainLines, OfferedRow, RecordDatabase } from './database.js'

export const CHAIN = `c.id AS chain_id, c.subject, c.first_sequence, c.last_sequence, c.last_hash, c.last_recorded_at, c.erased_at, c.seal`
const RECORD = `r.record_id, r.chain, r.sequence, r.recorded_at, r.previous_hash, r.content_hash, r.hash, r.body, r.offer`
const OFFERED = `${RECORD}, o.body AS offer_body`
const WITH_OFFER = `LEFT JOIN assent_offers o ON o.hash = r.offer`

/**
 * Of an offer `o`. Asks for the next one in the index and not whether this one exists: where nearly all lines have the
 * same offer, PostgreSQL expects to meet any other soon and reads the whole table for it.
 */
export const UNUSED = `coalesce(
  (SELECT r.offer FROM assent_records r WHERE r.offer >= o.hash ORDER BY r.offer LIMIT 1), '') <> o.hash`

/** Of a chain: that no line is there which its row does not know of, as where that was put back. */
export const NOTHING_BEHIND = `NOT EXISTS (
  SELECT 1 FROM assent_records r WHERE r.chain = assent_chains.id AND r.sequence > assent_chains.last_sequence)`

/** @param $ - how the database writes its first, second, third parameter */
export function readStatements($: (place: number) => string) {
  return {
    history: `
      SELECT ${OFFERED} FROM assent_chains c JOIN assent_records r ON r.chain = c.id ${WITH_OFFER}
      WHERE c.subject = ${$(1)} ORDER BY r.sequence`,
    find: `SELECT ${OFFERED} FROM assent_records r ${WITH_OFFER} WHERE r.record_id = ${$(1)}`,
    page: `
      SELECT ${OFFERED} FROM assent_records r ${WITH_OFFER}
      WHERE (r.recorded_at, r.chain, r.sequence) > (${$(1)}, ${$(2)}, ${$(3)})
      ORDER BY r.recorded_at, r.chain, r.sequence LIMIT ${$(4)}`,
    chainOf: `
      SELECT ${CHAIN}, ${OFFERED} FROM assent_chains c LEFT JOIN assent_records r ON r.chain = c.id ${WITH_OFFER}
      WHERE c.subject = ${$(1)} ORDER BY r.sequence`,
    chainsAfter: `
      SELECT ${CHAIN}, ${OFFERED}
      FROM (SELECT * FROM assent_chains WHERE id > ${$(1)} ORDER BY id LIMIT ${$(2)}) c
      LEFT JOIN assent_records r ON r.chain = c.id ${WITH_OFFER} ORDER BY c.id, r.sequence`,
    unusedOffers: `SELECT o.hash FROM assent_offers o WHERE ${UNUSED} LIMIT ${$(1)}`,
  }
}

export type ForeignRow = Readonly<Record<string, unknown>>
export type ReadStatement = keyof ReturnType<typeof readStatements>
type Read = (statement: ReadStatement, ...values: (string | number)[]) => Promise<readonly ForeignRow[]>

type Reads = Pick<RecordDatabase, 'history' | 'find' | 'page' | 'chains' | 'unusedOffers'>

export function readsOf(read: Read): Reads {
  return {
    history: async (subject) => (await read('history', subject)).map(offeredRow),
    find: async (recordId) => (await read('find', recordId)).map(offeredRow)[0],
    page: async ({ recordedAt, chain, sequence }, limit) =>
      (await read('page', recordedAt, chain, sequence, limit)).map(offeredRow),
    chains: async (range) =>
      chainLines(
        'subject' in range
          ? await read('chainOf', range.subject)
          : await read('chainsAfter', range.after, range.limit),
      ),
    unusedOffers: async (limit) => (await read('unusedOffers', limit)).map((row) => text(row['hash'])),
  }
}

const text = (value: unknown): string => String(value)
const textOrNull = (value: unknown): string | null => (value == null ? null : String(value))

function offeredRow(row: ForeignRow): OfferedRow {
  return {
    recordId: text(row['record_id']),
    chain: Number(row['chain']),
    sequence: Number(row['sequence']),
    recordedAt: Number(row['recorded_at']),
    previousHash: text(row['previous_hash']),
    contentHash: text(row['content_hash']),
    hash: text(row['hash']),
    body: textOrNull(row['body']),
    offer: textOrNull(row['offer']),
    offerBody: textOrNull(row['offer_body']),
  }
}

export function chainOf(row: ForeignRow): Chain {
  return {
    id: Number(row['chain_id']),
    subject: textOrNull(row['subject']),
    firstSequence: Number(row['first_sequence']),
    lastSequence: Number(row['last_sequence']),
    lastHash: text(row['last_hash']),
    lastRecordedAt: Number(row['last_recorded_at']),
    erasedAt: row['erased_at'] == null ? null : Number(row['erased_at']),
    seal: textOrNull(row['seal']),
  }
}

/** Rows of chains joined with their lines, in order of chain, as one entry for each chain. */
function chainLines(rows: readonly ForeignRow[]): ChainLines[] {
  const found = new Map<number, { chain: Chain; rows: OfferedRow[] }>()
  for (const row of rows) {
    const chain = chainOf(row)
    const entry = found.get(chain.id) ?? { chain, rows: [] }
    found.set(chain.id, entry)
    if (row['record_id'] != null) entry.rows.push(offeredRow(row))
  }
  return [...found.values()]
}
