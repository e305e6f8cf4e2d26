import { describe, expect, it } from 'vitest'
import { receiptWith } from '../testing/receipt.js'
import { receiptPage } from './receipt-page.js'

const attack = `"'><script>alert(1)</script><img src=x onerror=alert(1)>&amp;`

describe('a receipt page', () => {
  it('says what was answered, by whom, under which law, and how it is proved', () => {
    const page = receiptPage(receiptWith('Mixpanel'))
    for (const text of [
      'Consent given',
      'Consent refused',
      'Mixpanel',
      'anonymous:v',
      'save-choices',
      'P365D',
    ]) {
      expect(page).toContain(text)
    }
    expect(page).toContain('<time datetime="2026-01-01T12:00:00.000Z">2026-01-01 12:00:00 UTC</time>')
  })

  it('escapes every text', () => {
    const page = receiptPage(receiptWith(attack), { nonce: attack })
    expect(page).not.toMatch(/<script|<img/)
    expect(page.match(/&lt;script&gt;/g)?.length).toBeGreaterThan(10)
    expect(page).toContain('nonce="&quot;&#39;&gt;')
  })

  it('has no script, no handler and no inline style: only one with the nonce, where there is one', () => {
    const page = receiptPage(receiptWith('x'))
    expect(page).not.toMatch(/<script|<style|style=|\son\w+=|javascript:|<link|src=/)
    const styled = receiptPage(receiptWith('x'), { nonce: 'abc' })
    expect(styled.match(/<style[^>]*>/g)).toEqual(['<style nonce="abc">'])
  })

  const rowsOf = (page: string) =>
    [...page.matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/g)].map(([, term, value]) => [term, value])
  const answersOf = (page: string) =>
    [
      ...page.matchAll(/<tr><th scope="row" lang="(.*?)">(.*?)<\/th><td>(.*?)<\/td><td>(.*?)<\/td><\/tr>/g),
    ].map(([, ...cells]) => cells)

  it('has a row for each thing that is known', () => {
    const page = receiptPage(receiptWith('Mixpanel'))
    expect(answersOf(page)).toEqual([
      ['en', 'Mixpanel', 'Consent given', 'Mixpanel'],
      ['en', 'Advertising', 'Consent refused', ''],
    ])
    const noon = '<time datetime="2026-01-01T12:00:00.000Z">2026-01-01 12:00:00 UTC</time>'
    expect(page).toContain(`<caption>Answers given on ${noon}</caption>`)
    expect(rowsOf(page)).toEqual([
      ['Controller', 'Mixpanel'],
      ['Address', 'Mixpanel'],
      ['Contact', 'Mixpanel'],
      ['How to withdraw', 'The cookie settings at the foot of every page'],
      ['Stored in', 'Ireland'],
      ['Kept for', '3 years'],
      ['Personal data', 'Mixpanel'],
      ['Privacy notice', 'Mixpanel'],
      ['Version of the notice', 'Mixpanel'],
      ['Language', 'en'],
      ['Hash of the text', '<code>Mixpanel</code>'],
      ['Destinations that could be allowed', 'Mixpanel'],
      ['Destinations that were allowed', 'Mixpanel'],
      ['Record', '<code>a</code>'],
      ['Visitor', '<code>anonymous:v</code>'],
      ['Control used', 'save-choices'],
      ['Consent model', 'opt-in'],
      ['Law', 'Mixpanel'],
      ['Region', 'Mixpanel'],
      ['How the law was found', 'Mixpanel'],
      ['Signals', 'Mixpanel'],
      ['Holds for', 'P365D'],
      ['Stored on', noon],
      ['Place in the chain', '2'],
      ['Hash', '<code>h</code>'],
      ['Hash of the record before', '<code>p</code>'],
    ])
  })

  it('lists several of a kind one after the other', () => {
    const receipt = receiptWith('Mixpanel')
    const { evidence, pii_processing } = receipt
    const processing = pii_processing.map((one) => ({
      ...one,
      recipient_third_parties: ['A', 'B'],
      storage_locations: ['Ireland', 'Spain'],
      pii_information: ['Pages', 'Clicks'].map((pii_type) => ({ pii_type, pii_optional: true })),
    }))
    const page = receiptPage({
      ...receipt,
      pii_processing: processing,
      evidence: {
        ...evidence,
        allowed: ['A', 'B'],
        destinations: { A: [], B: [] },
        signals: { gpc: true, dnt: false, other: true },
      },
    })
    expect(answersOf(page)[0]).toEqual(['en', 'Mixpanel', 'Consent given', 'A, B'])
    const rows = Object.fromEntries(rowsOf(page))
    expect(rows).toMatchObject({
      'Stored in': 'Ireland, Spain',
      'Personal data': 'Pages, Clicks',
      'Destinations that could be allowed': 'A, B',
      'Destinations that were allowed': 'A, B',
      Signals: 'gpc, other',
    })
  })

  it('leaves out what is not known, and names a category that was not offered by its id', () => {
    const { evidence, ...receipt } = receiptWith('Mixpanel')
    const { region: _unknown, ...jurisdiction } = evidence.jurisdiction
    const page = receiptPage({
      ...receipt,
      party: [],
      pii_processing: [],
      evidence: { ...evidence, jurisdiction, signals: {}, allowed: [], destinations: {}, previousHash: '' },
    })
    expect(answersOf(page)).toEqual([
      ['en', 'analytics', 'Consent given', ''],
      ['en', 'advertising', 'Consent refused', ''],
    ])
    expect(rowsOf(page).map(([term]) => term)).toEqual([
      'Version of the notice',
      'Language',
      'Hash of the text',
      'Destinations that were allowed',
      'Record',
      'Visitor',
      'Control used',
      'Consent model',
      'Law',
      'How the law was found',
      'Holds for',
      'Stored on',
      'Place in the chain',
      'Hash',
    ])
    expect(page).toContain('<dt>Destinations that were allowed</dt><dd>none</dd>')
  })

  it.each([
    ['dpv:RenewedConsentGiven', 'Consent given again'],
    ['dpv:ConsentWithdrawn', 'Consent withdrawn'],
    ['dpv:ConsentExpired', 'Consent expired'],
    ['dpv:ConsentUnknown', 'Not answered'],
  ] as const)('says of %s: %s', (event_state, said) => {
    const receipt = receiptWith('Mixpanel')
    const page = receiptPage({ ...receipt, event: receipt.event.map((one) => ({ ...one, event_state })) })
    expect(answersOf(page).map(([, , answer]) => answer)).toEqual([said, said])
  })
})
