import { describe, expect, it } from 'vitest'
import { findLeaks, type Rules } from './judge.js'
import type { Gpc, Observation, Phase } from './observation.js'

const SITE = 'https://shop.example/start'
const request = (what: string, more: Partial<Observation> = {}): Observation => ({
  kind: 'request',
  what,
  initiator: 'app.js:1',
  ...more,
})
const cookie = (what: string, more: Partial<Observation> = {}): Observation => ({
  kind: 'cookie',
  what,
  initiator: 'app.js:1',
  ...more,
})
const visit = (gpc: Gpc, seen: Partial<Record<Phase, readonly Observation[]>>) => ({
  gpc,
  phases: Object.entries(seen).map(([phase, observations]) => ({ phase: phase as Phase, observations })),
})
const judge = (visits: Parameters<typeof findLeaks>[0], rules: Partial<Rules> = {}) =>
  findLeaks(visits, {
    site: SITE,
    trackers: [],
    segmentHosts: [],
    hosts: [],
    essential: [],
    ...rules,
  })
const levels = (one: Observation, rules: Partial<Rules> = {}, phase: Phase = 'before') =>
  judge([visit('off', { [phase]: [one] })], rules).map(({ level, vendor }) => [level, vendor])

describe('what is a leak', () => {
  it('is anything kept that was not declared as needed', () => {
    const essential = ['basket', 'shop_*']
    expect(levels(cookie('basket'), { essential })).toEqual([])
    expect(levels(cookie('shop_1'), { essential })).toEqual([])
    expect(levels(cookie('basket_1'), { essential })).toEqual([['leak', undefined]])
    expect(levels(cookie('my_shop_1'), { essential })).toEqual([['leak', undefined]])
  })

  it('is no request to the site, to what is below it, or to a host that is needed', () => {
    const hosts = ['fonts.example']
    for (const host of ['shop.example', 'cdn.shop.example', 'fonts.example', 'a.fonts.example'])
      expect(levels(request(`https://${host}/x`), { hosts })).toEqual([])
    expect(levels(request('https://myshop.example/x'), { hosts })).toEqual([['warning', undefined]])
  })

  it('is a tracker of the site itself, and a proxy of Segment, up to the end of a name', () => {
    expect(levels(request(`https://shop.example/t?`), { trackers: ['shop.example/t'] })).toEqual([
      ['leak', undefined],
    ])
    for (const place of ['shop.example/segment', 'shop.example/segment/']) {
      const rules = { segmentHosts: [place] }
      expect(levels(request('https://shop.example/segment/v1/t'), rules)).toEqual([['leak', 'Segment']])
      expect(levels(request('https://shop.example/segmented'), rules)).toEqual([])
      expect(levels(cookie('shop.example/segment/v1'), rules)).toEqual([['leak', undefined]])
    }
    expect(levels(request('https://shop.example/s'), { segmentHosts: ['shop.example/s'] })).toEqual([
      ['leak', 'Segment'],
    ])
  })

  it('is but a warning where an unknown host was asked ahead of any answer, and nothing was sent along', () => {
    const bare = request('https://unknown.example/x.gif')
    expect(levels(bare)).toEqual([['warning', undefined]])
    expect(levels(bare, {}, 'rejected')).toEqual([['leak', undefined]])
    expect(levels({ ...bare, carries: 'data' })).toEqual([['leak', undefined]])
    expect(levels(request('https://api.segment.io/v1/t'))).toEqual([['leak', 'Segment']])
  })

  it('is nobody’s where nobody has written the host down, and a vendor’s that keeps something', () => {
    expect(levels(cookie('id', { keptFor: 'doubleclick.net' }))).toEqual([['leak', 'Google Ads']])
    expect(levels(cookie('id', { keptFor: 'unknown.example' }))).toEqual([['leak', undefined]])
  })
})

describe('a finding', () => {
  it('is none of what happened while it was allowed', () => {
    expect(judge([visit('off', { accepted: [cookie('id')] })])).toEqual([])
  })

  it('tells who saw it and when, each once', () => {
    const id = cookie('id')
    const visits = [visit('off', { before: [id], rejected: [id] }), visit('on', { rejected: [id, id] })]
    expect(judge(visits)).toEqual([
      {
        ...id,
        level: 'leak',
        phases: ['before', 'rejected'],
        seen: [
          { gpc: 'off', phases: ['before', 'rejected'] },
          { gpc: 'on', phases: ['rejected'] },
        ],
      },
    ])
  })

  it('is one for each kind, name and host that something is kept for', () => {
    const visits = [
      visit('off', {
        before: [
          cookie('id'),
          cookie('id', { keptFor: 'a.example' }),
          cookie('id2'),
          { ...cookie('id'), kind: 'localStorage' },
        ],
      }),
    ]
    expect(judge(visits)).toHaveLength(4)
  })

  it('carries what any of its requests carried', () => {
    const bare = request('https://unknown.example/x')
    const visits = [visit('off', { before: [bare], withdrawn: [{ ...bare, carries: 'cookie' }] })]
    expect(judge(visits)).toMatchObject([{ level: 'leak', carries: 'cookie' }])
  })
})
