// How fast decisions are written down, into databases that hold more and more of them already:
//   node benchmarks/records.mjs [rows=1000000] [libsql|postgres]
// The built package, libSQL as a file, PostgreSQL as a server of its own with its default settings. Every decision counted was
// acknowledged, so it was on the disk. Existing rows are made by SQL, two for each visitor and as long as real ones. Each
// size takes turns with a database that was empty at first: machines differ, and from minute to minute, the ratio does not much.
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRecords } from '@assent/records'
import { libsql } from '@assent/records/libsql'
import { postgres } from '@assent/records/postgres'
import { createClient } from '@libsql/client'
import pg from 'pg'
import { timeOrderedId } from '../packages/core/dist/random-id.js'
import { deriveKeys } from '../packages/records/dist/keys.js'
import { decision, facts, shop } from '../packages/records/testing/decisions.mjs'
import { startPostgres } from '../packages/records/testing/postgres-server.mjs'

const MOST_ROWS = Number(process.argv[2] ?? 1e6)
const ONLY = process.argv[3]
const SIZES = [1e4, 1e5, 1e6, 1e7].filter((size) => size <= MOST_ROWS)
const AT_ONCE = 500 // requests under way

// As a shop with twenty destinations has them.
const more = {
  offered: {
    categories: ['essential', 'functional', 'analytics', 'advertising'].map((id) => ({ id, label: id })),
    destinations: Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [`Destination ${index}`, ['analytics']]),
    ),
  },
}
const appendOne = (records, visitor) =>
  records.append(decision(timeOrderedId(Date.now()), { decidedAt: Date.now() }), facts(visitor, more))
// Two in three are new visitors; the others come back, from anywhere in the table.
const visitor = (chains) =>
  chains > 0 && Math.random() < 1 / 3 ? `old-${1 + Math.floor(Math.random() * chains)}` : randomUUID()

const places = {
  async libsql() {
    const folder = mkdtempSync(join(tmpdir(), 'assent-benchmark-'))
    const urlOf = (name) => `file:${join(folder, `${name}.db`)}`
    const client = createClient({ url: urlOf('full'), timeout: 60_000, concurrency: 1 })
    await client.execute('PRAGMA cache_size = -1000000') // of the connection that loads, as is the next
    await client.execute('PRAGMA synchronous = OFF')
    return {
      name: 'libSQL, a file',
      decisions: 12_000,
      open: async (name) => libsql({ url: urlOf(name) }),
      load: (from, to, like) => loadLibsql(client, from, to, like),
      async close() {
        client.close()
        rmSync(folder, { recursive: true, force: true })
      },
    }
  },
  async postgres() {
    const server = await startPostgres()
    const urlOf = (name) => Object.assign(new URL(server.url), { pathname: `/${name}` }).href
    const root = new pg.Pool({ connectionString: server.url, max: 1 })
    const full = new pg.Pool({ connectionString: urlOf('full'), max: 1 })
    for (const pool of [root, full]) pool.on('error', () => {}) // the server is stopped with it
    return {
      name: 'PostgreSQL',
      decisions: 24_000,
      async open(name) {
        await root.query(`CREATE DATABASE "${name}"`)
        return postgres(urlOf(name))
      },
      load: (from, to, like) => loadPostgres(full, from, to, like),
      async close() {
        await Promise.all([root.end(), full.end()])
        await server.stop()
      },
    }
  },
}

/** The subjects of old visitors, as they are stored, some at a time with the number before the first. */
function* oldSubjects(from, to, atOnce) {
  const { subject } = deriveKeys(shop.secret)
  for (let start = from; start < to; start += atOnce) {
    const count = Math.min(atOnce, to - start)
    yield [Array.from({ length: count }, (_, i) => subject({ anonymousId: `old-${start + i + 1}` })), start]
  }
}

