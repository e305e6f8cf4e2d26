// The documents as text, from locks and declarations of one or two lines.
import type { LockedDestination } from '@assent/core/lock'
import { describe, expect, it } from 'vitest'
import { INTERCOM, destination, lockWith } from '../../testing/locked-destination.js'
import { consentWith } from '../../testing/sample-declaration.js'
import { blank, factsOf } from '../../testing/sample-facts.js'
import { consentText } from './consent-text.js'
import { contentSecurityPolicy } from './content-security-policy.js'
import { cookieTable } from './cookie-table.js'
import { dpiaScreening } from './dpia-screening.js'
import { privacyFacts, transferOf } from './privacy-facts.js'

describe('who receives data', () => {
  it('is shut without a category, and runs unmapped where the app says so', () => {
    const lost = destination('Lost', { workspaceCategories: [] })
    const blocked = factsOf([INTERCOM, lost])
    expect(blocked.shut.map(({ name }) => name)).toEqual(['Lost'])
    expect(blocked.purposes.map(({ category }) => category.id)).toEqual([
      'essential',
      'functional',
      'advertising',
    ])
    const allowed = factsOf([INTERCOM, lost], { unmapped: 'allow' })
    expect(allowed.shut).toEqual([])
    expect(allowed.purposes.at(-1)).toMatchObject({ category: { id: '(unmapped)' }, needsConsent: false })
    expect(allowed.purposes.at(-1)?.recipients.map(({ name }) => name)).toEqual(['Lost'])
  })

  it('rests on consent where it is asked for first, and is not required', () => {
    const bases = (options: Parameters<typeof consentWith>[0]) =>
      factsOf([INTERCOM], options).purposes.map(({ needsConsent }) => needsConsent)
    expect(bases({})).toEqual([false, true, true])
    expect(bases({ model: 'opt-out' })).toEqual([false, false, false])
  })

  it('has the names that visitors read, and the id of a category that is not declared', () => {
    const [one] = factsOf([destination('A', { workspaceCategories: ['functional', 'sales'] })]).recipients
    expect(one).toMatchObject({ needs: ['functional', 'sales'], needLabels: ['Functional', 'sales'] })
  })

  it.each([
    ['Webhook', ['us'], 'depends on the address'],
    ['A', [], 'is not known'],
    ['A', ['us'], 'in the United States'],
    ['A', ['eu'], 'receives data in the European Union'],
    ['A', ['eu', 'us'], 'European Union or the United States'],
  ] as const)('%s in %j receives data where that is known', (name, endpoints, said) => {
    expect(transferOf({ name, endpoints })).toContain(said)
  })

  it.each([
    [{}, undefined, 'https://cdn.segment.com', 'https://api.segment.io'],
    [
      { cdnUrl: 'http://cdn.shop.example/x' },
      'http://api.shop.example/v1',
      'http://cdn.shop.example',
      'http://api.shop.example',
    ],
    [
      { cdnUrl: 'https://cdn.shop.example' },
      'api.shop.example/v1',
      'https://cdn.shop.example',
      'https://api.shop.example',
    ],
    [{}, '/segment/v1', 'https://cdn.segment.com', "'self'"],
  ])('is reached at %j, %s', (source, apiHost, cdn, api) => {
    const lock = lockWith(INTERCOM)
    const facts = privacyFacts({ ...lock, source: { ...lock.source, ...source } }, consentWith(), apiHost)
    expect(facts.sources).toEqual({ cdn, api })
  })
})

describe('the policy', () => {
  it('names the scripts of what runs in the page, and nothing that could end a directive', () => {
    const scriptOrigins = [
      'https://js.example',
      'https://x.example;script-src *',
      'https://*',
      "'unsafe-inline'",
      'null',
    ]
    const here = contentSecurityPolicy(factsOf([destination('A', { scriptOrigins })]), blank())
    expect(here).toContain("script-src 'self' https://cdn.segment.com https://js.example;\n")
    expect(here).toContain('## What vendors need besides\n\n- A: <!-- fill: csp:A -->')
    expect(here).toContain('for a workspace in the United States.')
    const cloud = contentSecurityPolicy(
      factsOf([destination('A', { mode: 'cloud', scriptOrigins })]),
      blank(),
    )
    expect(cloud).toContain("script-src 'self';\n")
    expect(cloud).not.toContain('What vendors need')
    const shut = factsOf([destination('A', { workspaceCategories: [], scriptOrigins })])
    expect(contentSecurityPolicy(shut, blank())).toContain("script-src 'self';\n")
  })
})

