// What has focus is scrolled clear of the bars over and under the choices (WCAG 2.4.11). They are as high as their words,
// which CSS cannot measure.

const BARS = ['header', 'actions']

/** @returns what ends it */
export function keepClearOfBars(dialog: HTMLElement): () => void {
  if (typeof ResizeObserver === 'undefined') return () => {} // jsdom
  const watcher = new ResizeObserver((changes) => {
    for (const { target } of changes) {
      const bar = BARS.find((name) => target.matches(`.assent-dialog-${name}`))
      dialog.style.setProperty(`--assent-${bar}`, `${target.clientHeight}px`)
    }
  })
  for (const bar of dialog.querySelectorAll('.assent-dialog-header, .assent-dialog-actions'))
    watcher.observe(bar)
  return () => watcher.disconnect()
}
