// What the documents are made of: the app's purposes, who receives data for each, and what is known of them. Pure.
import type { CategoryDeclaration, Consent } from '@assent/core'
import { findStorage, hostsContacted, type StorageFacts } from '@assent/core/catalogue'
import { isAdvertising, mappingOf, type Lock, type LockedDestination } from '@assent/core/lock'

export interface Recipient extends LockedDestination {
  /** The app's categories that it needs, all of them: ids, and as visitors read them. */
  readonly needs: readonly string[]
  readonly needLabels: readonly string[]
  /** Needs none of them, and runs all the same, as the app says by `unmapped: 'allow'`. */
  readonly runsUnmapped: boolean
  readonly isAdvertising: boolean
  readonly receivesInEu: boolean
  /** Undefined when nobody has looked. */
  readonly storage: StorageFacts | undefined
}

export interface Purpose {
  readonly category: CategoryDeclaration
  readonly recipients: readonly Recipient[]
  /** Whether it waits for a yes: what is required, unmapped or runs until it is refused does not rest on consent. */
  readonly needsConsent: boolean
}

export interface PrivacyFacts {
  readonly consent: Consent
  readonly lock: Lock
  /** The app's categories, and what runs without any. */
  readonly purposes: readonly Purpose[]
  readonly recipients: readonly Recipient[]
  /** Those that no category opens: they receive nothing. */
  readonly shut: readonly Recipient[]
  /** Where the browser reaches Segment, as sources of a content security policy. */
  readonly sources: { readonly cdn: string; readonly api: string }
}

/** Its id is none that an app can declare. */
const UNMAPPED: CategoryDeclaration = {
  id: '(unmapped)',
  label: 'Without a category',
  description:
    'Nobody is asked about these. They run as soon as Segment does: once anything else is allowed.',
}

export function privacyFacts(lock: Lock, consent: Consent, apiHost?: string): PrivacyFacts {
  const recipients = lock.destinations.map((one) => recipientOf(one, consent))
  const { region, cdnUrl } = lock.source
  const hosts = hostsContacted({ region, cdnUrl: cdnUrl ?? undefined, apiHost })
  return {
    consent,
    lock,
    recipients,
    purposes: purposesOf(consent, recipients),
    shut: recipients.filter(({ needs, runsUnmapped }) => needs.length === 0 && !runsUnmapped),
    sources: { cdn: sourceOf(hosts.cdn, cdnUrl), api: sourceOf(hosts.api, apiHost) },
  }
}

function purposesOf(consent: Consent, recipients: readonly Recipient[]): Purpose[] {
  const asked = consent.categories.map((category) => ({
    category,
    recipients: recipients.filter(({ needs }) => needs.includes(category.id)),
    needsConsent: consent.model === 'opt-in' && !category.required,
  }))
  const unmapped = recipients.filter(({ runsUnmapped }) => runsUnmapped)
  if (unmapped.length === 0) return asked
  return [...asked, { category: UNMAPPED, recipients: unmapped, needsConsent: false }]
}

/** @param named - the address that the host was taken from, where that was not Segment's own */
function sourceOf(host: string, named: string | null | undefined): string {
  if (host === '') return "'self'"
  return `${named?.startsWith('http:') ? 'http' : 'https'}://${host}`
}

function recipientOf(destination: LockedDestination, consent: Consent): Recipient {
  const { categories: needs, mappedBy } = mappingOf(consent, destination)
  const labelOf = (id: string) => consent.categories.find((one) => one.id === id)?.label ?? id
  return {
    ...destination,
    needs,
    needLabels: needs.map(labelOf),
    runsUnmapped: mappedBy === 'unmapped' && consent.unmapped === 'allow',
    isAdvertising: isAdvertising(destination),
    receivesInEu: destination.endpoints.includes('eu'),
    storage: findStorage(destination.name),
  }
}

export const runsInPage = ({ mode }: Pick<Recipient, 'mode'>): boolean => mode !== 'cloud'

/** Segment delivers to an address that the workspace names: whose, and where, is in no catalogue. */
const isNamedAddress = (name: string) => /webhook/i.test(name)

export function transferOf({ name, endpoints }: Pick<Recipient, 'name' | 'endpoints'>): string {
  if (isNamedAddress(name)) return 'depends on the address that is set in Segment: see the safeguards'
  if (endpoints.length === 0) return 'where the vendor receives data is not known'
  if (!endpoints.includes('eu')) return 'the vendor receives data in the United States'
  return endpoints.includes('us')
    ? 'the vendor can receive data in the European Union or the United States, as set in Segment'
    : 'the vendor receives data in the European Union'
}
