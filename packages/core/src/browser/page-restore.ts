// A page that comes back (from the back/forward cache, or to the front) may hold an answer that was changed
// elsewhere meanwhile: the cookie is read again, in the capture phase, before any other listener can send.

/** Returns the undoing. */
export function onPageRestored(refresh: () => void): () => void {
  const shown = (event: PageTransitionEvent) => {
    if (event.persisted) refresh()
  }
  const visible = () => {
    if (document.visibilityState === 'visible') refresh()
  }
  addEventListener('pageshow', shown, true)
  document.addEventListener('visibilitychange', visible, true)
  return () => {
    removeEventListener('pageshow', shown, true)
    document.removeEventListener('visibilitychange', visible, true)
  }
}
