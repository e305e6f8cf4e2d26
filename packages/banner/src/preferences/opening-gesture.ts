'use client'
// The gesture that opens a dialog decides nothing in it. Where a double click began on the opener, its second click lands
// on whatever has come there: "Save choices" on a phone, the page behind in a wide window.
import { useLayoutEffect, useRef, type MouseEvent } from 'react'

/** As long the stylesheet has nothing in the dialog be clicked, too (`data-assent-settling`). */
export const GESTURE_MS = 500
/** Systems count clicks as double that are up to this far apart. */
const DOUBLE_CLICK_MS = 1000

/** Stops the clicks that can belong to it, for the element around all that has opened. Keys are left alone, and scripts. */
export function useOpeningGesture(): (event: MouseEvent) => void {
  const openedAt = useRef(Infinity)
  useLayoutEffect(() => {
    openedAt.current = performance.now() // ahead of the first paint
  }, [])
  return (event) => {
    const { detail, isTrusted, timeStamp } = event.nativeEvent // of a key's click, the detail is 0
    const gesture = detail > 1 ? DOUBLE_CLICK_MS : GESTURE_MS
    if (!isTrusted || detail === 0 || timeStamp - openedAt.current > gesture) return
    event.preventDefault()
    event.stopPropagation() // which Radix respects: it takes such a click for none beside the dialog
  }
}
