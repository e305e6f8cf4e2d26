// What Osano says that looks like an answer and is none.
import { afterEach, describe, expect, it } from 'vitest'
import { osano } from './osano.js'

const page = globalThis as Record<string, unknown>
const undo: (() => void)[] = []
afterEach(() => {
  undo.splice(0).forEach((act) => act())
  Reflect.deleteProperty(page, 'Osano')
})

const accepted = { ESSENTIAL: 'ACCEPT', ANALYTICS: 'ACCEPT', MARKETING: 'ACCEPT', OPT_OUT: 'DENY' }

/** An Osano that has started for somebody who saved this, or nothing yet. */
function load(saved: object | undefined, more: object = {}, consent: object = saved ?? accepted) {
  const listeners: Record<string, (consent?: object) => void> = {}
  const cm = {
    mode: 'production',
    consentModel: 'explicit',
    getConsent: () => consent,
    addEventListener(event: string, listener: (consent?: object) => void) {
      listeners[event] = listener
      if (event === 'osano-cm-initialized') listener(saved)
    },
    ...more,
  }
  page['Osano'] = { cm }
  const bridge = osano()
  const stop = bridge.subscribe(() => {})
  undo.push(stop)
  return { bridge, listeners, stop }
}
const reading = (...args: Parameters<typeof load>) => load(...args).bridge.read()

describe('Osano', () => {
  it('takes its defaults for no answer', () => {
    const allowed = ['ESSENTIAL', 'ANALYTICS', 'MARKETING']
    expect(reading(undefined, { consentModel: 'implicit' })).toEqual({ allowed, isAnswer: false })
    expect(reading(undefined)).toBe('unanswered')
  })

  it.each(['implicit', undefined, 'opt-out'])(
    'under the model %s, what was saved is no answer',
    (consentModel) => {
      expect(reading(accepted, { consentModel })).toMatchObject({ isAnswer: false })
    },
  )

  it('asks nobody of whom it is not known how', () => {
    expect(reading(undefined, { consentModel: undefined })).toBe(undefined)
    expect(reading(undefined, { mode: 'debug' })).toBe(undefined)
  })

  it('takes an opt-out of sale for a refusal of what it leaves as it was', () => {
    const PERSONALIZATION = 'ACCEPT'
    expect(reading({ ...accepted, PERSONALIZATION, OPT_OUT: 'ACCEPT' })).toEqual({
      allowed: ['ESSENTIAL', 'ANALYTICS'],
      isAnswer: true,
    })
  })

  it('allows nothing that it cannot read', () => {
    expect(reading({ ANALYTICS: true, MARKETING: 'accept' })).toMatchObject({ allowed: [] })
    expect(reading(accepted, { getConsent: undefined })).toBe(undefined)
  })

  it('takes a switch that is not saved for nothing', () => {
    const consent: Record<string, string> = { ESSENTIAL: 'ACCEPT', MARKETING: 'DENY' }
    const { bridge, listeners } = load(consent)
    consent['MARKETING'] = 'ACCEPT'
    listeners['osano-cm-consent-changed']?.({ MARKETING: 'ACCEPT' })
    expect(bridge.read()).toMatchObject({ allowed: ['ESSENTIAL'] })
    listeners['osano-cm-consent-saved']?.({ MARKETING: 'ACCEPT' })
    expect(bridge.read()).toMatchObject({ allowed: ['ESSENTIAL', 'MARKETING'] })
  })

  it('that calls back after nobody follows is not heard', () => {
    const { bridge, listeners, stop } = load(undefined)
    stop()
    listeners['osano-cm-consent-saved']?.(accepted)
    expect(bridge.read()).toBe('unanswered')
  })

  it('says nothing while an element has its name, or its queue stands in for it', () => {
    for (const standIn of [document.createElement('script'), Object.assign(() => {}, { data: [] })]) {
      page['Osano'] = standIn
      const bridge = osano()
      undo.push(bridge.subscribe(() => {}))
      expect(bridge.read()).toBe(undefined)
    }
  })
})
