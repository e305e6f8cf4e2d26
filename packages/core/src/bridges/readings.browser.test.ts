// What a CMP says that looks like an answer and is none.
// @ts-expect-error -- has no types
import * as klaroModule from 'klaro/dist/klaro-no-css'
import * as cookieConsent from 'vanilla-cookieconsent'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { cookiebot } from './cookiebot.js'
import { didomi } from './didomi.js'
import { klaro } from './klaro.js'
import { oneTrust } from './one-trust.js'
import { tcf } from './tcf.js'
import { vanillaCookieConsent } from './vanilla-cookie-consent.js'

const page = globalThis as Record<string, unknown>
const undo: (() => void)[] = []
afterEach(() => {
  undo.splice(0).forEach((act) => act())
  document.querySelector('#Cookiebot')?.remove()
  for (const name of ['OneTrust', 'OnetrustActiveGroups', 'Cookiebot', 'Didomi', 'didomiOnReady', '__tcfapi'])
    Reflect.deleteProperty(page, name)
})

describe('OneTrust', () => {
  const load = (
    model: unknown,
    isClosed: boolean,
    groups = ',C0001,C0002,',
    ShowAlertNotice: unknown = undefined,
  ) => {
    page['OnetrustActiveGroups'] = groups
    page['OneTrust'] = {
      IsAlertBoxClosed: () => isClosed,
      GetDomainData: () => ({ ConsentModel: { Name: model }, ShowAlertNotice }),
    }
    return oneTrust().read()
  }

  it.each(['implied consent', 'notice only', 'custom', undefined])(
    'under the model %s, a banner that was closed is no answer',
    (model) => {
      expect(load(model, true)).toMatchObject({ isAnswer: false })
      expect(load(model, false)).toBe('unanswered')
    },
  )

  it('under opt-out, what is off was refused, whether its banner was closed or not', () => {
    expect(load('opt-out', false)).toMatchObject({ isAnswer: false })
    expect(load('opt-out', true)).toMatchObject({ isAnswer: false })
  })

  it('asks nobody where it has no banner to show', () => {
    expect(load('opt-in', false, ',C0001,', false)).toBe(undefined)
    expect(load('opt-in', true, ',C0001,', false)).toMatchObject({ isAnswer: true })
  })

  it('reads its groups with their stray commas and spaces', () => {
    const reading = load('opt-in', true, ', C0001 ,C0003,')
    expect(reading).toMatchObject({ allowed: expect.arrayContaining(['C0001', 'C0003']) as unknown })
  })

  it('says nothing while the global is its configuration', () => {
    page['OneTrust'] = { geolocationResponse: {} }
    expect(oneTrust().read()).toBe(undefined)
  })
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

describe('Didomi', () => {
  const load = (api: object) => {
    page['Didomi'] = api
    page['didomiOnReady'] = { push: (hear: () => void) => hear() }
    const bridge = didomi()
    undo.push(bridge.subscribe(() => {}))
    return bridge.read()
  }
  const consent = (enabled: string[], disabled: string[] = []) => ({
    getUserStatus: () => ({
      purposes: { consent: { enabled, disabled }, legitimate_interest: { enabled: ['ads'] } },
    }),
  })

  it('where no consent is required, it is no answer; none at all is nothing', () => {
    const isConsentRequired = () => false
    expect(load({ ...consent(['measure']), isConsentRequired })).toEqual({
      allowed: ['measure'],
      isAnswer: false,
    })
    expect(load({ ...consent([]), isConsentRequired })).toBe(undefined)
  })

  it('counts no legitimate interest', () => {
    expect(load({ ...consent(['measure']), isConsentRequired: () => true })).toMatchObject({
      allowed: ['measure'],
    })
  })

  it('is unanswered where the answer is to be given again', () => {
    const api = { ...consent(['measure'], ['ads']), isConsentRequired: () => true }
    expect(load({ ...api, shouldConsentBeCollected: () => true })).toBe('unanswered')
  })
})

describe('Klaro', () => {
  it('tells nothing of a switch that is not saved', () => {
    const watchers: { update: (manager: unknown, event: string) => void }[] = []
    const manager = {
      confirmed: true,
      states: {},
      watch: (watcher: (typeof watchers)[number]) => void watchers.push(watcher),
      unwatch() {},
    }
    let told = 0
    undo.push(klaro({ getManager: () => manager }).subscribe(() => told++))
    const before = told
    watchers.forEach(({ update }) => update(manager, 'consents'))
    expect(told).toBe(before)
    watchers.forEach(({ update }) => update(manager, 'saveConsents'))
    expect(told).toBe(before + 1)
  })

  interface Manager {
    watch(watcher: { update: () => unknown }): void
    updateConsent(name: string, is: boolean): void
    saveAndApplyConsents(): void
    applyConsents(isDry: boolean, isInteractive: boolean, name: string): void
  }
  const run = (storageName: string) => {
    const module = klaroModule as { setup(config: object): void; getManager(): Manager }
    const services = ['matomo', 'ads'].map((name) => ({ name, title: name, purposes: [name] }))
    module.setup({ storageName, storageMethod: 'sessionStorage', lang: 'en', noAutoLoad: true, services })
    undo.push(() => sessionStorage.clear())
    return { module, manager: module.getManager() }
  }

  it('tells a first answer as it was given, and no refusal before it', () => {
    const { module, manager } = run('klaro-first')
    const bridge = klaro(module)
    const said: unknown[] = []
    undo.push(bridge.subscribe(() => said.push(bridge.read())))
    manager.updateConsent('matomo', true)
    manager.saveAndApplyConsents()
    const answer = { allowed: ['matomo'], isAnswer: true }
    expect(said).toEqual(['unanswered', answer, answer])
  })

  it('is not started on half a page', () => {
    const { module } = run('klaro-half')
    undo.push(() => Reflect.deleteProperty(document, 'readyState'))
    Object.defineProperty(document, 'readyState', { configurable: true, value: 'loading' })
    const asked = vi.fn<() => unknown>(() => module.getManager())
    const bridge = klaro({ getManager: asked })
    undo.push(bridge.subscribe(() => {}))
    expect(bridge.read()).toBe(undefined)
    expect(asked).not.toHaveBeenCalled()
  })

  it('takes what is shown once, in its place, for no answer', () => {
    const { module, manager } = run('klaro-once')
    manager.saveAndApplyConsents()
    const bridge = klaro(module)
    manager.updateConsent('ads', true)
    manager.applyConsents(false, true, 'ads')
    expect(bridge.read()).toEqual({ allowed: [], isAnswer: true })
  })

  it('says nothing while nothing has configured it', () => {
    const getManager = () => {
      throw new TypeError('no config')
    }
    expect(klaro({ getManager }).read()).toBe(undefined)
  })
})

describe('vanilla-cookieconsent', () => {
  it('says nothing while it is only imported, and has not run', () => {
    expect(vanillaCookieConsent(cookieConsent).read()).toBe(undefined)
  })
})

describe('the TCF', () => {
  const decided = {
    gdprApplies: true,
    cmpStatus: 'loaded',
    eventStatus: 'tcloaded',
    tcString: 'CQ',
    listenerId: 0,
    purpose: { consents: { 1: true, 7: true }, legitimateInterests: { 8: true } },
  }

  /** @returns what each of these makes the bridge say, one after the other */
  function hear(...events: readonly (readonly [data: object, isSuccess?: boolean])[]) {
    let tell: (data: object, isSuccess: boolean) => void = () => {}
    const removed: unknown[] = []
    page['__tcfapi'] = (command: string, _: number, callback: typeof tell, id: unknown) => {
      if (command === 'addEventListener') tell = callback
      else removed.push(id)
    }
    const bridge = tcf()
    const stop = bridge.subscribe(() => {})
    undo.push(stop)
    const said = events.map(([data, isSuccess = true]) => {
      tell(data, isSuccess)
      return bridge.read()
    })
    return { said, stop, removed }
  }
  const allowed = { allowed: ['1', '7'], isAnswer: true }

  it('counts consent, and no legitimate interest', () => {
    expect(hear([decided]).said).toEqual([allowed])
  })

  it.each([
    ['the law does not apply', { ...decided, gdprApplies: false, purpose: undefined }],
    ['it is not known yet whether it does', { ...decided, gdprApplies: undefined }],
    ['the CMP failed', { ...decided, cmpStatus: 'error' }],
    ['there is no string', { ...decided, tcString: '' }],
    ['it is still a stub', {}],
  ])('says nothing where %s', (_, data) => {
    expect(hear([data]).said).toEqual([undefined])
  })

  it('says nothing of a call that failed', () => {
    expect(hear([decided, false]).said).toEqual([undefined])
  })

  it('keeps an answer while the visitor looks at it again', () => {
    const isAsking = { ...decided, eventStatus: 'cmpuishown', purpose: { consents: {} } }
    expect(hear([isAsking]).said).toEqual(['unanswered'])
    expect(hear([decided], [isAsking]).said).toEqual([allowed, undefined])
  })

  it('takes its listener back, although it has the id 0', () => {
    const { stop, removed } = hear([decided])
    stop()
    expect(removed).toEqual([0])
  })

  it('is found where an element of that name, or a script that fails, was there first', async () => {
    document.head.append(
      Object.assign(document.createElement('script'), { id: '__tcfapi', type: 'text/plain' }),
    )
    undo.push(() => document.querySelector('#__tcfapi')?.remove())
    const bridge = tcf()
    undo.push(bridge.subscribe(() => {}))
    page['__tcfapi'] = () => {
      throw new Error('half loaded')
    }
    await new Promise((resolve) => setTimeout(resolve, 150))
    page['__tcfapi'] = (command: string, _: number, tell: (data: object, isSuccess: boolean) => void) =>
      command === 'addEventListener' && tell(decided, true)
    await vi.waitFor(() => expect(bridge.read()).toEqual(allowed))
  })
})
