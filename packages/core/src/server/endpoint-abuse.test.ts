// What strangers send to the consent endpoint: refused in clear words, nothing stored, nothing thrown.
import { describe, expect, it } from 'vitest'
import { declareShop, NOON, type ShopCategory } from '../../testing/shop.js'
import { createConsentEndpoint, type ConsentEndpointOptions } from './consent-endpoint.js'

const ORIGIN = 'https://shop.example'
const JSON_TYPE = { 'content-type': 'application/json' }
const FORM_TYPE = { 'content-type': 'application/x-www-form-urlencoded' }
const own = { host: 'shop.example', origin: ORIGIN }
const decision = {
  recordId: 'decision-1',
  decidedAt: NOON,
  reason: 'save-choices',
  answers: { analytics: 'granted' },
}

interface Attempt extends RequestInit {
  readonly url?: string
  readonly duplex?: 'half'
}

function open(options: Partial<ConsentEndpointOptions<ShopCategory>> = {}) {
  const stored: unknown[] = []
  const errors: unknown[] = []
  const endpoint = createConsentEndpoint<ShopCategory>({
    consent: declareShop(),
    now: () => NOON,
    record: async (record) => void stored.push(record),
    onError: (error) => void errors.push(error),
    ...options,
  })
  const attempt = ({ url = `${ORIGIN}/api/consent`, ...init }: Attempt) =>
    endpoint(new Request(url, { method: 'POST', ...init } as RequestInit))
  return { attempt, stored, errors }
}

async function expectRefused(attempt: Attempt, status: number, code: string, options = {}) {
  const { attempt: send, stored, errors } = open(options)
  const response = await send(attempt)
  const text = await response.text()
  expect([response.status, text]).toEqual([status, expect.stringContaining(code)])
  expect(response.headers.has('set-cookie')).toBe(false)
  expect(response.headers.has('location')).toBe(false)
  expect([stored, errors]).toEqual([[], []])
}

const json = (body: unknown, headers: object = own): Attempt => ({
  body: typeof body === 'string' ? body : JSON.stringify(body),
  headers: { ...JSON_TYPE, ...headers },
})
const form = (body: string, headers: object = own): Attempt => ({
  body,
  headers: { ...FORM_TYPE, ...headers },
})

