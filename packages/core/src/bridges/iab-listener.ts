// What the IAB's APIs have in common: a function of the page that a stub stands in for at first, and its listeners.
import { methodOf, propertiesOf, whenThere } from './foreign.js'

/**
 * Listens to an API of the IAB's, once it is there.
 *
 * @param name - of the function; an element of that name is none
 * @param version - what it wants after each command
 * @returns ends the listening
 */
export function listenToIab(
  name: string,
  version: readonly unknown[],
  hear: (event: Readonly<Record<string, unknown>>) => void,
): () => void {
  let isStopped = false
  let listenerId: unknown // may be 0
  const call = (command: string, ...args: readonly unknown[]) =>
    methodOf(globalThis, name)?.(command, ...version, ...args)
  const stopListening = () => {
    if (listenerId !== undefined) call('removeEventListener', () => {}, listenerId)
  }
  const listener = (data: unknown, isSuccess: unknown) => {
    if (isSuccess !== true || typeof data !== 'object') return
    const event = propertiesOf(data)
    listenerId = event['listenerId']
    if (isStopped) return stopListening() // a stub answers late
    hear(event)
  }
  const stopWaiting = whenThere(
    () => methodOf(globalThis, name),
    () => listener(call('addEventListener', listener), true), // older stubs return what others call back with
  )
  return () => {
    isStopped = true
    stopWaiting()
    stopListening()
  }
}
