// The one place that names the dialog's chunk: fetched when it is opened or looks about to be.
import type * as Dialog from './preferences/loaded-dialog.js'

let come: typeof Dialog | undefined

export const loadDialog = async () => (come ??= await import('./preferences/loaded-dialog.js'))

/** Undefined until it has come. A click opens it in its own frame then: `import()` alone waits for tasks of its own. */
export const dialogAtHand = () => come

/** Fetches early. A failure is left to the opening, which tries again. */
export function fetchDialogEarly(): void {
  loadDialog().catch(() => {})
}
