// Assent's banner beside those of its peers, in one run, interleaved, each time in a fresh context of one Chromium
// whose CPU is slowed down four times:
//   node benchmarks/banner.mjs [--quick]
// Nothing here is a test: machines differ, ratios of one run do not much. README.md says what the rows mean.
import { chromium } from 'playwright'
import { launchOptions } from '../scripts/browser.mjs'
import { buildContestant } from './banner/build.mjs'
import { printFigures, printStanding } from './banner/report.mjs'
import { serve } from './banner/serve.mjs'
import { createVisitor } from './banner/visit.mjs'

const NAMES = ['bare', 'assent', 'c15t', 'vanilla-cookieconsent', 'cookieyes', 'klaro']
const isQuick = process.argv.includes('--quick')
const ROUNDS = isQuick ? { visits: 3, dialogs: 1, renders: 20 } : { visits: 9, dialogs: 5, renders: 60 }
const LONGEST_VISIT_MS = 30_000
const RENDERS_A_ROUND = 50
const WARMING_RENDERS = 5000 // until the engine has compiled what it will: with less, even kits that render nothing look slow
const NOWHERE_ELSE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'

const complaints = new Map()
function complain(name, what) {
  const complaint = `${name}: ${what}`
  complaints.set(complaint, (complaints.get(complaint) ?? 0) + 1)
}

/** Of numbers, or key by key of objects of numbers. */
function median(values) {
  const [first] = values
  if (typeof first === 'number') return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
  if (typeof first !== 'object' || Array.isArray(first)) return first
  return Object.fromEntries(Object.keys(first).map((key) => [key, median(values.map((value) => value[key]))]))
}

/** Interleaved and in turns, so that whatever the machine does meanwhile, or the one before left, happens to all. */
async function compare(what, names, rounds, once) {
  console.log(`… ${what}`)
  const results = Object.fromEntries(names.map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    const turn = round % names.length
    for (const name of [...names.slice(turn), ...names.slice(0, turn)]) {
      const result = await once(name)
      if (result) results[name].push(result)
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(results[name])]))
}

const startedAt = performance.now()
const contestants = {}
console.log('… building')
for (const name of NAMES) {
  try {
    contestants[name] = await buildContestant(name)
  } catch (error) {
    complain(name, `does not take part: ${error.message}`)
  }
}
const names = Object.keys(contestants)
const hasBanner = (name) => contestants[name].render('').includes('>Accept all<')

/** By the processor's time, of which other programs take nothing. */
function countRenders(name, count) {
  const before = process.cpuUsage()
  for (let i = 0; i < count; i++) contestants[name].render('')
  const { user, system } = process.cpuUsage(before)
  return { rate: (count / (user + system)) * 1_000_000 }
}
for (const name of names) countRenders(name, WARMING_RENDERS)
const renders = await compare('server renders', names, ROUNDS.renders, (name) =>
  countRenders(name, RENDERS_A_ROUND),
)

const server = await serve(contestants)
const { args, ...options } = await launchOptions()
const browser = await chromium.launch({ ...options, args: [...args, NOWHERE_ELSE] })
const visitor = createVisitor(browser, server.url, complain)

/** A visit that fails or never ends is complained about, and counts for nothing. */
const visit = (act) => async (name) => {
  const tooLong = AbortSignal.timeout(LONGEST_VISIT_MS)
  const late = new Promise((_, reject) => {
    tooLong.addEventListener('abort', () => reject(new Error('took too long')))
  })
  try {
    return await Promise.race([act(name), late])
  } catch (error) {
    complain(name, error.message)
    await Promise.all(browser.contexts().map((context) => context.close()))
  }
}

const first = await compare('first visits', names, ROUNDS.visits, visit(visitor.first))
const returning = await compare(
  'returning visitors',
  names,
  1,
  visit((name) => visitor.returning(name, first[name].storage)),
)
const rendered = await compare('pages from the server', names, ROUNDS.visits, visit(visitor.rendered))

const openers = names.filter((name) => name !== 'bare')
const open = (size) => visit((name) => visitor.dialog(name, size))
const dialog10 = await compare('dialogs with 10 receivers', openers, ROUNDS.dialogs, open(10))
const listers = openers.filter((name) => dialog10[name]?.listed > 0)
const dialog100 = await compare('dialogs with 100 receivers', listers, ROUNDS.dialogs, open(100))
const dialog1000 = await compare('dialogs with 1,000 receivers', listers, ROUNDS.dialogs, open(1000))

await browser.close()
server.close()

const noList = { listed: 0 }
const results = Object.fromEntries(
  names.map((name) => [
    name,
    {
      isBare: name === 'bare',
      hasBanner: hasBanner(name),
      first: first[name],
      returning: returning[name],
      rendered: rendered[name],
      dialog10: dialog10[name],
      dialog100: name === 'bare' || dialog100[name] ? dialog100[name] : noList,
      dialog1000: name === 'bare' || dialog1000[name] ? dialog1000[name] : noList,
      renders: { ...renders[name], relative: renders[name].rate / renders.bare.rate },
    },
  ]),
)
printFigures(results)
printStanding(results)
for (const [complaint, times] of complaints)
  console.log(`! ${complaint}${times > 1 ? ` (${times} times)` : ''}`)
console.log(`${((performance.now() - startedAt) / 60_000).toFixed(1)} minutes`)
