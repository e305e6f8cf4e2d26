// What vanilla-cookieconsent says that looks like an answer and is none.
import * as cookieConsent from 'vanilla-cookieconsent'
import { describe, expect, it } from 'vitest'
import { vanillaCookieConsent } from './vanilla-cookie-consent.js'

describe('vanilla-cookieconsent', () => {
  it('says nothing while it is only imported, and has not run', () => {
    expect(vanillaCookieConsent(cookieConsent).read()).toBe(undefined)
  })
})
