import { describe, expect, it } from 'vitest'
import { createMemoryBus, createMemoryJar, declareShop, NOON, openShop } from '../testing/shop.js'
import { initialState } from './decision.js'
import type { ConsentError } from './errors.js'
import type { ConsentRecord } from './record.js'
import type { ConsentState } from './vocabulary.js'

const consent = declareShop()
const optional = ['functional', 'analytics', 'advertising'] as const
const fullJar = () => ({
  read: () => [],
  write: () => {
    throw new Error('full')
  },
})
const codes = (errors: readonly unknown[]) => errors.map((error) => (error as ConsentError).code)

describe('an act', () => {
  it('writes the cookie, then tells the page, then moves the gates, then records', () => {
    const { store, log } = openShop()
    expect(log).toEqual([])
    store.save({ analytics: 'granted', advertising: 'granted' })
    expect(log).toEqual([
      'cookie essential,analytics,advertising',
      `state ${NOON}`,
      'gate decision Amplitude, Google Analytics 4 Web',
      'record save-choices',
    ])
  })

  it('is recorded with what was before, and why', () => {
    const records: unknown[] = []
    const { store } = openShop({ onDecision: (record) => void records.push(record) })
    store.grant(['analytics'], 'bridge')
    store.withdraw()
    expect(records).toMatchObject([
      { recordId: 'decision-1', reason: 'bridge', previous: { analytics: 'unset' } },
      { recordId: 'decision-2', reason: 'withdraw', previous: { analytics: 'granted' }, decidedAt: NOON },
    ])
  })

  it('belongs to one visitor with those before it, also on the next page', () => {
    const jar = createMemoryJar()
    const records: ConsentRecord[] = []
    const onDecision = (record: ConsentRecord) => void records.push(record)
    openShop({ jar, onDecision }).store.acceptAll()
    const { store } = openShop({ jar, onDecision, createId: () => 'another' })
    store.rejectAll()
    const [first, second] = records
    expect(second).toMatchObject({ recordId: 'another', subjectId: first?.subjectId })
    expect(store.getState().subjectId).toBe(first?.subjectId)
    expect(first?.subjectId).toMatch(/^[\w-]{30,}$/)
    expect(first?.subjectId).not.toBe(first?.recordId) // which addresses and receipts name
  })

  it.each([
    ['acceptAll', 'accept-all', ['granted', 'granted', 'granted']],
    ['rejectAll', 'reject-all', ['denied', 'denied', 'denied']],
    ['withdraw', 'withdraw', ['denied', 'denied', 'denied']],
  ] as const)('%s answers every optional category', (act, reason, answers) => {
    const { store, log } = openShop()
    expect(store.needsAnswer()).toBe(true)
    store[act]()
    expect(optional.map((id) => store.getState().preferences[id])).toEqual(answers)
    expect(store.needsAnswer()).toBe(false)
    expect(log.at(-1)).toBe(`record ${reason}`)
  })

  it('that is wrong throws, and nothing changed', () => {
    const { store, log } = openShop()
    const before = store.getState()
    expect(() => store.deny(['essential'])).toThrow(/REQUIRED_CATEGORY/)
    // @ts-expect-error -- not declared
    expect(() => store.grant(['marketing'])).toThrow(/UNKNOWN_CATEGORY/)
    expect(store.getState()).toBe(before)
    expect(log).toEqual([])
  })

  it('inside another has the last word everywhere', () => {
    const bus = createMemoryBus()
    const jar = createMemoryJar()
    const other = openShop({ jar, otherTabs: bus() })
    other.store.followTabs()
    const { store, log, errors } = openShop({ jar, otherTabs: bus() })
    let objected = false
    store.subscribe(() => {
      if (!objected) {
        objected = true
        store.rejectAll()
      }
    })
    store.acceptAll()
    expect(store.getState().preferences.analytics).toBe('denied')
    expect(other.store.getState().preferences.analytics).toBe('denied')
    expect(log.filter((line) => line.startsWith('gate'))).toEqual(['gate decision '])
    expect(errors).toEqual([])
  })

  it('is obeyed by a gate until it is disconnected', () => {
    const { store } = openShop()
    const seen: string[] = []
    const disconnect = store.connect({ apply: (_next, _previous, cause) => void seen.push(cause) })
    store.acceptAll()
    disconnect()
    store.rejectAll()
    expect(seen).toEqual(['decision'])
  })
})

