// The preferences on trial: a thousand destinations, and copy that breaks what takes it at its word.
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { all, dialog, field, open } from '../../testing/crowded-page.js'

describe('a thousand destinations', () => {
  it('cost nothing until their list is opened, and then come some at a time', async () => {
    await open({ strangers: 997 })
    const closed = all('.assent-dialog *').length
    expect(closed).toBeLessThan(60)
    expect(all('.assent-destination')).toEqual([])
    const counts: number[] = []
    const watcher = new MutationObserver(() => counts.push(all('.assent-destination').length))
    watcher.observe(dialog.element(), { childList: true, subtree: true })
    all('summary')[0]?.click()
    await expect.poll(() => all('.assent-destination').length).toBe(501)
    watcher.disconnect()
    expect(counts[0]).toBe(40)
    expect(Math.max(...counts.slice(1).map((count, i) => count - (counts[i] ?? 0)))).toBe(40)
  })
})

describe('trial by strings', () => {
  const MARKUP = '<img src=x onerror="document.title=`broken`"></div><script>1</script>'
  const WIDE = 'W'.repeat(10_000)

  it.each([
    ['markup', MARKUP],
    ['ten thousand letters', WIDE],
  ])('%s anywhere stays text, and every answer stays in reach', async (_, text) => {
    await page.viewport(320, 640)
    const copy = {
      preferences: text,
      close: text,
      services: { other: text },
      saveChoices: text,
      stores: text,
    }
    const { reasons } = await open({ strangers: 30, label: text, copy })
    for (const summary of all('summary')) summary.click()
    expect(all('.assent-dialog :is(img, script)')).toEqual([])
    expect(all('.assent-dialog')[0]?.scrollWidth).toBeLessThanOrEqual(320)
    await page.getByRole('button', { name: 'Reject all' }).click()
    expect(reasons).toEqual(['reject-all'])
    expect(document.title).not.toBe('broken')
  })

  it('a copy with holes and a language that is none are filled up in English', async () => {
    const holes = { preferences: undefined, services: undefined, found: null, locale: 'no such language' }
    await open({ strangers: 30, copy: holes as never })
    await expect.element(dialog).toBeVisible()
    expect(all('summary')[0]?.textContent).toBe('17 services, Analytics')
    await userEvent.fill(field, 'stranger 30')
    await expect.element(page.getByText('1 service found')).toBeVisible()
  })
})
