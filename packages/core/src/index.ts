// The main door: headless consent. No DOM, no framework.
export { createActs, createConsentStore } from './acts.js'
export { defineConsent } from './define-consent.js'
export { decodeCookies } from './cookie.js'
export { decide } from './decide.js'
export { initialState, isAllowed, isAnswered, optionalCategories } from './decision.js'
export { encodeCookie } from './encode-cookie.js'
export { ConsentError } from './errors.js'
export { destinationChanges, openDestinations } from './gate.js'
export { stamp } from './stamp.js'

export type { Acts, ConsentStore } from './acts.js'
export type {
  CategoryDeclaration,
  Consent,
  ConsentOptions,
  CookieOptions,
  DeclarableName,
  KnownDestinations,
} from './declaration.js'
export type { CookieJar } from './cookie.js'
export type { ConsentErrorCode } from './errors.js'
export type { Gate } from './gate.js'
export type { ConsentRecord, RecordSink } from './record.js'
export type { ConsentStamp } from './stamp.js'
export type { ConsentReader, OpenedStore, OtherTabs, StoreOptions, Writing } from './store.js'
export type {
  Answer,
  CategoryId,
  ConsentModel,
  ConsentState,
  DestinationMap,
  DestinationName,
  Preference,
  Reason,
} from './vocabulary.js'
