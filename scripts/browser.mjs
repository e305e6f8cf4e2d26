// Finds a Chromium for the tests: CHROME_PATH, an installed Chrome, Chromium or Edge, the build inside
// the npm package @sparticuz/chromium (Linux x64, no root), apt-get (root on Debian), Playwright's own.
// Imported, it only looks; run as a program, it also installs.
import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium as playwrightChromium } from 'playwright'

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
]
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
]
// Root may not use Chromium's sandbox, and a container's /dev/shm is too small for it.
const ARGS = ['--no-sandbox', '--disable-dev-shm-usage']

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function findInstalled() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH
  const folders = (process.env.PATH ?? '').split(delimiter)
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return [...onPath, ...PLACES].find(isExecutable)
}

async function unpackFromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const before = { ...process.env }
  try {
    process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x' // makes it bring its own NSS and expat too
    const { default: chromium } = await import('@sparticuz/chromium')
    const executablePath = await chromium.executablePath()
    const { LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env
    return { executablePath, env: { ...before, LD_LIBRARY_PATH, FONTCONFIG_PATH } }
  } catch (error) {
    console.warn(`@sparticuz/chromium could not be used: ${error.message}`)
    return undefined
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
    Object.assign(process.env, before)
  }
}

/** Playwright's launch options for this machine; without `executablePath` Playwright uses its own browser. */
export async function launchOptions() {
  const executablePath = findInstalled()
  if (executablePath) return { executablePath, args: ARGS }
  return { ...(await unpackFromNpm()), args: ARGS }
}

function run(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(command, args, { stdio: 'inherit', env, shell: process.platform === 'win32' }).status === 0
}

function installWithApt() {
  if (process.platform !== 'linux' || process.getuid() !== 0 || !isExecutable('/usr/bin/apt-get'))
    return false
  return (
    run('apt-get', ['update']) && run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])
  )
}

async function bringBrowser() {
  const found = (await launchOptions()).executablePath
  if (found) return found
  if (installWithApt()) return findInstalled()
  const own = playwrightChromium.executablePath()
  if (!isExecutable(own)) run('npx', ['playwright', 'install', 'chromium'])
  return isExecutable(own) ? own : undefined
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = await bringBrowser()
  console.log(path ? `browser for the tests: ${path}` : 'no browser found: set CHROME_PATH to a Chromium')
  process.exitCode = path ? 0 : 1
}
