// Klaro, vanilla-cookieconsent and the IAB's own CMP API are the real ones; OneTrust, Cookiebot and Didomi come from their
// clouds alone, and are written here as their documentation has them.
import { CmpApi } from '@iabtechlabtcf/cmpapi'
import { GVL, TCModel, TCString } from '@iabtechlabtcf/core'
// @ts-expect-error -- has no types
import * as klaroModule from 'klaro/dist/klaro-no-css'
import * as cookieConsent from 'vanilla-cookieconsent'
import type { Bridge } from '../src/bridges/bridge.js'
import { cookiebot } from '../src/bridges/cookiebot.js'
import { didomi } from '../src/bridges/didomi.js'
import { klaro } from '../src/bridges/klaro.js'
import { oneTrust } from '../src/bridges/one-trust.js'
import { tcf } from '../src/bridges/tcf.js'
import { vanillaCookieConsent } from '../src/bridges/vanilla-cookie-consent.js'

/** What a visitor and a page do with a CMP. */
export interface Cmp {
  readonly bridge: () => Bridge<string>
  /** Two ids that can be refused. */
  readonly ids: readonly [string, string]
  /** Its script runs, on a page of somebody who gave this answer on an earlier one, or none. */
  load(answer?: readonly string[]): void | Promise<void>
  /** The visitor saves this. */
  answer(allowed: readonly string[]): void
  /** Whether its preferences are shown. Absent where a bridge cannot show them. */
  isOpen?(): boolean
  forget(): void
}

const page = globalThis as Record<string, unknown>
const drop = (...names: string[]) => names.forEach((name) => Reflect.deleteProperty(page, name))
const dispatch = (name: string, detail?: unknown) => dispatchEvent(new CustomEvent(name, { detail }))

function createOneTrust(): Cmp {
  let isClosed = false
  let isOpen = false
  const activate = (ids: readonly string[]) => {
    page['OnetrustActiveGroups'] = `,C0001,${ids.join()},`
    dispatch('OneTrustGroupsUpdated', ['C0001', ...ids])
  }
  return {
    bridge: oneTrust,
    ids: ['C0002', 'C0004'],
    load(answer) {
      isClosed = answer !== undefined
      page['OneTrust'] = {
        IsAlertBoxClosed: () => isClosed,
        GetDomainData: () => ({ ConsentModel: { Name: 'opt-in' }, Groups: [], ShowAlertNotice: true }),
        OnConsentChanged() {},
        ToggleInfoDisplay: () => void (isOpen = true),
      }
      activate(answer ?? [])
    },
    answer(allowed) {
      isClosed = true
      activate(allowed)
      dispatch('OTConsentApplied')
    },
    isOpen: () => isOpen,
    forget: () => drop('OneTrust', 'OnetrustActiveGroups'),
  }
}

function createCookiebot(): Cmp {
  let isOpen = false
  const consent: Record<string, unknown> = { necessary: true, method: null }
  const give = (allowed: readonly string[]) => {
    for (const id of ['preferences', 'statistics', 'marketing']) consent[id] = allowed.includes(id)
    consent['method'] = 'explicit'
    Object.assign(page['Cookiebot'] as object, { hasResponse: true })
    dispatch('CookiebotOnConsentReady')
    dispatch(allowed.length > 0 ? 'CookiebotOnAccept' : 'CookiebotOnDecline') // of a returning visitor too
  }
  return {
    bridge: cookiebot,
    ids: ['statistics', 'marketing'],
    load(answer) {
      page['Cookiebot'] = { consent, hasResponse: false, show: () => void (isOpen = true) }
      if (answer) give(answer)
      else dispatch('CookiebotOnDialogDisplay')
    },
    answer: give,
    isOpen: () => isOpen,
    forget: () => drop('Cookiebot'),
  }
}

function createDidomi(): Cmp {
  let isOpen = false
  let given: readonly string[] | undefined
  const purposes = ['measure', 'ads']
  const refused = () => purposes.filter((id) => !given?.includes(id))
  return {
    bridge: didomi,
    ids: ['measure', 'ads'],
    load(answer) {
      given = answer
      page['Didomi'] = {
        isConsentRequired: () => true,
        shouldConsentBeCollected: () => given === undefined,
        getUserStatus: () => ({
          purposes: {
            consent: given ? { enabled: given, disabled: refused() } : { enabled: [], disabled: [] },
          },
        }),
        preferences: { show: () => void (isOpen = true) },
      }
      const ready = (page['didomiOnReady'] ??= []) as ((api: unknown) => void)[]
      ready.splice(0).forEach((hear) => hear(page['Didomi']))
      page['didomiOnReady'] = { push: (hear: (api: unknown) => void) => hear(page['Didomi']) }
    },
    answer(allowed) {
      given = allowed
      const listeners = page['didomiEventListeners'] as {
        event: string
        listener: (event: unknown) => void
      }[]
      listeners.filter(({ event }) => event === 'consent.changed').forEach(({ listener }) => listener({}))
    },
    isOpen: () => isOpen,
    forget: () => drop('Didomi', 'didomiOnReady', 'didomiEventListeners'),
  }
}

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

function createTcf(): Cmp {
  let api: CmpApi
  const encode = (allowed: readonly string[]) => {
    const model = new TCModel(
      new GVL({
        gvlSpecificationVersion: 3,
        vendorListVersion: 1,
        tcfPolicyVersion: 5,
        lastUpdated: '2026-01-01T00:00:00Z',
        purposes: Object.fromEntries(
          Array.from({ length: 11 }, (_, at) => [at + 1, { id: at + 1, name: `${at + 1}` }]),
        ),
        specialPurposes: {},
        features: {},
        specialFeatures: {},
        stacks: {},
        vendors: {},
      } as never),
    )
    Object.assign(model, {
      cmpId: 300,
      cmpVersion: 1,
      consentScreen: 1,
      consentLanguage: 'EN',
      publisherCountryCode: 'DE',
    })
    model.purposeConsents.set(allowed.map(Number))
    model.purposeLegitimateInterests.set([2, 7, 8, 9])
    return TCString.encode(model)
  }
  return {
    bridge: tcf,
    ids: ['7', '4'],
    load(answer) {
      const queue: unknown[][] = []
      page['__tcfapi'] = (...args: unknown[]) => (args.length > 0 ? void queue.push(args) : queue) // the IAB's stub
      api = new CmpApi(300, 1, true)
      if (answer) api.update(encode(answer), false)
      else api.update('', true)
    },
    answer: (allowed) => api.update(encode(allowed), false),
    forget: () => drop('__tcfapi'),
  }
}

/** Each as it is before its script has run. */
export const cmps: Record<string, () => Cmp> = {
  OneTrust: createOneTrust,
  Cookiebot: createCookiebot,
  Didomi: createDidomi,
  Klaro: createKlaro,
  'vanilla-cookieconsent': createVanilla,
  TCF: createTcf,
}
