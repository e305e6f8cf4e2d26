// Clarity's own code hears what waited for it, and each change: started as the tag does that clarity.ms serves.
import code from 'clarity-js/build/clarity.min.js?raw'
import { afterEach, expect, it, vi } from 'vitest'
import { openShop } from '../../testing/shop.js'
import { clarity, followConsentModes } from './index.js'

interface Clarity {
  (...command: readonly unknown[]): void
  q: unknown[]
}
const page = globalThis as { clarity?: Clarity }

function openPage(track: boolean) {
  const { store } = openShop()
  const come = () => {
    followConsentModes(store, [clarity({ analytics_Storage: 'analytics' })])
    page.clarity?.('start', { projectId: 'shop', upload: () => {}, track })
    page.clarity?.q.unshift(page.clarity.q.pop())
    const script = Object.assign(document.createElement('script'), { textContent: code })
    document.head.append(script)
    script.remove()
  }
  return { store, come }
}
const kept = () => document.cookie.split('; ').filter((cookie) => /^_cl\w+=./.test(cookie))

afterEach(() => {
  page.clarity?.('consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' })
  page.clarity?.('stop')
  delete page.clarity
  for (const name of ['_clck', '_clsk']) document.cookie = `${name}=; Path=/; Max-Age=0`
  sessionStorage.clear()
})

it('Clarity keeps its cookies by a grant that was given before it came, and deletes them on a withdrawal', async () => {
  const { store, come } = openPage(false)
  store.grant(['analytics'])
  expect(kept()).toEqual([])
  come()
  await vi.waitFor(() => expect(kept()).toHaveLength(2))
  store.withdraw()
  await vi.waitFor(() => expect(kept()).toEqual([]))
  store.grant(['analytics'])
  await vi.waitFor(() => expect(kept()).toHaveLength(2))
})

it('Clarity keeps none where nothing was answered, although its project would', async () => {
  const { come } = openPage(true)
  come()
  await vi.waitFor(() => expect(page.clarity).toHaveProperty('v')) // it has begun again, without them
  expect(kept()).toEqual([])
})