describe('the cookie table', () => {
  it('says how long each thing is kept, in the unit that reads best', () => {
    const kept = new Set(cookieTable(factsOf(KNOWN), blank()).match(/(?<=\| )\d+ \w+(?= \|)/g))
    expect(kept).toContain('365 days')
    for (const text of kept) {
      const [number, unit] = text.split(' ')
      expect(unit?.endsWith('s')).toBe(number !== '1')
    }
    expect(kept).toContain('1 day')
    expect(kept).toContain('30 minutes')
  })

  it('has nothing of what runs elsewhere, and says with what else one is needed', () => {
    const cloud = destination('A', { mode: 'cloud' })
    const both = destination('B', { workspaceCategories: ['functional', 'advertising'] })
    const text = cookieTable(factsOf([cloud, both]), blank())
    expect(text).not.toContain('### A')
    expect(text).toContain('## Functional\n\n### B (only together with Advertising)')
    expect(text).toContain('## Advertising\n\n### B (only together with Functional)')
  })

  const KNOWN = [
    'Google Analytics',
    'Actions Google Analytic 4',
    'Facebook Pixel',
    'Hotjar',
    'FullStory',
    'HubSpot',
    'Hubspot Web (Actions)',
    'Microsoft Clarity',
    'Bing Ads',
    'Actions Amplitude',
    'TikTok Pixel',
  ].map((name) => destination(name))
})

describe('the sample text', () => {
  it('counts each partner once, and only those that are asked about', () => {
    const both = destination('B', { workspaceCategories: ['functional', 'advertising'] })
    const needed = destination('C', { workspaceCategories: ['essential'] })
    const text = consentText(factsOf([both, needed]), blank())
    expect(text).toContain(
      'We and 1 partner would like to use cookies and similar techniques for: Functional, Advertising.',
    )
    expect(text).toContain('### Essential (always on)\n\nThe cart.\n\n- C\n')
    expect(text).toContain('- B (only where all of these are allowed: Functional, Advertising)')
  })

  it('has no partners where there are none', () => {
    expect(consentText(factsOf([]), blank())).toContain('We would like to use cookies')
    const two = [INTERCOM, destination('A')]
    expect(consentText(factsOf(two, { model: 'notice' }), blank())).toContain('We and 2 partners use cookies')
  })

  it('tells of transfers of what is asked about', () => {
    const us = { endpoints: ['us'] } as const
    const needed = destination('C', { workspaceCategories: ['essential'], ...us })
    expect(consentText(factsOf([INTERCOM, needed]), blank())).toContain(
      'Every recipient that you are asked about can receive data in the European Union.',
    )
    expect(consentText(factsOf([destination('D', us)]), blank())).toContain(
      'no address in the European Union is known: D.',
    )
  })
})

describe('the screening', () => {
  const many = (count: number, more: Partial<LockedDestination> = {}) =>
    Array.from({ length: count }, (_, index) => destination(`V${index}`, more))
  const screen = (destinations: readonly LockedDestination[]) => dpiaScreening(factsOf(destinations), blank())
  const applies = (destinations: readonly LockedDestination[]) =>
    [...dpiaScreening(factsOf(destinations), blank()).matchAll(/^## (.*): applies$/gm)].map(
      ([, title]) => title,
    )

  it('counts what applies, says why or why not, and asks about what does', () => {
    expect(screen(many(10))).toContain(`**1 of 5 triggers apply.**

## Many destinations: applies

- Why: 10 destinations receive the same visits; 10 or more count as many here
- Criterion: data processed on a large scale; data sets matched or combined
- Assessment: <!-- fill: dpia:many -->**TO FILL IN:** what this means here, and what is done about it<!-- end -->

## Advertising platforms with a transfer to a third country: does not apply

- Why: no advertising platform without an endpoint in the European Union
- Criterion: evaluation or scoring; data sets matched or combined; transfers (Chapter V)

## The`)
  })

  it('is met by many destinations, of which those that are shut are none', () => {
    expect(applies(many(9))).toEqual([])
    expect(applies(many(10))).toEqual(['Many destinations'])
    expect(applies([...many(9), destination('Shut', { workspaceCategories: [] })])).toEqual([])
  })

  it.each([
    [
      { listedCategory: 'Advertising', endpoints: ['us'] },
      ['Advertising platforms with a transfer to a third country', 'Audiences and personalisation'],
    ],
    [{ listedCategory: 'Advertising' }, ['Audiences and personalisation']],
    [{ endpoints: ['us'] }, []],
    [{ catalogueCategories: ['Analytics', 'A/B Testing'] }, ['Audiences and personalisation']],
    [{ displayName: 'Custom Audiences' }, ['Audiences and personalisation']],
    [{ catalogueCategories: ['Heatmaps & Recordings'] }, ['Recording of visits']],
    [{ catalogueCategories: ['Heatmaps & Recordings'], mode: 'cloud' }, []],
  ] as const)('is met by %j', (more, titles) => {
    expect(applies([destination('A', more)])).toEqual(titles)
  })
})
