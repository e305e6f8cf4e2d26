// Vendors that have a consent mode, as their code reads what a page tells it: written from their documentation, and from the
// start that Segment's destinations give them.
import { clarity, google, metaPixel, uet, type ConsentMode } from '../src/consent-modes/index.js'
import type { ShopCategory } from './shop.js'

export interface ConsentVendor {
  /** The global through which it is told. */
  readonly global: string
  /** Its consent mode, with one consent type for advertising. */
  readonly mode: () => ConsentMode<ShopCategory>
  /** Its code comes, and reads what waits for it. */
  readonly come: () => void
  /** Whether it takes advertising for granted. */
  readonly isGranted: () => boolean
  /** Every word that it understood, in order. */
  readonly heard: readonly string[]
}

const page = globalThis as unknown as Record<string, any> // oxlint-disable-line typescript/no-explicit-any -- a page's globals

/** Google and Microsoft heed an update whenever it comes, a default before one alone. */
function createCommands(type: string) {
  const heard: string[] = []
  const held: Record<string, string> = {}
  const read = (command: string, types: Record<string, string>) => {
    heard.push(`${command} ${types[type]}`)
    held[command] = types[type] ?? ''
  }
  return { heard, read, isGranted: () => (held['update'] ?? held['default'] ?? 'granted') === 'granted' }
}

function createGoogle(): ConsentVendor {
  const { read, ...vendor } = createCommands('ad_storage')
  const take = (item: unknown) => {
    if (Object.prototype.toString.call(item) !== '[object Arguments]') return
    const [what, command, types] = item as ArrayLike<never> & Iterable<never>
    if (what === 'consent') read(command as unknown as string, types as unknown as Record<string, string>)
  }
  const come = () => {
    const layer = (page['dataLayer'] ??= []) as unknown[]
    layer.forEach(take)
    layer.push = (...items) => (items.forEach(take), Array.prototype.push.apply(layer, items))
  }
  return { ...vendor, global: 'dataLayer', mode: () => google({ ad_storage: 'advertising' }), come }
}

function createUet(): ConsentVendor {
  const { read, ...vendor } = createCommands('ad_storage')
  const come = () => {
    const waiting = (page['uetq'] ?? []) as unknown[]
    const push = (...items: unknown[]) => {
      for (let at = 0; at < items.length; at++)
        if (items[at] === 'consent') read(items[at + 1] as string, items[at + 2] as Record<string, string>)
    }
    page['uetq'] = { push }
    push(...waiting)
  }
  return { ...vendor, global: 'uetq', mode: () => uet('advertising'), come }
}

function createClarity(): ConsentVendor {
  const heard: string[] = []
  const come = () => {
    const waiting = (page['clarity']?.q ?? []) as unknown[][]
    page['clarity'] = (method: string, types: Record<string, string>) =>
      void (method === 'consentv2' && heard.push(`consentv2 ${types['ad_Storage']}`))
    waiting.forEach((command) => page['clarity'](...command))
  }
  const isGranted = () => heard.at(-1) === 'consentv2 granted' // in Europe it begins as denied
  return { global: 'clarity', mode: () => clarity({ ad_Storage: 'advertising' }), come, isGranted, heard }
}

function createMetaPixel(): ConsentVendor {
  const heard: string[] = []
  const come = () => {
    const own = (what: string, word: string) => void (what === 'consent' && heard.push(word))
    page['fbq'] = Object.assign(page['fbq'] ?? own, { queue: [] }) // as Segment's destination has it
  }
  const isGranted = () => heard.at(-1) !== 'revoke'
  return { global: 'fbq', mode: () => metaPixel('advertising'), come, isGranted, heard }
}

export const consentVendors = {
  Google: createGoogle,
  'Microsoft UET': createUet,
  'Microsoft Clarity': createClarity,
  'Meta Pixel': createMetaPixel,
}
