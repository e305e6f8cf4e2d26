import { describe, expect, it } from 'vitest'
import { openSegmentShop } from '../../testing/segment-shop.js'
import { createVerdicts } from './verdicts.js'

const open = ({ find, verdicts }: ReturnType<typeof openSegmentShop>) =>
  ['Amplitude', 'Intercom', 'Zendesk'].filter((name) => verdicts.isOpen(find(name)))

describe('what may run now', () => {
  it('is nothing while the workspace is not known', () => {
    const { store, ports, find } = openSegmentShop()
    store.acceptAll()
    const verdicts = createVerdicts(
      () => ports,
      () => undefined,
    )
    expect([verdicts.isSegmentOpen(), verdicts.isOpen(find('Amplitude'))]).toEqual([false, false])
  })

  it('follows each answer', () => {
    const shop = openSegmentShop()
    expect(open(shop)).toEqual([])
    shop.store.grant(['analytics'])
    expect(open(shop)).toEqual(['Amplitude'])
    shop.store.deny(['analytics'])
    expect(open(shop)).toEqual([])
  })

  it('can be asked of another moment', () => {
    const { store, find, verdicts } = openSegmentShop()
    const before = store.getState()
    store.grant(['analytics'])
    expect([verdicts.isSegmentOpen(before), verdicts.isOpen(find('Amplitude'), before)]).toEqual([
      false,
      false,
    ])
    const after = store.getState()
    store.deny(['analytics'])
    expect([verdicts.isSegmentOpen(after), verdicts.isOpen(find('Amplitude'), after)]).toEqual([true, true])
  })

  it('is no destination while Segment itself may not run', () => {
    const own = { Intercom: 'functional', 'Segment.io': 'analytics' } as const
    const shop = openSegmentShop({}, { destinations: own })
    shop.store.grant(['functional'])
    expect(open(shop)).toEqual([])
    shop.store.grant(['analytics'])
    expect(open(shop)).toEqual(['Intercom'])
  })

  it('is what nothing maps only beside what was allowed', () => {
    const shop = openSegmentShop({}, { unmapped: 'allow' })
    expect(open(shop)).toEqual([])
    shop.store.grant(['analytics'])
    expect(open(shop)).toEqual(['Amplitude', 'Zendesk'])
  })

  it.each([
    [{ Amplitude: false }, ['Intercom', 'Zendesk']],
    [{ 'Zendesk Chat': false }, ['Amplitude', 'Intercom']],
    [{ All: false, Intercom: true }, ['Intercom']],
  ])('is less what the app’s load options shut: %j', (integrations, left) => {
    const shop = openSegmentShop({ analytics: { integrations } }, { unmapped: 'allow' })
    shop.store.acceptAll()
    expect(open(shop)).toEqual(left)
  })
})

describe('the app’s own predicate', () => {
  it('is told what it decides on, and has the last word', () => {
    const asked: unknown[] = []
    const shop = openSegmentShop({
      decideDestination: (destination, preferences) => {
        asked.push([destination, preferences])
        return destination.name === 'Intercom'
      },
    })
    shop.store.grant(['analytics'])
    expect(open(shop)).toEqual(['Intercom'])
    expect(asked[0]).toEqual([
      { name: 'Amplitude', displayName: 'Amplitude', categories: ['analytics'], allowed: true },
      { essential: true, functional: false, analytics: true, advertising: false },
    ])
  })

  it('is not asked while Segment may not run', () => {
    expect(open(openSegmentShop({ decideDestination: () => true }))).toEqual([])
  })

  it('opens nothing with what is not true, as a promise', () => {
    const shop = openSegmentShop({ decideDestination: (() => Promise.resolve(false)) as never })
    shop.store.acceptAll()
    expect(open(shop)).toEqual([])
  })

  it('shuts where it throws, and that is reported once for each destination', () => {
    const shop = openSegmentShop({
      decideDestination: () => {
        throw new Error('of the app')
      },
    })
    shop.store.acceptAll()
    expect(open(shop)).toEqual([])
    expect(shop.errors).toHaveLength(3)
    expect(open(shop)).toEqual([])
    expect(shop.errors).toMatchObject(
      ['Amplitude', 'Intercom', 'Zendesk'].map((name) => ({
        code: 'LISTENER_FAILED',
        detail: `decideDestination for ${name}`,
        cause: { message: 'of the app' },
      })),
    )
  })
})
