import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { receiptWith } from '../testing/receipt.js'
import { receiptPage } from './receipt-page.js'

describe('a receipt page in a browser', () => {
  it.each([{}, { nonce: 'abc' }])('sets up no barrier that axe can find, with %j', async (options) => {
    document.documentElement.innerHTML = receiptPage(receiptWith('Mixpanel'), options)
    document.documentElement.lang = 'en'
    const { violations, passes } = await axe.run(document)
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    expect(passes.map(({ id }) => id)).toContain('definition-list')
  })
})
