'use client'
// vanilla-cookieconsent as its own documentation sets it up, and the bridge that takes its answers.
import 'vanilla-cookieconsent/dist/cookieconsent.css'
import { vanillaCookieConsent } from '@assent/core/bridges'
import { ConsentBridge, useConsent } from '@assent/react'
import { useEffect } from 'react'
import * as CookieConsent from 'vanilla-cookieconsent'
import { consent } from '../../consent'

const bridge = vanillaCookieConsent(CookieConsent)
const optional = consent.categories.filter(({ required }) => !required)
const categories = Object.fromEntries(optional.map(({ id }) => [id, [id]]))

const words = {
  consentModal: {
    title: 'Cookies, says another CMP',
    description:
      'This question is not Assent’s. What you answer reaches Segment through Assent all the same.',
    acceptAllBtn: 'Accept all',
    acceptNecessaryBtn: 'Reject all',
    showPreferencesBtn: 'Manage',
  },
  preferencesModal: {
    title: 'Preferences of another CMP',
    acceptAllBtn: 'Accept all',
    acceptNecessaryBtn: 'Reject all',
    savePreferencesBtn: 'Save',
    closeIconLabel: 'Close',
    sections: optional.map(({ id, label, description }) => ({
      title: label,
      description,
      linkedCategory: id,
    })),
  },
}

export function OtherCmp() {
  const { preferences } = useConsent()
  useEffect(() => {
    void CookieConsent.run({
      hideFromBots: false, // a demonstration is for those too
      categories: Object.fromEntries(optional.map(({ id }) => [id, {}])),
      language: { default: 'en', translations: { en: words } },
    })
    return () => CookieConsent.hide()
  }, [])
  return (
    <>
      <ConsentBridge from={bridge} categories={categories} />
      <dl data-testid="answers">
        {optional.map(({ id, label }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>{preferences[id]}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
