// The databases that the tests run on, each a new and empty one: libSQL as a file and over HTTP, PostgreSQL as a server.
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import pg from 'pg'
import { libsql } from '../src/libsql/index.js'
import { postgres } from '../src/postgres/index.js'
import { startLibsqlServer } from './libsql-server.js'

export interface EmptyDatabase {
  readonly url: string
  /** Opens it as an app would. */
  open(): ReturnType<typeof postgres>
  /** Whatever somebody with access to the database could do. `?` stands for the values in turn. */
  sql(text: string, ...values: (string | number | null)[]): Promise<Record<string, unknown>[]>
  drop(): Promise<void>
}

export async function emptyLibsql(): Promise<EmptyDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'assent-libsql-'))
  return emptyLibsqlAt(`file:${join(folder, 'consent.db')}`, async () => {
    rmSync(folder, { recursive: true, force: true })
  })
}

export async function emptyLibsqlServer(): Promise<EmptyDatabase> {
  const { url, stop } = await startLibsqlServer()
  return emptyLibsqlAt(url, stop)
}

function emptyLibsqlAt(url: string, remove: () => Promise<void>): EmptyDatabase {
  const client = createClient({ url, timeout: 5_000 })
  return {
    url,
    open: () => libsql({ url }),
    sql: async (sql, ...args) => (await client.execute({ sql, args })).rows.map((row) => ({ ...row })),
    async drop() {
      client.close()
      await remove()
    },
  }
}

export async function emptyPostgres(serverUrl: string): Promise<EmptyDatabase> {
  const name = `assent_${randomUUID().replaceAll('-', '')}`
  await once(serverUrl, `CREATE DATABASE ${name}`)
  const url = Object.assign(new URL(serverUrl), { pathname: `/${name}` }).href
  return {
    url,
    open: () => postgres(url),
    sql: (text, ...values) => {
      let count = 0
      return once(
        url,
        text.replaceAll('?', () => `$${++count}`),
        values,
      )
    },
    drop: async () => void (await once(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`)),
  }
}

async function once(url: string, text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(text, values)).rows
  } finally {
    await client.end()
  }
}
