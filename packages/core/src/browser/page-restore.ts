// A page that comes back (from the back/forward cache, or to the front) may hold an answer that was changed
// elsewhere meanwhile: the cookie is read again, in the capture phase, before any other listener can send.

/** Returns the undoing. */
export function onPageRestored(refresh: () => void): () => void {
  addEventListener('pageshow', refresh, true)
  document.addEventListener('visibilitychange', refresh, true)
  return () => {
    removeEventListener('pageshow', refresh, true)
    document.removeEventListener('visibilitychange', refresh, true)
  }
}
