// The page's cookies as every page needs them: to read.
import type { PageJar } from '../cookie.js'

export const createPageJar = (name: string): PageJar => ({ read: () => readCookie(name), page: document })

/** Every value that the page sees under a name, still encoded. */
export function readCookie(name: string): string[] {
  const pairs = document.cookie.split('; ').filter((pair) => pair.startsWith(`${name}=`))
  return pairs.map((pair) => pair.slice(name.length + 1))
}
