// What is particular to libSQL: the app's own client, indexes, and writers of other kinds on the same file.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createClient } from '@libsql/client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { decision, facts, NOON, shop } from '../../testing/decisions.mjs'
import { emptyLibsql, type EmptyDatabase } from '../../testing/databases.js'
import { createRecords } from '../index.js'
import { libsql } from './index.js'
import { LIBSQL } from './libsql-statements.js'

let database: EmptyDatabase
beforeEach(async () => {
  database = await emptyLibsql()
})
afterEach(() => database.drop())

describe("the app's own client", () => {
  it('is used, and left open', async () => {
    const client = createClient({ url: database.url })
    const records = createRecords({ ...shop, database: libsql(client) })
    await records.append(decision('a'), facts('v'))
    await records.close()
    expect((await client.execute('SELECT record_id FROM assent_records')).rows).toMatchObject([
      { record_id: 'a' },
    ])
    client.close()
  })

  it('that is connected anew in the middle of reading or writing is asked again, until it is closed', async () => {
    const client = createClient({ url: database.url })
    const records = createRecords({ ...shop, database: libsql(client) })
    await records.migrate()
    const { execute, batch } = client
    const once = <Result>(asked: Promise<Result>) => {
      Object.assign(client, { execute, batch })
      void client.reconnect() // closes the connection that has just been handed out
      return asked
    }
    client.batch = (...statements) => once(batch.apply(client, statements))
    await records.append(decision('a'), facts('v'))
    client.execute = (...statement: unknown[]) => once(execute.apply(client, statement as [string]))
    expect(await records.history({ anonymousId: 'v' })).toHaveLength(1)
    client.close()
    await expect(records.history({ anonymousId: 'v' })).rejects.toMatchObject({ code: 'CLIENT_CLOSED' })
  })
})

describe('a commit', () => {
  it('is on the disk before it is acknowledged, and readers do not wait for it', async () => {
    const records = createRecords({ ...shop, database: database.open() })
    await records.migrate()
    expect(await database.sql('PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }])
    expect(await database.sql('PRAGMA synchronous')).toEqual([{ synchronous: 2 }]) // FULL
    await records.close()
  })
})

describe('somebody else who holds the file', () => {
  it('is waited for', async () => {
    const records = createRecords({ ...shop, database: database.open() })
    await records.migrate()
    const client = createClient({ url: database.url })
    const transaction = await client.transaction('write')
    const appended = records.append(decision('a'), facts('v'))
    const refused = await Promise.race([
      appended,
      new Promise((resolve) => {
        setTimeout(resolve, 100, 'still waiting')
      }),
    ])
    expect(refused).toBe('still waiting')
    await transaction.commit()
    await appended
    expect(await records.history({ anonymousId: 'v' })).toHaveLength(1)
    await records.close()
    client.close()
  })
})

describe('what was erased', () => {
  const folder = () => dirname(fileURLToPath(database.url))
  const isOnDisk = (text: string) =>
    readdirSync(folder()).some((name) => readFileSync(join(folder(), name), 'latin1').includes(text))

  it('is in no file of the database any more, nor what was purged', async () => {
    const records = createRecords({ ...shop, database: database.open() })
    const long = 'x'.repeat(6_000) // on pages of its own
    for (const [index, end] of ['', long, ''].entries())
      await records.append(
        decision(`a${index}`, { noticeVersion: `someone@mail.example ${index} ${end}` }),
        facts('v', { jurisdiction: { id: 'EU', basis: `from the address of someone ${index} ${end}` } }),
      )
    await records.append(decision('b', { noticeVersion: 'somebody@mail.example' }), facts('w'))
    expect(isOnDisk('someone')).toBe(true)
    await records.erase({ anonymousId: 'v' })
    expect(isOnDisk('someone')).toBe(false)
    expect(isOnDisk('somebody')).toBe(true)
    await records.purge({ before: Date.now() + 1_000 })
    expect(isOnDisk('somebody')).toBe(false)
    await records.close()
  })

  it('is erased for a reader too who is in the middle, and in no file any more once another is', async () => {
    const records = createRecords({ ...shop, database: database.open() })
    for (const name of ['someone', 'another'])
      await records.append(decision(name, { noticeVersion: `${name}@mail.example` }), facts(name))
    const client = createClient({ url: database.url })
    const reader = await client.transaction('read')
    await reader.execute('SELECT * FROM assent_offers')
    expect(await records.erase({ anonymousId: 'someone' })).toBe(1)
    expect(isOnDisk('someone@')).toBe(true)
    reader.close()
    expect(await records.erase({ anonymousId: 'another' })).toBe(1)
    expect(isOnDisk('someone@')).toBe(false)
    client.close()
    await records.close()
  })

  it('counts as erased where its log cannot be emptied', async () => {
    const client = createClient({ url: database.url })
    const execute: typeof client.execute = async (...statement: unknown[]) => {
      if (String(statement[0]).includes('wal_checkpoint'))
        throw Object.assign(new Error('locked'), { code: 'SQLITE_LOCKED' })
      return client.execute(...(statement as [string]))
    }
    const stuck = new Proxy(client, {
      get: (of, name) => {
        const value: unknown = name === 'execute' ? execute : Reflect.get(of, name, of)
        return typeof value === 'function' ? value.bind(of) : value
      },
    })
    const records = createRecords({ ...shop, database: libsql(stuck) })
    await records.append(decision('a'), facts('v'))
    expect(await records.erase({ anonymousId: 'v' })).toBe(1)
    client.close()
  })
})

describe('reading', () => {
  it.each([
    ['history', ['anonymous:v']],
    ['find', ['r1']],
    ['page', [NOON, 1, 1, 10]],
  ] as const)('%s goes by an index alone', async (statement, values) => {
    const records = createRecords({ ...shop, database: database.open() })
    await records.migrate()
    const plan = await database.sql(`EXPLAIN QUERY PLAN ${LIBSQL[statement]}`, ...values)
    const steps = plan.map(({ detail }) => String(detail))
    expect(steps.filter((step) => !/^SEARCH .* USING/.test(step))).toEqual([])
    await records.close()
  })
})
