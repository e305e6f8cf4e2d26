// An app with its records, on each database in turn: new tables for a file of tests, which are empty before each test,
// and a clock that moves when a test says so.
import { afterAll, beforeAll, beforeEach, inject } from 'vitest'
import { createRecords, type Records, type RecordsOptions, type StoredRecord } from '../src/index.js'
import { deriveKeys } from '../src/keys.js'
import { emptyLibsql, emptyLibsqlServer, emptyPostgres, type EmptyDatabase } from './databases.js'
import { NOON, shop } from './decisions.mjs'

export const everyDatabase = [
  ['a libSQL file', emptyLibsql],
  ['libSQL over HTTP', emptyLibsqlServer],
  ['PostgreSQL', () => emptyPostgres(inject('postgresUrl'))],
] as const

/** A visitor as the database knows them. */
export const subjectOf = (anonymousId: string) => deriveKeys(shop.secret).subject({ anonymousId })

export interface App {
  /** What the app's clock says. */
  time: number
  /** Of the app's own process. */
  readonly records: Records
  /** The records of one more process. */
  open(options?: Partial<RecordsOptions>): Records
  readonly sql: EmptyDatabase['sql']
  /** A visitor's record ids, each with its place in the chain. */
  sequences(anonymousId: string): Promise<[recordId: string, sequence: number][]>
  /** What an export gives. */
  lines(range?: { readonly since?: number }): Promise<StoredRecord[]>
  /** The versions of the notices whose offers are stored. */
  offers(): Promise<string[]>
}

export function appOn(createEmpty: () => Promise<EmptyDatabase>): App {
  let database: EmptyDatabase
  let records: Records
  const opened: Records[] = []
  const app: App = {
    time: NOON,
    get records() {
      return records
    },
    open(options) {
      const one = createRecords({ ...shop, database: database.open(), now: () => app.time, ...options })
      opened.push(one)
      return one
    },
    sql: (...statement) => database.sql(...statement),
    async sequences(anonymousId) {
      return (await records.history({ anonymousId })).map(({ recordId, sequence }) => [recordId, sequence])
    },
    async lines(range) {
      const found: StoredRecord[] = []
      for await (const line of records.export(range)) found.push(JSON.parse(line) as StoredRecord)
      return found
    },
    offers: async () =>
      (await database.sql('SELECT body FROM assent_offers')).map(
        ({ body }) => (JSON.parse(String(body)) as { noticeVersion: string }).noticeVersion,
      ),
  }
  beforeAll(async () => {
    database = await createEmpty()
  })
  afterAll(async () => {
    await Promise.all(opened.map((one) => one.close()))
    await database.drop()
  })
  beforeEach(async () => {
    app.time = NOON
    records = app.open()
    await records.migrate()
    for (const table of ['assent_records', 'assent_chains', 'assent_offers']) {
      await database.sql(`DELETE FROM ${table}`)
    }
  })
  return app
}
