// CMPs that come from their clouds alone, written as their documentation has them.
import { axeptio } from '../src/bridges/axeptio.js'
import { cookiebot } from '../src/bridges/cookiebot.js'
import { didomi } from '../src/bridges/didomi.js'
import { oneTrust } from '../src/bridges/one-trust.js'
import { osano } from '../src/bridges/osano.js'
import { dispatch, drop, page, type Cmp } from './cmp.js'

export function createOneTrust(): Cmp {
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

export function createCookiebot(): Cmp {
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

export function createDidomi(): Cmp {
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

export function createOsano(): Cmp {
  let isOpen = false
  let given: readonly string[] | undefined
  const decision = (id: string) => [id, id === 'ESSENTIAL' || given?.includes(id) ? 'ACCEPT' : 'DENY']
  const consent = () =>
    Object.fromEntries(['ESSENTIAL', 'STORAGE', 'MARKETING', 'ANALYTICS', 'OPT_OUT'].map(decision)) as object
  type Listener = (consent?: object) => void
  const saved = new Set<Listener>()
  return {
    bridge: osano,
    ids: ['ANALYTICS', 'MARKETING'],
    load(answer) {
      given = answer
      const cm = {
        mode: 'production',
        consentModel: 'explicit',
        getConsent: consent,
        showDrawer: () => void (isOpen = true),
        addEventListener(event: string, listener: Listener) {
          if (event === 'osano-cm-initialized') listener(given && consent())
          if (event !== 'osano-cm-consent-saved') return
          saved.add(listener)
          if (given) requestAnimationFrame(() => listener(consent()))
        },
        removeEventListener: (_: string, listener: Listener) => void saved.delete(listener),
      }
      page['Osano'] = Object.assign(() => {}, { data: [], cm })
    },
    answer(allowed) {
      given = allowed
      saved.forEach((listener) => listener(consent()))
    },
    isOpen: () => isOpen,
    forget: () => drop('Osano'),
  }
}

export function createAxeptio(): Cmp {
  let isOpen = false
  const on: [event: string, listener: (choices?: object) => void][] = []
  const emit = (name: string, choices?: object) =>
    on.filter(([event]) => event === name).forEach(([, listener]) => listener(choices))
  const keep = (choices: object) => {
    const text = JSON.stringify({ $$token: 'x', ...choices })
      .replaceAll('"', '%22')
      .replaceAll(',', '%2C')
    document.cookie = `axeptio_cookies=${text}; Path=/`
  }
  const give = (allowed: readonly string[]) => {
    const choices = { matomo: allowed.includes('matomo'), ads: allowed.includes('ads') || undefined }
    keep({ ...choices, $$completed: true })
    emit('cookies:complete', choices)
  }
  return {
    bridge: axeptio,
    ids: ['matomo', 'ads'],
    load(answer) {
      type Hear = (sdk: object) => void
      const sdk = { on: (...args: (typeof on)[number]) => void on.push(args) }
      const waiting = (page['_axcb'] ?? []) as Hear[]
      waiting.forEach((hear) => hear(sdk))
      page['_axcb'] = { push: (hear: Hear) => hear(sdk) }
      page['openAxeptioCookies'] = () => void (isOpen = true)
      if (answer) give(answer)
      else keep({ $$completed: false })
      emit('ready')
    },
    answer(allowed) {
      give(allowed)
      emit('close')
    },
    isOpen: () => isOpen,
    forget() {
      drop('_axcb', 'openAxeptioCookies')
      document.cookie = 'axeptio_cookies=; Path=/; Max-Age=0'
    },
  }
}
