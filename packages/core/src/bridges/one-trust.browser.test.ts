// What OneTrust says that looks like an answer and is none.
import { afterEach, describe, expect, it } from 'vitest'
import { oneTrust } from './one-trust.js'

const page = globalThis as Record<string, unknown>
afterEach(() => {
  for (const name of ['OneTrust', 'OnetrustActiveGroups']) Reflect.deleteProperty(page, name)
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
