// Telling the app of what failed in a page, whatever it makes of that.

/** What `onError` throws is for the page's own error reporting; what was under way goes on. */
export function tellApp<Failure>(onError: ((failure: Failure) => void) | undefined, failure: Failure): void {
  try {
    onError?.(failure)
  } catch (fault) {
    void Promise.reject(fault)
  }
}
