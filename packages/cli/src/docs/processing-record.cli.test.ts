import { describe, expect, it } from 'vitest'
import { INTERCOM, destination, lockWith } from '../../testing/locked-destination.js'
import { consentWith } from '../../testing/sample-declaration.js'
import { blank, factsOf } from '../../testing/sample-facts.js'
import { createFillIn, readWritten } from './fill-in.js'
import { privacyFacts } from './privacy-facts.js'
import { recordAsCsv, recordAsJson, recordInMarkdown } from './processing-record.js'

describe('the record', () => {
  it('says of each who has looked, and when', () => {
    const review = {
      categories: [],
      mode: 'classic',
      workspaceCategories: [],
      reviewer: 'Ada',
      date: '2026-01-02',
    } as const
    const record = (note: string) =>
      recordInMarkdown(factsOf([destination('A', { review: { ...review, note } })]), blank())
    expect(record('')).toContain('- Reviewed on 2026-01-02 by Ada\n')
    expect(record('Fine.')).toContain('- Reviewed on 2026-01-02 by Ada: Fine.\n')
    const never = recordInMarkdown(factsOf([destination('A', { website: '' })]), blank())
    expect(never).toContain('- **Not reviewed yet**\n')
    expect(never).toContain('- Website: not known\n')
    expect(never).not.toContain('kept shut')
  })

  it.each([
    ['=1+1', `"'=1+1"`],
    [' \t@x', `"' \t@x"`],
    ['\tx', `"'\tx"`],
    ['＝1', `"'＝1"`],
    ['a=1', '"a=1"'],
    ['say "a"', '"say ""a"""'],
  ])('writes %j so that a spreadsheet shows it', (displayName, cell) => {
    expect(recordAsCsv(factsOf([destination('A', { displayName })]), blank()).split('\r\n')[1]).toContain(
      `,${cell},"A",`,
    )
  })

  const cloud = destination('Cloud', { mode: 'cloud', workspaceCategories: ['functional', 'advertising'] })
  const lost = destination('Lost', { workspaceCategories: [] })
  const ofEu = (options: Parameters<typeof consentWith>[0]) => {
    const lock = lockWith(cloud, lost)
    const source = { ...lock.source, region: 'eu' } as const
    return recordInMarkdown(privacyFacts({ ...lock, source }, consentWith(options), undefined), blank())
  }

  it('has a purpose for each category, on its own legal basis', () => {
    const asked = ofEu({})
    expect(asked).toContain(
      '### Essential\n\nThe cart.\n\n- Legal basis: <!-- fill: basis:essential -->**TO FILL IN:** legal basis (Article 6(1)), and why it is strictly necessary',
    )
    expect(asked).toContain('- Recipients: none\n\n### Functional\n')
    expect(asked).toContain(
      '### Functional\n\nThe chat window.\n\n- Legal basis: consent: Article 6(1)(a) GDPR, Article 5(3) ePrivacy Directive\n- Recipients: Cloud\n\n### Advertising',
    )
    expect(ofEu({ model: 'opt-out' })).toContain(
      '- Legal basis: <!-- fill: basis:functional -->**TO FILL IN:** legal basis (Article 6(1)), which is not consent',
    )
  })

  it('says where Segment is, how each receives, and by what it is held back', () => {
    const asked = ofEu({})
    expect(asked).toContain('- Region of the workspace: European Union\n')
    expect(asked).toContain("### Cloud\n\n- In Segment: `Cloud`, events come from Segment's servers\n")
    expect(asked).toContain('- Needs consent to: Functional and Advertising\n')
    expect(ofEu({ model: 'opt-out' })).toContain(
      '- Runs until one of these is refused: Functional, Advertising\n',
    )
    expect(ofEu({ unmapped: 'allow' })).toContain('- Needs consent to: nothing: it runs unmapped\n')
    const us = recordInMarkdown(factsOf([INTERCOM]), blank())
    expect(us).toContain('- Region of the workspace: United States\n')
    expect(us).toContain("`Intercom`, its code runs in the visitor's browser\n")
  })

  it('says of no required category that anybody is asked for it, or may refuse it', () => {
    const needed = destination('Needed', { workspaceCategories: ['essential'] })
    const both = destination('Both', { workspaceCategories: ['essential', 'functional'] })
    const record = (options: Parameters<typeof consentWith>[0]) =>
      recordInMarkdown(factsOf([needed, both], options), blank())
    expect(record({})).toContain('- Needs consent to: nothing: Essential is always on\n')
    expect(record({})).toContain('- Needs consent to: Functional\n')
    expect(record({ model: 'opt-out' })).toContain('- Needs consent to: nothing: Essential is always on\n')
    expect(record({ model: 'opt-out' })).toContain('- Runs until one of these is refused: Functional\n')
  })

  it('shows in JSON what nobody would see', () => {
    const json = recordAsJson(factsOf([destination('A', { displayName: 'A\u202Eb' })]), blank())
    expect(json).toContain(String.raw`"recipient": "A\u202eb"`)
    expect(JSON.parse(json).activities[0].recipient).toBe('A\u202Eb')
  })

  it('lists what is kept shut by its name alone', () => {
    const record = ofEu({})
    expect(record).not.toContain('### Lost')
    expect(
      record.endsWith(
        '### Listed in the workspace, kept shut\n\nNo category opens these; the website sends them nothing.\n\n- Lost\n',
      ),
    ).toBe(true)
  })

  it('says what is known of the data beside what is asked, and only there', () => {
    expect(ofEu({}).split('Known from the set-up')).toHaveLength(2)
    expect(ofEu({})).toContain('## Personal data (c)\n\nKnown from the set-up')
  })

  it('has nothing where nobody has written, for programs and spreadsheets', () => {
    const facts = factsOf([INTERCOM], { model: 'opt-out' })
    const { controller, segment, activities } = JSON.parse(recordAsJson(facts, blank()))
    expect([controller, segment.safeguards]).toEqual([null, null])
    const nobody = { legalBasis: null, role: null, retention: null, reviewedOn: null, reviewedBy: null }
    expect(activities).toEqual([expect.objectContaining(nobody)])
    expect(recordAsCsv(facts, blank())).toMatch(/,"","","","","",""\r\n$/)
    const fill = createFillIn(readWritten('a.md', '<!-- fill: basis:functional -->interest<!-- end -->'))
    expect(recordAsCsv(facts, fill)).toContain('"Functional","The chat window.","interest",')
    expect(recordAsCsv(factsOf([INTERCOM]), fill)).toContain('"consent, Article 6(1)(a)"')
  })
})
