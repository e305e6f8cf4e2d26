// What destinations keep in this browser, read by who erases it (segment/) and by who discloses it (catalogue/).
import { TABLE } from './vendor-storage-table.js'
import type { DestinationName } from './vocabulary.js'

/** Where in the browser something is kept: a cookie, `localStorage` or `sessionStorage`. */
export type StorageKind = 'cookie' | 'local' | 'session'

/**
 * Why something is kept: a word from a closed list, so that every language can say it.
 *
 * `visitor` tells visitors apart, `user` remembers who signed in, `session` keeps a visit together, `click`
 * remembers which link or advertisement brought the visitor, `ads` measures and personalises advertising, `test`
 * keeps the version of a test, `state` what was seen or closed, `chat` a conversation, `queue` what is still to be
 * sent, `limit` how often something is sent, `probe` finds out what the browser can store, `choice` keeps an answer.
 */
export type StoragePurpose =
  | 'visitor'
  | 'user'
  | 'session'
  | 'click'
  | 'ads'
  | 'test'
  | 'state'
  | 'chat'
  | 'queue'
  | 'limit'
  | 'probe'
  | 'choice'

/** One cookie or storage entry, or all that share a name but for its changing part. */
export interface StoredItem {
  /** `*` stands for any characters, `?` for one letter or digit. */
  readonly name: string
  readonly kind: StorageKind
  /** Seconds, or an end by itself; undefined where no public page of the vendor says. */
  readonly lifetime: number | 'session' | 'until-cleared' | undefined
  readonly purpose: StoragePurpose
}

const KINDS: Readonly<Record<string, StorageKind>> = { c: 'cookie', l: 'local', s: 'session' }
const SECONDS: Readonly<Record<string, number>> = { m: 60, h: 3_600, d: 86_400 }

interface Block {
  readonly names: readonly DestinationName[]
  readonly items: StoredItem[]
}

let blocks: readonly Block[] | undefined

/**
 * @param names - those that a destination goes by
 * @returns one list per page of the table, each with the first name of its block; none when nobody has looked
 */
export function storageBlocks(names: readonly DestinationName[]): readonly Block[] {
  blocks ??= readBlocks()
  return blocks.filter((block) => block.names.some((name) => names.includes(name)))
}

/** Whether a name in the browser is one that a pattern of the table means. */
export function fits(key: string, pattern: string): boolean {
  const literal = pattern.replaceAll(/[^\w*?]/g, String.raw`\$&`)
  return new RegExp(`^${literal.replaceAll('*', '.*').replaceAll('?', '[a-zA-Z0-9]')}$`).test(key)
}

function readBlocks(): readonly Block[] {
  const found: Block[] = []
  for (const line of TABLE.split('\n')) {
    if (line.startsWith(' ')) found.at(-1)?.items.push(...line.slice(1).split(';').map(readItem))
    else found.push({ names: line.split('|'), items: [] })
  }
  return found
}

function readItem(row: string): StoredItem {
  const [name = '', code = '', purpose = ''] = row.split(' ')
  const kind = KINDS[code[0] ?? ''] ?? 'cookie'
  // The table is our own text, and a test reads every row of it.
  return { name, kind, lifetime: readLifetime(kind, code.slice(1)), purpose: purpose as StoragePurpose }
}

function readLifetime(kind: StorageKind, text: string): StoredItem['lifetime'] {
  if (kind === 'local') return 'until-cleared'
  if (kind === 'session' || text === '') return 'session'
  const [, count, unit = ''] = /^(\d+)([mhd])$/.exec(text) ?? []
  return count === undefined ? undefined : Number(count) * (SECONDS[unit] ?? 1)
}
