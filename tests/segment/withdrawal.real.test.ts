// What a withdrawal ends: vendors and what they keep; and its own last word.
import { describe, expect, it } from 'vitest'
import {
  eventNamed,
  newContext,
  openPage,
  segment,
  settle,
  traffic,
  until,
  untilArrived,
  useBrowser,
  vendorEventNames,
} from './browser.js'
import { serveVendor, stepsOf } from './own-vendor.js'
import { amplitude, braze, cloud } from './workspace.js'

useBrowser()

describe('a withdrawal', () => {
  it('calls the revoke hook of what was started, and erases what is known of its storage', async () => {
    const real = {
      ...braze,
      cookies: ['_fbp', 'kept_by_the_app'],
      creationName: 'Facebook Pixel',
    } as typeof braze
    const visitor = await openPage({
      destinations: [amplitude, real, cloud], // what Segment's servers deliver starts nothing here
      revokeHooks: ['Facebook Pixel', 'Amplitude (Actions)', 'Webhooks'],
    })
    await visitor.acceptAll()
    await until(visitor.cookies, (names) => names.includes('_fbp'))
    await visitor.page.evaluate(() => {
      document.cookie = '_fbp=x; Path=/; Secure; SameSite=None; Partitioned' // another one, by the browser's count
    })
    await visitor.deny('advertising')
    expect(await visitor.revoked()).toEqual(['Facebook Pixel'])
    const cookies = await visitor.cookies()
    expect([cookies.includes('_fbp'), cookies.includes('kept_by_the_app')]).toEqual([false, true])
    await visitor.rejectAll()
    expect(await visitor.revoked()).toEqual(['Facebook Pixel', 'Amplitude (Actions)'])
  })

  it('leaves nobody known: what is sent after a new grant is from someone else', async () => {
    const visitor = await openPage({ destinations: [amplitude] })
    await visitor.grant('analytics')
    await visitor.call('identify', 'u1', { plan: 'pro' })
    await untilArrived('identify')
    await visitor.withdraw()
    await visitor.grant('analytics')
    await visitor.track('Anew')
    await untilArrived('Anew')
    expect(eventNamed('Anew')?.userId ?? null).toBeNull()
    expect(eventNamed('Anew')?.anonymousId).not.toBe(eventNamed('identify')?.anonymousId)
  })

  it('leaves what a destination that goes on keeps under the same name', async () => {
    const ga = {
      ...amplitude,
      creationName: 'Actions Google Analytic 4',
      cookies: ['_ga'],
    } as typeof amplitude
    const gtm = { ...braze, creationName: 'Google Tag Manager', cookies: ['_gcl_au'] } as typeof braze
    const visitor = await openPage({ destinations: [ga, gtm] })
    await visitor.acceptAll()
    await until(visitor.cookies, (names) => names.includes('_ga') && names.includes('_gcl_au'))
    await visitor.deny('advertising')
    const cookies = await visitor.cookies()
    expect([cookies.includes('_ga'), cookies.includes('_gcl_au')]).toEqual([true, false])
    await visitor.rejectAll()
    expect(await visitor.cookies()).not.toContain('_ga')
  })

  it('leaves the opt-out that a revoke hook has the vendor keep', async () => {
    const mixpanel = { ...braze, creationName: 'Mixpanel', name: 'Mixpanel' } as typeof braze
    const visitor = await openPage({
      destinations: [amplitude, mixpanel],
      amend: (setup) => {
        setup.segment['onRevoke'] = {
          // as `mixpanel.opt_out_tracking()` does
          Mixpanel: () => localStorage.setItem('__mp_opt_in_out_token', '0'),
        }
      },
    })
    await visitor.acceptAll()
    await until(
      () => segment().vendorCalls('braze').length,
      (calls) => calls > 0,
    )
    await visitor.deny('advertising')
    expect(await visitor.stored()).toContain('__mp_opt_in_out_token')
  })

  it('survives a revoke hook that throws, and goes on with the others', async () => {
    const visitor = await openPage({
      destinations: [amplitude, braze],
      revokeHooks: ['Braze Web Device Mode (Actions)'],
      amend: (setup) => {
        setup.throwingHooks = ['Actions Amplitude']
      },
    })
    await visitor.acceptAll()
    await until(
      () => segment().vendorCalls('braze').length,
      (calls) => calls > 0,
    )
    await until(
      () => segment().vendorCalls('amplitude').length,
      (calls) => calls > 0,
    )
    await visitor.rejectAll()
    expect(await visitor.revoked()).toEqual(['Braze Web Device Mode (Actions)'])
    expect(await visitor.errors()).toEqual([
      { code: 'LISTENER_FAILED', detail: 'onRevoke for Actions Amplitude' },
    ])
  })

  it('survives an `onError` that throws as it is told of one', async () => {
    const pixel = { ...braze, cookies: ['_fbp'], creationName: 'Facebook Pixel' } as typeof braze
    const visitor = await openPage({ destinations: [amplitude, pixel] })
    await visitor.page.evaluate(() => {
      const { disconnect, doors, store } = window.assent
      const fail = () => {
        throw new Error('the app')
      }
      disconnect()
      const options = { ...window.setup!.segment, onRevoke: { 'Actions Amplitude': fail } }
      doors.createLateSegment(store, options, fail).connect()
    })
    await visitor.acceptAll()
    await until(visitor.cookies, (names) => names.includes('_fbp'))
    await until(
      () => segment().vendorCalls('amplitude').length,
      (calls) => calls > 0,
    )
    await visitor.rejectAll()
    expect(await visitor.cookies()).not.toContain('_fbp')
    expect(await visitor.rejections()).toEqual(['Error: the app'])
  })

  it('survives a vendor that throws as the visitor is forgotten', async () => {
    const context = await newContext()
    const visitor = await openPage({ revokeHooks: ['Braze Web Device Mode (Actions)'] }, context)
    await serveVendor(
      context,
      '**/amplitude/*.js',
      `window.amplitudeDestination = () => plugin('destination', async (ctx, analytics) => {
        analytics.on('reset', () => { throw new Error('the vendor') })
        note('started')
      })`,
    )
    await visitor.acceptAll()
    await until(
      () => stepsOf(visitor),
      (steps) => steps.length > 0,
    )
    await until(
      () => segment().vendorCalls('braze').length,
      (calls) => calls > 0,
    )
    await visitor.rejectAll()
    expect(await visitor.revoked()).toEqual(['Braze Web Device Mode (Actions)'])
    expect((await visitor.stored()).filter((name) => name.startsWith('ajs_'))).toEqual([])
    expect(await visitor.codes()).toContain('LISTENER_FAILED')
  })

  it('reaches a vendor whose start made a listener of the app throw', async () => {
    const visitor = await openPage({ destinations: [amplitude], revokeHooks: ['Actions Amplitude'] })
    await visitor.page.evaluate(() => {
      window.assent.segment.onDestinations(() => {
        throw new Error('the app')
      })
    })
    await visitor.acceptAll()
    await visitor.track('One')
    await until(
      () => vendorEventNames('amplitude'),
      (names) => names.includes('One'),
    )
    await visitor.rejectAll()
    expect(await visitor.revoked()).toEqual(['Actions Amplitude'])
    expect(await visitor.codes()).toEqual([])
    expect(new Set(await visitor.rejections())).toEqual(new Set(['Error: the app']))
  })

  it('reloads the page only where it was asked to, and only for what was started', async () => {
    const visitor = await openPage({
      destinations: [amplitude, braze],
      segment: { reloadOnRevoke: ['Actions Amplitude'] },
    })
    await visitor.acceptAll()
    await until(
      () => segment().vendorCalls('amplitude').length,
      (calls) => calls > 0,
    )
    await visitor.deny('advertising')
    await settle(200)
    expect(traffic('settings')).toHaveLength(1)
    await Promise.all([visitor.page.waitForEvent('load'), visitor.deny('analytics').catch(() => {})])
  })
})
