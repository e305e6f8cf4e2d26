import { describe, expect, it } from 'vitest'
import { hostsContacted } from './hosts-contacted.js'

describe('hostsContacted', () => {
  it.each([
    ['us', 'api.segment.io'],
    ['eu', 'events.eu1.segmentapis.com'],
  ] as const)("names Segment's own hosts of the region %s", (region, api) => {
    expect(hostsContacted({ region })).toEqual({ cdn: 'cdn.segment.com', api })
  })

  it('names the hosts in front of them instead', () => {
    const place = {
      region: 'eu',
      cdnUrl: 'https://cdn.shop.example/segment/',
      apiHost: 'events.shop.example/v1',
    } as const
    expect(hostsContacted(place)).toEqual({ cdn: 'cdn.shop.example', api: 'events.shop.example' })
  })

  it('leaves the name out of a path on the own host', () => {
    expect(hostsContacted({ region: 'us', cdnUrl: '/segment', apiHost: '//events.shop.example' })).toEqual({
      cdn: '',
      api: 'events.shop.example',
    })
  })
})
