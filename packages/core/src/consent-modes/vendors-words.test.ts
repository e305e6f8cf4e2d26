// What each vendor is told, word by word.
import { afterEach, describe, expect, it } from 'vitest'
import { openShop } from '../../testing/shop.js'
import { clarity, followConsentModes, google, uet, type ConsentMode } from './index.js'

const page = globalThis as unknown as Record<'dataLayer' | 'uetq' | 'clarity', any> // oxlint-disable-line typescript/no-explicit-any -- a page's globals
afterEach(() => {
  for (const name of ['dataLayer', 'uetq', 'clarity'] as const) Reflect.deleteProperty(page, name)
})

const commands = () => (page.dataLayer as Iterable<unknown>[]).map((command) => [...command])

describe('Google', () => {
  const shopMode = () =>
    google({
      ad_storage: 'advertising',
      ad_user_data: ['analytics', 'advertising'],
      ad_personalization: [],
      analytics_storage: 'analytics',
      security_storage: 'essential',
    })
  const denied = {
    ad_storage: 'denied',
    ad_user_data: 'denied',
    ad_personalization: 'denied',
    analytics_storage: 'denied',
    functionality_storage: 'denied',
    personalization_storage: 'denied',
    security_storage: 'granted',
  }

  it('hears of all seven consent types: granted is one whose every category is, denied one that is mapped to nothing', () => {
    const { store } = openShop()
    followConsentModes(store, [shopMode()])
    store.grant(['analytics'])
    store.grant(['advertising'])
    const analytics = { ...denied, analytics_storage: 'granted' }
    expect(commands()).toEqual([
      ['consent', 'default', denied],
      ['consent', 'update', analytics],
      ['consent', 'update', { ...analytics, ad_storage: 'granted', ad_user_data: 'granted' }],
    ])
  })

  it('reads a command from the arguments of a function', () => {
    followConsentModes(openShop().store, [shopMode()])
    expect(Object.prototype.toString.call(page.dataLayer[0])).toBe('[object Arguments]')
  })

  it('hears of an earlier page’s answer as an update, after the default', () => {
    const { store } = openShop()
    store.grant(['analytics'])
    followConsentModes(store, [shopMode()])
    expect(commands()).toEqual([
      ['consent', 'default', denied],
      ['consent', 'update', { ...denied, analytics_storage: 'granted' }],
    ])
  })

  it('hears by default of no grant where that was refused', () => {
    const { store } = openShop({ initialState: { ...openShop().store.getState(), model: 'opt-out' } })
    store.deny(['advertising'])
    followConsentModes(store, [shopMode()])
    expect(commands()).toEqual([['consent', 'default', { ...denied, analytics_storage: 'granted' }]])
  })

  it('hears a default once for each page, whoever tells it', () => {
    const { store } = openShop()
    const stop = followConsentModes(store, [shopMode()])
    store.grant(['analytics'])
    stop()
    followConsentModes(store, [shopMode()])
    expect(commands().map(([, command]) => command)).toEqual(['default', 'update', 'update'])
  })

  it('keeps what is in its queue already', () => {
    page.dataLayer = [{ event: 'early' }]
    followConsentModes(openShop().store, [shopMode()])
    expect(page.dataLayer).toHaveLength(2)
  })

  it('takes no consent type for one that it has not, and writes to no prototype', () => {
    const needs = JSON.parse('{"__proto__":"analytics","ad_storag":"analytics"}') as Record<
      string,
      'analytics'
    >
    expect(Object.keys(google(needs).needs)).toEqual(Object.keys(denied))
    expect(({} as Record<string, unknown>)['ad_storag']).toBe(undefined)
  })
})

it('UET hears three items for a command, in its queue and from then on', () => {
  const { store } = openShop()
  followConsentModes(store, [uet(['analytics', 'advertising'])])
  expect(page.uetq).toEqual(['consent', 'default', { ad_storage: 'denied' }])
  const later: unknown[] = []
  page.uetq = { push: (...items: unknown[]) => void later.push(items) }
  store.acceptAll()
  expect(later).toEqual([['consent', 'update', { ad_storage: 'granted' }]])
})

