import { defineConsent } from '@assent/core'
import { describe, expect, it } from 'vitest'
import { consentMiddleware } from './consent-middleware.js'
import { consentRoute } from './consent-route.js'

const consent = defineConsent({
  categories: [{ id: 'analytics', label: 'Analytics', description: 'Counts visits' }],
})
const headers = { origin: 'https://shop.example', host: 'shop.example' }
const form = (path: string) =>
  new Request(`https://shop.example${path}`, {
    method: 'POST',
    headers,
    body: new URLSearchParams({ answer: 'accept-all', returnTo: '/basket' }),
  })

describe('the route handlers', () => {
  it('take a decision and tell what holds', async () => {
    const { GET, POST } = consentRoute({ consent })
    const answer = await POST(form('/api/consent'))
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/basket'])
    const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
    const told = await GET(new Request('https://shop.example/api/consent', { headers: { cookie } }))
    expect(await told.json()).toMatchObject({ state: { preferences: { analytics: 'granted' } } })
  })

  it('say at once what is declared wrongly', () => {
    expect(() => consentRoute({ consent, origin: 'shop.example' })).toThrow(/INVALID_OPTION/)
  })
})

describe('the middleware', () => {
  const gpc = new Request('https://shop.example/.well-known/gpc.json')

  it('answers its paths and leaves the others alone', async () => {
    const answer = consentMiddleware({ consent, gpcSince: '2026-11-25' })
    const taken = await answer(form('/api/consent'))
    expect(taken?.status).toBe(303)
    expect(taken?.headers.get('location')).toBe('https://shop.example/basket') // Next takes no path here
    expect(await (await answer(gpc))?.json()).toEqual({ gpc: true, lastUpdate: '2026-11-25' })
    for (const path of ['/', '/api/consent/x', '/api', '/basket']) {
      expect(await answer(new Request(`https://shop.example${path}`))).toBeUndefined()
    }
  })

  it('leads a script nowhere', async () => {
    const request = new Request('https://shop.example/api/consent', {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({
        answers: { analytics: 'denied' },
        reason: 'save-choices',
        decidedAt: Date.now(),
        recordId: 'record-1',
      }),
    })
    const taken = await consentMiddleware({ consent })(request)
    expect([taken?.status, taken?.headers.get('location')]).toEqual([200, null])
  })

  it('stands where the app says, and announces only what the app says', async () => {
    const answer = consentMiddleware({ consent, path: '/choice' })
    expect((await answer(form('/choice')))?.status).toBe(303)
    expect(await answer(form('/api/consent'))).toBeUndefined()
    expect(await answer(gpc)).toBeUndefined()
  })
})
