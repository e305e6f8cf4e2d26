// What a server renders of the privacy page: plain markup, from the declaration and the catalogue.
import { defineConsent } from '@assent/core'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { shop, trial } from '../../testing/disclosed-shop.js'
import { ConsentDisclosure } from './consent-disclosure.js'
import { CookieTable } from './cookie-table.js'
import { disclosureCopy } from './disclosure-copy.js'

function render(element: ReactNode): HTMLElement {
  const place = document.createElement('div')
  place.innerHTML = renderToStaticMarkup(element)
  return place
}

const rowsOf = (place: HTMLElement) =>
  [...place.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent))
const sectionOf = (place: HTMLElement, title: string) =>
  [...place.querySelectorAll('section')].find((section) => section.querySelector('h3')?.textContent === title)
    ?.textContent

describe('the cookie table', () => {
  const rows = rowsOf(render(<CookieTable consent={shop} />))

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
    const kept = rowsOf(render(<CookieTable consent={shop} endpoint="/api/consent" />))
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
    const [, unknown] = render(<CookieTable consent={shop} />).querySelectorAll('p')
    expect(unknown?.textContent).toBe('What these services keep is not documented here: Our own warehouse.')
    const known = render(<CookieTable consent={shop} destinations={['Facebook Pixel', 'ActiveCampaign']} />)
    expect(known.querySelectorAll('p')).toHaveLength(1)
  })

  it('takes the destinations that it is given instead', () => {
    const given = rowsOf(render(<CookieTable consent={shop} destinations={['Hotjar', 'Hotjar']} />))
    const who = given.map((row) => row[4])
    expect(new Set(who)).toEqual(new Set(['This site', 'Segment (Twilio)', 'Hotjar']))
    expect(given.filter(([name]) => name === '_hjSession_*')).toHaveLength(1)
  })

  it("knows the app's own cookie, and a refusal that is remembered for another time", () => {
    const consent = defineConsent({
      categories: [{ id: 'analytics', label: 'Analytics', description: 'Pages.' }],
      cookie: { name: 'answer', maxAgeDays: 180, refusalMaxAgeDays: 30 },
    })
    expect(rowsOf(render(<CookieTable consent={consent} />))[0]).toEqual([
      'answer',
      'Cookie',
      '180 days, or 30 days after a refusal',
      'Remembers your answer about privacy',
      'This site',
    ])
  })

  it('is a table with a caption and scopes', () => {
    const place = render(<CookieTable consent={shop} className="mine" />)
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
    const place = render(<CookieTable consent={shop} copy={copy} />)
    expect(place.querySelector('caption')?.textContent).toBe('Was gespeichert wird')
    expect(place.querySelector('thead th')?.textContent).toBe('Bezeichnung')
    expect(rowsOf(place)).toContainEqual(['_fbp', 'Cookie', '90 Tage', 'Werbung', 'Facebook Pixel'])
  })

  it('renders with a locale that is none', () => {
    const place = render(<CookieTable consent={shop} copy={{ locale: 'not a locale' }} />)
    expect(rowsOf(place)[0]?.[2]).toBe('1 year')
  })
})

