// What tests of PostgreSQL alone begin with: a database for the file, and a pool whose every query somebody hears.
import type pg from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'
import type { PostgresPool } from '../src/postgres/index.js'
import { emptyPostgres, type EmptyDatabase } from './databases.js'

/** One for all tests of a file; each of them has visitors and records of its own. */
export function ownPostgres(): () => EmptyDatabase {
  let database: EmptyDatabase
  beforeAll(async () => {
    database = await emptyPostgres(inject('postgresUrl'))
  })
  afterAll(() => database.drop())
  return () => database
}

export type Hear = (query: { name?: string; text: string }, client: pg.PoolClient) => unknown

/** The pool, where somebody hears each query before it is sent, and can hold it up. */
export function heard(pool: pg.Pool, hear: Hear): PostgresPool {
  return {
    end: () => pool.end(),
    async connect() {
      const client = await pool.connect()
      return {
        on: (event, listener) => client.on(event, listener),
        off: (event, listener) => client.off(event, listener),
        release: (error) => client.release(error),
        async query(query) {
          await hear(query, client)
          return client.query(query)
        },
      }
    },
  }
}
