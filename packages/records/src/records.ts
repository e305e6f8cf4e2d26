// The records as an app sees them: decisions go in and stay, and what proves them comes out.
import type { ConsentRecord } from '@assent/core'
import { appendTo, eraseFrom, exportFrom, purgeFrom, verifyIn, type Verification } from './acts.js'
import { createBatches } from './batch.js'
import { isIntact } from './chain.js'
import type { RecordDatabase } from './database.js'
import { RecordsError } from './errors.js'
import { isId, type RecordFacts, type Subject } from './facts.js'
import { deriveKeys } from './keys.js'
import { createEntry, type Controller, type Entry, type Processing } from './record-content.js'
import { receiptOf, type Receipt } from './receipt.js'
import { receiptPage, type PageOptions } from './receipt-page.js'
import { openRow, type StoredRecord } from './stored-record.js'
import { timeOf } from './time.js'

export interface RecordsOptions {
  /** From `@assent/records/libsql` or `@assent/records/postgres`. */
  readonly database: RecordDatabase
  /**
   * At least 32 characters that only the app knows. Seals the chains and hashes user keys: with another one, neither
   * can be recognised.
   */
  readonly secret: string
  /** Who asks for consent. */
  readonly controller: Controller
  /** What the notice says about the processing. */
  readonly processing: Processing
  /** Keeps the first 120 characters of the user agent. @default false */
  readonly keepUserAgent?: boolean | undefined
  /** Decisions that may wait for the database; the next one is refused with `RECORDS_FULL`. @default 10000 */
  readonly maxWaiting?: number | undefined
  /** Whole milliseconds since the Unix epoch (UTC). @default Date.now */
  readonly now?: (() => number) | undefined
}

export interface Records {
  /** Creates or completes the tables. Everything else waits for it by itself; call it to know early. */
  migrate(): Promise<void>
  /**
   * Writes a decision down. Resolves when it is durable; the same record id again changes nothing.
   *
   * @throws RecordsError `INVALID_RECORD`, `RECORDS_FULL`, `RECORDS_CLOSED`, `DATABASE_BUSY`; what the driver throws. After
   * any of these but the first, send the record again: it may have been stored, and is not stored twice
   */
  append(decision: ConsentRecord, facts: RecordFacts): Promise<void>
  /** A subject's records, what was decided first before what was decided later; `sequence` tells in which order they came. */
  history(subject: Subject): Promise<StoredRecord[]>
  /**
   * A receipt by ISO/IEC TS 27560; undefined when there is no such record, it was erased, or it is not as it was
   * written: then `verify` names it.
   */
  proof(recordId: string): Promise<Receipt | undefined>
  /** The same as a page to print. */
  proofPage(recordId: string, options?: PageOptions): Promise<string | undefined>
  /**
   * Records as lines of JSON, by time of storing.
   *
   * @param since - whole milliseconds since the Unix epoch (UTC)
   * @throws RecordsError `INVALID_RECORDS_OPTION` when it is none
   */
  export(range?: { readonly since?: number }): AsyncIterable<string>
  /** Looks for lines that were changed, removed or moved, and for chains without their seal. @param subject - all subjects when absent */
  verify(subject?: Subject): Promise<Verification>
  /** Empties a subject's records and forgets whose they were (GDPR 17). @returns how many */
  erase(subject: Subject): Promise<number>
  /**
   * Deletes records that were stored before a time.
   *
   * @param before - whole milliseconds since the Unix epoch (UTC)
   * @returns how many
   * @throws RecordsError `INVALID_RECORDS_OPTION` when it is none
   */
  purge(range: { readonly before: number }): Promise<number>
  /** Stores what was taken, then closes the database unless the app opened it. */
  close(): Promise<void>
}

/** @throws RecordsError `INVALID_RECORDS_OPTION` */
export function createRecords(options: RecordsOptions): Records {
  checkOptions(options)
  const { controller, processing, keepUserAgent = false, maxWaiting = 10_000 } = options
  const now = () => timeOf((options.now ?? Date.now)(), 'now')
  const { seal, subject: keyOf } = deriveKeys(options.secret)
  const database = migrateOnce(options.database)
  const batches = createBatches(
    async (entries: readonly Entry[]) => appendTo(await database(), entries, now, seal),
    maxWaiting,
  )
  let closed: Promise<void> | undefined
  const close = async () => {
    await batches.close()
    await options.database.close()
  }
  const proof = async (recordId: string) => {
    if (!isId(recordId)) return undefined
    const row = await (await database()).find(recordId)
    return row && isIntact(row, seal) ? receiptOf(openRow(row)) : undefined
  }
  return {
    migrate: async () => void (await database()),
    async append(decision, facts) {
      const context = { subject: keyOf(facts?.subject), controller, processing, keepUserAgent }
      await batches.add(createEntry(decision, facts, context))
    },
    async history(subject) {
      const rows = await (await database()).history(keyOf(subject))
      return rows.map(openRow).sort((a, b) => decidedAt(a) - decidedAt(b)) // one from offline comes after its successors
    },
    proof,
    async proofPage(recordId, page) {
      const receipt = await proof(recordId)
      return receipt && receiptPage(receipt, page)
    },
    export: ({ since = 0 } = {}) => exportFrom(database, timeOf(since, 'since')),
    verify: async (subject) => verifyIn(await database(), seal, subject && keyOf(subject)),
    erase: async (subject) => eraseFrom(await database(), keyOf(subject), now(), seal),
    async purge(range) {
      const before = timeOf(range?.before, 'before')
      return purgeFrom(await database(), before, seal)
    },
    close: () => (closed ??= close()),
  }
}

const decidedAt = ({ content, recordedAt }: StoredRecord) => content?.decidedAt ?? recordedAt

/** The database once its tables are there; after a failure the next use tries again. */
function migrateOnce(database: RecordDatabase): () => Promise<RecordDatabase> {
  let ready: Promise<RecordDatabase> | undefined
  const migrate = async () => {
    try {
      await database.migrate()
      return database
    } catch (error) {
      ready = undefined
      throw error
    }
  }
  return () => (ready ??= migrate())
}

function checkOptions({
  database,
  controller,
  processing,
  maxWaiting = 1,
  now = Date.now,
}: RecordsOptions): void {
  const refuse = (name: string): never => {
    throw new RecordsError('INVALID_RECORDS_OPTION', name)
  }
  if (typeof database?.append !== 'function') refuse('database')
  if (!controller?.name || !controller.address || !controller.contact) refuse('controller')
  if (!processing?.privacyNotice || !processing.withdrawalMethod || !processing.retentionPeriod) {
    refuse('processing')
  }
  if (!Array.isArray(processing.storageLocations) || !Array.isArray(processing.personalData))
    refuse('processing')
  if (!(maxWaiting >= 1)) refuse('maxWaiting')
  if (typeof now !== 'function') refuse('now')
}