describe('a jar that refuses', () => {
  it('is reported once, and the answer holds for the page', () => {
    const { store, errors, log } = openShop({ jar: fullJar() })
    store.acceptAll()
    store.rejectAll()
    store.grant(['analytics'])
    expect(codes(errors)).toEqual(['COOKIE_NOT_KEPT'])
    expect(store.getState().preferences.analytics).toBe('granted')
    expect(log.at(-2)).toBe('gate decision Amplitude')
    store.refresh()
    expect(store.getState().preferences.analytics).toBe('granted')
  })

  it('is reported again when it had worked meanwhile', () => {
    let full = true
    const jar = createMemoryJar()
    const write = jar.write.bind(jar)
    jar.write = (value, age) => (full ? fullJar().write() : write(value, age))
    const { store, errors } = openShop({ jar })
    for (const state of [true, true, false, true, true]) {
      full = state
      store.acceptAll()
    }
    expect(codes(errors)).toEqual(['COOKIE_NOT_KEPT', 'COOKIE_NOT_KEPT'])
  })

  it('to read is one that holds nothing', () => {
    const jar = { ...fullJar(), read: fullJar().write }
    const { store, errors } = openShop({ jar })
    expect(store.getState()).toEqual(initialState(consent))
    expect(errors).toEqual([])
  })
})

describe('a callback that fails', () => {
  const fault = new Error('theirs')
  const fail = () => {
    throw fault
  }

  it('onDecision by throwing: reported, and the decision was kept', () => {
    const jar = createMemoryJar()
    const { store, errors } = openShop({ jar, onDecision: fail })
    store.acceptAll()
    expect(errors).toMatchObject([{ code: 'LISTENER_FAILED', cause: fault }])
    expect(store.getState().preferences.analytics).toBe('granted')
    expect(jar.values).toHaveLength(1)
  })

  it('onDecision by rejecting: reported, and the decision was kept', async () => {
    const { store, errors } = openShop({ onDecision: () => Promise.reject(fault) })
    store.acceptAll()
    await Promise.resolve().then(() => {})
    expect(errors).toMatchObject([{ code: 'LISTENER_FAILED', cause: fault }])
    expect(store.getState().preferences.analytics).toBe('granted')
  })

  it('a reader or a gate: reported, and the other gates still hear of it', () => {
    const { store, errors } = openShop()
    const heard: string[] = []
    store.subscribe(fail)
    store.connect({ apply: fail })
    store.connect({ apply: () => void heard.push('second gate') })
    store.acceptAll()
    expect(codes(errors)).toEqual(['LISTENER_FAILED', 'LISTENER_FAILED'])
    expect(heard).toEqual(['second gate'])
  })

  it('onError itself: the act goes on, and the page is told of the fault', async () => {
    const unhandled = new Promise((resolve) => process.once('unhandledRejection', resolve))
    const { store, log } = openShop({ jar: fullJar(), onError: fail })
    store.acceptAll()
    expect(log.at(-1)).toBe('record accept-all')
    expect(await unhandled).toBe(fault)
  })

  it('that tells other tabs: reported once, and the answers hold', () => {
    const otherTabs = { announce: fullJar().write, listen: () => () => {} }
    const { store, errors } = openShop({ otherTabs })
    store.acceptAll()
    store.rejectAll()
    expect(codes(errors)).toEqual(['TABS_NOT_REACHED'])
    expect(store.getState().preferences.analytics).toBe('denied')
  })
})

describe('a gate', () => {
  it('is told of each change from the state that it last obeyed, also where a reader decides anew', () => {
    const { store } = openShop()
    store.acceptAll()
    const steps: string[] = []
    const granted = ({ preferences }: ConsentState) =>
      optional.filter((id) => preferences[id] === 'granted').join()
    store.connect({ apply: (next, previous) => void steps.push(`${granted(previous)} -> ${granted(next)}`) })
    store.subscribe(({ preferences }) => {
      const isHalf = preferences.advertising === 'denied' && preferences.analytics === 'granted'
      if (isHalf) store.deny(['analytics'])
    })
    store.deny(['advertising'])
    store.deny(['functional'])
    expect(steps).toEqual(['functional,analytics,advertising -> functional', 'functional -> '])
  })
})
