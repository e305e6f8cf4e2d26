// What strangers send as a body: refused in clear words, and not read to its end.
import { describe, expect, it } from 'vitest'
import {
  decision,
  expectRefused,
  form,
  json,
  JSON_TYPE,
  openEndpoint,
  own,
  type Attempt,
} from '../../testing/shop-endpoint.js'

describe('a body', () => {
  const big = 'x'.repeat(1_000_000)
  it.each<[string, Attempt, number, string]>([
    ['of one megabyte', json(`{"a":"${big}"}`), 413, 'TOO_LARGE'],
    ['of one megabyte in a form', form(`answer=accept-all&x=${big}`), 413, 'larger than 16 kB'],
    ['that says it is large', json('{}', { ...own, 'content-length': '99999999999' }), 413, 'TOO_LARGE'],
    [
      'of plain text',
      { body: JSON.stringify(decision), headers: { ...own, 'content-type': 'text/plain' } },
      415,
      'UNSUPPORTED_TYPE',
    ],
    [
      'of several parts',
      { body: 'x', headers: { ...own, 'content-type': 'multipart/form-data; boundary=x' } },
      415,
      'UNSUPPORTED_TYPE',
    ],
    ['without a type', { body: new Uint8Array([123, 125]), headers: own }, 415, 'UNSUPPORTED_TYPE'],
    ['that is compressed', json('{}', { ...own, 'content-encoding': 'gzip' }), 415, 'UNSUPPORTED_TYPE'],
    [
      'that is not UTF-8',
      { body: new Uint8Array([0xff, 0xfe]), headers: { ...own, ...JSON_TYPE } },
      400,
      'MALFORMED',
    ],
    [
      'with a byte that is not UTF-8 in words that nobody reads',
      {
        body: Uint8Array.from(JSON.stringify({ ...decision, more: '\u00ff' }), (char) => char.charCodeAt(0)),
        headers: { ...own, ...JSON_TYPE },
      },
      400,
      'MALFORMED',
    ],
    ['that is missing', { headers: { ...own, ...JSON_TYPE } }, 400, 'MALFORMED'],
    ['that is empty', json(''), 400, 'MALFORMED'],
    ['of broken JSON', json('{"recordId":'), 400, 'MALFORMED'],
    ['of a list', json([decision]), 400, 'MALFORMED'],
    ['of null', json('null'), 400, 'MALFORMED'],
    ['of nothing but depth', json('['.repeat(16_000)), 400, 'MALFORMED'],
  ])('%s is refused', (_what, attempt, status, code) => expectRefused(attempt, status, code))

  it.each([
    'application/jsonp',
    'application/json; charset=utf-16',
    'application/json;CHARSET = "utf-16"',
    'application/json; charset=xutf-8',
    'application/json; charset=utf-80',
  ])('of the type %s is refused', (type) =>
    expectRefused(json('{}', { ...own, 'content-type': type }), 415, 'UNSUPPORTED_TYPE'),
  )

  it.each([
    ['and no more is asked for', () => {}],
    ['whatever its sender makes of that', () => Promise.reject(new Error('not done yet'))],
  ])('without an end is cut, %s', async (_how, minding) => {
    let pulled = 0
    let isCut = false
    const body = new ReadableStream({
      pull: (controller) => void (pulled++, controller.enqueue(new Uint8Array(4_096))),
      cancel() {
        isCut = true
        return minding()
      },
    })
    await expectRefused({ body, duplex: 'half', headers: { ...own, ...JSON_TYPE } }, 413, 'TOO_LARGE')
    expect([isCut, pulled < 10]).toEqual([true, true])
  })

  it('that breaks off is refused', async () => {
    const body = new ReadableStream({ pull: (controller) => controller.error(new Error('connection reset')) })
    await expectRefused({ body, duplex: 'half', headers: { ...own, ...JSON_TYPE } }, 400, 'MALFORMED')
  })

  it.each([
    { 'content-type': 'application/json; charset=utf-8' },
    { 'content-type': 'application/json ;charset=utf-8' },
    { 'content-type': 'Application/JSON;CHARSET = "UTF8"' },
    { 'content-length': '16384' },
    { 'content-encoding': 'Identity' },
  ])('with %j is read', async (headers) => {
    const response = await openEndpoint().post(json(decision, { ...own, ...headers }))
    expect(response.status).toBe(200)
  })

  it('may come in parts, up to the limit', async () => {
    const text = JSON.stringify({ ...decision, padding: '' })
    const statusFor = async (length: number) => {
      const bytes = new TextEncoder().encode(text.replace('""', `"${'x'.repeat(length - text.length)}"`))
      const body = new ReadableStream({
        start(controller) {
          for (let at = 0; at < length; at += 1_000) controller.enqueue(bytes.slice(at, at + 1_000))
          controller.close()
        },
      })
      const headers = { ...own, ...JSON_TYPE }
      return (await openEndpoint().post({ body, duplex: 'half', headers })).status
    }
    expect([await statusFor(16_384), await statusFor(16_385)]).toEqual([200, 413])
  })
})