describe('a request from elsewhere', () => {
  const { host } = own
  it.each<[string, object]>([
    ['of another site', { host, origin: 'https://evil.example' }],
    ['of a subdomain', { host, origin: 'https://a.shop.example' }],
    ['of a domain that begins alike', { host, origin: 'https://shop.example.evil.example' }],
    ['of another port', { host, origin: 'https://shop.example:8443' }],
    ['of the unencrypted twin', { host, origin: 'http://shop.example' }],
    ['of a sandboxed page', { host, origin: 'null' }],
    [
      'of a sandboxed page, as the browser marks it',
      { host, origin: 'null', 'sec-fetch-site': 'cross-site' },
    ],
    ['of nobody', { host }],
    ['that names itself ours while the browser marks it', { ...own, 'sec-fetch-site': 'cross-site' }],
    ['from a sibling site', { ...own, 'sec-fetch-site': 'same-site' }],
    ['with an origin that is none', { host, origin: 'shop.example' }],
    ['with an origin and a path', { host, origin: `${ORIGIN}/` }],
    ['with two origins', { host, origin: `${ORIGIN}, https://evil.example` }],
    ['of a file', { host, origin: 'file://' }],
    [
      'with a host in a header that nobody vouched for',
      { host, origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
    ],
    ['with a host that is none', { host: 'a b', origin: ORIGIN }],
  ])('%s is refused', async (_whose, headers) => {
    await expectRefused(json(decision, headers), 403, 'FOREIGN_ORIGIN')
    await expectRefused(form('answer=accept-all', headers), 403, 'does not come from a page of this site')
  })

  it.each<[string, object, object, string?]>([
    ['names itself', own, {}],
    [
      'hides its address, and the browser vouches for it',
      { host, origin: 'null', 'sec-fetch-site': 'same-origin' },
      {},
    ],
    ['came over TLS that ended before us', own, {}, 'http://10.0.0.1:3000/api/consent'],
    [
      'has a configured origin',
      { host: '10.0.0.1:3000', origin: ORIGIN },
      { origin: ORIGIN },
      'http://10.0.0.1:3000/api/consent',
    ],
    [
      'came through a proxy that is trusted',
      {
        host: '10.0.0.1',
        origin: ORIGIN,
        'x-forwarded-host': 'shop.example, inner',
        'x-forwarded-proto': 'https',
      },
      { trustProxy: true },
      'http://10.0.0.1/',
    ],
    ['writes out the usual port', { host: 'shop.example:443', origin: ORIGIN }, {}],
  ])('of our own page is taken where it %s', async (_how, headers, options, url) => {
    const { attempt } = open(options)
    const response = await attempt({ ...json(decision, headers), ...(url && { url }) })
    expect([response.status, response.headers.get('set-cookie')]).toEqual([
      200,
      expect.stringMatching(/; Secure$/),
    ])
  })

  it('over plain http sets a cookie without `Secure`, whatever a header says that nobody vouched for', async () => {
    const headers = { host: 'localhost:3000', origin: 'http://localhost:3000', 'x-forwarded-proto': 'https' }
    const response = await open().attempt({
      ...json(decision, headers),
      url: 'http://localhost:3000/api/consent',
    })
    expect(response.headers.get('set-cookie')).toMatch(/; SameSite=Lax$/)
  })
})

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
    [
      'of a type that begins alike',
      { body: '{}', headers: { ...own, 'content-type': 'application/jsonp' } },
      415,
      'UNSUPPORTED_TYPE',
    ],
    ['without a type', { body: new Uint8Array([123, 125]), headers: own }, 415, 'UNSUPPORTED_TYPE'],
    [
      'in another alphabet',
      json('{}', { ...own, 'content-type': 'application/json; charset=utf-16' }),
      415,
      'UNSUPPORTED_TYPE',
    ],
    ['that is compressed', json('{}', { ...own, 'content-encoding': 'gzip' }), 415, 'UNSUPPORTED_TYPE'],
    [
      'that is not UTF-8',
      { body: new Uint8Array([0xff, 0xfe]), headers: { ...own, ...JSON_TYPE } },
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

  it('without an end is cut, not kept', async () => {
    let pulled = 0
    const body = new ReadableStream({
      pull: (controller) => void (pulled++, controller.enqueue(new Uint8Array(4_096))),
    })
    await expectRefused({ body, duplex: 'half', headers: { ...own, ...JSON_TYPE } }, 413, 'TOO_LARGE')
    expect(pulled).toBeLessThan(10)
  })

  it('that breaks off is refused', async () => {
    const body = new ReadableStream({ pull: (controller) => controller.error(new Error('connection reset')) })
    await expectRefused({ body, duplex: 'half', headers: { ...own, ...JSON_TYPE } }, 400, 'MALFORMED')
  })

  it('may come in parts, up to the limit', async () => {
    const text = JSON.stringify({ ...decision, padding: '' })
    const bytes = new TextEncoder().encode(text.replace('""', `"${'x'.repeat(16_384 - text.length)}"`))
    const body = new ReadableStream({
      start(controller) {
        for (let at = 0; at < bytes.length; at += 1_000) controller.enqueue(bytes.slice(at, at + 1_000))
        controller.close()
      },
    })
    const response = await open().attempt({ body, duplex: 'half', headers: { ...own, ...JSON_TYPE } })
    expect([bytes.length, response.status]).toEqual([16_384, 200])
  })
})

