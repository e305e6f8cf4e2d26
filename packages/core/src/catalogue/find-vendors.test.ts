import { describe, expect, it } from 'vitest'
import { findVendors } from './find-vendors.js'

describe('findVendors', () => {
  it('names who has a website on the domain of a host', () => {
    expect(findVendors('api2.amplitude.com')).toEqual(['Amplitude', 'Amplitude (Actions)'])
    expect(findVendors('edge.FullStory.com')).toContain('Fullstory (Actions)')
  })

  it.each([
    'shop.example',
    'localhost',
    '127.0.0.1',
    '',
    'www.segment.com',
    'notamplitude.com',
    'com',
    'co.uk',
  ])('does not guess whose %j is', (host) => {
    expect(findVendors(host)).toEqual([])
  })
})