async function loadLibsql(client, from, to, { body, offer }) {
  for (const [subjects, start] of oldSubjects(from, to, 100_000)) {
    const listed = JSON.stringify(subjects)
    const chains = `INSERT INTO assent_chains (subject, last_sequence, last_hash, last_recorded_at)
      SELECT value, 2, hex(randomblob(21)), ?2 + key FROM json_each(?1)`
    const records = `INSERT INTO assent_records
      SELECT lower(hex(randomblob(18))), c.id, s.value, c.last_recorded_at, hex(randomblob(21)), hex(randomblob(21)),
        hex(randomblob(21)), ?2, ?3
      FROM json_each(?1) n JOIN json_each('[1,2]') s JOIN assent_chains c ON c.subject = n.value`
    await client.batch(
      [
        { sql: chains, args: [listed, start] },
        { sql: records, args: [listed, body, offer] },
      ],
      'write',
    )
  }
  await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
}

async function loadPostgres(pool, from, to, { body, offer }) {
  const settings = ["max_wal_size = '16GB'", 'full_page_writes = off'] // while rows are made, not while it is measured
  for (const setting of settings) await pool.query(`ALTER SYSTEM SET ${setting}`)
  await pool.query('SELECT pg_reload_conf()')
  for (const [subjects, start] of oldSubjects(from, to, 250_000)) {
    await pool.query(
      `WITH made AS (
        INSERT INTO assent_chains (subject, last_sequence, last_hash, last_recorded_at)
        SELECT subject, 2, md5(subject) || '12345678901', $2::bigint + i
        FROM unnest($1::text[]) WITH ORDINALITY n (subject, i) RETURNING id, last_recorded_at
      )
      INSERT INTO assent_records
      SELECT gen_random_uuid()::text, id, s, last_recorded_at, md5(id::text) || '12345678901',
        md5(id::text) || '12345678901', md5(s::text) || '12345678901', $3, $4
      FROM made, generate_series(1, 2) s`,
      [subjects, start, body, offer],
    )
  }
  await pool.query('ALTER SYSTEM RESET ALL')
  await pool.query('SELECT pg_reload_conf()')
  await pool.query('ANALYZE')
  await pool.query('CHECKPOINT')
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]

async function timed(act) {
  const startedAt = performance.now()
  await act()
  return performance.now() - startedAt
}

async function append(records, count, chains) {
  let left = count
  const send = async () => {
    while (left-- > 0) await appendOne(records, visitor(chains))
  }
  const milliseconds = await timed(() => Promise.all(Array.from({ length: AT_ONCE }, send)))
  return count / (milliseconds / 1000)
}

/** In turns, so that whatever the machine does meanwhile happens to both. */
async function compare(full, empty, decisions, chains) {
  const seen = { full: [], empty: [], alone: [], history: [] }
  for (let round = 0; round < 8; round++) {
    seen.full.push(await append(full, decisions / 8, chains))
    seen.empty.push(await append(empty, decisions / 8, 0))
  }
  for (let round = 0; round < 100; round++) {
    seen.alone.push(await timed(() => appendOne(full, visitor(chains))))
    seen.history.push(await timed(() => full.history({ anonymousId: visitor(chains) })))
  }
  return Object.fromEntries(Object.entries(seen).map(([what, numbers]) => [what, median(numbers)]))
}

const rows = []
for (const [kind, start] of Object.entries(places)) {
  if (ONLY && ONLY !== kind) continue
  const place = await start()
  const [full, empty] = await Promise.all(
    ['full', 'empty'].map(async (name) => createRecords({ ...shop, database: await place.open(name) })),
  )
  await appendOne(full, 'sample')
  const [sample] = await full.history({ anonymousId: 'sample' })
  const like = { body: JSON.stringify(sample.content), offer: sample.content.offer }
  for (const records of [full, empty]) await append(records, 1_000, 0) // statements are prepared, code is warm
  let chains = 0
  for (const size of SIZES) {
    const loading = await timed(() => place.load(chains, size / 2, like))
    chains = size / 2
    const seen = await compare(full, empty, place.decisions, chains)
    rows.push({
      database: place.name,
      'rows before': size.toLocaleString('en'),
      'decisions/s': Math.round(seen.full),
      'beside an empty one': (seen.full / seen.empty).toFixed(2),
      'one alone': `${seen.alone.toFixed(1)} ms`,
      history: `${seen.history.toFixed(1)} ms`,
    })
    console.log(rows.at(-1), `loaded in ${(loading / 1000).toFixed(0)} s`)
  }
  await Promise.all([full.close(), empty.close()])
  await place.close()
}
console.table(rows)
