// Every CMP that has a bridge. Klaro, vanilla-cookieconsent and the IAB's own CMP APIs are the real ones.
// @ts-expect-error -- has no types
import * as klaroModule from 'klaro/dist/klaro-no-css'
import * as cookieConsent from 'vanilla-cookieconsent'
import { klaro } from '../src/bridges/klaro.js'
import { vanillaCookieConsent } from '../src/bridges/vanilla-cookie-consent.js'
import { createAxeptio, createCookiebot, createDidomi, createOneTrust, createOsano } from './cloud-cmps.js'
import { drop, page, type Cmp } from './cmp.js'
import { createGpp, createTcf } from './iab-cmps.js'
import { createUsercentrics2, createUsercentrics3 } from './usercentrics-cmps.js'

interface KlaroModule {
  setup(config: object): void
  getManager(): { updateConsent(name: string, is: boolean): void; saveAndApplyConsents(): void }
}

let klaroPages = 0

function createKlaro(): Cmp {
  const module = klaroModule as KlaroModule
  const give = (allowed: readonly string[]) => {
    const manager = module.getManager()
    for (const name of ['matomo', 'ads']) manager.updateConsent(name, allowed.includes(name))
    manager.saveAndApplyConsents()
  }
  /** It keeps one manager for each name of its storage: a page is a new name that begins with what is stored. */
  const run = (stored?: string | null) => {
    const service = (name: string) => ({ name, title: name, purposes: [name] })
    const storageName = `klaro-${++klaroPages}`
    if (stored) localStorage.setItem(storageName, stored)
    module.setup({
      storageName,
      storageMethod: 'localStorage',
      lang: 'en',
      services: [service('matomo'), service('ads')],
    })
    page['klaro'] = module
  }
  return {
    bridge: () => klaro(),
    ids: ['matomo', 'ads'],
    load(answer) {
      if (!answer) return run()
      run()
      give(answer)
      drop('klaro')
      run(localStorage.getItem(`klaro-${klaroPages}`))
    },
    answer: give,
    isOpen: () => document.querySelector('.klaro .cookie-modal') !== null,
    forget() {
      drop('klaro')
      document.querySelector('#klaro')?.remove()
      localStorage.clear()
    },
  }
}

function createVanilla(): Cmp {
  const run = async () => {
    page['CookieConsent'] = cookieConsent
    const sections: [] = []
    await cookieConsent.run({
      hideFromBots: false,
      categories: { necessary: { readOnly: true }, analytics: {}, ads: {} },
      language: {
        default: 'en',
        translations: {
          en: { consentModal: { title: 'Cookies' }, preferencesModal: { title: 'Choose', sections } },
        },
      },
    })
  }
  const give = (allowed: readonly string[]) => cookieConsent.acceptCategory([...allowed])
  return {
    bridge: () => vanillaCookieConsent(),
    ids: ['analytics', 'ads'],
    async load(answer) {
      await run()
      if (!answer) return
      give(answer)
      cookieConsent.reset(false)
      await run()
    },
    answer: give,
    isOpen: () => document.documentElement.classList.contains('show--preferences'),
    forget() {
      cookieConsent.reset(true)
      drop('CookieConsent')
      document.documentElement.className = ''
    },
  }
}

/** Each as it is before its script has run, by its bridge's name, and its version where there are several. */
export const cmps: Record<string, () => Cmp> = {
  OneTrust: createOneTrust,
  Cookiebot: createCookiebot,
  Didomi: createDidomi,
  Klaro: createKlaro,
  'vanilla-cookieconsent': createVanilla,
  Osano: createOsano,
  Axeptio: createAxeptio,
  'Usercentrics, version 2': createUsercentrics2,
  'Usercentrics, version 3': createUsercentrics3,
  TCF: createTcf,
  GPP: createGpp,
}