it('Clarity finds its commands where its own snippet keeps them', () => {
  followConsentModes(openShop().store, [clarity({ analytics_Storage: 'analytics' })])
  expect(page.clarity.q).toEqual([['consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' }]])
})

describe('a consent mode of an app’s own', () => {
  const createMode = (isThere: () => boolean) => {
    const said: string[] = []
    const mode: ConsentMode<'analytics' | 'advertising'> = {
      name: 'Ours',
      needs: { ads: ['advertising'] },
      tell: ({ ads }) => isThere() && said.push(String(ads)) > 0,
    }
    return { mode, said }
  }

  it('is told again at the next change where its vendor was not there', () => {
    let isThere = false
    const { mode, said } = createMode(() => isThere)
    const { store } = openShop()
    followConsentModes(store, [mode])
    isThere = true
    store.grant(['analytics'])
    expect(said).toEqual(['denied'])
  })

  it('is told anew after it failed, although it was told the same before that', () => {
    const said: string[] = []
    const mode: ConsentMode<'advertising'> = {
      name: 'Ours',
      needs: { ads: ['advertising'] },
      tell({ ads }) {
        said.push(String(ads))
        if (ads === 'granted') throw new Error('half told')
        return true
      },
    }
    const { store } = openShop()
    followConsentModes(store, [mode])
    store.grant(['advertising'])
    store.withdraw()
    expect(said).toEqual(['denied', 'granted', 'denied'])
  })

  it('and those after it are told last what holds, where telling it has the visitor’s answer changed', () => {
    const said: string[] = []
    const { store } = openShop()
    let isFirst = true
    const answering: ConsentMode<'advertising'> = {
      name: 'Answering',
      needs: { ads: ['advertising'] },
      tell({ ads }) {
        said.push(`answering ${ads}`)
        if (ads === 'granted' && isFirst) {
          isFirst = false
          store.withdraw()
        }
        return true
      },
    }
    const other: ConsentMode<'advertising'> = {
      name: 'Other',
      needs: { ads: ['advertising'] },
      tell: ({ ads }) => said.push(`other ${ads}`) > 0,
    }
    followConsentModes(store, [answering, other])
    said.length = 0
    store.grant(['advertising'])
    expect(said).toEqual(['answering granted', 'answering denied'])
    store.grant(['advertising'])
    expect(said.slice(2)).toEqual(['answering granted', 'other granted'])
  })

  it('is told although one before it fails, and `onError` fails at that', async () => {
    const { mode, said } = createMode(() => true)
    const { store } = openShop()
    const failing: ConsentMode<'advertising'> = {
      name: 'Broken',
      needs: {},
      tell: () => {
        throw new Error('the vendor')
      },
    }
    const unhandled = new Promise((resolve) => process.once('unhandledRejection', resolve))
    const onError = () => {
      throw new Error('the app')
    }
    followConsentModes(store, [failing, mode], { onError })
    expect(said).toEqual(['denied'])
    expect(await unhandled).toEqual(new Error('the app'))
    store.grant(['advertising'])
    expect(said).toEqual(['denied', 'granted'])
  })

  it('is told before a gate that was connected after it', () => {
    const log: string[] = []
    const { store } = openShop()
    const mode: ConsentMode<'advertising'> = {
      name: 'Ours',
      needs: { ads: ['advertising'] },
      tell: ({ ads }) => log.push(String(ads)) > 0,
    }
    followConsentModes(store, [mode])
    store.connect({ apply: () => void log.push('gate') })
    store.grant(['advertising'])
    store.withdraw()
    expect(log).toEqual(['denied', 'granted', 'gate', 'denied', 'gate'])
  })

  it('names declared categories, or does not compile', () => {
    const { store } = openShop()
    // @ts-expect-error -- a category that the shop does not declare
    expect(() => followConsentModes(store, [uet('advertizing')])).toThrow('UNKNOWN_CATEGORY')
  })
})
