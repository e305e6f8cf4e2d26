// What the TCF says that looks like an answer and is none.
import { afterEach, describe, expect, it, vi } from 'vitest'
import { tcf } from './tcf.js'

const page = globalThis as Record<string, unknown>
const undo: (() => void)[] = []
afterEach(() => {
  undo.splice(0).forEach((act) => act())
  Reflect.deleteProperty(page, '__tcfapi')
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
