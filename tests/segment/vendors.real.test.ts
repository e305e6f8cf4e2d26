// Vendors that start while the visitor decides: withdrawn on the way, and slower than their limit.
import { describe, expect, it } from 'vitest'
import { newContext, openPage, settle, until, useBrowser, type Visitor } from './browser.js'
import { serveVendor, stepsOf } from './own-vendor.js'
import { amplitude, braze, classic, cloud, ga4 } from './workspace.js'

useBrowser()

describe('a withdrawal while a vendor starts', () => {
  it('keeps a hybrid’s destination from loading once its part has', async () => {
    const context = await newContext()
    await serveVendor(
      context,
      '**/actions/ga4-web/**',
      `window.ga4Destination = function () {
        return [
          plugin('before', function () { note('part'); return wait(500) }),
          plugin('destination', function () { note('load'); return wait(0) })
        ]
      }`,
    )
    const visitor = await openPage({ destinations: [amplitude, ga4] }, context)
    await visitor.acceptAll()
    await until(
      () => stepsOf(visitor),
      (steps) => steps.includes('part'),
    )
    await visitor.deny('advertising')
    await settle(800)
    expect(await stepsOf(visitor)).toEqual(['part'])
    await visitor.grant('advertising')
    await until(
      () => stepsOf(visitor),
      (steps) => steps.includes('load'),
    )
    expect(await stepsOf(visitor)).toEqual(['part', 'load'])
  })

  it('keeps what a classic destination needs from being fetched, and its code from running', async () => {
    const context = await newContext()
    await serveVendor(context, '**/vendor/needed.js*', `note('needed')`)
    await serveVendor(
      context,
      '**/integrations/fake-classic/**',
      `note('script')
      window['fake-classicDeps'] = ['/vendor/needed.js']
      window['fake-classicLoader'] = function () { note('loader') }
      window.assent.store.deny(['analytics'])`,
    )
    const visitor = await openPage({ destinations: [cloud, classic] }, context)
    await visitor.acceptAll()
    await until(
      () => stepsOf(visitor),
      (steps) => steps.includes('script'),
    )
    await settle(500)
    expect(await stepsOf(visitor)).toEqual(['script'])
  })
})

describe('a vendor that goes on starting after its withdrawal', () => {
  const pixel = { ...braze, creationName: 'Facebook Pixel' } as typeof braze
  const openSlow = async (limit: number) => {
    const context = await newContext()
    await serveVendor(
      context,
      '**/actions/braze/**',
      `window.brazeDestination = function () {
        return plugin('destination', function () {
          note('load')
          return wait(1000).then(function () { document.cookie = '_fbp=1; path=/'; note('loaded') })
        })
      }`,
    )
    const visitor = await openPage(
      {
        destinations: [amplitude, pixel],
        revokeHooks: ['Facebook Pixel'],
        segment: { destinationTimeoutMs: limit },
      },
      context,
    )
    await visitor.acceptAll()
    return visitor
  }
  const reaches = (visitor: Visitor, step: string) =>
    until(
      () => stepsOf(visitor),
      (steps) => steps.includes(step),
    )

  it('is told once it has started, and what it kept is erased', async () => {
    const visitor = await openSlow(5000)
    await reaches(visitor, 'load')
    await visitor.deny('advertising')
    await reaches(visitor, 'loaded')
    await until(visitor.revoked, (names) => names.length > 0)
    expect(await visitor.revoked()).toEqual(['Facebook Pixel'])
    expect(await visitor.cookies()).not.toContain('_fbp')
  })

  it('is told and erased at its limit, and again if it starts later', async () => {
    const visitor = await openSlow(250)
    await reaches(visitor, 'load')
    await visitor.deny('advertising')
    await reaches(visitor, 'loaded')
    await until(visitor.revoked, (names) => names.length === 2)
    expect(await visitor.cookies()).not.toContain('_fbp')
  })

  it('is told where it was slower than its limit and is withdrawn later', async () => {
    const visitor = await openSlow(250)
    await reaches(visitor, 'loaded')
    await visitor.deny('advertising')
    expect(await visitor.revoked()).toEqual(['Facebook Pixel'])
    expect(await visitor.cookies()).not.toContain('_fbp')
  })
})

describe('a vendor that is slower than its limit', () => {
  /** Takes its category back and grants it again while it starts. */
  async function decideMeanwhile(
    context: Awaited<ReturnType<typeof newContext>>,
    destinations: NonNullable<Parameters<typeof openPage>[0]>['destinations'],
    category: string,
  ) {
    const options = { destinationTimeoutMs: 300, consentEvent: false } as const
    const visitor = await openPage({ destinations, segment: options }, context)
    await visitor.acceptAll()
    await until(visitor.codes, (codes) => codes.length === 1)
    await visitor.deny(category)
    await visitor.grant(category)
    await settle(800)
    await visitor.track('After it was ready')
    await until(
      () => stepsOf(visitor),
      (steps) => steps.length > 2,
    )
    return visitor
  }

  it('is loaded once, and gets what comes after it was ready', async () => {
    const context = await newContext()
    await serveVendor(
      context,
      '**/actions/braze/**',
      `window.brazeDestination = function () {
        note('factory')
        var made = plugin('destination', function () { note('load'); return wait(600) })
        made.track = function (ctx) { note(ctx.event.event); return ctx }
        return made
      }`,
    )
    const visitor = await decideMeanwhile(context, [amplitude, braze], 'advertising')
    expect(await stepsOf(visitor)).toEqual(['factory', 'load', 'After it was ready'])
    expect((await visitor.explain()).destinations[1]).toMatchObject({ status: 'running' })
  })

  it('is built and initialised once where it is a classic one', async () => {
    const context = await newContext()
    await serveVendor(
      context,
      '**/integrations/fake-classic/**',
      `var ready
      function Vendor() { note('built') }
      Vendor.prototype.once = function (name, listener) { ready = listener }
      Vendor.prototype.initialize = function () { note('initialised'); setTimeout(function () { ready() }, 600) }
      Vendor.prototype.invoke = function (method, facade) { note(facade.event()) }
      window['fake-classicIntegration'] = Vendor`,
    )
    const visitor = await decideMeanwhile(context, [cloud, classic], 'analytics')
    expect(await stepsOf(visitor)).toEqual(['built', 'initialised', 'After it was ready'])
  })
})
