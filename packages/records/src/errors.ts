// One class, one catalogue of codes for everything this package can say. Every code has a page in
// docs/errors, which the package brings along.

const RECORDS_ERRORS = {
  INVALID_RECORDS_OPTION: 'An option of these records has a value it cannot have.',
  INVALID_RECORD: 'That is no decision with its facts, so nothing was stored.',
  RECORDS_FULL:
    'The database is slower than the decisions come, so this one was not taken. Send it again later.',
  RECORDS_CLOSED: 'These records were closed, so nothing was stored. Append before `close()`.',
  DATABASE_BUSY: 'Other writers held the database for too long, so nothing was stored. Send it again later.',
  SCHEMA_TOO_NEW: 'A newer version of Assent has changed these tables. Deploy that version here too.',
} as const

export type RecordsErrorCode = keyof typeof RECORDS_ERRORS

/** The one error class of this package; what a driver throws comes through as it is. */
export class RecordsError extends Error {
  override readonly name = 'RecordsError'
  constructor(
    readonly code: RecordsErrorCode,
    readonly detail?: string,
    options?: { cause?: unknown },
  ) {
    const page = `See node_modules/@assent/records/dist/errors/${code}.md`
    const said = [RECORDS_ERRORS[code], detail && `(${detail})`, page]
    super([`[records/${code}]`, ...said].filter(Boolean).join(' '), options)
  }
}
