// How fast decisions are written down, into databases that hold more and more of them already:
//   node benchmarks/records.mjs [rows=1000000] [libsql|postgres]
// The built package, libSQL as a file, PostgreSQL as a server of its own with its default settings. Every decision counted was
// acknowledged, so it was on the disk. Existing rows are made by SQL, two for each visitor and as long as real ones.
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRecords } from '@assent/records'
import { libsql } from '@assent/records/libsql'
import { postgres } from '@assent/records/postgres'
import { createClient } from '@libsql/client'
import pg from 'pg'
import { startPostgres } from '../packages/records/testing/postgres-server.mjs'

const MOST_ROWS = Number(process.argv[2] ?? 1e6)
const ONLY = process.argv[3]
const SIZES = [1, 1e4, 1e5, 1e6, 1e7].filter((size) => size <= MOST_ROWS)
const AT_ONCE = 500 // requests under way

const shop = {
  secret: 'a secret of thirty-two characters!',
  controller: { name: 'Shop Ltd', address: '1 High Street, Dublin', contact: 'privacy@shop.example' },
  processing: {
    privacyNotice: 'https://shop.example/privacy',
    withdrawalMethod: 'The cookie settings at the foot of every page',
    storageLocations: ['Ireland'],
    retentionPeriod: '3 years',
    personalData: ['Pages visited'],
  },
}
const decision = () => ({
  recordId: randomUUID(),
  decidedAt: Date.now(),
  reason: 'save-choices',
  model: 'opt-in',
  noticeVersion: '3',
  mapping: 'map-1',
  preferences: { essential: 'granted', functional: 'granted', analytics: 'granted', advertising: 'denied' },
  previous: { essential: 'granted', functional: 'unset', analytics: 'unset', advertising: 'unset' },
})
const facts = (anonymousId) => ({
  subject: { anonymousId },
  jurisdiction: { id: 'EU', region: 'IE', basis: 'header' },
  signals: { gpc: false },
  notice: { hash: 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU', language: 'en' },
  offered: {
    categories: ['essential', 'functional', 'analytics', 'advertising'].map((id) => ({ id, label: id })),
    destinations: Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [`Destination ${index}`, ['analytics']]),
    ),
  },
  validForDays: 365,
})
// Two in three are new visitors; the others come back, from anywhere in the table.
const visitor = (chains) =>
  chains > 0 && Math.random() < 1 / 3 ? `old-${1 + Math.floor(Math.random() * chains)}` : randomUUID()

const places = {
  async libsql() {
    const folder = mkdtempSync(join(tmpdir(), 'assent-benchmark-'))
    const url = `file:${join(folder, 'consent.db')}`
    const client = createClient({ url, timeout: 60_000 })
    return {
      name: 'libSQL, a file',
      decisions: 5_000,
      database: libsql({ url }),
      async load(from, to, { body, offer }) {
        const numbers = `WITH RECURSIVE n(i) AS (SELECT ?1 UNION ALL SELECT i + 1 FROM n WHERE i < ?2)`
        for (let start = from; start < to; start += 50_000) {
          const range = [start + 1, Math.min(to, start + 50_000)]
          await client.batch(
            [
              {
                sql: `${numbers} INSERT INTO assent_chains (subject, last_sequence, last_hash, last_recorded_at)
                  SELECT 'anonymous:old-' || i, 2, hex(randomblob(21)), i FROM n`,
                args: range,
              },
              {
                sql: `${numbers} INSERT INTO assent_records
                  SELECT lower(hex(randomblob(18))), c.id, s.value, i, hex(randomblob(21)), hex(randomblob(21)),
                    hex(randomblob(21)), ?3, ?4
                  FROM n JOIN json_each('[1,2]') s JOIN assent_chains c ON c.subject = 'anonymous:old-' || i`,
                args: [...range, body, offer],
              },
            ],
            'write',
          )
        }
        await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
      },
      async close() {
        client.close()
        rmSync(folder, { recursive: true, force: true })
      },
    }
  },
  async postgres() {
    const server = await startPostgres()
    const pool = new pg.Pool({ connectionString: server.url, max: 1 })
    pool.on('error', () => {}) // the server is stopped with it
    return {
      name: 'PostgreSQL',
      decisions: 20_000,
      database: postgres(server.url),
      async load(from, to, { body, offer }) {
        for (let start = from; start < to; start += 250_000) {
          const range = [start + 1, Math.min(to, start + 250_000)]
          await pool.query(
            `WITH made AS (
              INSERT INTO assent_chains (subject, last_sequence, last_hash, last_recorded_at)
              SELECT 'anonymous:old-' || i, 2, md5(i::text) || '12345678901', i
              FROM generate_series($1::bigint, $2::bigint) i RETURNING id, last_recorded_at
            )
            INSERT INTO assent_records
            SELECT gen_random_uuid()::text, id, s, last_recorded_at, md5(id::text) || '12345678901',
              md5(id::text) || '12345678901', md5(s::text) || '12345678901', $3, $4
            FROM made, generate_series(1, 2) s`,
            [...range, body, offer],
          )
        }
        await pool.query('ANALYZE')
        await pool.query('CHECKPOINT')
      },
      async close() {
        await pool.end()
        await server.stop()
      },
    }
  },
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]

async function timed(act) {
  const startedAt = performance.now()
  await act()
  return performance.now() - startedAt
}

async function measure(records, count, chains) {
  let left = count
  const send = async () => {
    while (left-- > 0) await records.append(decision(), facts(visitor(chains)))
  }
  const together = await timed(() => Promise.all(Array.from({ length: AT_ONCE }, send)))
  const alone = []
  const read = []
  for (let round = 0; round < 100; round++) {
    alone.push(await timed(() => records.append(decision(), facts(visitor(chains)))))
    read.push(await timed(() => records.history({ anonymousId: visitor(chains) })))
  }
  return { perSecond: count / (together / 1000), alone: median(alone), read: median(read) }
}

const rows = []
for (const [kind, open] of Object.entries(places)) {
  if (ONLY && ONLY !== kind) continue
  const place = await open()
  const records = createRecords({ ...shop, database: place.database })
  await records.append(decision(), facts('sample'))
  const [sample] = await records.history({ anonymousId: 'sample' })
  const like = { body: JSON.stringify(sample.content), offer: sample.content.offer }
  await measure(records, 1_000, 0) // the first statements are prepared, the code is warm
  let chains = 0
  for (const size of SIZES) {
    const loading = await timed(() => place.load(chains, Math.floor(size / 2), like))
    chains = Math.floor(size / 2)
    const { perSecond, alone, read } = await measure(records, place.decisions, chains)
    rows.push({
      database: place.name,
      'rows before': size === 1 ? 'none' : size.toLocaleString('en'),
      'decisions/s': Math.round(perSecond),
      'one alone, median': `${alone.toFixed(1)} ms`,
      'history, median': `${read.toFixed(1)} ms`,
    })
    console.log(
      `${place.name}, ${size}: ${Math.round(perSecond)}/s (loaded in ${(loading / 1000).toFixed(0)} s)`,
    )
  }
  await records.close()
  await place.close()
}
console.table(rows)
