// How the app's category ids become literal types in every hook: it names its declaration once.
import type { Consent } from '@assent/core'

/**
 * Filled by the app, in any of its files:
 *
 * ```ts
 * declare module '@assent/react' {
 *   interface Register { consent: typeof consent }
 * }
 * ```
 */
// oxlint-disable-next-line typescript/no-empty-object-type -- an app adds the member
export interface Register {}

/** The ids of the registered declaration; any string until there is one. */
export type RegisteredId = Register extends { consent: Consent<infer Id> } ? Id : string
