// The records in PostgreSQL. Writers of one subject take turns by its chain's row lock; a commit is durable.
import type { Addition, Chain, RecordDatabase } from '../database.js'
import { RecordsError } from '../errors.js'
import { retryConflicts } from '../retry.js'
import { isNew, withNewChains } from '../new-chains.js'
import { chainOf, readsOf, type ForeignRow } from '../reads.js'
import { POSTGRES_STEPS, POSTGRES_VERSIONS } from './postgres-schema.js'
import { POSTGRES, type PostgresStatement } from './postgres-statements.js'

/** What is used of a `pg.Pool`. */
export interface PostgresPool {
  connect(): Promise<PostgresClient>
  end(): Promise<void>
}

export interface PostgresClient {
  query(query: {
    name?: string
    text: string
    values?: unknown[]
    query_timeout?: number
  }): Promise<{ rows: ForeignRow[]; rowCount: number | null }>
  release(error?: Error | boolean): void
  on(event: 'error', listener: (error: Error) => void): unknown
  off(event: 'error', listener: (error: Error) => void): unknown
}

type Run = (statement: PostgresStatement, ...values: unknown[]) => Promise<ForeignRow[]>
type Act<Result> = (run: Run, client: PostgresClient) => Promise<Result>

// Whatever the server's defaults are: an acknowledged record survives a crash, a lock shows what is committed, and a
// process that stops in the middle, or cannot be reached any more, does not keep its locks.
const BEGIN = `
  BEGIN ISOLATION LEVEL READ COMMITTED;
  SELECT set_config('synchronous_commit', 'on', true) WHERE current_setting('synchronous_commit') = 'off';
  SELECT set_config('idle_in_transaction_session_timeout', '30s', true)
    WHERE current_setting('idle_in_transaction_session_timeout') = '0'`
// One number for the whole house, so that two processes do not migrate at once.
const MIGRATION_LOCK = 7_135_846_201
// An index over many millions of lines takes longer than any pool's patience, and another process may be making it.
const MIGRATION_MS = 3_600_000
/** unique_violation, serialization_failure, deadlock_detected: nothing was stored, somebody else was first. */
const CONFLICTS = new Set<unknown>(['23505', '40001', '40P01'])

// Who writes shares it; who drops offers has it alone, so that no line is added meanwhile that names one of them.
const OFFERS_LOCK = 7_135_846_202
const SHARE_OFFERS = `SELECT pg_advisory_xact_lock_shared(${OFFERS_LOCK})`
const HOLD_OFFERS = `SELECT pg_advisory_xact_lock(${OFFERS_LOCK})`

/** A line is there already that was to be the next one of a chain that we had locked. */
const isBehind = (error: unknown) =>
  isConflict(error) && (error as { constraint?: unknown }).constraint === 'assent_records_chain'

const isConflict = (error: unknown) => CONFLICTS.has((error as { code?: unknown } | null)?.code)

export function postgresDatabase(pool: PostgresPool): RecordDatabase {
  const transaction = <Result>(act: Act<Result>, lock = SHARE_OFFERS) =>
    retryConflicts(() => inTransaction(pool, act, lock), isConflict)
  const transactionOn = <Result>(subjects: readonly string[], act: Act<Result>) =>
    retryConflicts(async () => {
      try {
        return await inTransaction(pool, act, SHARE_OFFERS)
      } catch (error) {
        if (isBehind(error)) await inTransaction(pool, (run) => run('catchUp', subjects), SHARE_OFFERS)
        throw error
      }
    }, isConflict)
  return {
    ...readsOf((statement, ...values) => withClient(pool, (client) => runOn(client)(statement, ...values))),
    migrate: () => transaction((_run, client) => migrate(client)),
    append: (subjects, recordIds, make) =>
      transactionOn(subjects, async (run) => {
        const named = [...new Set(subjects)]
        const chains = withNewChains(named, await run('lockChains', named))
        const known = await run('knownRecords', recordIds)
        await add(run, make(chains, new Set(known.map((row) => String(row['record_id'])))))
      }),
    erase: (subject, bury) =>
      transactionOn([subject], async (run) => {
        const chain = (await run('lockChains', [subject])).map(chainOf)[0]
        if (!chain) return 0
        const { tombstone, chain: ended } = bury(chain)
        await add(run, { rows: [tombstone], chains: [{ ...ended, subject }], offers: [] }) // forgotten last: it is found by that
        await run('emptyRecords', chain.id, tombstone.sequence)
        await run('forgetSubject', chain.id, ended.erasedAt)
        return tombstone.sequence - chain.firstSequence
      }),
    purge: (...range) => transaction((run) => purge(run, ...range)),
    dropOffers: async (hashes) => void (await transaction((run) => run('dropOffers', hashes), HOLD_OFFERS)),
    close: () => pool.end(),
  }
}

