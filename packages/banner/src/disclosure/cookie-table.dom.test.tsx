// What a server renders of the cookie table: plain markup, from the declaration and the catalogue.
import { defineConsent } from '@assent/core'
import { describe, expect, it } from 'vitest'
import { shop } from '../../testing/disclosed-shop.js'
import { renderStatic } from '../../testing/render-static.js'
import { CookieTable } from './cookie-table.js'
import { disclosureCopy } from './disclosure-copy.js'

const rowsOf = (place: HTMLElement) =>
  [...place.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent))

describe('the cookie table', () => {
  const rows = rowsOf(renderStatic(<CookieTable consent={shop} />))

  it("opens with Assent's cookie, then Segment's names", () => {
    expect(rows.slice(0, 3)).toEqual([
      ['tracking-preferences', 'Cookie', '1 year', 'Remembers your answer about privacy', 'This site'],
      ['ajs_anonymous_id', 'Cookie', '1 year', 'Tells your browser from others', 'Segment (Twilio)'],
      [
        'ajs_anonymous_id',
        'Local storage',
        'Until you clear it',
        'Tells your browser from others',
        'Segment (Twilio)',
      ],
    ])
  })

  it('lists where answers wait for the endpoint, where there is one', () => {
    const kept = rowsOf(renderStatic(<CookieTable consent={shop} endpoint="/api/consent" />))
    expect(kept[1]).toEqual([
      'assent-unsent',
      'Local storage',
      'Until our server has your answer',
      'Remembers your answer about privacy',
      'This site',
    ])
    expect(kept.toSpliced(1, 1)).toEqual(rows)
  })

  it('lists what each destination of the map keeps, under its display name', () => {
    const shown = rows.map(([name, type, duration, , who]) => [name, type, duration, who].join(' | '))
    expect(shown).toEqual(
      expect.arrayContaining([
        '_ga | Cookie | 2 years | Google Analytics 4 Web',
        '_gat | Cookie | 1 minute | Google Analytics 4 Web',
        '_fbp | Cookie | 90 days | Facebook Pixel',
        'AMP_* | Cookie | 1 year | Amplitude (Actions)',
      ]),
    )
  })

  it('says of which destinations nothing is known, and not of those that run elsewhere', () => {
    const [, unknown] = renderStatic(<CookieTable consent={shop} />).querySelectorAll('p')
    expect(unknown?.textContent).toBe('What these services keep is not documented here: Our own warehouse.')
    const two = ['Our warehouse', 'Our lake']
    const namesIn = (locale: string) =>
      renderStatic(
        <CookieTable consent={shop} destinations={two} copy={{ locale, tableUnknown: '{names}' }} />,
      ).querySelectorAll('p')[1]?.textContent
    expect(['en', 'ja'].map(namesIn)).toEqual(['Our warehouse and Our lake', 'Our warehouse、Our lake'])
    const known = renderStatic(
      <CookieTable consent={shop} destinations={['Facebook Pixel', 'ActiveCampaign']} />,
    )
    expect(known.querySelectorAll('p')).toHaveLength(1)
  })

  it('takes the destinations that it is given instead', () => {
    const given = rowsOf(renderStatic(<CookieTable consent={shop} destinations={['Hotjar', 'Hotjar']} />))
    const who = given.map((row) => row[4])
    expect(new Set(who)).toEqual(new Set(['This site', 'Segment (Twilio)', 'Hotjar']))
    expect(given.filter(([name]) => name === '_hjSession_*')).toHaveLength(1)
  })

  it("knows the app's own cookie, and a refusal that is remembered for another time", () => {
    const consent = defineConsent({
      categories: [{ id: 'analytics', label: 'Analytics', description: 'Pages.' }],
      cookie: { name: 'answer', maxAgeDays: 180, refusalMaxAgeDays: 30 },
    })
    expect(rowsOf(renderStatic(<CookieTable consent={consent} />))[0]).toEqual([
      'answer',
      'Cookie',
      '180 days, or 30 days after a refusal',
      'Remembers your answer about privacy',
      'This site',
    ])
  })

  it('is a table with a caption and scopes', () => {
    const place = renderStatic(<CookieTable consent={shop} className="mine" />)
    expect(place.firstElementChild?.className).toBe('assent-disclosure mine')
    expect(place.querySelector('table > caption')?.textContent).toBe(disclosureCopy.tableCaption)
    expect(place.querySelectorAll('thead th[scope=col]')).toHaveLength(5)
    expect(place.querySelectorAll('tbody th[scope=row]')).toHaveLength(rows.length)
  })

  it('says everything in the words that it is given', () => {
    const copy = {
      locale: 'de',
      tableCaption: 'Was gespeichert wird',
      name: 'Bezeichnung',
      'purpose-ads': 'Werbung',
    }
    const place = renderStatic(<CookieTable consent={shop} copy={copy} />)
    expect(place.querySelector('caption')?.textContent).toBe('Was gespeichert wird')
    expect(place.querySelector('thead th')?.textContent).toBe('Bezeichnung')
    expect(rowsOf(place)).toContainEqual(['_fbp', 'Cookie', '90 Tage', 'Werbung', 'Facebook Pixel'])
  })

  it('renders with a locale that is none', () => {
    const place = renderStatic(<CookieTable consent={shop} copy={{ locale: 'not a locale' }} />)
    expect(rowsOf(place)[0]?.[2]).toBe('1 year')
  })
})
