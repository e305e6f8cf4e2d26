// The one place that names the dialog's chunk: fetched when it is opened or looks about to be.

export const loadDialog = () => import('./preferences/loaded-dialog.js')

/** Fetches early. A failure is left to the opening, which tries again. */
export function fetchDialogEarly(): void {
  loadDialog().catch(() => {})
}
