import { chmodSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createAppFolder } from '../../testing/app-folder.js'
import { auditOf, rulesOf } from './audit-options.js'
import { findBrowser } from './find-browser.js'
import { placeOf } from './places.js'

const url = 'https://shop.example'

describe('what an audit is told', () => {
  it('has a default for everything but the site', () => {
    expect(auditOf({ url })).toEqual({
      url: `${url}/`,
      visitors: ['off', 'on'],
      pages: 1,
      headers: {},
      place: undefined,
      settleMs: 2000,
      deadlineMs: 300_000,
      timeoutMs: 15_000,
    })
    expect(rulesOf({}, url)).toEqual({
      site: url,
      trackers: [],
      segmentHosts: [],
      hosts: [],
      essential: ['tracking-preferences', 'assent-*'],
    })
  })

  it('may be as much or as little as its bounds', () => {
    const least = auditOf({ url, pages: '1', settle: '0.1', deadline: '1', gpc: 'on' })
    expect(least).toMatchObject({ pages: 1, settleMs: 100, deadlineMs: 1000, visitors: ['on'] })
    const most = auditOf({ url, pages: '50', settle: '60', deadline: '7200', region: 'us-ca' })
    expect(most).toMatchObject({ pages: 50, settleMs: 60_000, deadlineMs: 7_200_000 })
    expect(most.place?.region).toBe('US-CA')
  })

  it.each([
    { pages: '0' },
    { pages: '51' },
    { pages: ' ' },
    { settle: '0.09' },
    { deadline: '7201' },
    { gpc: 'constructor' },
    { region: '' },
    { header: ['x'] },
    { header: ['x: ü'] },
    { header: ['x y: z'] },
    { url: 'ftp://shop.example' },
    { url: 'shop' },
    { url: undefined },
  ])('may not be %j', (values) => {
    expect(() => auditOf({ url, ...values })).toThrow(expect.objectContaining({ name: 'CommandError' }))
  })

  it('takes a header as it is written', () => {
    expect(auditOf({ url, header: ['X-Country:DE', 'x-empty: '] }).headers).toEqual({
      'x-country': 'DE',
      'x-empty': '',
    })
  })

  it('takes a place with its scheme or without, as the browser writes it', () => {
    const places = [
      'https://Shop.example/s',
      'shop.example/t',
      'WSS://shop.example:443/u?v=1',
      '[::1]:3000',
      'h',
    ]
    const starts = ['shop.example/s', 'shop.example/t', 'shop.example/u', '[::1]:3000/', 'h/']
    const rules = rulesOf(
      { 'segment-host': places, tracker: places, host: places, essential: ['basket'] },
      url,
    )
    expect(rules).toMatchObject({ trackers: starts, segmentHosts: starts })
    expect(rules.hosts).toEqual(['shop.example', 'shop.example', 'shop.example', '[::1]', 'h'])
    expect(rules.essential.at(-1)).toBe('basket')
  })

  it.each(['', '/collect', 'https:///collect', 'https:/shop.example', 'shop example'])(
    'takes "%s" for no place: nothing would ever be there',
    (place) => {
      for (const option of ['tracker', 'segment-host', 'host'])
        expect(() => rulesOf({ [option]: [place] }, url)).toThrow(`--${option} is "${place}".`)
    },
  )
})

describe('a place', () => {
  it.each([
    ['DE', 'de-DE', 'Europe/Berlin'],
    ['US-CA', 'en-US', 'America/Los_Angeles'],
    ['CA-QC', 'fr-CA', 'America/Toronto'],
    ['IN', 'en-IN', 'Asia/Kolkata'],
  ])('%s speaks %s', (region, locale, timeZone) => {
    const place = placeOf(region)
    expect(place).toMatchObject({ region, locale, timeZone, languages: [locale, locale.slice(0, 2)] })
    expect([place.latitude, place.longitude].every(Number.isFinite)).toBe(true)
  })
})

describe('the browser', () => {
  it('is the one that is named, else that of CHROME_PATH, else the first on the path that can be run', () => {
    const app = createAppFolder({ 'a/chromium': '', 'b/google-chrome': '', 'b/chromium': '' })
    const at = (file: string) => `${app.path}/${file}`
    for (const file of ['b/google-chrome', 'b/chromium']) chmodSync(at(file), 0o755)
    const PATH = [at('a'), at('b')].join(':')
    const CHROME_PATH = at('b/google-chrome')
    expect(findBrowser(at('b/chromium'), { PATH, CHROME_PATH })).toBe(at('b/chromium'))
    expect(findBrowser(undefined, { PATH, CHROME_PATH })).toBe(CHROME_PATH)
    expect(findBrowser(undefined, { PATH })).toBe(at('b/chromium'))
    expect(() => findBrowser(at('a/chromium'), { PATH })).toThrow(`${at('a/chromium')} cannot be run.`)
    app.remove()
  })
})
