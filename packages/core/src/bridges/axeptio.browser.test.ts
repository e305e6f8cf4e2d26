// What Axeptio says that looks like an answer and is none.
import { afterEach, describe, expect, it } from 'vitest'
import { axeptio } from './axeptio.js'

const page = globalThis as Record<string, unknown>
const undo: (() => void)[] = []
afterEach(() => {
  undo.splice(0).forEach((act) => act())
  for (const name of ['_axcb', 'axeptioSettings']) Reflect.deleteProperty(page, name)
  for (const name of ['axeptio_cookies', 'choices']) document.cookie = `${name}=; Path=/; Max-Age=0`
})

/** An Axeptio that was there first, and has kept this. */
function load(kept?: string, name = 'axeptio_cookies') {
  if (kept !== undefined) document.cookie = `${name}=${kept}; Path=/`
  const listeners: Record<string, (choices?: object) => void> = {}
  const on = (event: string, listener: (choices?: object) => void) => void (listeners[event] = listener)
  page['_axcb'] = { push: (hear: (sdk: object) => void) => hear({ on }) }
  const bridge = axeptio()
  const said: unknown[] = []
  const stop = bridge.subscribe(() => said.push(bridge.read()))
  undo.push(stop)
  return { bridge, listeners, said, stop }
}
const kept = '{%22matomo%22:true%2C%22ads%22:false%2C%22$$completed%22:'
const answer = (...allowed: string[]) => ({ allowed, isAnswer: true })

describe('Axeptio', () => {
  it.each([
    ['answered', `${kept}true}`, answer('matomo')],
    ['asking, whatever is chosen by now', `${kept}false}`, 'unanswered'],
    ['nothing, where it has kept nothing', undefined, undefined],
    ['nothing, where it does not say whether that was all', '{%22matomo%22:true}', undefined],
    ['nothing of what cannot be read', '%E0%A4%A', undefined],
    ['nothing of what is no record', 'null', undefined],
  ])('that was there first has %s', (_, cookie, says) => {
    expect(load(cookie).bridge.read()).toEqual(says)
  })

  it('is read from the cookie that it is told to keep', () => {
    page['axeptioSettings'] = { jsonCookieName: 'choices' }
    expect(load(`${kept}true}`, 'choices').bridge.read()).toMatchObject({ isAnswer: true })
  })

  it('says nothing of what was kept while it has not come', () => {
    document.cookie = `axeptio_cookies=${kept}true}; Path=/`
    const bridge = axeptio()
    undo.push(bridge.subscribe(() => {}))
    expect(bridge.read()).toBe(undefined)
  })

  it('goes by what it tells, and allows what is true alone', () => {
    const { bridge, listeners } = load(`${kept}true}`)
    listeners['cookies:complete']?.({ matomo: undefined, ads: true, chat: 'yes', $$googleConsentMode: {} })
    expect(bridge.read()).toEqual(answer('ads'))
  })

  it('that tells something after nobody follows is not heard', () => {
    const { bridge, listeners, said, stop } = load(`${kept}false}`)
    stop()
    listeners['cookies:complete']?.({ ads: true })
    expect([bridge.read(), said]).toEqual(['unanswered', ['unanswered']])
  })

  it('is waited for in vain where an element has the name of its queue', () => {
    page['_axcb'] = document.createElement('script')
    const bridge = axeptio()
    undo.push(bridge.subscribe(() => {}))
    expect(bridge.read()).toBe(undefined)
  })
})
