// A receipt as a page: to read with any reader, to print, and to serve under the strictest policy (no script, no
// inline style but one with a nonce).
import type { EventState } from './event-state.js'
import type { Receipt, ReceiptEvent } from './receipt.js'

export interface PageOptions {
  /** Of the response's Content-Security-Policy. Without one the page has the browser's own look. */
  readonly nonce?: string | undefined
}

const STATES: Readonly<Record<EventState, string>> = {
  'dpv:ConsentGiven': 'Consent given',
  'dpv:RenewedConsentGiven': 'Consent given again',
  'dpv:ConsentRefused': 'Consent refused',
  'dpv:ConsentWithdrawn': 'Consent withdrawn',
  'dpv:ConsentExpired': 'Consent expired',
  'dpv:ConsentUnknown': 'Not answered',
}

const STYLE = `
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem }
table { border-collapse: collapse; width: 100% }
th, td { border: 1px solid; padding: 0.4rem; text-align: left; vertical-align: top }
dt { font-weight: bold }
dd { margin: 0 0 0.5rem; overflow-wrap: anywhere }
@media print { body { margin: 0; max-width: none } tr { break-inside: avoid } }
`

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escape = (text: unknown): string => String(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '')

/** A whole HTML document, UTF-8. */
export function receiptPage(receipt: Receipt, { nonce }: PageOptions = {}): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>Consent receipt ${escape(receipt.record_id)}</title>
${nonce ? `<style nonce="${escape(nonce)}">${STYLE}</style>` : ''}
</head>
<body>
<main>
<h1>Consent receipt</h1>
${answers(receipt)}
<h2>Who asked</h2>
${list(partyRows(receipt))}
<h2>What was shown</h2>
${list(noticeRows(receipt))}
<h2>Evidence</h2>
${list(evidenceRows(receipt))}
</main>
</body>
</html>
`
}

type Rows = readonly (readonly [term: string, value: string | undefined])[]

function list(rows: Rows): string {
  const known = rows.filter(([, value]) => value !== undefined && value !== '')
  return `<dl>\n${known.map(([term, value]) => `<dt>${term}</dt><dd>${value}</dd>`).join('\n')}\n</dl>`
}

function time(iso: string): string {
  return `<time datetime="${escape(iso)}">${escape(iso.slice(0, 19).replace('T', ' '))} UTC</time>`
}

function answers({ event, pii_processing, evidence }: Receipt): string {
  const lang = escape(evidence.notice.language)
  const rows = event.map((one) => {
    const purpose = pii_processing.find(({ purpose_id }) => purpose_id === one.purpose_id)
    const cells = [
      escape(STATES[one.event_state]),
      (purpose?.recipient_third_parties ?? []).map(escape).join(', '),
    ]
    const name = `<th scope="row" lang="${lang}">${escape(purpose?.purpose ?? one.purpose_id)}</th>`
    return `<tr>${name}${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
  })
  return `<table>
<caption>Answers given on ${time(event[0]?.event_time ?? '')}</caption>
<thead><tr><th scope="col">Category</th><th scope="col">Answer</th><th scope="col">Recipients</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`
}

function partyRows({ party, pii_processing: [purpose] }: Receipt): Rows {
  const [controller] = party
  return [
    ['Controller', escape(controller?.name ?? '')],
    ['Address', escape(controller?.address ?? '')],
    ['Contact', escape(controller?.contact ?? '')],
    ['How to withdraw', escape(purpose?.withdrawal_method ?? '')],
    ['Stored in', (purpose?.storage_locations ?? []).map(escape).join(', ')],
    ['Kept for', escape(purpose?.retention_period ?? '')],
    ['Personal data', (purpose?.pii_information ?? []).map(({ pii_type }) => escape(pii_type)).join(', ')],
  ]
}

function noticeRows({ pii_processing: [purpose], evidence }: Receipt): Rows {
  return [
    ['Privacy notice', escape(purpose?.privacy_notice ?? '')],
    ['Version of the notice', escape(evidence.noticeVersion)],
    ['Language', escape(evidence.notice.language)],
    ['Hash of the text', `<code>${escape(evidence.notice.hash)}</code>`],
    ['Destinations that could be allowed', Object.keys(evidence.destinations).map(escape).join(', ')],
    ['Destinations that were allowed', evidence.allowed.map(escape).join(', ') || 'none'],
  ]
}

function evidenceRows({ record_id, pii_principal_id, event, evidence }: Receipt): Rows {
  const first: ReceiptEvent | undefined = event[0]
  const { jurisdiction, signals } = evidence
  return [
    ['Record', `<code>${escape(record_id)}</code>`],
    ['Visitor', `<code>${escape(pii_principal_id)}</code>`],
    ['Control used', escape(evidence.reason)],
    ['Consent model', escape(evidence.model)],
    ['Law', escape(jurisdiction.id)],
    ['Region', escape(jurisdiction.region ?? '')],
    ['How the law was found', escape(jurisdiction.basis)],
    [
      'Signals',
      Object.keys(signals)
        .filter((name) => signals[name])
        .map(escape)
        .join(', '),
    ],
    ['Holds for', escape(first?.validity_duration ?? '')],
    ['Stored on', time(new Date(evidence.recordedAt).toISOString())],
    ['Place in the chain', escape(evidence.sequence)],
    ['Hash', `<code>${escape(evidence.hash)}</code>`],
    ['Hash of the record before', evidence.previousHash && `<code>${escape(evidence.previousHash)}</code>`],
  ]
}
