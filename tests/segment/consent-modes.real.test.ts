// Google's consent mode beside the gate: what a vendor hears that starts as Segment's "Google Analytics 4 Web" does.
import type { BrowserContext } from 'playwright'
import { expect, it } from 'vitest'
import { newContext, openPage, settle, traffic, until, useBrowser, type Visitor } from './browser.js'
import { serveVendor, stepsOf } from './own-vendor.js'
import { ga4 } from './workspace.js'

useBrowser()

/** Its first line reads what waits for it; from then on it hears what is pushed. */
const VENDOR = `
  window.dataLayer = window.dataLayer || []
  function read(item) {
    if (Object.prototype.toString.call(item) !== '[object Arguments]' || item[0] !== 'consent') return
    note([item[1], item[2].analytics_storage, item[2].ad_storage].join(' '))
  }
  window.dataLayer.forEach(read)
  note('its first line')
  window.dataLayer.push = function (item) { read(item); return Array.prototype.push.call(window.dataLayer, item) }
  window.ga4Destination = function () {
    return [plugin('destination', function () {
      window.gtag = function () { window.dataLayer.push(arguments) }
      window.gtag('js', new Date())
      note('started')
      return wait(0)
    })]
  }`

async function open(context: BrowserContext): Promise<Visitor> {
  await serveVendor(context, '**/actions/ga4-web/**', VENDOR)
  return openPage(
    {
      destinations: [{ ...ga4, plugins: ['destination'], consent: ['analytics'] } as typeof ga4],
      google: { analytics_storage: 'analytics', ad_storage: 'advertising' },
      amend: ({ segment }) => {
        const steps = () => ((window.kept['steps'] as string[] | undefined) ??= [])
        segment['onRevoke'] = { [`Actions Google Analytic 4`]: () => void steps().push('revoked') }
      },
    },
    context,
  )
}

const reaches = (visitor: Visitor, step: string) =>
  until(
    () => stepsOf(visitor),
    (steps) => steps.includes(step),
  )

const GRANTED = ['default denied denied', 'update granted denied', 'its first line', 'started']

it('tells the default before its first line, then a grant and a withdrawal in place, this before the hook', async () => {
  const visitor = await open(await newContext())
  await settle()
  expect(traffic()).toEqual([])
  expect([...(await visitor.cookies()), ...(await visitor.stored())]).toEqual([])
  expect(await visitor.page.evaluate(() => 'gtag' in window)).toBe(false)

  await visitor.grant('analytics')
  await reaches(visitor, 'started')
  await visitor.grant('advertising')
  await visitor.withdraw()
  expect(await stepsOf(visitor)).toEqual([
    ...GRANTED,
    'update granted granted',
    'update denied denied',
    'revoked',
  ])
  await visitor.grant('analytics')
  expect((await stepsOf(visitor)).at(-1)).toBe('update granted denied')
  expect(await visitor.errors()).toEqual([])
})

it('tells the next page’s vendor the same before its first line', async () => {
  const context = await newContext()
  const first = await open(context)
  await first.grant('analytics')
  await reaches(first, 'started')
  const next = await open(context)
  await reaches(next, 'started')
  expect(await stepsOf(next)).toEqual(GRANTED)
})

it('tells what was answered in another tab', async () => {
  const context = await newContext()
  const here = await open(context)
  const there = await open(context)
  await there.grant('analytics')
  await reaches(here, 'started')
  expect(await stepsOf(here)).toEqual(GRANTED)
  await there.withdraw()
  await reaches(here, 'revoked')
  expect(await stepsOf(here)).toEqual([...GRANTED, 'update denied denied', 'revoked'])
})