describe('a decision', () => {
  it.each<[string, object, number, string]>([
    [
      'about an unknown category',
      { answers: { analytics: 'granted', spying: 'granted' } },
      422,
      'UNKNOWN_CATEGORY',
    ],
    [
      'about a property of every object',
      { answers: JSON.parse('{"__proto__":"granted"}') },
      422,
      'UNKNOWN_CATEGORY',
    ],
    ['about the constructor', { answers: { constructor: 'granted' } }, 422, 'UNKNOWN_CATEGORY'],
    ['against a required category', { answers: { essential: 'denied' } }, 422, 'REQUIRED_CATEGORY'],
    ['that is no answer', { answers: { analytics: 'maybe' } }, 400, 'MALFORMED'],
    ['that is a boolean', { answers: { analytics: true } }, 400, 'MALFORMED'],
    ['that is a list', { answers: ['granted'] }, 400, 'MALFORMED'],
    ['without answers', { answers: undefined }, 400, 'MALFORMED'],
    ['by the server itself', { reason: 'server' }, 400, 'MALFORMED'],
    ['for no reason', { reason: undefined }, 400, 'MALFORMED'],
    ['for a reason of its own', { reason: 'constructor' }, 400, 'MALFORMED'],
    ['without an id', { recordId: undefined }, 400, 'MALFORMED'],
    ['with a header in its id', { recordId: 'x\r\nSet-Cookie: a=b' }, 400, 'MALFORMED'],
    ['with attributes in its id', { recordId: 'abcdefgh; Domain=evil.example' }, 400, 'MALFORMED'],
    ['with an id that has no end', { recordId: 'x'.repeat(65) }, 400, 'MALFORMED'],
    ['with a header in its notice', { noticeVersion: '1\r\nSet-Cookie: a=b' }, 400, 'MALFORMED'],
    ['with half a character in its notice', { noticeVersion: '\ud800' }, 400, 'MALFORMED'],
    ['with an endless notice', { noticeVersion: 'x'.repeat(201) }, 400, 'MALFORMED'],
    ['with a mapping that is none', { mapping: '<script>' }, 400, 'MALFORMED'],
    ['under a model that is none', { model: 'always' }, 400, 'MALFORMED'],
    ['after what never was', { previous: { analytics: 'yes' } }, 400, 'MALFORMED'],
    ['that is older than an answer lasts', { decidedAt: NOON - 366 * 86_400_000 }, 422, 'TOO_OLD'],
    ['from before time', { decidedAt: -1 }, 400, 'MALFORMED'],
    ['at no time', { decidedAt: null }, 400, 'MALFORMED'],
    ['without a time', { decidedAt: undefined }, 400, 'MALFORMED'],
    ['at half a moment', { decidedAt: NOON + 0.5 }, 400, 'MALFORMED'],
    ['at a time in words', { decidedAt: '2026' }, 400, 'MALFORMED'],
    ['beyond the end of time', { decidedAt: 1e300 }, 400, 'MALFORMED'],
  ])('%s is refused', (_what, part, status, code) =>
    expectRefused(json({ ...decision, ...part }), status, code),
  )

  it.each([['Amplitude'], [[7]], [['a\u0000b']], [['x'.repeat(201)]], [Array(501).fill('x')], [{}]])(
    'is refused with a list of destinations that is none: %j',
    async (denied) => {
      const { attempt, stored } = open()
      expect((await attempt(json({ ...decision, denied }))).status).toBe(400)
      expect(stored).toEqual([])
    },
  )

  it('carries nothing along that was not asked for', async () => {
    const { attempt, stored } = open()
    await attempt(json({ ...decision, ip: '10.0.0.1', previous: { spying: 'granted' } }))
    expect(Object.keys(stored[0] as object).sort()).toEqual([
      'decidedAt',
      'denied',
      'mapping',
      'model',
      'noticeVersion',
      'preferences',
      'previous',
      'reason',
      'recordId',
      'subjectId',
      'unasked',
    ])
    expect(stored[0]).not.toHaveProperty('previous.spying')
  })

  it('keeps a strange but honest notice version out of the header', async () => {
    const response = await open().attempt(json({ ...decision, noticeVersion: '1; Domain=evil.example "é😀' }))
    expect(
      response.headers
        .get('set-cookie')
        ?.split('; ')
        .map((part) => part.split('=')[0]),
    ).toEqual(['tracking-preferences', 'Path', 'Max-Age', 'SameSite', 'Secure'])
  })
})

