// Behaviours of docs/segment.md, by their numbers: which options there are, and what loads when.
// Judged from what the stand-in was asked, the cookie jar and the storage, in real Chromium, with the real analytics-next.
import { describe, expect, it } from 'vitest'
import {
  arrived,
  eventNamed,
  newContext,
  openPage,
  returning,
  scripts,
  settle,
  traffic,
  until,
  untilArrived,
  useBrowser,
} from './browser.js'
import { amplitude } from './workspace.js'

useBrowser()
const codeOf = (act: () => unknown) => {
  try {
    act()
    return 'nothing thrown'
  } catch (error) {
    return (error as { code?: string }).code
  }
}

describe('options and validation', () => {
  it('1. options that are no object throw at once', async () => {
    const { createSegment } = await import('@assent/core/segment')
    const { defineConsent } = await import('@assent/core')
    expect(codeOf(() => createSegment({} as never, undefined as never))).toBe('INVALID_WRITE_KEY')
    expect(codeOf(() => defineConsent(undefined as never))).toBe('NO_CATEGORIES')
  })
  it('2. a callback that is no function throws, naming the option', async () => {
    const { createSegment } = await import('@assent/core/segment')
    const options = { writeKey: 'wk', onRevoke: { Braze: 'stop' } }
    expect(() => createSegment({} as never, options as never)).toThrow(/Braze is not a function/)
    expect(() => createSegment({} as never, { writeKey: 'wk', decideDestination: 1 } as never)).toThrow(
      /decideDestination/,
    )
  })
  it('3. answers are an object of grants and denials, or throw', async () => {
    const visitor = await openPage()
    const save = (answers: unknown) =>
      visitor.page.evaluate((given) => {
        try {
          window.assent.store.save(given as never)
          return 'kept'
        } catch (error) {
          return (error as { code: string }).code
        }
      }, answers)
    expect(await save({})).toBe('kept')
    expect(await save({ analytics: 'granted' })).toBe('kept')
    for (const wrong of [null, 'granted', ['granted'], { analytics: 'true' }, { analytics: true }]) {
      expect(await save(wrong)).toBe('INVALID_ANSWER')
    }
  })
  it('4. a preference of no known value counts as denied: nothing leaves, nothing is retried', async () => {
    const visitor = await openPage({}, await returning({ analytics: 'perhaps' as never }))
    await visitor.track('Never')
    await settle()
    expect(traffic()).toEqual([])
  })
  it('5. something that is no consent store throws', async () => {
    const { createSegment } = await import('@assent/core/segment')
    expect(codeOf(() => createSegment({} as never, { writeKey: 'wk' }))).toBe('INVALID_OPTION')
  })
})

