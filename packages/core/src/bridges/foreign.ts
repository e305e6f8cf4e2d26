// What other people's scripts leave in the page: `unknown` until looked at.

type Call = (...args: readonly unknown[]) => unknown

/** Its own and inherited properties, as nobody knows them yet; none for what is no object. */
export function propertiesOf(value: unknown): Readonly<Record<string, unknown>> {
  const hasProperties = (typeof value === 'object' && value !== null) || typeof value === 'function'
  return hasProperties ? (value as Record<string, unknown>) : {}
}

export const globalOf = (name: string): unknown => propertiesOf(globalThis)[name]

/** A method bound to its object, or undefined. */
export function methodOf(owner: unknown, name: string): Call | undefined {
  const method = propertiesOf(owner)[name]
  return typeof method === 'function' ? (method as Call).bind(owner) : undefined
}

/** The texts in a list; none for what is no list. */
export const textsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : []

/** The keys of a record whose value is `true`. */
export const truthsIn = (value: unknown): readonly string[] =>
  Object.entries(propertiesOf(value)).flatMap(([key, each]) => (each === true ? [key] : []))

/** Puts something on an array of the page's that a script reads as it loads, and goes on hearing what is pushed on. */
export function pushOn(queue: string, item: unknown): void {
  const page = globalThis as Record<string, unknown>
  page[queue] ??= []
  methodOf(page[queue], 'push')?.(item)
}

export function onWindow(events: readonly string[], listener: (event: Event) => void): () => void {
  for (const event of events) addEventListener(event, listener)
  return () => events.forEach((event) => removeEventListener(event, listener))
}

const [FIRST_LOOK_MS, SLOWEST_LOOK_MS] = [100, 5000]

/**
 * Waits for what announces itself by no event: looks now, then less and less often.
 *
 * @param find - what is waited for, or undefined
 * @param then - told once it is there; where either throws, the script is half there and is waited for
 * @returns ends the waiting
 */
export function whenThere<Found>(
  find: () => Found | undefined,
  then: (found: Found) => void,
  delay = FIRST_LOOK_MS,
): () => void {
  try {
    const found = find()
    if (found !== undefined) {
      then(found)
      return () => {}
    }
  } catch {
    // the next look may find it whole
  }
  let stop = () => clearTimeout(timer)
  const timer = setTimeout(() => {
    stop = whenThere(find, then, Math.min(delay * 2, SLOWEST_LOOK_MS))
  }, delay)
  return () => stop()
}
