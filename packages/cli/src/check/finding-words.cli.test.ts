import type { Finding } from '@assent/core/lock'
import { describe, expect, it } from 'vitest'
import { sentenceOf } from './finding-words.js'
import { reportToPeople } from './report-people.js'
import { placeOf, type CheckReport } from './report.js'

const finding = (
  code: Finding['code'],
  was: readonly string[] = [],
  is: readonly string[] = [],
): Finding => ({
  code,
  destination: 'Actions Amplitude',
  displayName: 'Amplitude (Actions)',
  was,
  is,
})

describe('a finding in words', () => {
  it.each([
    [finding('not-in-lock', [], ['classic']), 'runs in the page'],
    [finding('not-reviewed', [], ['cloud']), "receives events from Segment's servers"],
    [finding('vanished', ['classic']), 'was reviewed or listed, and is gone'],
    [finding('mode-changed', ['classic'], ['cloud']), 'classic -> cloud'],
    [finding('workspace-categories-changed', ['a', 'b'], []), 'a, b -> nothing'],
    [finding('category-changed', [], ['a']), 'nothing -> a'],
    [finding('unmapped', [], ['block']), 'stays shut, unnoticed'],
    [finding('unmapped', [], ['allow']), 'runs without being asked for'],
    [finding('undeclared-category', ['a'], ['b']), 'b; declared: a'],
    [finding('advertising-elsewhere', [], ['a']), 'in a; for advertising: nothing'],
    [finding('no-eu-endpoint', ['eu'], ['us']), 'receives in: us'],
    [finding('no-eu-endpoint', ['eu'], []), 'where it receives is not known'],
    [finding('unknown-destination', [], ['Amplitude']), 'the gate knows it as "Amplitude"'],
    [finding('unknown-destination'), 'nothing has that name'],
  ])('%j', (one, said) => {
    expect(sentenceOf(one)).toBe(`Amplitude (Actions) (Actions Amplitude): ${said}`)
  })

  it('has one name where both are the same, or there is one alone', () => {
    const one = finding('not-reviewed', [], ['cloud'])
    expect(sentenceOf({ ...one, displayName: one.destination })).toMatch(/^Actions Amplitude: /)
    expect(sentenceOf({ ...one, displayName: null })).toMatch(/^Actions Amplitude: /)
    const unused = { ...finding('category-unused', ['video']), destination: null, displayName: null }
    expect(sentenceOf(unused)).toBe('video: no destination needs it')
  })
})

const report: CheckReport = {
  findings: [],
  destinations: 1,
  against: ['the workspace (us)', 'consent.ts'],
  lockFile: {
    path: 'destinations.lock.json',
    text: '{\n  "name": "Other",\n  "displayName": "Actions Amplitude",\n  "name": "Actions Amplitude"\n}',
  },
  configFile: { path: 'consent.ts', text: "// loads videos\n\nid: 'video',\nAmplitude: 'video'" },
}

describe('the place of a finding', () => {
  const unused = { ...finding('category-unused', ['video']), destination: null }
  const unknown = { ...finding('unknown-destination'), destination: 'Amplitude' }

  it('is the line of its name in the lock', () => {
    expect(placeOf(finding('not-reviewed'), report)).toEqual({ path: 'destinations.lock.json', line: 4 })
  })

  it('is where the app declares it, quoted or not, for what meets nothing', () => {
    expect(placeOf(unused, report)).toEqual({ path: 'consent.ts', line: 3 })
    expect(placeOf(unknown, report)).toEqual({ path: 'consent.ts', line: 4 })
    const configFile = { path: 'consent.ts', text: '\n"Amplitude": []' }
    expect(placeOf(unknown, { ...report, configFile })).toEqual({ path: 'consent.ts', line: 2 })
  })

  it('is the first line of the file where the name is not to be found', () => {
    expect(placeOf({ ...unknown, destination: 'Hotjar' }, report)).toEqual({ path: 'consent.ts', line: 1 })
  })
})

describe('the report for people', () => {
  it('groups what is wrong, each group with what to do once', () => {
    const lines: string[] = []
    const terminal = {
      print: (text = '') => void lines.push(text),
      paint: (style: unknown, text: string) => `<${String(style)}>${text}`,
    }
    const findings = [
      finding('vanished'),
      finding('unmapped', [], ['block']),
      { ...finding('vanished'), destination: 'Hotjar', displayName: 'Hotjar' },
    ]
    type Told = Parameters<typeof reportToPeople>[1]
    reportToPeople({ ...report, findings }, terminal as unknown as Told) // it prints and paints, and asks for nothing else
    expect(lines.map((line) => line.replaceAll(/<\w+>/g, ''))).toEqual([
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
})
