// What `assent audit` can be told, and what that means.
import { CommandError, type Options, type Values } from '../command.js'
import type { Rules } from './judge.js'
import type { Gpc } from './observation.js'
import type { Audit, Buttons } from './observe.js'
import { placeOf } from './places.js'

export const AUDIT_OPTIONS = {
  url: { type: 'string', value: 'URL', help: 'the site; also as the only word' },
  pages: { type: 'string', value: 'N', help: 'so many pages of the site in each state (default 1)' },
  gpc: {
    type: 'string',
    value: 'on|off|both',
    help: 'a visitor whose browser sends Global Privacy Control, one whose does not, or one after the other (default both)',
  },
  region: {
    type: 'string',
    value: 'REGION',
    help: "a visitor from there, such as DE or US-CA: their browser's languages, clock and position (granted to a page that asks). Not simulated: their IP address, and what a host in front of the site makes of it",
  },
  header: {
    type: 'string',
    multiple: true,
    value: 'NAME:VALUE',
    help: 'sent with each request, such as x-vercel-ip-country: DE to a site without its host in front',
  },
  'segment-host': {
    type: 'string',
    multiple: true,
    value: 'HOST',
    help: "where Segment is behind a proxy, such as shop.example/segment: what goes there is Segment's, though the host is the site's own",
  },
  tracker: {
    type: 'string',
    multiple: true,
    value: 'START',
    help: "addresses that begin so, such as shop.example/collect, send data away, though they are the site's own",
  },
  host: { type: 'string', multiple: true, value: 'HOST', help: 'a host that is needed without consent' },
  essential: {
    type: 'string',
    multiple: true,
    value: 'NAME',
    help: 'a cookie or storage entry that is needed; may end in *',
  },
  strict: { type: 'boolean', help: 'warnings fail too' },
  accept: { type: 'string', value: 'SELECTOR', help: 'the button that grants' },
  reject: { type: 'string', value: 'SELECTOR', help: 'the button that refuses' },
  withdraw: {
    type: 'string',
    multiple: true,
    value: 'SELECTOR',
    help: 'what to press, in order, to take consent back',
  },
  settle: { type: 'string', value: 'SECONDS', help: 'how long to watch each page (default 2)' },
  deadline: {
    type: 'string',
    value: 'SECONDS',
    help: 'how long all of it may take; what was not seen by then is said (default 300)',
  },
  browser: { type: 'string', value: 'PATH', help: 'a Chromium; default: the one that is installed' },
  'no-sandbox': {
    type: 'boolean',
    help: "without Chromium's sandbox, for a container that does not allow it; for root, who may not use it, always",
  },
  report: { type: 'string', value: 'FILE', help: 'write a page with screenshots' },
  json: { type: 'boolean', help: 'print JSON' },
} as const satisfies Options

type AuditValues = Values<typeof AUDIT_OPTIONS>

const ESSENTIAL = ['tracking-preferences', 'assent-*']
const PAGE_MS = 15_000
const VISITORS: Readonly<Record<string, readonly Gpc[]>> = { on: ['on'], off: ['off'], both: ['off', 'on'] }

export function auditOf(values: AuditValues): Audit {
  const { gpc = 'both', region } = values
  const visitors = Object.hasOwn(VISITORS, gpc) ? VISITORS[gpc] : undefined
  if (!visitors) throw new CommandError(`--gpc is "${gpc}".`, 'It is on, off or both.')
  return {
    url: addressOf(values.url),
    visitors,
    pages: numberOf('--pages', values.pages ?? '1', 1, 50),
    headers: headersOf(values.header ?? []),
    place: region === undefined ? undefined : placeOf(region),
    settleMs: numberOf('--settle', values.settle ?? '2', 0.1, 60) * 1000,
    deadlineMs: numberOf('--deadline', values.deadline ?? '300', 1, 7200) * 1000,
    timeoutMs: PAGE_MS,
  }
}

export const buttonsOf = ({ accept, reject, withdraw = [] }: AuditValues): Buttons => ({
  accept,
  reject,
  withdraw,
})

/** @throws CommandError for what is no place on the web: it would match nothing, and nobody would know */
export function rulesOf({ tracker, host, essential, ...values }: AuditValues, site: string): Rules {
  const placesOf = (option: string, given: readonly string[] = []) =>
    given.map((place) => placeOnWeb(option, place))
  const startsOf = (option: string, given?: readonly string[]) =>
    placesOf(option, given).map(({ host: named, pathname }) => named + pathname)
  return {
    site,
    trackers: startsOf('--tracker', tracker),
    segmentHosts: startsOf('--segment-host', values['segment-host']),
    hosts: placesOf('--host', host).map(({ hostname }) => hostname),
    essential: [...ESSENTIAL, ...(essential ?? [])],
  }
}

const PLACE = /^((https?|wss?):\/\/)?(\[[\da-f:.]+\]|[\p{L}\d.-]+)(:\d+)?([/?#]|$)/iu

/** With its scheme or without, and as the browser writes it. */
function placeOnWeb(option: string, place: string): URL {
  const address = /^\w+:\/\//.test(place) ? place : `https://${place}`
  if (PLACE.test(place) && URL.canParse(address)) return new URL(address)
  throw new CommandError(`${option} is "${place}".`, 'It begins with a host: shop.example/collect')
}

function addressOf(given: string | undefined): string {
  const url = given !== undefined && URL.canParse(given) ? new URL(given) : undefined
  if (url && /^https?:$/.test(url.protocol)) return url.href
  const said = given === undefined ? 'There is no site to visit.' : `"${given}" is not a site to visit.`
  throw new CommandError(said, 'assent audit https://shop.example')
}

function numberOf(name: string, text: string, least: number, most: number): number {
  const number = Number(text) // of nothing, 0: less than any least
  if (number >= least && number <= most) return number
  throw new CommandError(`${name} is "${text}".`, `It is a number from ${least} to ${most}.`)
}

function headersOf(lines: readonly string[]): Record<string, string> {
  const rows = lines.map((line) => {
    const [, name, value] = /^([\w-]+):\s*([\x20-\x7e]*)$/.exec(line) ?? []
    if (name === undefined || value === undefined)
      throw new CommandError(`--header is "${line}".`, 'It has the form NAME:VALUE.')
    return [name.toLowerCase(), value] as const
  })
  return Object.fromEntries(rows)
}
