// What a server renders of the privacy page: plain markup, from the declaration and the catalogue.
import { defineConsent } from '@assent/core'
import { describe, expect, it } from 'vitest'
import { shop, trial } from '../../testing/disclosed-shop.js'
import { renderStatic } from '../../testing/render-static.js'
import { ConsentDisclosure } from './consent-disclosure.js'
import { CookieTable } from './cookie-table.js'
import { disclosureCopy, type DisclosureCopy } from './disclosure-copy.js'

const sectionOf = (place: HTMLElement, title: string) =>
  [...place.querySelectorAll('section')].find((section) => section.querySelector('h3')?.textContent === title)
    ?.textContent

type Words = Partial<DisclosureCopy>

it.each([
  ['the cookie table', (copy?: Words) => <CookieTable consent={shop} copy={copy} />],
  ['the disclosure', (copy?: Words) => <ConsentDisclosure consent={shop} region="us" copy={copy} />],
])('%s says in which language and direction its words are', (_, draw) => {
  const languageOf = (copy?: Words) => {
    const { lang, dir } = renderStatic(draw(copy)).firstElementChild as HTMLElement
    return [lang, dir]
  }
  expect(languageOf()).toEqual(['en', 'ltr'])
  expect(languageOf({ locale: 'ar', direction: 'rtl' })).toEqual(['ar', 'rtl'])
})

it('leaves names as they are in a page that the browser translates', () => {
  const places = [
    <CookieTable key="table" consent={shop} />,
    <ConsentDisclosure key="disclosure" consent={shop} region="us" />,
  ]
  const kept = places.map((part) =>
    [...renderStatic(part).querySelectorAll('[translate="no"]')].map((name) => name.textContent),
  )
  expect(kept[0]).toContain('tracking-preferences')
  expect(kept[1]).toContain('Amplitude (Actions)')
})

describe('the disclosure', () => {
  const place = renderStatic(<ConsentDisclosure consent={shop} region="us" />)

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
    const text = renderStatic(<ConsentDisclosure consent={shop} region={region} />).textContent
    expect(text).toContain(transfer)
    expect(text).toContain(api)
    expect(text?.includes('Data Privacy Framework')).toBe(region === 'us')
  })

  it('names hosts of the own site where they stand in front of Segment', () => {
    const own = (
      <ConsentDisclosure consent={shop} region="us" cdnUrl="/segment" apiHost="events.shop.example/v1" />
    )
    const text = sectionOf(renderStatic(own), 'Whom your browser contacts')
    expect(text).toContain('this site for Segment’s settings and scripts')
    expect(text).toContain('events.shop.example with the events')
    expect(text).not.toContain('segment.io')
  })

  it.each([
    ['block', 'These are not used, whatever you answer.'],
    ['allow', 'These run without being asked for.'],
  ] as const)('says what becomes of a destination without a category: %s', (unmapped, words) => {
    const consent = { ...shop, unmapped }
    const shown = renderStatic(<ConsentDisclosure consent={consent} region="us" destinations={['Hotjar']} />)
    expect(sectionOf(shown, 'Other services')).toContain(words)
    expect(sectionOf(shown, 'Other services')).toContain('Hotjar')
  })

  it('finds the category of a destination by any of its names', () => {
    const names = ['Google Analytics 4 Web', 'Segment.io']
    const shown = renderStatic(<ConsentDisclosure consent={shop} region="us" destinations={names} />)
    expect(sectionOf(shown, 'Other services')).toBeUndefined()
    expect(sectionOf(shown, 'Advertising')).toContain('Google Analytics 4 Web')
  })

  it('puts what it is given after how to withdraw', () => {
    const shown = renderStatic(
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
    const shown = renderStatic(
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
    const shown = renderStatic(
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
