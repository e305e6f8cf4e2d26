import { describe, expect, it } from 'vitest'
import { form, json } from '../../testing/shop-endpoint.js'
import { refusalResponse, refuse, type RefusalCode } from './refusal.js'

const requestOf = (attempt: RequestInit) =>
  new Request('https://shop.example/', { method: 'POST', ...attempt })

describe('a refusal', () => {
  it.each<[RefusalCode, number]>([
    ['METHOD_NOT_ALLOWED', 405],
    ['FOREIGN_ORIGIN', 403],
    ['TOO_MANY_REQUESTS', 429],
    ['UNSUPPORTED_TYPE', 415],
    ['TOO_LARGE', 413],
    ['MALFORMED', 400],
    ['UNKNOWN_CATEGORY', 422],
    ['REQUIRED_CATEGORY', 422],
    ['TOO_OLD', 422],
    ['FOREIGN_RETURN', 400],
  ])('for %s is %i: a code for a script, a sentence for who sent a form', async (code, status) => {
    const toScript = refusalResponse(refuse(code), requestOf(json({})), { allow: 'POST' })
    const answer = (await toScript.json()) as { error: string; message: string }
    expect(answer).toEqual({ error: code, message: expect.stringMatching(/^\S.+\.$/) })
    const toForm = refusalResponse(refuse(code), requestOf(form('')), { allow: 'POST' })
    expect(await toForm.text()).toBe(`${answer.message}\n`)
    expect(toForm.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    for (const { status: told, headers } of [toScript, toForm]) {
      expect([told, headers.get('allow'), headers.get('cache-control')]).toEqual([status, 'POST', 'no-store'])
      expect(headers.get('x-content-type-options')).toBe('nosniff')
    }
  })
})
