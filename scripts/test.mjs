// `pnpm test`: everything that must hold, from a fresh clone. Every step runs even when another one fails,
// counts as one check, and the last line is the sum of checks and tests.
// With arguments (`pnpm test --project unit`) only vitest runs, with those arguments.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const demo = join(root, 'apps/demo')
const env = {
  ...process.env,
  NEXT_TELEMETRY_DISABLED: '1',
  PATH: [join(root, 'node_modules/.bin'), join(demo, 'node_modules/.bin'), process.env.PATH].join(delimiter),
}
const steps = []

function start(command, { cwd = root, output = 'pipe' } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, { cwd, env, shell: true, stdio: ['ignore', output, output] })
    const chunks = []
    child.stdout?.on('data', (chunk) => chunks.push(chunk))
    child.stderr?.on('data', (chunk) => chunks.push(chunk))
    child.on('error', (error) => chunks.push(Buffer.from(String(error))))
    child.on('close', (code) => resolve({ ok: code === 0, text: Buffer.concat(chunks).toString() }))
  })
}

const secondsSince = (startedAt) => `${((performance.now() - startedAt) / 1000).toFixed(1)} s`

// Steps run side by side, so each prints in one piece, and only a failing one shows what it said.
async function step(name, command, cwd) {
  const startedAt = performance.now()
  console.log(`… ${name}: ${command}`)
  const { ok, text } = await start(command, { cwd })
  steps.push({ name, ok })
  console.log(`${ok ? '✓' : '✗'} ${name} (${secondsSince(startedAt)})`)
  if (!ok) console.log(text.trimEnd())
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined // vitest crashed before it could write one
  }
}

// A file that fails outside its tests (an import, a hook) has no failed test of its own: it counts as one.
function countBrokenFiles(report) {
  return report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length
}

function countTests(report, ok) {
  if (!report || report.numTotalTests === 0) return { passed: 0, failed: 1, skipped: 0 }
  const failed = report.numFailedTests + countBrokenFiles(report)
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !ok ? 1 : failed, // an unhandled error fails the run and no test
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

const quote = (argument) => (/^[\w@./:=,-]+$/.test(argument) ? argument : JSON.stringify(argument))

async function runTests(extra) {
  const startedAt = performance.now()
  const folder = mkdtempSync(join(tmpdir(), 'assent-tests-'))
  const report = join(folder, 'report.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  console.log(`… tests: vitest run ${extra.join(' ')}`)
  const command = ['vitest', 'run', ...reporters, ...extra].map(quote).join(' ')
  const { ok } = await start(command, { output: 'inherit' })
  const counts = countTests(readReport(report), ok)
  rmSync(folder, { recursive: true, force: true })
  console.log(`${counts.failed === 0 ? '✓' : '✗'} tests (${secondsSince(startedAt)})`)
  return counts
}

async function runSteps() {
  await Promise.all([
    step('browser', 'node scripts/browser.mjs'),
    step('build', 'tsc -b && node scripts/copy-assets.mjs'),
  ])
  await Promise.all([
    step('demo', 'next build', demo),
    (async () => {
      await step('lint', 'oxlint')
      await step('format', 'oxfmt --check')
      await step('types', 'tsc -p tsconfig.test.json')
      await step('unused', 'knip')
    })(),
  ])
}

const extra = process.argv.slice(2).filter((argument) => argument !== '--')
if (extra.length === 0) await runSteps()
const tests = await runTests(extra)

const passed = tests.passed + steps.filter(({ ok }) => ok).length
const broken = steps.filter(({ ok }) => !ok)
const failed = tests.failed + broken.length
if (broken.length > 0) console.log(`failed: ${broken.map(({ name }) => name).join(', ')}`)
console.log(`${passed} passed, ${failed} failed${tests.skipped > 0 ? `, ${tests.skipped} skipped` : ''}`)
process.exitCode = failed === 0 ? 0 : 1
