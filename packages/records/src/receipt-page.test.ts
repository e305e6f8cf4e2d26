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
})
