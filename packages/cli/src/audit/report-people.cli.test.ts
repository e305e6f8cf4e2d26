import { describe, expect, it } from 'vitest'
import type { Finding } from './judge.js'
import type { VisitReport } from './observation.js'
import { tellPeople } from './report-people.js'
import { vendorOf } from './vendor-hosts.js'

const leak: Finding = {
  kind: 'cookie',
  what: 'id',
  initiator: 'app.js:1',
  level: 'leak',
  phases: ['before'],
  seen: [{ gpc: 'off', phases: ['before'] }],
}
const quiet = (gpc: 'on' | 'off'): VisitReport => ({ gpc, phases: [{ phase: 'before', observations: [] }] })

function told(findings: readonly Finding[], visits: readonly VisitReport[]): string[] {
  const lines: string[] = []
  const terminal = { print: (text = '') => void lines.push(text), paint: (_: unknown, text: string) => text }
  tellPeople({ url: 'https://shop.example', region: undefined, findings, visits }, terminal)
  return lines
}

describe('the report of an audit', () => {
  it('says when each thing was seen, and which visitor alone saw it', () => {
    const vendor = { vendor: 'Google Ads', keptFor: 'doubleclick.net' }
    expect(told([{ ...leak, ...vendor }], [quiet('off'), quiet('on')])).toEqual([
      '✗ cookie id (kept for doubleclick.net, Google Ads)',
      '    before an answer (only without Global Privacy Control); caused by app.js:1',
      '1 found without consent.',
    ])
  })

  it('tells together of visitors who saw the same', () => {
    const seen = [
      { gpc: 'off', phases: ['before', 'rejected'] },
      { gpc: 'on', phases: ['before', 'rejected'] },
    ] as const
    expect(told([{ ...leak, seen }], [quiet('off'), quiet('on')])[1]).toBe(
      '    before an answer, after a refusal; caused by app.js:1',
    )
  })

  it('counts a warning apart', () => {
    expect(told([{ ...leak, level: 'warning' }], [quiet('off')])).toEqual([
      '! cookie id',
      '    before an answer; caused by app.js:1',
      'Nothing was found without consent, and 1 warning: unknown hosts that were asked before an answer.',
    ])
    const two = told([leak, { ...leak, level: 'warning' }, { ...leak, level: 'warning' }], [quiet('off')])
    expect(two.at(-1)).toMatch(/^1 found without consent, and 2 warnings:/)
  })

  it('says what could not be told, and of which visitor where there are two', () => {
    const blind = {
      gpc: 'on',
      phases: [{ phase: 'rejected', observations: [], missing: 'no button' }],
    } as const
    expect(told([], [blind])).toEqual(['? after a refusal: no button', 'Nothing was found without consent.'])
    expect(told([], [quiet('off'), blind])[0]).toBe(
      '? after a refusal, with Global Privacy Control: no button',
    )
  })
})

describe('whose a host is', () => {
  it.each([
    ['stats.g.doubleclick.net', 'Google Ads'],
    ['analytics.google.com', 'Google Analytics'],
    ['api2.amplitude.com', 'Amplitude, Amplitude (Actions)'],
    ['unknown.example', undefined],
    ['localhost', undefined],
    ['net', undefined],
  ])('%s: %s', (host, vendor) => {
    expect(vendorOf(host)).toBe(vendor)
  })
})
