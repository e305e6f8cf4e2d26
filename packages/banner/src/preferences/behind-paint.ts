// What the frame that shows the dialog need not wait for.

/** Acts behind the next paint: a click's effects, and a timer alone, run ahead of it. Returns how to leave it. */
export function behindPaint(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(act)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}
