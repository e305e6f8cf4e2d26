// Telling the app of a failure, whatever it makes of that.

/** A reporter that fails has nobody to tell. */
export function reportSafely(onError: ((error: unknown) => void) | undefined, error: unknown): void {
  try {
    onError?.(error)
  } catch {
    // the answer goes out all the same
  }
}
