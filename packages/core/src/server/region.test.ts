import { describe, expect, it, vi } from 'vitest'
import { resolveJurisdiction, type RegionOptions } from './region.js'

const from = async (headers: Record<string, string>, options: RegionOptions) => {
  const { id, region, basis } = await resolveJurisdiction(
    new Request('https://shop.example/', { headers }),
    options,
  )
  return [region, id, basis]
}
const geo = (content: object) => btoa(JSON.stringify(content))
const california = ['US-CA', 'us-ca', 'header']
const unknown = [undefined, 'unknown', 'default']

describe('the headers of a host', () => {
  it.each<[string, Record<string, string>, RegionOptions['headers'], unknown[]]>([
    ['Vercel', { 'x-vercel-ip-country': 'US', 'x-vercel-ip-country-region': 'CA' }, 'vercel', california],
    ['Cloudflare', { 'cf-ipcountry': 'US', 'cf-region-code': 'CA' }, 'cloudflare', california],
    ['Cloudflare without the part', { 'cf-ipcountry': 'US' }, 'cloudflare', ['US', 'us-unknown', 'header']],
    ['Cloudflare from Tor', { 'cf-ipcountry': 'T1' }, 'cloudflare', unknown],
    ['Cloudflare without a clue', { 'cf-ipcountry': 'XX' }, 'cloudflare', unknown],
    [
      'CloudFront',
      { 'cloudfront-viewer-country': 'US', 'cloudfront-viewer-country-region': 'CA' },
      'cloudfront',
      california,
    ],
    [
      'Fastly',
      { 'x-fastly-country-code': 'CA', 'x-fastly-region': 'QC' },
      'fastly',
      ['CA-QC', 'ca-qc', 'header'],
    ],
    [
      'Netlify',
      { 'x-nf-geo': geo({ country: { code: 'US' }, subdivision: { code: 'CA' } }) },
      'netlify',
      california,
    ],
    [
      'Netlify without the part',
      { 'x-nf-geo': geo({ country: { code: 'DE' } }) },
      'netlify',
      ['DE', 'eea', 'header'],
    ],
    ['Netlify with less than JSON', { 'x-nf-geo': '{' }, 'netlify', unknown],
    ['Netlify with null', { 'x-nf-geo': btoa('null') }, 'netlify', unknown],
    ['Netlify with a number', { 'x-nf-geo': geo({ country: { code: 7 } }) }, 'netlify', unknown],
    ['a host of its own', { 'x-geo': 'uk' }, { country: 'X-Geo' }, ['GB', 'uk', 'header']],
    ['a host that tells both in one', { 'x-geo': 'US-CA' }, { country: 'X-Geo' }, california],
    [
      'a host with a part that is a name',
      { a: 'US', b: 'California' },
      { country: 'a', part: 'b' },
      ['US', 'us-unknown', 'header'],
    ],
    ['a host that is silent', {}, 'vercel', unknown],
  ])('%s tells where the visitor is', async (_host, headers, trusted, told) => {
    expect(await from(headers, { headers: trusted })).toEqual(told)
  })

  it('count for nothing where the app does not say whose they are', async () => {
    const headers = { 'x-vercel-ip-country': 'US', 'cf-ipcountry': 'US', 'x-geo': 'US' }
    expect(await from(headers, {})).toEqual(unknown)
    expect(await from(headers, { headers: 'fastly' })).toEqual(unknown)
  })
})

describe("the app's own lookup", () => {
  it('is asked when no header tells, and only then', async () => {
    const options: RegionOptions = { headers: 'vercel', resolve: async () => 'br' }
    expect(await from({}, options)).toEqual(['BR', 'br', 'resolver'])
    expect(await from({ 'x-vercel-ip-country': 'DE' }, options)).toEqual(['DE', 'eea', 'header'])
  })

  it.each<[string, RegionOptions['resolve'], number]>([
    ['finds nothing', () => null, 0],
    ['finds what is no code', () => 'Germany', 0],
    ['finds what is no text', () => 7 as never, 0],
    ['rejects', () => Promise.reject(new Error('down')), 1],
    [
      'throws',
      () => {
        throw new Error('down')
      },
      1,
    ],
    ['hangs', () => new Promise(() => {}), 1],
  ])('that %s leaves the region unknown', async (_how, resolve, failures) => {
    const errors: unknown[] = []
    const onError = (error: unknown) => void errors.push(error)
    expect(await from({}, { resolve, timeoutSeconds: 0.01, onError })).toEqual(unknown)
    expect(errors).toHaveLength(failures)
    if (_how === 'hangs') expect(errors).toMatchObject([{ message: 'no region within 0.01 s' }])
  })

  it('is no failure where there is none, and leaves no region behind', async () => {
    const errors: unknown[] = []
    const onError = (error: unknown) => void errors.push(error)
    const told = await resolveJurisdiction(new Request('https://shop.example/'), { onError })
    expect(told).not.toHaveProperty('region')
    expect(errors).toEqual([])
  })

  it('has half a second', async () => {
    vi.useFakeTimers()
    try {
      const said: unknown[] = []
      const onError = (error: unknown) => void said.push(error)
      const told = from({}, { resolve: () => new Promise(() => {}), onError })
      await vi.advanceTimersByTimeAsync(499)
      expect(said).toEqual([])
      await vi.advanceTimersByTimeAsync(1)
      expect(await told).toEqual(unknown)
    } finally {
      vi.useRealTimers()
    }
  })
})

describe('a reporter that fails', () => {
  it('costs nobody the page', async () => {
    const fail = () => {
      throw new Error('down')
    }
    expect(await from({}, { resolve: fail, onError: fail })).toEqual(unknown)
  })
})

describe("an app's own reading of the law", () => {
  it('holds for who is there', async () => {
    const request = new Request('https://shop.example/', { headers: { geo: 'CH' } })
    const options: RegionOptions = { headers: { country: 'geo' }, overrides: { CH: { model: 'opt-in' } } }
    expect(await resolveJurisdiction(request, options)).toMatchObject({ id: 'ch', model: 'opt-in' })
  })
})
