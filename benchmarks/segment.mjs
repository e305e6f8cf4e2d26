// Assent's gate beside plain analytics-next, in one run, interleaved, each time on a fresh page of one Chromium:
//   node benchmarks/segment.mjs
// Figures are medians; a ratio is Assent to plain. Nothing here is a test: machines differ, ratios of one run do not much.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startSegmentStandIn } from '@assent/core/testing'
import { chromium } from 'playwright'
import { build } from 'vite'
import { launchOptions } from '../scripts/browser.mjs'

const CONTESTANTS = ['plain', 'plain-on-grant', 'assent']
/** Milliseconds that an answer takes: none as on this machine, and as on a good connection. */
const LATENCIES = [0, 40]
const source = fileURLToPath(new URL('segment', import.meta.url))
const folder = fileURLToPath(new URL('../node_modules/.cache/assent-segment-benchmark', import.meta.url))
const webhooks = {
  mode: 'cloud',
  creationName: 'Webhooks',
  name: 'Webhooks',
  description: '',
  website: '',
  category: 'Raw Data',
  consent: ['analytics'],
}
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
const ms = (number) => `${number.toFixed(number < 10 ? 2 : 0)} ms`

// A build for each, so that none pays for code that it shares with another.
async function buildPages() {
  rmSync(folder, { recursive: true, force: true })
  for (const name of CONTESTANTS) {
    await build({
      root: source,
      base: './',
      logLevel: 'warn',
      configFile: false,
      resolve: { alias: { contestant: join(source, `${name}.ts`) } },
      build: { outDir: join(folder, name), emptyOutDir: true },
    })
  }
}

await buildPages()
const segment = await startSegmentStandIn({ root: folder, destinations: [webhooks] })
const browser = await chromium.launch(await launchOptions())

async function once(what, name, { argument, latency = 0 }) {
  segment.reset()
  const context = await browser.newContext()
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await page.goto(`${segment.url}/${name}/index.html`)
  await page.waitForSelector('html[data-ready]', { state: 'attached' })
  if (latency > 0) {
    await devtools.send('Network.enable')
    const unlimited = { downloadThroughput: -1, uploadThroughput: -1 }
    await devtools.send('Network.emulateNetworkConditions', { offline: false, latency, ...unlimited })
  }
  if (what === 'perEvent') await page.evaluate(() => window.bench.warmUp())
  await devtools.send('Performance.enable')
  const busySeconds = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics')
    return metrics.find(({ name: metric }) => metric === 'TaskDuration').value
  }
  const busyBefore = await busySeconds()
  const result = await page.evaluate(([act, given]) => window.bench[act](given), [what, argument])
  const busyMs = ((await busySeconds()) - busyBefore) * 1000
  await context.close()
  return what === 'perEvent' ? { delivered: result, busy: busyMs / argument } : result
}

/** Interleaved, so that whatever the machine does meanwhile happens to all of them. */
async function compare(what, names, rounds, how = {}) {
  const results = Object.fromEntries(names.map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? names : names.toReversed() // who comes later finds a warmer machine
    for (const name of order) results[name].push(await once(what, name, how))
  }
  return results
}

const rows = []
const event = await compare('perEvent', ['plain', 'assent'], 9, { argument: 100 })
for (const [figure, label] of [
  ['busy', 'work of the main thread'],
  ['delivered', 'until delivered, the answer of the server included'],
]) {
  const [plain, assent] = ['plain', 'assent'].map((name) => median(event[name].map((run) => run[figure])))
  const ratio = (assent / plain).toFixed(3)
  rows.push({ what: `one event: ${label}`, plain: ms(plain), assent: ms(assent), ratio, goal: '<= 1.05' })
}
for (const latency of LATENCIES) {
  const first = await compare('grantToFirstEvent', CONTESTANTS, 11, { latency })
  for (const [rival, label] of [
    ['plain-on-grant', 'code fetched on the grant'],
    ['plain', 'code in the page already'],
  ]) {
    rows.push({
      what: `grant to first event, ${latency} ms away (plain: ${label})`,
      plain: ms(median(first[rival])),
      assent: ms(median(first.assent)),
      ratio: (median(first.assent) / median(first[rival])).toFixed(3),
      goal: '<= 1.1',
    })
  }
}
for (const argument of [100, 1000]) {
  const replay = await compare('replayBlocking', ['plain', 'assent'], argument === 100 ? 3 : 1, { argument })
  const blocked = (name) => median(replay[name].map((run) => run.blocked))
  const longest = (name) => median(replay[name].map((run) => run.longest))
  rows.push({
    what: `replay of ${argument} held calls: blocking (longest wait of a timer)`,
    plain: `${ms(blocked('plain'))} (${ms(longest('plain'))})`,
    assent: `${ms(blocked('assent'))} (${ms(longest('assent'))})`,
    ratio: blocked('plain') > 0 ? (blocked('assent') / blocked('plain')).toFixed(3) : '-',
    goal: '<= 0.1',
  })
}
console.table(rows)
await browser.close()
await segment.close()
