// CMPs of the IAB's, made of the libraries that it gives to those who write one.
import { CmpApi as GppApi, CmpDisplayStatus, CmpStatus, SignalStatus } from '@iabgpp/cmpapi'
import { CmpApi } from '@iabtechlabtcf/cmpapi'
import { GVL, TCModel, TCString } from '@iabtechlabtcf/core'
import { gpp } from '../src/bridges/gpp.js'
import { tcf } from '../src/bridges/tcf.js'
import { drop, page, type Cmp } from './cmp.js'

export function createTcf(): Cmp {
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

type Args = readonly [
  command?: string,
  tell?: (event: object, isSuccess: boolean) => void,
  parameter?: unknown,
]

/** What stands in for a CMP of the GPP until it comes, which then takes the listeners over. */
export function putGppStub(): void {
  const queue: Args[] = []
  const events: object[] = []
  const pingData = { gppVersion: '1.1', cmpStatus: 'stub', signalStatus: 'not ready', parsedSections: {} }
  page['__gpp'] = (...[command, callback, parameter]: Args) => {
    if (command === undefined) return queue
    if (command === 'events') return events
    if (command !== 'addEventListener') return void queue.push([command, callback, parameter])
    const listenerId = events.push({ id: events.length, callback, parameter }) - 1
    callback?.({ eventName: 'listenerRegistered', listenerId, data: true, pingData }, true)
  }
}

/** A CMP of the GPP for one place. It shows its banner before it lets anybody act on what it says. */
export class GppCmp {
  readonly #api = new GppApi(1, 1)
  constructor(sections: readonly number[]) {
    this.#api.setApplicableSections([...sections])
    this.#api.setCmpStatus(CmpStatus.LOADED)
  }
  ask() {
    this.#api.setSignalStatus(SignalStatus.NOT_READY)
    this.#api.setCmpDisplayStatus(CmpDisplayStatus.VISIBLE)
  }
  /** @param fields - of each section */
  say(sections: Readonly<Record<string, Readonly<Record<string, unknown>>>>) {
    this.#api.setSignalStatus(SignalStatus.NOT_READY)
    this.#api.setCmpDisplayStatus(CmpDisplayStatus.HIDDEN)
    for (const [section, fields] of Object.entries(sections)) {
      for (const [field, value] of Object.entries(fields)) this.#api.setFieldValue(section, field, value)
      this.#api.fireSectionChange(section)
    }
    this.#api.setSignalStatus(SignalStatus.READY)
  }
}

export function createGpp(): Cmp {
  let cmp: GppCmp
  const say = (allowed: readonly string[]) => {
    const fieldOf = (id: string) => (allowed.includes(id) ? 2 : 1)
    const advertising = fieldOf('targeted-advertising')
    cmp.say({ usnat: { SaleOptOut: fieldOf('sale'), TargetedAdvertisingOptOut: advertising } })
  }
  return {
    bridge: gpp,
    ids: ['sale', 'targeted-advertising'],
    isOptOut: true,
    load(answer) {
      putGppStub()
      cmp = new GppCmp([7])
      if (answer) say(answer)
      else cmp.ask()
    },
    answer: say,
    forget: () => drop('__gpp'),
  }
}
