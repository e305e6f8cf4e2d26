// `pnpm demo`: builds the packages and the demo, then serves it until it is interrupted. PORT chooses the port.
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const demo = join(root, 'apps/demo')
const port = Number(process.env.PORT || 3000)
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' }

/** The script behind a package's command, so that neither a shell nor PATH has to find it. */
function commandOf(name, command, from) {
  const manifest = createRequire(join(from, 'package.json')).resolve(`${name}/package.json`)
  return join(dirname(manifest), createRequire(manifest)(manifest).bin[command])
}

const run = (cwd, ...args) => spawn(process.execPath, args, { cwd, env, stdio: 'inherit' })
const codeOf = (child) => new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)))

function stop(message) {
  console.error(`\n${message}`)
  process.exit(1)
}

async function step(title, cwd, ...args) {
  console.log(`\n→ ${title}`)
  const code = await codeOf(run(cwd, ...args))
  if (code !== 0)
    stop(`The demo was not started: “${title}” failed (exit code ${code}). The reason is above.`)
}

function isFree() {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, () => probe.close(() => resolve(true)))
  })
}

async function untilItAnswers(url, server) {
  while (server.exitCode === null) {
    const answered = await fetch(url).then(
      (answer) => answer.ok,
      () => false,
    )
    if (answered) return true
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  return false
}

if (!Number.isInteger(port) || port < 1 || port > 65_535)
  stop(`PORT is "${process.env.PORT}": not a port number.`)
if (!(await isFree())) {
  stop(`Port ${port} is taken. Stop what listens there, or choose another one: PORT=${port + 1} pnpm demo`)
}
await step('Building the packages', root, commandOf('typescript', 'tsc', root), '-b')
await step('Copying styles and pages', root, 'scripts/copy-assets.mjs')
const next = commandOf('next', 'next', demo)
await step('Building the demo', demo, next, 'build')

console.log('\n→ Starting the demo')
const server = run(demo, next, 'start', '--port', String(port))
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.kill(signal))
const ended = codeOf(server)
const url = `http://localhost:${port}`
if (await untilItAnswers(url, server)) {
  console.log(`\nThe demo is ready: ${url}   (inspector: ${url}/inspector; stop with Ctrl+C)`)
}
process.exitCode = await ended
