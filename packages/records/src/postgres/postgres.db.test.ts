// What is particular to PostgreSQL: the app's own pool, indexes, and how often an append goes to the server.
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { decision, facts, NOON, shop } from '../../testing/decisions.mjs'
import { heard, ownPostgres, type Hear } from '../../testing/own-postgres.js'
import { createRecords } from '../index.js'
import { postgres } from './index.js'
import { POSTGRES } from './postgres-statements.js'

const database = ownPostgres()

describe("the app's own pool", () => {
  it('is used, and left open', async () => {
    const pool = new pg.Pool({ connectionString: database().url, max: 1 })
    const records = createRecords({ ...shop, database: postgres(pool) })
    await records.append(decision('pool'), facts('pool'))
    await records.close()
    const { rows } = await pool.query('SELECT record_id FROM assent_records')
    expect(rows).toEqual([{ record_id: 'pool' }])
    await pool.end()
  })
})

describe('reading', () => {
  it.each([
    ['history', ['anonymous:v']],
    ['find', ['r1']],
    ['page', [NOON, 1, 1, 10]],
  ] as const)('%s goes by an index alone', async (statement, values) => {
    const client = new pg.Client({ connectionString: database().url })
    await client.connect()
    await client.query('SET enable_seqscan = off')
    const { rows } = await client.query(`EXPLAIN ${POSTGRES[statement]}`, [...values])
    await client.end()
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
    expect(plan).toMatch(/Index/)
    expect(plan).not.toMatch(/Seq Scan/)
  })
})

describe('an append', () => {
  it('goes to the server five times, once more for new visitors, and once less for what is known', async () => {
    const pool = new pg.Pool({ connectionString: database().url, max: 1 })
    const said: string[] = []
    const hear: Hear = ({ name, text }) => said.push(name ?? text.trim())
    const records = createRecords({ ...shop, database: postgres(heard(pool, hear)) })
    await records.migrate()
    const saidFor = async (visitors: readonly string[], id: () => string = randomUUID) => {
      said.length = 0
      await Promise.all(visitors.map((visitor) => records.append(decision(id()), facts(visitor))))
      return said.map((words) => words.replace(/^assent_/, '').replace(/^BEGIN[^]*/, 'BEGIN'))
    }
    const before = ['BEGIN', 'lockChains', 'knownRecords']
    expect(await saidFor(['p', 'q'])).toEqual([...before, 'createChains', 'addRecords', 'COMMIT'])
    expect(await saidFor(['p', 'q', 'p'])).toEqual([...before, 'addRecords', 'COMMIT'])
    expect(await saidFor(['p'], () => 'known')).toEqual([...before, 'addRecords', 'COMMIT'])
    expect(await saidFor(['p'], () => 'known')).toEqual([...before, 'COMMIT'])
    expect(await records.verify({ anonymousId: 'p' })).toEqual({ records: 4, problems: [] })
    await pool.end()
  })
})
