// What Cookiebot says that looks like an answer and is none.
import { afterEach, describe, expect, it } from 'vitest'
import { cookiebot } from './cookiebot.js'

const page = globalThis as Record<string, unknown>
afterEach(() => {
  document.querySelector('#Cookiebot')?.remove()
  Reflect.deleteProperty(page, 'Cookiebot')
})

describe('Cookiebot', () => {
  it.each(['implied', null, undefined])('consent by the method %s is no answer', (method) => {
    page['Cookiebot'] = { hasResponse: true, consent: { statistics: true, method } }
    expect(cookiebot().read()).toEqual({ allowed: ['statistics'], isAnswer: false })
  })

  it('says nothing while only its script element is there, by that name', () => {
    document.head.append(
      Object.assign(document.createElement('script'), { id: 'Cookiebot', type: 'text/plain' }),
    )
    expect(page['Cookiebot']).toBeInstanceOf(HTMLScriptElement)
    expect(cookiebot().read()).toBe(undefined)
  })

  it('says nothing while it has loaded nothing, although all is false', () => {
    page['Cookiebot'] = { hasResponse: false, consent: { statistics: false } }
    expect(cookiebot().read()).toBe(undefined)
  })
})
