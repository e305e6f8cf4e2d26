// Assent's gate beside plain analytics-next, in one run, interleaved, each time on a fresh page of one Chromium:
//   node benchmarks/segment.mjs
// Figures are medians; a ratio is Assent to plain. Nothing here is a test: machines differ, ratios of one run do not much.
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { startSegmentStandIn } from '@assent/core/testing'
import { chromium } from 'playwright'
import { build } from 'vite'
import { launchOptions } from '../scripts/browser.mjs'

const folder = fileURLToPath(new URL('../node_modules/.cache/assent-benchmark-page', import.meta.url))
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

rmSync(folder, { recursive: true, force: true })
await build({
  root: fileURLToPath(new URL('page', import.meta.url)),
  logLevel: 'warn',
  configFile: false,
  build: { outDir: folder, emptyOutDir: true },
})
const segment = await startSegmentStandIn({ root: folder, destinations: [webhooks] })
const browser = await chromium.launch(await launchOptions())

async function once(what, name, argument) {
  segment.reset()
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(segment.url)
  await page.waitForSelector('html[data-ready]', { state: 'attached' })
  const result = await page.evaluate(
    ([act, who, given]) => window.bench[act](who, given),
    [what, name, argument],
  )
  await context.close()
  return result
}

/** Interleaved, so that whatever the machine does meanwhile happens to all of them. */
async function compare(what, names, rounds, argument) {
  const results = Object.fromEntries(names.map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const name of names) results[name].push(await once(what, name, argument))
  }
  return results
}

const rows = []
const event = await compare('perEvent', ['plain', 'assent'], 5, 40)
rows.push({
  what: 'one event, until delivered',
  plain: ms(median(event.plain)),
  assent: ms(median(event.assent)),
  ratio: (median(event.assent) / median(event.plain)).toFixed(3),
  goal: '<= 1.05',
})
const first = await compare('grantToFirstEvent', ['plain', 'plainOnGrant', 'assent'], 9)
for (const [rival, label] of [
  ['plainOnGrant', 'code fetched on the grant'],
  ['plain', 'code in the page already'],
]) {
  rows.push({
    what: `grant to first event (plain: ${label})`,
    plain: ms(median(first[rival])),
    assent: ms(median(first.assent)),
    ratio: (median(first.assent) / median(first[rival])).toFixed(3),
    goal: '<= 1.1',
  })
}
for (const calls of [100, 1000]) {
  const replay = await compare('replayBlocking', ['plain', 'assent'], calls === 100 ? 3 : 1, calls)
  const blocked = (name) => median(replay[name].map((run) => run.blocked))
  const longest = (name) => median(replay[name].map((run) => run.longest))
  rows.push({
    what: `replay of ${calls} held calls, blocking time (longest task)`,
    plain: `${ms(blocked('plain'))} (${ms(longest('plain'))})`,
    assent: `${ms(blocked('assent'))} (${ms(longest('assent'))})`,
    ratio: blocked('plain') > 0 ? (blocked('assent') / blocked('plain')).toFixed(3) : '-',
    goal: '<= 0.1',
  })
}
console.table(rows)
await browser.close()
await segment.close()