describe('a form', () => {
  it.each([
    ['without a button', 'returnTo=%2F', 400, 'not a decision'],
    ['with an unknown button', 'answer=accept-some', 400, 'not a decision'],
    ['with two buttons', 'answer=accept-all&answer=reject-all', 400, 'not a decision'],
    ['with an unknown category', 'answer=save-choices&spying=on', 422, 'not declared'],
    ['with a category of every object', 'answer=save-choices&__proto__=on', 422, 'not declared'],
    ['with a tick that says no', 'answer=save-choices&analytics=0', 400, 'not a decision'],
    ['with a header in its id', 'answer=accept-all&recordId=x%0d%0aSet-Cookie:a=b', 400, 'not a decision'],
    ['with a header in its notice', 'answer=accept-all&noticeVersion=x%0d%0aa', 400, 'not a decision'],
  ])('%s is refused', (_what, body, status, said) => expectRefused(form(body), status, said))

  it.each([
    'https://evil.example',
    'https:evil.example',
    'https:/shop.example',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    ' //evil.example',
    '/a\r\nSet-Cookie: a=b',
    '/a\u0000b',
    '/a\u0085b',
    '/.//evil.example',
    '/a/..//evil.example',
    '/%2e//evil.example',
    '/%2F/evil.example',
    '/%2f%2fevil.example',
    '/%2f%2fevil.example/%',
    '/%5cevil.example/%ff',
    '/%252Fevil.example',
    '/%5Cevil.example',
    '/%255cevil.example',
    '/a%0d%0aSet-Cookie:a=b',
    '/%25252525252Fevil.example',
    'javascript:alert(1)',
    'basket',
    '?a=b',
    `/${'x'.repeat(3_000)}`,
  ])('that leads back to %j is refused', (returnTo) =>
    expectRefused(
      form(new URLSearchParams({ answer: 'accept-all', returnTo }).toString()),
      400,
      'not a path of this site',
    ),
  )

  it.each([
    ['/', '/'],
    ['/basket?next=https://other.example/%0A#top', '/basket?next=https://other.example/%0A#top'],
    ['/a/../b', '/b'],
    ['/caf\u00e9', '/caf%C3%A9'],
    ['/@evil.example', '/@evil.example'],
    ['/100%', '/100%'],
    ['/a%20b', '/a%20b'],
    ['/a//b', '/a//b'],
  ])('may lead back to %j', async (returnTo, location) => {
    const body = new URLSearchParams({ answer: 'accept-all', returnTo }).toString()
    const response = await open().attempt(form(body))
    expect([response.status, response.headers.get('location')]).toEqual([303, location])
    expect(new URL(location, ORIGIN).origin).toBe(ORIGIN)
  })
})

describe('another method', () => {
  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is refused, with those that are not', async (method) => {
    await expectRefused({ method, headers: own }, 405, 'METHOD_NOT_ALLOWED')
    const response = await open().attempt({ method, headers: own })
    expect(response.headers.get('allow')).toBe('GET, HEAD, POST')
  })
})

describe('more than the limit', () => {
  it('is refused until the time that is told', async () => {
    let now = NOON
    const { attempt, stored } = open({ now: () => now, rateLimit: { burst: 2, perSecond: 0.5 } })
    const statuses = async (times: number) => {
      const answers: number[] = []
      for (let time = 0; time < times; time++) answers.push((await attempt(json(decision))).status)
      return answers
    }
    expect(await statuses(3)).toEqual([200, 200, 429])
    expect((await attempt(json(decision))).headers.get('retry-after')).toBe('2')
    now += 2_000
    expect(await statuses(2)).toEqual([200, 429])
    expect(stored).toHaveLength(3)
  })

  it('may be left to a limit in front', async () => {
    const { attempt } = open({ now: () => NOON, rateLimit: false })
    const answers = await Promise.all(Array.from({ length: 2_001 }, () => attempt(json(decision))))
    expect(answers.every(({ status }) => status === 200)).toBe(true)
  }, 30_000)
})
