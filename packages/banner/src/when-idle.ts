// Fetching ahead for who is asked: after what is on screen has settled, so that it takes nothing from it.
import { fetchDialogEarly } from './load-dialog.js'

export function whenIdle(act: () => void): void {
  if (typeof requestIdleCallback === 'undefined') setTimeout(act, 500)
  else requestIdleCallback(act)
}

/** The dialog is one of three answers. Not where the visitor has asked to save data. */
export function fetchDialogWhenIdle(): void {
  const { connection } = navigator as { connection?: { readonly saveData?: unknown } }
  if (!connection?.saveData) whenIdle(fetchDialogEarly)
}
