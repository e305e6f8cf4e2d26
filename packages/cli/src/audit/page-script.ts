// What runs in each audited page ahead of its own code: it notes who writes a cookie or a storage entry. As text, since it
// belongs to another world than the rest of this package.

/** The binding through which a page tells of a write. */
export const NOTE = '__assentAuditNote'

export const WATCH_WRITES = `(() => {
  const tell = window['${NOTE}']
  const writer = () => {
    const frames = String(new Error().stack).split('\\n').slice(3)
    return /https?:[^\\s)]+/.exec(frames.find((frame) => /https?:/.test(frame)) ?? '')?.[0] ?? 'inline code'
  }
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')
  Object.defineProperty(Document.prototype, 'cookie', {
    ...cookie,
    set(text) {
      const isRemoval = /max-age=(0|-)|expires=\\w+, 01[ -]jan[ -]1970/i.test(text)
      if (!isRemoval) tell({ kind: 'cookie', what: String(text).split('=')[0].trim(), initiator: writer() })
      cookie.set.call(this, text)
    },
  })
  const { setItem } = Storage.prototype
  Storage.prototype.setItem = function (key, value) {
    const kind = this === window.sessionStorage ? 'sessionStorage' : 'localStorage'
    tell({ kind, what: String(key), initiator: writer() })
    setItem.call(this, key, value)
  }
})()`

export const STORED = `['localStorage', 'sessionStorage'].flatMap((kind) => {
  try { return Object.keys(window[kind]).map((what) => ({ kind, what })) } catch { return [] }
})`

export const REFUSE_SALE = `Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true })`

export const LINKS = `[...document.links].map(({ href }) => href)`
