// The queues that Google and Microsoft read their commands from. A page may make one before the vendor's code is there;
// that is all that is made.
import type { ConsentTypes } from './consent-mode.js'

interface Queue {
  push(...items: readonly unknown[]): unknown
}

const begun = new WeakSet<object>()

/**
 * Tells the default first, before the vendor's code is there, and once: after an update a vendor would not heed another.
 *
 * @param name - the queue's global
 * @param push - puts one command into it, as its vendor reads it
 */
export function tellQueue(
  name: 'dataLayer' | 'uetq',
  [types, byDefault]: readonly [types: ConsentTypes, byDefault: ConsentTypes],
  push: (queue: Queue, command: 'default' | 'update', types: ConsentTypes) => void,
): true {
  const page = globalThis as { [global in typeof name]?: Queue }
  const queue = (page[name] ??= [])
  const isFirst = Array.isArray(queue) && !begun.has(queue) // a vendor that runs may have put its own object there
  begun.add(queue)
  if (isFirst) push(queue, 'default', byDefault)
  if (!isFirst || JSON.stringify(types) !== JSON.stringify(byDefault)) push(queue, 'update', types)
  return true
}