describe('loading', () => {
  it("6. the write key, analytics-next's own options and the app's settings updater reach the load; the gate comes after", async () => {
    const visitor = await openPage({
      amend: (setup) => {
        setup.segment.analytics = {
          user: { cookie: { key: 'my_uid' } },
          updateCDNSettings: (settings: { integrations: Record<string, unknown> }) => {
            settings.integrations['Added Later'] = {
              type: 'browser',
              bundlingStatus: 'bundled',
              versionSettings: { version: '1' },
            }
            return settings
          },
        }
      },
    })
    await visitor.grant('analytics')
    await visitor.call('identify', 'u1')
    await untilArrived('identify')
    expect(traffic('settings').map(({ writeKey }) => writeKey)).toEqual(['wk'])
    expect(await visitor.cookies()).toContain('my_uid')
    expect(eventNamed('identify')?.integrations).toMatchObject({ 'Added Later': false })
    expect(scripts()).not.toContain('added-later')
  })
  it("7. an asynchronous verdict of the app's is waited for", async () => {
    const visitor = await openPage({
      amend: (setup) => {
        setup.segment.analytics = {
          disable: () => new Promise((resolve) => (window.kept['go'] = () => resolve(false))),
        }
      },
    })
    await visitor.track('Waited')
    await visitor.grant('analytics')
    await visitor.page.waitForFunction(() => window.kept['go'])
    await settle(400)
    expect(arrived()).toEqual([])
    await visitor.page.evaluate(() => (window.kept['go'] as () => void)())
    await untilArrived('Waited')
  })
  it('8. "do not load" loads nothing, and is no error', async () => {
    const logged: string[] = []
    const visitor = await openPage({
      destinations: [amplitude],
      amend: (setup) => (setup.segment.analytics = { disable: () => true }),
    })
    visitor.page.on('console', (message) => logged.push(message.text()))
    await visitor.grant('analytics')
    await visitor.track('Never')
    await settle()
    expect(arrived()).toEqual([])
    expect(scripts()).toEqual([])
    expect([await visitor.codes(), await visitor.rejections(), logged]).toEqual([[], [], []])
  })
  it('9. without an answer everything loads only where the consent model says so by name', async () => {
    const visitor = await openPage({ consent: { model: 'opt-out' } })
    await visitor.track('Allowed')
    await untilArrived('Allowed')
    expect(eventNamed('Allowed')?.context?.consent?.categoryPreferences).toMatchObject({ analytics: true })
  })
  it('10. verdicts cannot contradict each other: there is one, and a refusal of it wins', async () => {
    const visitor = await openPage({
      consent: { model: 'opt-out' },
      amend: (setup) => (setup.segment.analytics = { disable: true }),
    })
    await visitor.track('Never')
    await settle()
    expect(traffic()).toEqual([])
  })
  it("11. an app's hook that throws is reported once with its error, and nothing loads", async () => {
    const visitor = await openPage({
      destinations: [amplitude],
      amend: (setup) => {
        setup.segment.analytics = {
          disable: () => {
            throw new Error('the hook')
          },
        }
      },
    })
    await visitor.grant('analytics')
    await until(
      () => visitor.codes(),
      (codes) => codes.length > 0,
    )
    await settle()
    expect(await visitor.codes()).toEqual(['ANALYTICS_NOT_LOADED'])
    expect(scripts()).toEqual([])
  })
  it('11b. code that does not come is reported once, however often it is tried', async () => {
    const context = await newContext()
    await context.route('**/assets/engine-*', (route) => route.abort())
    const visitor = await openPage({ destinations: [amplitude] }, context)
    await visitor.grant('analytics')
    await until(
      () => visitor.codes(),
      (codes) => codes.length > 0,
    )
    await settle(1500) // the second try is a second after the first
    expect(await visitor.codes()).toEqual(['ANALYTICS_NOT_LOADED'])
  })
  it('11c. what is decided while the code is on its way asks for nothing twice', async () => {
    const visitor = await openPage({
      destinations: [amplitude],
      consent: { destinations: { 'Actions Amplitude': 'analytics' } },
    })
    await visitor.page.evaluate(() => {
      window.assent.store.grant(['analytics'])
      window.assent.store.grant(['functional'])
    })
    await visitor.track('One')
    await untilArrived('One')
    expect(traffic('settings')).toHaveLength(1)
  })
  it('12. a kill switch: nothing is asked for, nothing is kept, nothing loads', async () => {
    const visitor = await openPage({ amend: (setup) => (setup.segment.analytics = { disable: true }) })
    await visitor.call('track', 'Never')
    await visitor.acceptAll()
    await settle()
    expect(traffic()).toEqual([])
    expect(await visitor.outcomes()).toEqual(['dropped'])
    expect(await visitor.cookies()).toEqual(['tracking-preferences'])
  })
  it('13. no stored decision under opt-in: nothing loads', async () => {
    await openPage()
    await settle()
    expect(traffic()).toEqual([])
  })
  it('14. all refused: no settings request, no cookie but the answer', async () => {
    const visitor = await openPage(
      {},
      await returning({ functional: false, analytics: false, advertising: false }),
    )
    await visitor.track('Never')
    await settle()
    expect(traffic()).toEqual([])
    expect(await visitor.cookies()).toEqual(['tracking-preferences'])
    expect(await visitor.stored()).toEqual([])
  })
  it('15. a stored answer wins over the model of the region', async () => {
    const context = await returning({ functional: false, analytics: false, advertising: false })
    const visitor = await openPage({ consent: { model: 'opt-out' } }, context)
    await visitor.track('Never')
    await settle()
    expect(traffic()).toEqual([])
  })
  it('16. `disable: false` forces nothing; a function is asked in addition', async () => {
    const visitor = await openPage({ amend: (setup) => (setup.segment.analytics = { disable: false }) })
    await visitor.track('Held')
    await settle(400)
    expect(traffic()).toEqual([])
    await visitor.grant('analytics')
    await untilArrived('Held')
  })
})
