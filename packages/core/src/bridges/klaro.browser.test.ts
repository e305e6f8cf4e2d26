// What Klaro says that looks like an answer and is none.
// @ts-expect-error -- has no types
import * as klaroModule from 'klaro/dist/klaro-no-css'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { klaro } from './klaro.js'

const undo: (() => void)[] = []
afterEach(() => {
  undo.splice(0).forEach((act) => act())
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
