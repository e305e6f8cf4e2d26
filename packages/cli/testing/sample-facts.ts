// What the documents are made of, from destinations and a declaration of a line or two.
import type { LockedDestination } from '@assent/core/lock'
import { createFillIn } from '../src/docs/fill-in.js'
import { privacyFacts } from '../src/docs/privacy-facts.js'
import { lockWith } from './locked-destination.js'
import { consentWith } from './sample-declaration.js'

export const factsOf = (
  destinations: readonly LockedDestination[],
  options?: Parameters<typeof consentWith>[0],
  apiHost?: string,
) => privacyFacts(lockWith(...destinations), consentWith(options), apiHost)

/** Nothing was filled in yet. */
export const blank = () => createFillIn(new Map())
