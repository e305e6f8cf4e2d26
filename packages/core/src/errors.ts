// Step 0: one class, one catalogue of codes. Every code has a page in docs/errors, which the package brings along.

/** What happened, and what to do, by code. */
const CONSENT_ERRORS = {
  NO_CATEGORIES: 'No category is declared, so nothing can be asked. Declare at least one in `categories`.',
  INVALID_CATEGORY:
    'A category needs an id (a letter, then letters, digits, "_" or "-"), a label and a description.',
  DUPLICATE_CATEGORY: 'Two categories have the same id. Give each its own.',
  UNKNOWN_CATEGORY:
    'That category is not declared, so nothing can be gated by it. Declare it in `categories`.',
  REQUIRED_CATEGORY: 'A required category is always granted. Remove it from the denial, or drop `required`.',
  INVALID_ANSWER: 'An answer is "granted" or "denied".',
  EMPTY_MAPPING: 'A destination needs at least one category. Name one, or leave the destination out.',
  INVALID_OPTION: 'An option has a value it cannot have.',
  INVALID_WRITE_KEY: "`segment.writeKey` is missing. Copy it from the source's settings in Segment.",
  NO_PROVIDER: 'No consent store above this component. Wrap the app in <ConsentProvider>.',
  NO_SEGMENT: 'This provider has no `segment` option, so there is nothing to send with. Add it.',
  COOKIE_NOT_KEPT: 'The browser did not keep the consent cookie: the answer holds for this page only.',
  TABS_NOT_REACHED: 'BroadcastChannel is blocked: other tabs follow when they are next shown.',
  LISTENER_FAILED: 'A callback given to Assent threw. The decision was kept.',
  BRIDGE_FAILED: 'A third-party CMP could not be read. What was answered before holds.',
  CONSENT_MODE_FAILED:
    'A vendor could not be told of consent. Its code goes by what it was told before, or by its own default.',
  RECORD_NOT_KEPT:
    'A decision was not written down. The choice holds; it is sent again, unless it was refused.',
  SETTINGS_NOT_LOADED: "Segment's settings could not be loaded, so nothing was started. Tried again later.",
  SETTINGS_NOT_UNDERSTOOD: "Segment's settings have an unexpected shape, so nothing was started.",
  LOCK_NOT_UNDERSTOOD: 'The list of reviewed destinations cannot be read. Restore it, or write it anew.',
  ANALYTICS_NOT_LOADED: 'The analytics.js code could not be loaded or started. Tried again later.',
  DESTINATION_NOT_STARTED:
    'A destination could not be started. The others go on; tried again on its next event.',
  DESTINATION_UNMAPPED: 'A destination has no category, so it stays shut. Map it in `destinations`.',
  UNKNOWN_DESTINATION: 'A destination in `destinations` is not in the workspace. Check the name.',
  GATE_BYPASSED: 'Analytics.js was loaded around the gate, so it sends without consent. Remove that load.',
} as const

/** Each has a page of its name in `docs/errors`, which the package brings along in `dist/errors`. */
export type ConsentErrorCode = keyof typeof CONSENT_ERRORS

declare const process: { env: { NODE_ENV?: string } }

/**
 * The one error class. Thrown at programmers; for failures of a visitor's browser or network it is handed to
 * `onError` and the page goes on. In production builds the message is the code and the detail, to save bytes.
 */
export class ConsentError extends Error {
  override readonly name = 'ConsentError'
  constructor(
    readonly code: ConsentErrorCode,
    readonly detail?: string,
    options?: { cause?: unknown },
  ) {
    let said = detail ? ` ${detail}` : ''
    if (process.env.NODE_ENV !== 'production') {
      const page = `See node_modules/@assent/core/dist/errors/${code}.md`
      said = ` ${CONSENT_ERRORS[code]}${detail ? ` (${detail})` : ''} ${page}`
    }
    super(`[consent/${code}]${said}`, options)
  }
}