describe('the disclosure', () => {
  const place = render(<ConsentDisclosure consent={shop} region="us" />)

  it('lists the categories of the declaration, each with its destinations', () => {
    const titles = [...place.querySelectorAll('h3')].map((heading) => heading.textContent)
    expect(titles).toEqual([
      'Essential',
      'Analytics',
      'Advertising',
      'Support',
      'Segment, who processes data for us',
      'Whom your browser contacts',
      'Changing your mind',
    ])
    expect(sectionOf(place, 'Essential')).toContain('always on')
    expect(sectionOf(place, 'Support')).toContain('No outside service is used for this.')
    const names = [...place.querySelectorAll('section section:nth-of-type(2) li strong')].map(
      (name) => name.textContent,
    )
    expect(names).toEqual(['Amplitude (Actions)', 'Google Analytics 4 Web', 'Our own warehouse'])
  })

  it('says who a destination is, what it keeps and where data goes', () => {
    const analytics = sectionOf(place, 'Analytics') ?? ''
    expect(analytics).toContain('Used only where all of these are allowed: Analytics and Advertising.')
    expect(analytics).toContain('_ga, _ga_*, _gid')
    expect(analytics).toContain('Data leaves the EU.')
    expect(analytics).toContain('Whether data leaves the EU depends on how we set the service up.') // Amplitude
    expect(sectionOf(place, 'Advertising')).toContain('Keeps nothing in your browser.') // ActiveCampaign
  })

  it('guesses nothing of a destination that the catalogue does not know', () => {
    const unknown = [...place.querySelectorAll('li')].find((item) =>
      item.textContent?.startsWith('Our own warehouse'),
    )
    expect(unknown?.querySelector('a')).toBeNull()
    expect(unknown?.textContent).toContain('What it keeps in your browser is not documented here.')
    expect(unknown?.textContent).toContain('Assume that data leaves the EU.')
  })

  it('links to web addresses alone, and tells them nothing', () => {
    const links = [...place.querySelectorAll('a')]
    expect(links.length).toBeGreaterThan(5)
    for (const link of links) {
      expect(link.protocol).toMatch(/^https?:$/)
      expect(link.rel).toBe('noopener noreferrer')
    }
    expect(links.map(({ href }) => href)).toContain('https://www.twilio.com/legal/sub-processors')
    expect(links.map(({ textContent }) => textContent)).toContain('amplitude.com')
  })

  it.each([
    ['us', 'EU-US Data Privacy Framework', 'api.segment.io with the events'],
    ['eu', 'Our Segment workspace is in the EU', 'events.eu1.segmentapis.com with the events'],
  ] as const)('describes a workspace in the region %s', (region, transfer, api) => {
    const text = render(<ConsentDisclosure consent={shop} region={region} />).textContent
    expect(text).toContain(transfer)
    expect(text).toContain(api)
    expect(text?.includes('Data Privacy Framework')).toBe(region === 'us')
  })

  it('names hosts of the own site where they stand in front of Segment', () => {
    const own = (
      <ConsentDisclosure consent={shop} region="us" cdnUrl="/segment" apiHost="events.shop.example/v1" />
    )
    const text = sectionOf(render(own), 'Whom your browser contacts')
    expect(text).toContain('this site for Segment’s settings and scripts')
    expect(text).toContain('events.shop.example with the events')
    expect(text).not.toContain('segment.io')
  })

  it.each([
    ['block', 'These are not used, whatever you answer.'],
    ['allow', 'These run without being asked for.'],
  ] as const)('says what becomes of a destination without a category: %s', (unmapped, words) => {
    const consent = { ...shop, unmapped }
    const shown = render(<ConsentDisclosure consent={consent} region="us" destinations={['Hotjar']} />)
    expect(sectionOf(shown, 'Other services')).toContain(words)
    expect(sectionOf(shown, 'Other services')).toContain('Hotjar')
  })

  it('finds the category of a destination by any of its names', () => {
    const names = ['Google Analytics 4 Web', 'Segment.io']
    const shown = render(<ConsentDisclosure consent={shop} region="us" destinations={names} />)
    expect(sectionOf(shown, 'Other services')).toBeUndefined()
    expect(sectionOf(shown, 'Advertising')).toContain('Google Analytics 4 Web')
  })

  it('puts what it is given after how to withdraw', () => {
    const shown = render(
      <ConsentDisclosure consent={shop} region="us" headingLevel={3}>
        <button type="button">Privacy preferences</button>
      </ConsentDisclosure>,
    )
    expect(shown.querySelector('section:last-child > p + button')).not.toBeNull()
    expect(shown.querySelector('h3')?.textContent).toBe(disclosureCopy.title)
    expect(shown.querySelectorAll('h4')).toHaveLength(7)
  })

  it('says everything in the words that it is given', () => {
    const copy = Object.fromEntries(Object.keys(disclosureCopy).map((key) => [key, '§']))
    const consent = defineConsent({
      categories: [{ id: 'a', label: '§', description: '§' }],
      destinations: { 'Our own': 'a' },
    })
    const shown = render(
      <>
        <ConsentDisclosure consent={consent} region="us" copy={copy} />
        <CookieTable consent={consent} endpoint="/api/consent" copy={copy} />
      </>,
    )
    const texts = [...shown.querySelectorAll('h2, h3, p, a, caption, thead th, td')].map(
      ({ textContent }) => textContent,
    )
    expect(texts.filter((text) => !/^§$|^1 year$/.test(text ?? ''))).toEqual([])
  })
})

describe('strings that are a trial', () => {
  it('are words, however wide and whatever they spell', () => {
    const shown = render(
      <>
        <ConsentDisclosure
          consent={trial}
          region="us"
          copy={{ introduction: '<script>1</script> {names} $& {toString}' }}
        />
        <CookieTable consent={trial} copy={{ tableUnknown: '{names} $& {toString}' }} />
      </>,
    )
    expect(shown.querySelector('img, script')).toBeNull()
    expect(shown.querySelectorAll('table')).toHaveLength(1)
    expect(shown.textContent).toContain('<script>1</script> {names} $& {toString}')
    expect(shown.textContent).toContain('W'.repeat(10_000))
    expect(shown.textContent).toContain('constructor')
  })
})
