// A page that comes back (from the back/forward cache, or to the front) may hold an answer that was changed
// elsewhere meanwhile: the cookie is read again, in the capture phase, before any other listener can send.

const COMES_BACK = ['pageshow', 'visibilitychange'] as const // the latter passes the window on its way to the document

/** Returns the undoing. */
export function onPageRestored(refresh: () => void): () => void {
  for (const type of COMES_BACK) addEventListener(type, refresh, true)
  return () => COMES_BACK.forEach((type) => removeEventListener(type, refresh, true))
}
