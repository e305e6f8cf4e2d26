import { describe, expect, it } from 'vitest'
import { fits, storageBlocks } from './vendor-storage.js'
import { TABLE } from './vendor-storage-table.js'

const names = TABLE.split('\n').filter((line) => !line.startsWith(' '))
const blocks = storageBlocks(names.flatMap((line) => line.split('|')))
const items = blocks.flatMap((block) => block.items)
const keptBy = (name: string, key: string) =>
  storageBlocks([name]).some((block) => block.items.some((item) => fits(key, item.name)))

const PURPOSES = [
  'visitor',
  'user',
  'session',
  'click',
  'ads',
  'test',
  'state',
  'chat',
  'queue',
  'limit',
  'probe',
  'choice',
]

// Names of frameworks, shops and sign-in libraries that live beside the vendors', and the answer itself.
const FIRST_PARTY =
  `tracking-preferences __session session sessionid session_id sid token access_token auth user user_id
  cart cart_id cart_token theme locale lang language NEXT_LOCALE i18next PHPSESSID JSESSIONID ASP.NET_SessionId
  connect.sid csrftoken _csrf XSRF-TOKEN laravel_session remember_token _rails_session _app_session
  next-auth.session-token __Secure-next-auth.session-token authjs.session-token __Host-authjs.csrf-token sb-access-token
  sb-abcdef-auth-token __clerk_db_jwt __stripe_mid __stripe_sid __cf_bm cf_clearance wp-settings-1 wordpress_logged_in_1
  woocommerce_cart_hash _shopify_y _shopify_s secure_customer_sig persist:root redux-persist:root apollo-cache-persist
  OptanonConsent CookieConsent cookieyes-consent cc_cookie amp_settings amplify_token ab_test mp_settings mf_theme
  hs_lang_switcher_choice intercom pendo optimizely-opt-out hotjar ga gid fbp test id state mode`.split(/\s+/)

describe('the table', () => {
  it('reads as rows, each with a kind, a lifetime and a purpose of the list', () => {
    expect(items.length).toBeGreaterThan(200)
    for (const item of items) {
      expect(item.name).toMatch(/^[\w.:*?$/%-]+$/)
      expect(PURPOSES).toContain(item.purpose)
      expect(item.kind === 'local').toBe(item.lifetime === 'until-cleared')
      expect([undefined, 'session', 'until-cleared', expect.any(Number)]).toContainEqual(item.lifetime)
    }
  })

  it('has no block without rows and no row twice in a block', () => {
    for (const block of blocks) {
      const rows = block.items.map(({ name, kind }) => `${kind} ${name}`)
      expect(rows).not.toEqual([])
      expect(new Set(rows).size).toBe(rows.length)
    }
  })

  it('says how long in seconds', () => {
    const [google] = storageBlocks(['Google Analytics'])
    expect(google?.items.slice(0, 4)).toEqual([
      { name: '_ga', kind: 'cookie', lifetime: 730 * 86_400, purpose: 'visitor' },
      { name: '_ga_*', kind: 'cookie', lifetime: 730 * 86_400, purpose: 'session' },
      { name: '_gid', kind: 'cookie', lifetime: 86_400, purpose: 'visitor' },
      { name: '_gat', kind: 'cookie', lifetime: 60, purpose: 'limit' },
    ])
  })
})

describe('a destination', () => {
  it.each([
    ['Actions Amplitude', 'AMP_a2dbce0e18'],
    ['Actions Amplitude', 'AMP_MKTG_a2dbce0e18'],
    ['Amplitude', 'amp_a2dbce'],
    ['Mixpanel', 'mp_0123456789abcdef_mixpanel'],
    ['Mixpanel', '__mpq_0123_ev'],
    ['Google Tag Manager', '_ga_ABC123'],
    ['Google Tag Manager', '_gcl_au'],
    ['Braze', 'ab.storage.deviceId.0a1b'],
    ['Mouseflow', 'mf_0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f'],
    ['Optimizely', 'optimizely_data$$oeu1$$layer'],
    ['Crisp', 'crisp-client%2Fsession%2F0a1b'],
    ['Matomo', '_pk_id.1.1fff'],
    ['Segment.io', 'ajs_anonymous_id'],
  ])('%s keeps %s', (name, key) => {
    expect(keptBy(name, key)).toBe(true)
  })

  it.each([
    ['Heap', '_hp2_idx.1'],
    ['Amplitude', 'amp_a2dbce0'],
    ['Mixpanel', 'mp_0123'],
    ['Matomo', '_pk_idX1'],
    ['Hotjar', '_ga'],
  ])('%s does not keep %s', (name, key) => {
    expect(keptBy(name, key)).toBe(false)
  })

  it('that nobody has looked at has no block', () => {
    for (const name of ['Our own warehouse', '__proto__', 'constructor', '']) {
      expect(storageBlocks([name])).toEqual([])
    }
  })
})

describe('no pattern of the table', () => {
  it.each(FIRST_PARTY)('means %s', (key) => {
    expect(items.filter((item) => fits(key, item.name)).map((item) => item.name)).toEqual([])
  })

  it('starts with a wildcard or says less than three characters', () => {
    for (const { name } of items) {
      expect(name).not.toMatch(/^[*?]/)
      expect(name.replaceAll(/[*?]/g, '').length).toBeGreaterThanOrEqual(3)
    }
  })
})
