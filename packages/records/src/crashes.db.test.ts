// At least once meets exactly once: processes and servers are killed in the middle of writing, everything that got no
// answer is sent again, and each record is there one time.
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { decision, facts, shop } from '../testing/decisions.mjs'
import { emptyLibsql, emptyPostgres, type EmptyDatabase } from '../testing/databases.js'
import { startPostgres, type PostgresServer } from '../testing/postgres-server.mjs'
import { createRecords, type Records } from './index.js'
import { postgres } from './postgres/index.js'

const entries = (name: string, count: number, subjects: number) =>
  Array.from({ length: count }, (_, index) => ({
    decision: decision(`${name}-${index}`),
    facts: facts(`v${index % subjects}`),
  }))

async function storedIds(records: Records): Promise<string[]> {
  const ids: string[] = []
  for await (const line of records.export()) ids.push((JSON.parse(line) as { recordId: string }).recordId)
  return ids
}

async function expectWhole(records: Records, acknowledged: ReadonlySet<string>): Promise<string[]> {
  const stored = await storedIds(records)
  expect(new Set(stored).size).toBe(stored.length)
  expect([...acknowledged].filter((id) => !stored.includes(id))).toEqual([])
  expect(await records.verify()).toEqual({ records: stored.length, problems: [] })
  return stored
}

describe.each([
  ['libSQL', 'libsql', emptyLibsql],
  ['PostgreSQL', 'postgres', () => emptyPostgres(inject('postgresUrl'))],
] as const)('a process that writes into %s and is killed', (_name, kind, createEmpty) => {
  const appender = fileURLToPath(new URL('../testing/append.mjs', import.meta.url))
  let database: EmptyDatabase
  let records: Records
  beforeAll(async () => {
    database = await createEmpty()
    records = createRecords({ ...shop, database: database.open() })
  })
  afterAll(async () => {
    await records.close()
    await database.drop()
  })

  /** Starts the whole plan from its beginning; kills the process when it has acknowledged so many. */
  async function run(plan: object, acknowledged: Set<string>, killAfter = Infinity): Promise<number | null> {
    const child = spawn(process.execPath, [appender], { stdio: ['pipe', 'pipe', 'inherit'] })
    child.stdin.on('error', () => {}) // killed before it had read everything
    child.stdin.end(JSON.stringify(plan))
    const exited = new Promise<number | null>((resolve) => {
      child.once('exit', resolve)
    })
    let heard = 0
    for await (const id of createInterface(child.stdout)) {
      acknowledged.add(id)
      if (++heard === killAfter) child.kill('SIGKILL')
    }
    return exited
  }

  it('has lost nothing that it acknowledged, and doubles nothing that is sent again', async () => {
    const plan = { kind, url: database.url, options: shop, entries: entries('killed', 600, 12) }
    const acknowledged = new Set<string>()
    for (const killAfter of [1, 21, 130, 333, 480]) {
      expect(await run(plan, acknowledged, killAfter)).toBeNull()
      await expectWhole(records, acknowledged)
    }
    expect(await run(plan, acknowledged)).toBe(0)
    expect(acknowledged.size).toBe(600)
    expect(await expectWhole(records, acknowledged)).toHaveLength(600)
  })

  it('is one of several that write the same at once', async () => {
    const plan = { kind, url: database.url, options: shop, entries: entries('several', 400, 3) }
    const acknowledged = new Set<string>()
    const runs = [run(plan, acknowledged, 50), run(plan, acknowledged, 200), run(plan, acknowledged)]
    expect(await Promise.all(runs)).toEqual([null, null, 0])
    expect(acknowledged.size).toBe(400)
    await expectWhole(records, acknowledged)
  })
})

describe('a PostgreSQL that is killed', () => {
  let server: PostgresServer
  let records: Records
  beforeAll(async () => {
    server = await startPostgres()
    records = createRecords({ ...shop, database: postgres(server.url) })
  })
  afterAll(async () => {
    await records.close()
    await server.stop()
  })

  it('has lost nothing that was acknowledged, and doubles nothing that is sent again', async () => {
    const waiting = entries('server', 2_000, 40)
    const acknowledged = new Set<string>()
    let refused = 0
    const deliver = async () => {
      for (let entry = waiting.shift(); entry; entry = waiting.shift()) {
        while (!acknowledged.has(entry.decision.recordId)) {
          try {
            await records.append(entry.decision, entry.facts)
            acknowledged.add(entry.decision.recordId)
          } catch {
            refused++
            await pause(10)
          }
        }
      }
    }
    const delivered = Promise.all(Array.from({ length: 25 }, deliver))
    for (const [count, signal] of [
      [100, 'SIGKILL'],
      [700, 'SIGQUIT'],
      [1_300, 'SIGKILL'],
    ] as const) {
      while (acknowledged.size < count) await pause(1)
      const before = refused
      await server.killAndRestart(signal)
      expect(refused).toBeGreaterThan(before)
    }
    await delivered
    expect(await expectWhole(records, acknowledged)).toHaveLength(2_000)
  })
})
