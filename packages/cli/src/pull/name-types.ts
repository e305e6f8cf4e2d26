// The names of the workspace as types: a destination that is not there does not compile in `defineConsent`.
import type { Lock } from '@assent/core/lock'
import { jsonString } from '../printable.js'

export const TYPES_SIGN = 'Written by `assent pull`'

export function nameTypes({ destinations }: Lock): string {
  const names = new Set(destinations.flatMap((one) => one.names))
  const members = [...names].sort().map((name) => `    readonly ${jsonString(name)}: true\n`)
  return `/* eslint-disable */
// ${TYPES_SIGN}; change the workspace instead. Keep it where your tsconfig.json finds it.
export {}

declare module '@assent/core' {
  interface KnownDestinations {
${members.join('')}  }
}
`
}
