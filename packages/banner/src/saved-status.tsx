'use client'
// "Preferences saved", for who cannot see the banner or the dialog go. The region stands in the page before it
// has something to say, and outlives both: screen readers do not announce regions that arrive with their text.
import { useEffect, useState } from 'react'

// One page has one voice, wherever its buttons are; buttons and region need not share a parent.
const regions = new Set<() => void>()

export function announceSaved(): void {
  for (const speak of regions) speak()
}

export const STATUS_CLASS = 'assent-status'

export function SavedStatus({ text }: { readonly text: string }) {
  const [times, setTimes] = useState(0)
  useEffect(() => {
    const speak = () => setTimes((count) => count + 1)
    regions.add(speak)
    return () => void regions.delete(speak)
  }, [])
  // Radix spares `[aria-live]` when it hides the page behind a dialog; the key makes a repeated text news again.
  return (
    <output aria-live="polite" tabIndex={-1} className={STATUS_CLASS}>
      {times > 0 && <span key={times}>{text}</span>}
    </output>
  )
}
