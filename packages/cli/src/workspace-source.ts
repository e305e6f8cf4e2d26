// Where a workspace's answers are taken from: Segment's CDN, a proxy of the app's own, or files that were saved.
import { resolve } from 'node:path'
import type { Lock, SegmentRegion } from '@assent/core/lock'
import { readAnswers, type ToldWorkspace } from '@assent/core/workspace'
import { CommandError, type Options, type Values } from './command.js'
import { fetchAnswer, MOST_BYTES } from './fetch-answer.js'
import { printable } from './printable.js'
import type { Terminal } from './terminal.js'
import { readIfThere } from './write-files.js'

export const SOURCE_OPTIONS = {
  'write-key': {
    type: 'string',
    value: 'KEY',
    help: "the source's write key; default: $SEGMENT_WRITE_KEY, then the lock's",
  },
  region: { type: 'string', value: 'us|eu', help: "the workspace's region; default: what it says, then us" },
  'cdn-url': { type: 'string', value: 'URL', help: 'where settings come from, if not from cdn.segment.com' },
  from: { type: 'string', value: 'FILE', help: 'read the settings from a saved answer instead' },
  'from-list': { type: 'string', value: 'FILE', help: 'with --from: the saved list of integrations' },
  timeout: { type: 'string', value: 'SECONDS', help: 'how long to wait for an answer; default: 10' },
} as const satisfies Options

export type SourceValues = Values<typeof SOURCE_OPTIONS>

const SEGMENT_CDN = 'https://cdn.segment.com'

export interface ReadWorkspace {
  readonly told: ToldWorkspace
  readonly source: Lock['source']
}

/** @throws CommandError, ConsentError `SETTINGS_NOT_UNDERSTOOD` */
export async function readWorkspace(
  values: SourceValues,
  known: Lock['source'] | undefined,
  terminal: Terminal,
): Promise<ReadWorkspace> {
  const source = sourceOf(values, known, terminal.env)
  const told = await (values.from === undefined
    ? fetchWorkspace(source, values, terminal)
    : readSaved(values.from, values['from-list'], terminal))
  const asked = values.region ?? known?.region
  if (told.region && asked && told.region !== asked) {
    throw new CommandError(
      `The workspace says that it is in the region ${told.region}, not ${asked}.`,
      `Check the write key, or go on with --region ${told.region}.`,
    )
  }
  return { told, source: { ...source, region: told.region ?? source.region } }
}

function sourceOf(
  values: SourceValues,
  known: Lock['source'] | undefined,
  env: NodeJS.ProcessEnv,
): Lock['source'] {
  const { region = known?.region ?? 'us' } = values
  if (values.from === undefined && values['from-list'] !== undefined)
    throw new CommandError('--from-list goes with --from.', 'Give both, or neither to ask the workspace.')
  if (!isRegion(region)) throw new CommandError(`There is no region "${region}".`, 'It is us or eu.')
  const inEnv = values.from === undefined ? env['SEGMENT_WRITE_KEY'] : undefined
  const writeKey = values['write-key'] ?? (inEnv || known?.writeKey || null) // CI sets a secret that it lacks to nothing
  const cdnUrl = (values['cdn-url'] ?? known?.cdnUrl)?.replace(/\/+$/, '') ?? null
  if (cdnUrl !== null && !/^https?:$/.test(URL.canParse(cdnUrl) ? new URL(cdnUrl).protocol : '')) {
    throw new CommandError(
      `"${cdnUrl}" is no address.`,
      'Write --cdn-url with its scheme: https://cdn.example.com',
    )
  }
  if (cdnUrl !== null && (new URL(cdnUrl).username || new URL(cdnUrl).password)) {
    throw new CommandError(
      'The address of --cdn-url has a name or password in it.',
      'It would stand in the lock, which is committed: name a proxy that asks for none, or save the answers for --from.',
    )
  }
  return { writeKey, region, cdnUrl: cdnUrl === SEGMENT_CDN ? null : cdnUrl }
}

const isRegion = (value: string): value is SegmentRegion => value === 'us' || value === 'eu'

async function fetchWorkspace(
  { writeKey, cdnUrl }: Lock['source'],
  { timeout }: SourceValues,
  terminal: Terminal,
): Promise<ToldWorkspace> {
  if (!writeKey) {
    throw new CommandError(
      'It is not known which source to ask.',
      "Give its write key with --write-key or SEGMENT_WRITE_KEY; it is in the source's settings in Segment.",
    )
  }
  const stopping = new AbortController()
  const limits = { timeoutMs: secondsOf(timeout) * 1000, mostBytes: MOST_BYTES, stop: stopping.signal }
  const base = `${cdnUrl ?? SEGMENT_CDN}/v1/projects/${encodeURIComponent(writeKey)}`
  // The gate does without the list, and so can a review; but one that is merely out of reach would look like a change.
  const [settings, list] = await terminal
    .during(
      `waiting for ${printable(new URL(base).host)}`,
      Promise.all([
        fetchAnswer(`${base}/settings`, limits),
        fetchAnswer(`${base}/integrations`, { ...limits, isOptional: true }),
      ]),
    )
    .finally(() => stopping.abort())
  if (list === undefined)
    terminal.tell(
      'There is no list of integrations there: names and categories come from the catalogue alone.',
    )
  return readAnswers(settings, list)
}

function secondsOf(timeout = '10'): number {
  const seconds = Number(timeout)
  if (seconds > 0 && seconds <= 600) return seconds
  throw new CommandError(`--timeout ${timeout} is no time to wait.`, 'Give seconds, at most 600.')
}

async function readSaved(
  from: string,
  fromList: string | undefined,
  { cwd }: Terminal,
): Promise<ToldWorkspace> {
  const read = async (name: string): Promise<unknown> => {
    const text = await readIfThere(resolve(cwd, name))
    if (text === undefined)
      throw new CommandError(
        `There is no file ${name}.`,
        'Save the answer to it first, with curl for example.',
      )
    try {
      return JSON.parse(text)
    } catch (cause) {
      throw new CommandError(`${name} is not JSON.`, 'Save the answer as it came, with curl for example.', {
        cause,
      })
    }
  }
  return readAnswers(await read(from), fromList === undefined ? undefined : await read(fromList))
}
