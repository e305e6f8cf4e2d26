// What the GPP says that looks like an answer and is none.
import { afterEach, describe, expect, it, vi } from 'vitest'
import { GppCmp, putGppStub } from '../../testing/iab-cmps.js'
import { gpp } from './gpp.js'

const page = globalThis as Record<string, unknown>
const undo: (() => void)[] = []
afterEach(() => {
  undo.splice(0).forEach((act) => act())
  Reflect.deleteProperty(page, '__gpp')
})

const everything = ['sale', 'sharing', 'targeted-advertising']
const allows = (...allowed: string[]) => ({ allowed, isAnswer: false })

function follow() {
  const bridge = gpp()
  const said: unknown[] = []
  const stop = bridge.subscribe(() => said.push(bridge.read()))
  undo.push(stop)
  return { bridge, said, stop }
}

type Ping = Readonly<Record<string, unknown>>
type Tell = (event: object, isSuccess?: boolean) => unknown

/** A CMP that says what the reference library never does. */
function putCmp() {
  let tell: Tell = () => {}
  const removed: unknown[] = []
  page['__gpp'] = (command: string, callback: Tell, id: unknown) => {
    if (command === 'addEventListener') tell = callback
    else removed.push(id)
  }
  const say = (pingData: Ping, isSuccess = true, listenerId: unknown = 0) =>
    tell({ eventName: 'signalStatus', listenerId, pingData }, isSuccess)
  return { say, removed }
}

/** @returns what each of these makes the bridge say, one after the other */
function hear(...pings: readonly Ping[]) {
  const { say } = putCmp()
  const { bridge } = follow()
  return pings.map((ping) => {
    say(ping)
    return bridge.read()
  })
}

const ready = (applicableSections: unknown, parsedSections: object) => ({
  cmpStatus: 'loaded',
  cmpDisplayStatus: 'hidden',
  signalStatus: 'ready',
  applicableSections,
  parsedSections,
})
const usnat = { SaleOptOut: 1, SharingOptOut: 2, TargetedAdvertisingOptOut: 2, Gpc: false }
const decided = ready([7], { usnat })

describe('the sections that apply', () => {
  it.each([
    ['as one object', { usnat }],
    [
      'as their segments',
      {
        usnat: [
          { SaleOptOut: 1, SharingOptOut: 2 },
          { GpcSegmentType: 1, Gpc: false },
        ],
      },
    ],
    ['beside others', { usnat, usca: { SaleOptOut: 1, SharingOptOut: 1 } }],
  ])('are read %s', (_, sections) => {
    expect(hear(ready([7], sections))).toEqual([allows('sharing', 'targeted-advertising')])
  })

  it('count together: the strictest wins', () => {
    const usca = { SaleOptOut: 2, SharingOptOut: 2 }
    const usco = { SaleOptOut: 1, TargetedAdvertisingOptOut: 2 }
    expect(hear(ready([8, 10], { usca, usco }))).toEqual([allows('sharing', 'targeted-advertising')])
    expect(hear(ready([8, 10], { usca: { SaleOptOut: 2, SharingOptOut: 1 }, usco }))).toEqual([allows()])
  })

  it.each([
    ['usca', 8, { SaleOptOut: 2, SharingOptOut: 1 }, ['sale']],
    ['usva', 9, { SaleOptOut: 2, TargetedAdvertisingOptOut: 1 }, ['sale']],
    ['usnat', 7, { SaleOptOut: 2, SharingOptOut: 0, TargetedAdvertisingOptOut: 1 }, ['sale']],
    ['usri', 27, { SaleOptOut: 1, TargetedAdvertisingOptOut: 2 }, ['sharing', 'targeted-advertising']],
    ['uspv1', 6, { OptOutSale: 'Y' }, []],
    ['uspv1', 6, { OptOutSale: 'N' }, everything],
  ])('have what they do not name by its other name: %s, %i, %j', (prefix, id, fields, allowed) => {
    putGppStub()
    const { bridge } = follow()
    new GppCmp([id]).say({ [prefix]: fields })
    expect(bridge.read()).toEqual(allows(...allowed))
  })

  it('of a law that came since are read too', () => {
    expect(hear(ready([28], { usok: { SaleOptOut: 1 } }))).toEqual([
      allows('sharing', 'targeted-advertising'),
    ])
    expect(hear(ready([7], { usnat, usok: { ...usnat, SharingOptOut: 1 } }))).toEqual([
      allows('sharing', 'targeted-advertising'),
    ])
  })

  it('that hold Global Privacy Control allow nothing', () => {
    const fields = { SaleOptOut: 2, SharingOptOut: 2, TargetedAdvertisingOptOut: 2 }
    expect(hear(ready([7], { usnat: [fields, { Gpc: true }] }))).toEqual([allows()])
    expect(hear(ready([7], { usnat: { ...fields, Gpc: true } }))).toEqual([allows()])
    expect(hear(ready([8], { usca: [{ Gpc: true }] }))).toEqual([allows()])
  })

  it('allow what they say does not apply, and nothing that cannot be read', () => {
    expect(hear(ready([7], { usnat: { SaleOptOut: 0, SharingOptOut: 3 } }))).toEqual([allows('sale')])
    expect(hear(ready([7], { usnat: { SaleOptOut: null, SharingOptOut: '1' } }))).toEqual([allows()])
  })
})

