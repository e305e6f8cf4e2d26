// What Usercentrics says that looks like an answer and is none.
import { afterEach, describe, expect, it, vi } from 'vitest'
import { usercentrics } from './usercentrics.js'

const page = globalThis as Record<string, unknown>
const undo: (() => void)[] = []
afterEach(() => {
  undo.splice(0).forEach((act) => act())
  for (const name of ['UC_UI', '__ucCmp']) Reflect.deleteProperty(page, name)
})

function follow() {
  const bridge = usercentrics()
  const said: unknown[] = []
  const stop = bridge.subscribe(() => said.push(bridge.read()))
  undo.push(stop)
  return { bridge, said, stop }
}

describe('Usercentrics 3', () => {
  const service = (category: string, given: boolean, type = 'EXPLICIT', essential = false) => ({
    category,
    essential,
    consent: { given, type },
  })
  const answered = {
    consent: { required: false, status: 'SOME_ACCEPTED', type: 'EXPLICIT' },
    services: {
      matomo: service('statistics', true),
      ads: service('marketing', true),
      pixel: service('marketing', false),
      cmp: service('essential', true, 'IMPLICIT', true),
    },
  }
  const tell = (detail: unknown) => dispatchEvent(new CustomEvent('UC_CONSENT', { detail }))
  const put = (details: () => unknown = () => answered) => (page['__ucCmp'] = { getConsentDetails: details })
  const reading = (detail: unknown) => {
    put(() => new Promise(() => {}))
    const { bridge } = follow()
    tell(detail)
    return bridge.read()
  }
  const allows = (...allowed: string[]) => ({ allowed: expect.toSatisfy(sameAs(allowed)) as unknown })
  const sameAs = (ids: readonly string[]) => (allowed: string[]) =>
    allowed.toSorted().join() === ids.toSorted().join()

  it('allows a category where all of its services are', () => {
    expect(reading(answered)).toMatchObject(allows('matomo', 'statistics', 'ads', 'cmp', 'essential'))
  })

  it('calls what it allows by default no answer', () => {
    const consent = { required: false, status: 'ALL_ACCEPTED', type: 'IMPLICIT' }
    const services = { matomo: service('statistics', true, 'IMPLICIT') }
    expect(reading({ consent, services })).toEqual({ allowed: ['matomo', 'statistics'], isAnswer: false })
  })

  it('allows no service that came since the answer, nor its category', () => {
    const services = { ...answered.services, plausible: service('statistics', true, 'IMPLICIT') }
    expect(reading({ ...answered, services })).toMatchObject(allows('matomo', 'ads', 'cmp', 'essential'))
  })

  it('allows what is essential alone where everything was refused, whatever its services say', () => {
    const consent = { ...answered.consent, status: 'ALL_DENIED' }
    expect(reading({ ...answered, consent })).toMatchObject(allows('cmp', 'essential'))
  })

  it.each([
    ['unanswered', 'it asks again', { ...answered, consent: { ...answered.consent, required: true } }],
    [undefined, 'it does not say whether it asks', { ...answered, consent: { type: 'EXPLICIT' } }],
    [undefined, 'it has no services yet', { ...answered, services: {} }],
    [undefined, 'it says nothing', undefined],
  ])('says %s where %s', (says, _, details) => {
    expect(reading(details)).toBe(says)
  })

  it('takes a switch that is not saved for nothing', async () => {
    const ads = { category: 'marketing', essential: false, consent: { given: false, type: 'EXPLICIT' } }
    put(() => Promise.resolve({ ...answered, services: { ads } }))
    const { bridge } = follow()
    const refused = { allowed: [], isAnswer: true }
    await vi.waitFor(() => expect(bridge.read()).toEqual(refused))
    ads.consent.given = true
    dispatchEvent(new CustomEvent('UC_UI_VIEW_CHANGED'))
    dispatchEvent(new CustomEvent('UC_UI_CMP_EVENT'))
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(bridge.read()).toEqual(refused)
  })

  it('is read, although it has what stands in for version 2', async () => {
    page['UC_UI'] = {
      isInitialized: () => true,
      getServicesBaseInfo: () => [],
      isConsentRequired: () => true,
    }
    put()
    const { bridge } = follow()
    expect(bridge.read()).toBe(undefined)
    await vi.waitFor(() => expect(bridge.read()).toMatchObject({ isAnswer: true }))
  })

  it.each([
    ['fails', () => Promise.reject(new Error('no network'))],
    [
      'throws',
      () => {
        throw new Error('half loaded')
      },
    ],
  ])('says nothing where its answer %s, and is heard all the same', async (_, details) => {
    put(details)
    const { bridge, said } = follow()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect([bridge.read(), said]).toEqual([undefined, []])
    tell(answered)
    expect(bridge.read()).toMatchObject({ isAnswer: true })
  })

  it('that answers late does not undo what it has told since', async () => {
    const before = { ...answered, consent: { required: true, status: 'ALL_DENIED', type: 'IMPLICIT' } }
    put(() => Promise.resolve(before))
    const { bridge } = follow()
    tell(answered)
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(bridge.read()).toMatchObject({ isAnswer: true })
  })

  it('that answers late is not heard any more', async () => {
    put(() => Promise.resolve(answered))
    const { said, stop } = follow()
    stop()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(said).toEqual([])
  })
})

describe('Usercentrics 2', () => {
  const service = (id: string, status: boolean, ...types: string[]) => ({
    id,
    categorySlug: `of ${id}`,
    consent: { status, history: types.map((type) => ({ type })) },
  })
  const put = (services: unknown, isRequired: unknown = false, isInitialized = true) => {
    page['UC_UI'] = {
      isInitialized: () => isInitialized,
      isConsentRequired: () => isRequired,
      getServicesBaseInfo: () => services,
    }
    return usercentrics().read()
  }
  const matomo = service('matomo', true, 'implicit', 'explicit')

  it('counts what was said last', () => {
    expect(put([matomo])).toEqual({ allowed: ['matomo', 'of matomo'], isAnswer: true })
    expect(put([service('matomo', true, 'implicit')])).toMatchObject({ isAnswer: false })
    expect(put([matomo, service('ads', true, 'implicit')])).toEqual({
      allowed: ['matomo', 'of matomo'],
      isAnswer: true,
    })
  })

  it.each([
    ['unanswered', 'it asks again', [matomo], true],
    [undefined, 'it does not know yet whether it asks', [matomo], null],
    [undefined, 'it has no services', [], false],
    [undefined, 'its services come later', Promise.resolve([matomo]), false],
  ])('says %s where %s', (says, _, services, isRequired) => {
    expect(put(services, isRequired)).toBe(says)
  })

  it('says nothing before it has started, or while an element has its name', () => {
    expect(put([matomo], false, false)).toBe(undefined)
    page['UC_UI'] = document.createElement('script')
    page['__ucCmp'] = document.createElement('script')
    expect(usercentrics().read()).toBe(undefined)
  })
})
