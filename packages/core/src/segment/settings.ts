// The workspace as Segment's CDN tells of it. Fetched by us, so that a fault has a limit and a shape, and so that no
// destination starts before it was looked at.
import { ConsentError } from '../errors.js'
import { SEGMENT } from '../segment-hosts.js'
import type { SegmentOptions } from './options.js'
import { request } from './request.js'

export interface RemotePlugin {
  readonly name: string
  readonly creationName: string
  readonly libraryName: string
  readonly url: string
  readonly settings: Readonly<Record<string, unknown>>
}

/** What is checked of the settings; the rest travels on to analytics-next as it came. */
export interface WorkspaceSettings {
  readonly integrations: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly remotePlugins: readonly RemotePlugin[]
  readonly [key: string]: unknown
}

/** One line of the list of destinations, which knows what the settings leave out. */
export interface ListedIntegration {
  readonly name?: string
  readonly creationName: string
  readonly description?: string
  readonly website?: string
  readonly category?: string
}

/**
 * @param answer - of a request that is on its way already
 * @throws ConsentError `SETTINGS_NOT_LOADED`, `SETTINGS_NOT_UNDERSTOOD`
 */
export async function fetchSettings(
  options: SegmentOptions,
  answer = request(options, 'settings'),
): Promise<WorkspaceSettings> {
  return parseSettings(await parseAnswer(answer))
}

/** Decoration only: a failure makes an empty list. */
export async function fetchIntegrationList(options: SegmentOptions): Promise<readonly ListedIntegration[]> {
  return parseIntegrationList(await parseAnswer(request(options, 'integrations')).catch(() => []))
}

/** What is not a line of the list is left out. */
export function parseIntegrationList(answer: unknown): readonly ListedIntegration[] {
  return Array.isArray(answer) ? answer.filter(isListed) : []
}

function isListed(row: unknown): row is ListedIntegration {
  if (!isObject(row) || typeof row['creationName'] !== 'string') return false
  return ['name', 'description', 'website', 'category'].every((key) =>
    ['string', 'undefined'].includes(typeof row[key]),
  )
}

async function parseAnswer(answer: Promise<string>): Promise<unknown> {
  try {
    return JSON.parse(await answer)
  } catch (cause) {
    if (cause instanceof SyntaxError) throw new ConsentError('SETTINGS_NOT_UNDERSTOOD', 'not JSON', { cause })
    throw new ConsentError('SETTINGS_NOT_LOADED', cause instanceof Error ? cause.message : String(cause), {
      cause,
    })
  }
}

/** @throws ConsentError `SETTINGS_NOT_UNDERSTOOD` when what analytics-next relies on is missing */
export function parseSettings(answer: unknown): WorkspaceSettings {
  const integrations = isObject(answer) ? answer['integrations'] : undefined
  const segment = isObject(integrations) ? integrations[SEGMENT] : undefined
  if (
    !isObject(answer) ||
    !isObject(integrations) ||
    !isObject(segment) ||
    typeof segment['apiKey'] !== 'string'
  ) {
    throw new ConsentError('SETTINGS_NOT_UNDERSTOOD', "integrations['Segment.io'].apiKey is missing")
  }
  const plugins = Array.isArray(answer['remotePlugins']) ? answer['remotePlugins'] : []
  return {
    ...answer,
    integrations: Object.fromEntries(Object.entries(integrations).filter(hasSettings)),
    remotePlugins: plugins.filter(isRemotePlugin),
  }
}

function hasSettings(row: [string, unknown]): row is [string, Record<string, unknown>] {
  return isObject(row[1])
}

function isRemotePlugin(plugin: unknown): plugin is RemotePlugin {
  if (!isObject(plugin)) return false
  const named = ['name', 'creationName', 'libraryName', 'url'].every((key) => typeof plugin[key] === 'string')
  return named && isObject(plugin['settings'] ?? {}) && /^https?:\/\//.test(plugin['url'] as string)
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
