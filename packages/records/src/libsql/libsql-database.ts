// The records in libSQL: a file, or a server. What is written is one batch, which expects its chains to be as they
// were read; if another writer was there in between, nothing of it holds and it is made again. No lock is held while
// anything is awaited: the driver would stop the whole process to wait for it.
import type { Client, InStatement, ResultSet } from '@libsql/client'
import type { Addition, Chain, RecordDatabase } from '../database.js'
import { RecordsError } from '../errors.js'
import { retryConflicts } from '../retry.js'
import { withNewChains } from '../new-chains.js'
import { chainOf, readsOf } from '../reads.js'
import { LIBSQL_STEPS, LIBSQL_VERSIONS } from './libsql-schema.js'
import { LIBSQL } from './libsql-statements.js'

type Value = string | number

const say = (sql: string, ...args: Value[]): InStatement => ({ sql, args })
const list = (values: readonly unknown[]) => JSON.stringify(values)

const codeOf = (error: unknown) => String((error as { code?: unknown } | null)?.code)

/** Another writer was first, or is writing right now; nothing of ours was stored. */
const isConflict = (error: unknown) => /^SQLITE_(BUSY|LOCKED|CONSTRAINT)/.test(codeOf(error))

/** A line is there already that was to be the next one, and its chain was as it was read. */
const isBehind = (error: unknown) =>
  isConflict(error) && String(error).includes('assent_records.chain, assent_records.sequence')

/** The client was connected anew, after a conflict of another of our acts, when this one was about to begin. */
const isBetween = (client: Client, error: unknown) => codeOf(error) === 'CLIENT_CLOSED' && !client.closed

type Recover = (error: unknown) => Promise<void>

/** An act, again and again while other writers are in its way; `attemptOn` is for one that adds lines to chains. */
function attemptsWith(client: Client, recover: Recover) {
  const isInTheWay = (error: unknown) => isConflict(error) || isBetween(client, error)
  const attempt = <Result>(act: () => Promise<Result>) =>
    retryConflicts(async () => {
      try {
        return await act()
      } catch (error) {
        if (isConflict(error)) await recover(error)
        throw error
      }
    }, isInTheWay)
  const attemptOn = <Result>(subjects: readonly string[], act: () => Promise<Result>) =>
    attempt(async () => {
      try {
        return await act()
      } catch (error) {
        if (isBehind(error)) await client.batch([say(LIBSQL.catchUp, list(subjects))], 'write')
        throw error
      }
    })
  return { attempt, attemptOn }
}

/** @param recover - after a conflict, before the next attempt */
export function libsqlDatabase(client: Client, recover: Recover): RecordDatabase {
  const { attempt, attemptOn } = attemptsWith(client, recover)
  return {
    ...readsOf(
      async (statement, ...args) =>
        (await attempt(() => client.execute({ sql: LIBSQL[statement], args }))).rows,
    ),
    migrate: () => attempt(() => migrate(client)),
    append: (subjects, recordIds, make) =>
      attemptOn(subjects, async () => {
        const named = [...new Set(subjects)]
        const [found, known] = await client.batch(
          [say(LIBSQL.readChains, list(named)), say(LIBSQL.knownRecords, list(recordIds))],
          'read',
        )
        const chains = withNewChains(named, found?.rows)
        const ids = new Set(known?.rows.map((row) => String(row['record_id'])))
        const statements = additionTo([...chains.values()], make(chains, ids))
        if (statements.length > 0) await write(client, statements)
      }),
    erase: (subject, bury) =>
      attemptOn([subject], async () => {
        const { rows } = await client.execute(say(LIBSQL.readChains, list([subject])))
        const chain = rows.map(chainOf)[0]
        if (!chain) return 0
        const { tombstone, chain: ended } = bury(chain)
        const statements = [
          ...additionTo([chain], { rows: [tombstone], chains: [ended], offers: [] }),
          say(LIBSQL.emptyRecords, chain.id, tombstone.sequence),
          say(LIBSQL.forgetSubject, chain.id, tombstone.recordedAt),
        ]
        await writeOver(client, statements)
        return tombstone.sequence - chain.firstSequence
      }),
    purge: (...range) => attempt(() => purge(client, ...range)),
    dropOffers: async (hashes) =>
      void (await attempt(() => writeOver(client, [say(LIBSQL.dropOffers, list(hashes))]))),
    async close() {
      client.close()
    },
  }
}

