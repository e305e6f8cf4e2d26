// What runs in each audited page ahead of its own code: it notes who writes a cookie or a storage entry. As text, since it
// belongs to another world than the rest of this package.

/** The binding through which a page tells of a write. */
export const NOTE = '__assentAuditNote'

export const WATCH_WRITES = `(() => {
  const note = window['${NOTE}'], toText = JSON.stringify
  if (typeof note !== 'function') return
  const tell = (kind, what) => {
    try { note(toText({ kind, what: String(what), initiator: writer() })) } catch {}
  }
  const writer = () => {
    const frames = String(new Error().stack).split('\\n').slice(4)
    return /https?:[^\\s)]+/.exec(frames.find((frame) => /https?:/.test(frame)) ?? '')?.[0] ?? 'inline code'
  }
  const around = (owner, method, kind) => {
    const original = owner?.prototype?.[method]
    if (original) owner.prototype[method] = function (...values) { tell(kind, values[0]); return original.apply(this, values) }
  }
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')
  Object.defineProperty(Document.prototype, 'cookie', {
    ...cookie,
    set(text) {
      const isRemoval = /max-age=(0|-)|expires=\\w+, 01[ -]jan[ -]1970/i.test(text)
      if (!isRemoval) tell('cookie', String(text).split('=')[0].trim())
      cookie.set.call(this, text)
    },
  })
  const { setItem } = Storage.prototype
  Storage.prototype.setItem = function (key, value) {
    tell(this === window.sessionStorage ? 'sessionStorage' : 'localStorage', key)
    setItem.call(this, key, value)
  }
  around(window.IDBFactory, 'open', 'indexedDB')
  around(window.CacheStorage, 'open', 'cacheStorage')
})()`

export const REFUSE_SALE = `Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true })`

/** From the page that is there, which may be another than was asked for, to others of its origin. */
export const LINKS = `(() => {
  const here = location.pathname + location.search
  const isOther = ({ origin, pathname, search }) => origin === location.origin && pathname + search !== here
  return [...document.links].filter(isOther).map(({ href }) => href.split('#')[0])
})()`
