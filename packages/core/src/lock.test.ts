import { describe, expect, it } from 'vitest'
import { amplitude, lockOf, reviewed } from '../testing/locked-amplitude.js'
import { parseLock } from './lock.js'

describe('a lock on disk', () => {
  const written = JSON.stringify(lockOf(amplitude))

  it('is read as it was written', () => {
    const fromFiles = lockOf(amplitude, { ...amplitude, name: 'a', review: null })
    const source = { writeKey: null, region: 'eu', cdnUrl: 'https://cdn.shop.example' } as const
    for (const lock of [fromFiles, { ...fromFiles, source }])
      expect(parseLock(JSON.stringify(lock))).toEqual(lock)
  })

  it.each([
    ['no JSON', '<<<<<<< HEAD', 'not JSON'],
    ['another version', written.replace('"lockVersion":1', '"lockVersion":2'), 'lockVersion 2'],
    ['no lines', '{"lockVersion":1,"source":{}}', 'destinations'],
    ['nothing', 'null', 'the file'],
    ['a list', '[]', 'the file'],
    ['a word', '"lock"', 'the file'],
    ['a line that is none', written.replace('[{', '[null,{'), 'destinations[0]'],
    [
      'a name that is none',
      written.replace('"name":"Actions Amplitude"', '"name":1'),
      'destinations[0].name',
    ],
    ['a list that is none', written.replace('"scriptOrigins":[]', '"scriptOrigins":{}'), 'scriptOrigins of'],
    ['a region that is none', written.replace('"endpoints":["us"', '"endpoints":["mars"'), 'endpoints of'],
    ['a key that is none', written.replace('"writeKey":"key"', '"writeKey":1'), 'source.writeKey'],
    ['an address that is none', written.replace('"cdnUrl":null', '"cdnUrl":1'), 'source.cdnUrl'],
    ['a broken mode', written.replace('"mode":"action"', '"mode":"server"'), 'mode of "Actions Amplitude"'],
    ['a broken date', written.replace('2026-11-25', 'yesterday'), 'date yesterday'],
    ['words behind a date', written.replace('2026-11-25', '2026-11-25 ##[error]'), 'date 2026-11-25 ##'],
    ['words ahead of a date', written.replace('2026-11-25', '##[error] 2026-11-25'), 'date ##'],
    [
      'a review of a broken mode',
      JSON.stringify(lockOf({ ...amplitude, review: reviewed({ mode: 'server' as 'cloud' }) })),
      'review of "Actions Amplitude": "server"',
    ],
    [
      'an origin that is none',
      written.replace('"scriptOrigins":[]', '"scriptOrigins":[1]'),
      'scriptOrigins of',
    ],
    ['a name twice', JSON.stringify(lockOf(amplitude, amplitude)), 'is there twice'],
  ])('with %s is refused', (_, text, detail) => {
    expect(() => parseLock(text)).toThrow(expect.objectContaining({ code: 'LOCK_NOT_UNDERSTOOD' }))
    expect(() => parseLock(text)).toThrow(detail)
  })
})
