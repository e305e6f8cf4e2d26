// `assent check` on a workspace of 481 destinations beside a Node that does nothing, in one run, interleaved:
//   node benchmarks/check.mjs
// Figures are medians of whole processes, from start to exit. Nothing here is a test: machines differ.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'

const ROUNDS = 9
const SIZE = 481
const bin = fileURLToPath(new URL('../packages/cli/dist/assent.js', import.meta.url))
const core = fileURLToPath(new URL('../packages/core', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'assent-benchmark-'))
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]

// On a thread of its own: this one waits for the processes that it measures.
const serve = `
  import { startSegmentStandIn } from ${JSON.stringify(new URL('../packages/core/dist/testing/index.js', import.meta.url).href)}
  import { parentPort } from 'node:worker_threads'
  const destinations = Array.from({ length: ${SIZE} }, (_, index) => ({
    mode: 'cloud', creationName: 'Vendor ' + index, name: 'Vendor ' + index, description: '', website: '',
    category: 'Analytics', consent: ['analytics'],
  }))
  const segment = await startSegmentStandIn({ destinations })
  parentPort.postMessage(segment.url)
`
const server = new Worker(new URL(`data:text/javascript,${encodeURIComponent(serve)}`))
const url = await new Promise((resolve, reject) => server.once('message', resolve).once('error', reject))

function run(words, allowed) {
  const startedAt = performance.now()
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' })
  if (status !== allowed) throw new Error(`${words.join(' ')} left ${status}: ${stderr}`)
  return performance.now() - startedAt
}

mkdirSync(join(folder, 'node_modules/@assent'), { recursive: true })
symlinkSync(core, join(folder, 'node_modules/@assent/core'), 'junction')
writeFileSync(
  join(folder, 'consent.ts'),
  `import { defineConsent } from '@assent/core'
export const consent: unknown = defineConsent({ categories: [{ id: 'analytics', label: 'A', description: 'A' }] })`,
)
run([bin, 'pull', '--write-key', 'key', '--cdn-url', url], 0)
const path = join(folder, 'destinations.lock.json')
const lock = JSON.parse(readFileSync(path, 'utf8'))
for (const one of lock.destinations) {
  const { mode, workspaceCategories } = one
  one.review = {
    categories: ['analytics'],
    mode,
    workspaceCategories,
    reviewer: 'Ada',
    date: '2026-11-25',
    note: '',
  }
}
writeFileSync(path, JSON.stringify(lock))

const rivals = {
  'node -e 0': () => run(['-e', '0'], 0),
  'check, first on a machine': () => {
    rmSync(join(folder, 'node_modules/.cache'), { recursive: true, force: true })
    return run([bin, 'check'], 0)
  },
  'check, with the workspace': () => run([bin, 'check'], 0),
  'check --offline': () => run([bin, 'check', '--offline'], 0),
  'check --lock-only': () => run([bin, 'check', '--lock-only'], 0),
}
const times = Object.fromEntries(Object.keys(rivals).map((name) => [name, []]))
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, once] of Object.entries(rivals)) times[name].push(once())
}
const bare = median(times['node -e 0'])
console.table(
  Object.entries(times).map(([what, all]) => ({
    what,
    median: `${median(all).toFixed(0)} ms`,
    'beyond Node': `${(median(all) - bare).toFixed(0)} ms`,
    goal: what === 'node -e 0' ? '' : '< 300 ms',
  })),
)
await server.terminate()
rmSync(folder, { recursive: true, force: true })