describe('the GPP says nothing', () => {
  it.each([
    ['no section applies', ready([-1], { usnat })],
    ['a section of another continent applies', ready([2], { usnat, tcfeuv2: {} })],
    ['it is not known which applies', ready(undefined, { usnat })],
    ['the section that applies is not there', ready([8], { usnat })],
    ['the section that applies is empty', ready([7], { usnat: {} })],
    ['sections are text', ready([6], { uspv1: '1YYN' })],
    ['the CMP failed', { ...decided, cmpStatus: 'error' }],
    ['its signal is not ready', { ...decided, signalStatus: 'not ready' }],
    ['it has no signal', { ...decided, signalStatus: undefined }],
    ['it asks for a law of another continent', { ...decided, ...asking(), applicableSections: [2] }],
    ['it failed while it asked', { ...decided, ...asking(), cmpStatus: 'error' }],
  ])('where %s', (_, ping) => {
    expect(hear(ping)).toEqual([undefined])
  })

  it('of a call that failed', () => {
    const { say } = putCmp()
    const { bridge } = follow()
    say(decided, false)
    expect(bridge.read()).toBe(undefined)
  })
})

function asking(): Ping {
  return { signalStatus: 'not ready', cmpDisplayStatus: 'visible' }
}

it('keeps what was said while the visitor looks at it again', () => {
  expect(hear({ ...decided, ...asking() })).toEqual(['unanswered'])
  expect(hear(decided, { ...decided, ...asking() })).toEqual([
    allows('sharing', 'targeted-advertising'),
    undefined,
  ])
})

describe('a stub', () => {
  it('hands its listeners on to the CMP that comes', () => {
    putGppStub()
    const { bridge, said, stop } = follow()
    expect(bridge.read()).toBe(undefined)
    const cmp = new GppCmp([7])
    cmp.say({ usnat })
    expect(bridge.read()).toEqual(allows('sharing', 'targeted-advertising'))
    stop() // by the id 0
    const before = said.length
    cmp.ask()
    expect(said).toHaveLength(before)
  })

  it('of 1.0 returns what later ones call back with', () => {
    const removed: unknown[] = []
    page['__gpp'] = (command: string, _: unknown, id: unknown) => {
      if (command === 'removeEventListener') removed.push(id)
      return { eventName: 'listenerRegistered', listenerId: 0, data: true }
    }
    follow().stop()
    expect(removed).toEqual([0])
  })

  it('that answers late is told that nobody listens any more', () => {
    const { say, removed } = putCmp()
    const { said, stop } = follow()
    stop()
    expect(removed).toEqual([])
    say(decided, true, 3)
    expect(removed).toEqual([3])
    expect(said).toEqual([])
  })
})

it('is found where an element of that name, or a script that fails, was there first', async () => {
  document.head.append(Object.assign(document.createElement('script'), { id: '__gpp', type: 'text/plain' }))
  undo.push(() => document.querySelector('#__gpp')?.remove())
  const { bridge } = follow()
  page['__gpp'] = () => {
    throw new Error('half loaded')
  }
  await new Promise((resolve) => setTimeout(resolve, 150))
  page['__gpp'] = (command: string, tell: Tell) =>
    command === 'addEventListener' && void tell({ listenerId: 1, pingData: decided }, true)
  await vi.waitFor(() => expect(bridge.read()).toEqual(allows('sharing', 'targeted-advertising')))
})
