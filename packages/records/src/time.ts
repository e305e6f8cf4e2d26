// Times as they are stored: whole milliseconds since the Unix epoch (UTC).
import { RecordsError } from './errors.js'

/** The last moment that a `Date` can name, and so a receipt. */
export const LAST_TIME = 8_640_000_000_000_000

export const isTime = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Math.abs(value as number) <= LAST_TIME

/**
 * The time that an option names.
 *
 * @throws RecordsError `INVALID_RECORDS_OPTION` when it is none: a database would take it for another writer's doing
 */
export function timeOf(value: unknown, option: string): number {
  if (isTime(value)) return value
  throw new RecordsError('INVALID_RECORDS_OPTION', `${option}: whole milliseconds since the Unix epoch`)
}