const CREATED = ['subject', 'lastSequence', 'lastHash', 'lastRecordedAt', 'seal'] as const
const MOVED = ['firstSequence', 'lastSequence', 'lastHash', 'lastRecordedAt', 'seal'] as const
const OFFERED = ['hash', 'body'] as const
const PLACED = ['sequence', 'recordedAt', 'previousHash', 'contentHash', 'hash', 'body', 'offer'] as const

/** A parameter for each column, which lists its values. */
const columnsOf = <Row>(rows: readonly Row[], columns: readonly (keyof Row)[]) =>
  columns.map((column) => rows.map((row) => row[column]))

async function add(run: Run, { rows, chains, offers }: Addition): Promise<void> {
  if (rows.length === 0) return
  const ids = await createChains(run, chains.filter(isNew))
  const moved = chains.filter((chain) => !isNew(chain))
  await run(
    'addRecords',
    ...columnsOf(moved, ['subject', ...MOVED]),
    ...columnsOf(offers, OFFERED),
    rows.map(({ recordId }) => recordId),
    rows.map(({ chain }) => ids.get(chain) ?? chain),
    ...columnsOf(rows, PLACED),
  )
}

/** One that somebody else has created meanwhile breaks a constraint. @returns the id that each has in the database */
async function createChains(run: Run, chains: readonly Chain[]): Promise<Map<number, number>> {
  if (chains.length === 0) return new Map()
  const created = await run('createChains', ...columnsOf(chains, CREATED))
  const ids = new Map(created.map((row) => [row['subject'], Number(row['id'])]))
  return new Map(chains.map(({ id, subject }) => [id, ids.get(subject) ?? id]))
}

async function purge(run: Run, ...[before, limit, startAt]: Parameters<RecordDatabase['purge']>) {
  const gone = await run('purgeRecords', before, limit)
  const newestGone = new Map<number, number>()
  for (const row of gone) {
    const [chain, sequence] = [Number(row['chain']), Number(row['sequence'])]
    newestGone.set(chain, Math.max(sequence, newestGone.get(chain) ?? 0))
  }
  const ids = [...newestGone.keys()]
  const chains = (await run('lockChainsById', ids)).map(chainOf)
  const later = chains.map((chain) => startAt(chain, (newestGone.get(chain.id) ?? 0) + 1))
  await run('moveChains', ...columnsOf(later, ['id', ...MOVED]))
  await run('dropEmptyChains', ids)
  return gone.length
}

async function migrate(client: PostgresClient): Promise<void> {
  const patiently = (text: string, ...values: unknown[]) =>
    client.query({ text, values, query_timeout: MIGRATION_MS })
  await patiently('SELECT pg_advisory_xact_lock($1::bigint)', MIGRATION_LOCK)
  await client.query({ text: POSTGRES_VERSIONS })
  const { rows } = await client.query({ text: 'SELECT max(version) AS version FROM assent_migrations' })
  const version = Number(rows[0]?.['version'] ?? 0)
  if (version > POSTGRES_STEPS.length) throw new RecordsError('SCHEMA_TOO_NEW', `version ${version}`)
  for (const [index, step] of POSTGRES_STEPS.entries()) {
    if (index < version) continue
    await patiently(step)
    await client.query({ text: 'INSERT INTO assent_migrations (version) VALUES ($1)', values: [index + 1] })
  }
}

async function withClient<Result>(
  pool: PostgresPool,
  act: (client: PostgresClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect()
  let failure: Error | undefined
  const remember = (error: Error) => {
    failure = error // lost between two statements; the next one fails, and without a listener Node would end
  }
  client.on('error', remember)
  try {
    return await act(client)
  } catch (error) {
    failure = error instanceof Error ? error : new Error(String(error))
    throw error
  } finally {
    client.off('error', remember)
    client.release(isConflict(failure) ? false : failure) // a connection that failed is not used again
  }
}

function inTransaction<Result>(pool: PostgresPool, act: Act<Result>, lock: string): Promise<Result> {
  return withClient(pool, async (client) => {
    try {
      await client.query({ text: `${BEGIN}; ${lock}` }) // before any row's lock, so that nobody waits in a circle
      const result = await act(runOn(client), client)
      await client.query({ text: 'COMMIT' })
      return result
    } catch (error) {
      // After anything else the connection is closed, and the server does it then; it may be what failed.
      if (isConflict(error)) await client.query({ text: 'ROLLBACK' }).catch(() => {})
      throw error
    }
  })
}

function runOn(client: PostgresClient): Run {
  return async (statement, ...values) =>
    (await client.query({ name: `assent_${statement}`, text: POSTGRES[statement], values })).rows
}
