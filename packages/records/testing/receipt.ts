// A receipt without a database or Node, whose every text is what somebody might try.
import { receiptOf, type Receipt } from '../src/receipt.js'
import { decision, NOON, shop } from './decisions.mjs'

/** @param text - put wherever a text of the app's or the visitor's ends up */
export function receiptWith(text: string): Receipt {
  const { decidedAt, reason, model, preferences, previous } = decision('a')
  const receipt = receiptOf({
    recordId: 'a',
    kind: 'decision',
    chain: 1,
    sequence: 2,
    recordedAt: NOON,
    previousHash: 'p',
    contentHash: 'c',
    hash: 'h',
    content: {
      decidedAt,
      reason,
      model,
      preferences,
      previous,
      subject: 'anonymous:v',
      eventType: 'dpv:ExpressedConsent',
      eventStates: { analytics: 'dpv:ConsentGiven', advertising: 'dpv:ConsentRefused' },
      allowed: [text],
      validForDays: 365,
      jurisdiction: { id: text, region: text, basis: text },
      signals: { [text]: true, dnt: false },
      offer: 'o',
      nonce: 'n',
    },
    offer: {
      noticeVersion: text,
      notice: { hash: text, language: 'en' },
      mapping: 'm',
      categories: [
        { id: 'analytics', label: text },
        { id: 'advertising', label: 'Advertising' },
      ],
      destinations: { [text]: ['analytics'] },
      controller: { name: text, address: text, contact: text },
      processing: { ...shop.processing, privacyNotice: text, personalData: [text] },
    },
  })
  if (!receipt) throw new Error('no receipt')
  return receipt
}
