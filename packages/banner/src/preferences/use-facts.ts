'use client'
// Facts about destinations, larger than the dialog: fetched once that is open, and done without where they cannot be
// had.
import { startTransition, useEffect, useState } from 'react'
import { behindPaint } from './behind-paint.js'

const fetchFacts = () => import('./facts.js')

export type Facts = Awaited<ReturnType<typeof fetchFacts>>

export function useFacts(): Facts | undefined {
  const [facts, setFacts] = useState<Facts>()
  useEffect(() => {
    let wanted = true
    const show = (loaded: Facts) => wanted && startTransition(() => setFacts(loaded))
    // without them the list stands as it is, and the next opening tries again
    const leave = behindPaint(() => void fetchFacts().then(show, () => {}))
    return () => {
      wanted = false
      leave()
    }
  }, [])
  return facts
}
