// A Chromium that is installed. None is downloaded.
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { CommandError } from '../command.js'

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

/** @throws CommandError when there is none */
export function findBrowser(named: string | undefined, env: NodeJS.ProcessEnv): string {
  const onPath = (env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
  const asked = named ?? env['CHROME_PATH']
  const found = (asked ? [asked] : [...onPath, ...PLACES]).find(isExecutable)
  if (found) return found
  throw new CommandError(
    asked ? `${asked} cannot be run.` : 'No Chrome, Chromium or Edge was found.',
    'Install one, or name it: --browser /path/to/chromium (or CHROME_PATH).',
  )
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
