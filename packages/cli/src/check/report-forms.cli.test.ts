// Each form of report, from findings and without a process.
import { describe, expect, it } from 'vitest'
import { emptyReport, finding, printed } from '../../testing/printed-report.js'
import { FINDING_WORDS } from './finding-words.js'
import { reportAsJson } from './report-json.js'
import { reportAsSarif } from './report-sarif.js'
import { reportToGithub } from './report-github.js'
import { reportToPeople } from './report-people.js'

describe('the report for people', () => {
  it('groups what is wrong, each group with what to do once', () => {
    const findings = [
      finding('vanished'),
      finding('unmapped', [], ['block']),
      { ...finding('vanished'), destination: 'Hotjar', displayName: 'Hotjar' },
    ]
    expect(printed(reportToPeople, { findings }).map((line) => line.replaceAll(/<\w+>/g, ''))).toEqual([
      'No longer in the workspace',
      expect.stringMatching(/^ {2}✗ Amplitude \(Actions\) \(Actions Amplitude\): /),
      expect.stringMatching(/^ {2}✗ Hotjar: /),
      expect.stringMatching(/^ {2}\S/),
      '',
      'Without a category',
      expect.stringMatching(/^ {2}✗ Amplitude/),
      expect.stringMatching(/^ {2}Map it in/),
      '',
      '3 findings: 1 destination, held against the workspace (us) and consent.ts.',
    ])
  })

  it('is painted by what it says', () => {
    const painted = (findings: readonly ReturnType<typeof finding>[]) =>
      printed(reportToPeople, { findings })
        .join('\n')
        .match(/<\w+>./g)
    expect(painted([finding('vanished')])).toEqual(['<bold>N', '<red>✗', '<dim>I', '<red>1'])
    expect(painted([])).toEqual(['<green>✓'])
  })
})

describe('the report for GitHub', () => {
  const [folder, file] = ['100%,a:b\nc', 'destinations.lock.json']
  const lockFile = { ...emptyReport.lockFile, path: `${folder}/${file}` }

  it('keeps what is in a path from ending it', () => {
    const [line] = printed(reportToGithub, { findings: [finding('vanished')], lockFile })
    expect(line).toMatch(/^::error file=100%25%2Ca%3Ab%0Ac\/destinations\.lock\.json,line=4,title=/)
  })

  it('says so where there is nothing to look at', () => {
    expect(printed(reportToGithub, {})).toEqual(['assent: nothing to look at among 1 destinations'])
  })
})

describe('the report for programs', () => {
  const read = (findings: readonly ReturnType<typeof finding>[]) =>
    JSON.parse(printed(reportAsJson, { findings }).join('\n'))

  it('says whether all is well, and of what is not where and in words', () => {
    const { against, destinations } = emptyReport
    expect(read([])).toEqual({ ok: true, destinations, against, findings: [] })
    expect(read([finding('vanished', ['classic'])])).toEqual({
      ok: false,
      destinations,
      against,
      findings: [
        {
          ...finding('vanished', ['classic']),
          message: 'Amplitude (Actions) (Actions Amplitude): was reviewed or listed, and is gone',
          whatToDo: FINDING_WORDS.vanished.whatToDo,
          path: 'destinations.lock.json',
          line: 4,
        },
      ],
    })
  })
})

describe('the report for code scanning', () => {
  const read = (report: Parameters<typeof printed>[1]) =>
    JSON.parse(printed(reportAsSarif, report).join('\n')).runs[0].results

  it('tells findings apart by what they are about, also where both are in one line', () => {
    const unused = { destination: null, displayName: null }
    const results = read({
      findings: [
        finding('vanished'),
        finding('not-reviewed', [], ['cloud']),
        { ...finding('category-unused', ['video']), ...unused },
        { ...finding('category-unused', ['audio']), ...unused },
      ],
    })
    expect(results.map((one: { partialFingerprints: object }) => one.partialFingerprints)).toEqual(
      [
        'vanished/Actions Amplitude',
        'not-reviewed/Actions Amplitude',
        'category-unused/video',
        'category-unused/audio',
      ].map((print) => ({ 'assent/v1': print })),
    )
  })

  // https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html, 3.11.5 and 3.11.6
  it.each([
    ['{0}', '{{0}}'],
    ['\u0085', String.raw`\u{{85}}`],
    ['[x](https://evil.example)', String.raw`\[x](https://evil.example)`],
    ['[x]', '[x]'],
  ])('has a name that looks like a place for something else as words: %j', (displayName, text) => {
    const [{ message }] = read({ findings: [{ ...finding('vanished'), displayName }] })
    expect(message.text.split(' (Actions Amplitude): ')[0]).toBe(text)
  })

  it('names a file as an address does', () => {
    const [{ locations }] = read({
      findings: [finding('vanished')],
      lockFile: { ...emptyReport.lockFile, path: '../a:b/[lang] #1?/100%.json' },
    })
    const { uri } = locations[0].physicalLocation.artifactLocation
    expect(uri).toBe('../a%3Ab/%5Blang%5D%20%231%3F/100%25.json')
  })
})
