import { describe, expect, it } from 'vitest'
import { emptyReport as report, finding } from '../../testing/printed-report.js'
import { sentenceOf } from './finding-words.js'
import { placeOf } from './report.js'

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
