'use client'
// Code that comes when it is wanted. Not React.lazy: it throws a failed download into the app's tree, and never tries again.
import { useEffect, useState } from 'react'

/**
 * What `load` brings, from the time it is wanted. A download that fails is tried again, ever later.
 *
 * @param load - the same function on every render
 */
export function useLoaded<Code extends object>(
  isWanted: boolean,
  load: () => Promise<Code>,
): Code | undefined {
  const [code, setCode] = useState<Code | number>(0) // or how often it did not come
  useEffect(() => {
    if (!isWanted || typeof code === 'object') return
    let timer: ReturnType<typeof setTimeout> | undefined
    let take = setCode
    load().then(
      (come) => take(come),
      () => (timer = setTimeout(() => take(code + 1), 1000 * 4 ** code)),
    )
    return () => {
      take = () => {}
      clearTimeout(timer)
    }
  }, [isWanted, code, load])
  return typeof code === 'object' ? code : undefined
}
