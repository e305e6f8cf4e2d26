// What is wrong with the options of a source, told to the programmer. No page in production has this file.
import { ConsentError } from '../errors.js'
import type { ConsentReader } from '../store.js'
import type { SegmentOptions } from './options.js'

/** @throws ConsentError `INVALID_WRITE_KEY`, `INVALID_OPTION` */
export function checkSegmentOptions(options: SegmentOptions, store: unknown): void {
  if (typeof options?.writeKey !== 'string' || !options.writeKey) throw new ConsentError('INVALID_WRITE_KEY')
  const check = (isRight: boolean, name: string) => {
    if (!isRight) throw new ConsentError('INVALID_OPTION', `segment.${name}`)
  }
  const { onRevoke, decideDestination = () => true, region = 'us' } = options
  for (const [name, value] of Object.entries(options))
    check(!/^max|Ms$/.test(name) || value === undefined || value >= 0, `${name}: ${value}`)
  for (const [name, callback] of Object.entries({ ...onRevoke, decideDestination })) {
    check(typeof callback === 'function', `${name} is not a function`)
  }
  check(typeof (store as Partial<ConsentReader> | undefined)?.connect === 'function', 'store')
  check(region === 'us' || region === 'eu', `region: ${String(region)}`)
}
