// A record as a receipt, by the field names of ISO/IEC TS 27560:2023 and the terms of w3id.org/dpv.
import type { EventState, EventType } from './event-state.js'
import type { Controller, Offer, RecordContent } from './record-content.js'
import type { StoredRecord } from './stored-record.js'

export interface ReceiptPurpose {
  readonly purpose: string
  readonly purpose_id: string
  readonly purpose_description?: string
  /** `dpv:LegalBasis`, which says no more than that there is one, for a category that nobody was asked about. */
  readonly lawful_basis: 'dpv:Consent' | 'dpv:LegalBasis'
  readonly privacy_notice: string
  readonly language: string
  readonly pii_information: readonly { readonly pii_type: string; readonly pii_optional: boolean }[]
  readonly pii_controllers: readonly string[]
  readonly storage_locations: readonly string[]
  readonly retention_period: string
  readonly jurisdiction: string
  readonly recipient_third_parties: readonly string[]
  readonly withdrawal_method: string
}

export interface ReceiptEvent {
  readonly purpose_id: string
  /** ISO 8601, UTC. */
  readonly event_time: string
  /** ISO 8601. */
  readonly validity_duration: string
  readonly entity_id: string
  readonly event_type: EventType
  readonly event_state: EventState
}

export interface Receipt {
  readonly schema_version: 'ISO/IEC TS 27560:2023'
  readonly receipt_id: string
  readonly record_id: string
  readonly pii_principal_id: string
  readonly pii_processing: readonly ReceiptPurpose[]
  readonly party: readonly (Controller & { readonly party_id: string; readonly party_type: string })[]
  readonly event: readonly ReceiptEvent[]
  /** What the specification has no field for. */
  readonly evidence: Omit<RecordContent, 'subject' | 'eventType' | 'eventStates' | 'decidedAt' | 'offer'> &
    Pick<Offer, 'noticeVersion' | 'notice' | 'mapping' | 'destinations'> &
    Pick<StoredRecord, 'sequence' | 'recordedAt' | 'previousHash' | 'contentHash' | 'hash'>
}

const CONTROLLER = 'controller'

/** @returns undefined for a line that is no decision, or whose offer is lost */
export function receiptOf({ content, offer, ...line }: StoredRecord): Receipt | undefined {
  if (!content || !offer) return undefined
  const { subject, eventType, eventStates, decidedAt, offer: _hash, ...evidence } = content
  const { noticeVersion, notice, mapping, destinations } = offer
  const { sequence, recordedAt, previousHash, contentHash, hash } = line
  return {
    schema_version: 'ISO/IEC TS 27560:2023',
    receipt_id: `receipt-${line.recordId}`,
    record_id: line.recordId,
    pii_principal_id: subject,
    pii_processing: offer.categories.map((category) => purposeOf(category, content, offer)),
    party: [{ party_id: CONTROLLER, party_type: 'dpv:DataController', ...offer.controller }],
    event: Object.entries(eventStates).map(([id, event_state]) => ({
      purpose_id: id,
      event_time: new Date(decidedAt).toISOString(),
      validity_duration: `P${content.validForDays}D`,
      entity_id: subject,
      event_type: eventType,
      event_state,
    })),
    evidence: {
      ...evidence,
      noticeVersion,
      notice,
      mapping,
      destinations,
      sequence,
      recordedAt,
      previousHash,
      contentHash,
      hash,
    },
  }
}

function purposeOf(
  { id, label, description, required }: Offer['categories'][number],
  { jurisdiction }: RecordContent,
  { notice, destinations, processing }: Offer,
): ReceiptPurpose {
  const recipients = Object.entries(destinations).filter(([, needed]) => needed.includes(id))
  return {
    purpose: label,
    purpose_id: id,
    ...(description && { purpose_description: description }),
    lawful_basis: required ? 'dpv:LegalBasis' : 'dpv:Consent',
    privacy_notice: processing.privacyNotice,
    language: notice.language,
    pii_information: processing.personalData.map((pii_type) => ({ pii_type, pii_optional: !required })),
    pii_controllers: [CONTROLLER],
    storage_locations: processing.storageLocations,
    retention_period: processing.retentionPeriod,
    jurisdiction: jurisdiction.id,
    recipient_third_parties: recipients.map(([name]) => name),
    withdrawal_method: processing.withdrawalMethod,
  }
}