/** What adds these rows, or nothing at all when one of the chains has moved. */
function additionTo(chains: readonly Chain[], { rows, chains: moved, offers }: Addition): InStatement[] {
  if (rows.length === 0) return []
  const subjects = new Map(chains.map(({ id, subject }) => [id, subject]))
  const named = rows.map((row) => ({ ...row, subject: subjects.get(row.chain) }))
  const movedIds = new Set(moved.map(({ id }) => id))
  const expected = chains.filter(({ id }) => movedIds.has(id))
  return [
    say(LIBSQL.createChains, list(expected.map(({ subject }) => subject))),
    say(LIBSQL.expectChains, list(expected)),
    say(LIBSQL.addOffers, list(offers)),
    say(LIBSQL.addRecords, list(named)),
    say(LIBSQL.moveChains, list(moved.map((chain) => ({ ...chain, subject: subjects.get(chain.id) })))),
  ]
}

async function purge(client: Client, ...[before, limit, startAt]: Parameters<RecordDatabase['purge']>) {
  const { rows } = await client.execute(say(LIBSQL.oldestRecords, before, limit))
  if (rows.length === 0) return 0
  const gone = rows.map((row) => ({ chain: Number(row['chain']), sequence: Number(row['sequence']) }))
  const newestGone = new Map(gone.map(({ chain, sequence }) => [chain, sequence]))
  const chains = rows.filter((row) => row['chain_id'] !== null).map(chainOf)
  const later = chains.map((chain) => startAt(chain, (newestGone.get(chain.id) ?? 0) + 1))
  const statements = [
    say(LIBSQL.expectChains, list(chains)),
    say(LIBSQL.moveChains, list(later)),
    say(LIBSQL.dropEmptyChains, list(gone)),
    say(LIBSQL.deleteRecords, list(gone)),
  ]
  return (await writeOver(client, statements)).at(-1)?.rowsAffected ?? 0
}

/**
 * Of a file, what is deleted or moved to another page is written over: SQLite would leave it where it was. Said in each
 * batch, since a connection that is opened anew has forgotten it. A server decides this for itself.
 */
function write(client: Client, statements: InStatement[]): Promise<ResultSet[]> {
  return client.batch(client.protocol === 'file' ? [LIBSQL.writeOver, ...statements] : statements, 'write')
}

/** As above, and in the file's log, unless others are reading from that: then with what is written next. */
async function writeOver(client: Client, statements: InStatement[]): Promise<ResultSet[]> {
  const results = await write(client, statements)
  // What was asked for is done, whatever becomes of this: to be told of a failure would have it done again.
  if (client.protocol === 'file') await client.execute(LIBSQL.emptyLog).catch(() => {})
  return results
}

async function migrate(client: Client): Promise<void> {
  // Readers do not wait for a writer; a server decides this for itself. The mode stays with the file.
  if (client.protocol === 'file') await client.execute('PRAGMA journal_mode = WAL')
  await client.execute(LIBSQL_VERSIONS)
  const version = Number((await client.execute(LIBSQL.version)).rows[0]?.['version'] ?? 0)
  if (version > LIBSQL_STEPS.length) throw new RecordsError('SCHEMA_TOO_NEW', `version ${version}`)
  for (const [index, step] of LIBSQL_STEPS.entries()) {
    // The version first: of two processes that take the same step, the second one looks again.
    if (index >= version) await client.batch([say(LIBSQL.migrated, index + 1), ...step], 'write')
  }
}
