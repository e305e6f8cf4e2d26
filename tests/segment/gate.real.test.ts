// What the numbered behaviours leave open of the gate's options: regions and hosts, warnings in development, explaining.
import { describe, expect, it } from 'vitest'
import {
  CONSENT_EVENT,
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
  type Visitor,
} from './browser.js'
import { amplitude, braze, cloud } from './workspace.js'

useBrowser()

describe('regions and hosts', () => {
  it('the European region gets everything, and the American host nothing', async () => {
    const context = await newContext()
    const asked: string[] = []
    await context.route(/segment\.io|segmentapis\.com/, (route) => {
      asked.push(new URL(route.request().url()).host)
      return route.fulfill({ json: { success: true }, headers: { 'Access-Control-Allow-Origin': '*' } })
    })
    const visitor = await openPage(
      { destinations: [amplitude], segment: { region: 'eu', apiHost: undefined, protocol: undefined } },
      context,
    )
    segment().setSettingsExtra({ metrics: { sampleRate: 1, flushTimer: 100 } })
    await visitor.grant('analytics')
    await visitor.track('One')
    await until(
      () => asked.length,
      (requests) => requests >= 2,
    )
    await visitor.withdraw()
    await settle(300)
    expect([...new Set(asked)]).toEqual(['events.eu1.segmentapis.com'])
  })

  it('a bare API host gets its version, a full one stays as it is', async () => {
    const visitor = await openPage({
      destinations: [amplitude],
      segment: { apiHost: `127.0.0.1:${segment().port}` },
    })
    await visitor.grant('analytics')
    await visitor.track('One')
    await untilArrived('One')
    expect(traffic('event').every(({ path }) => path === '/v1/t')).toBe(true)
  })

  it('the options of analytics-next pass through whole', async () => {
    const visitor = await openPage({
      destinations: [cloud],
      segment: { analytics: { disableClientPersistence: true } },
    })
    await visitor.page.goto(`${segment().url}/?ajs_uid=intruder`)
    await visitor.acceptAll()
    await visitor.track('One')
    await untilArrived('One')
    expect(await visitor.cookies()).toEqual(['tracking-preferences'])
    expect(await visitor.stored()).toEqual([])
    expect(eventNamed('One')?.userId ?? null).toBeNull()
  })
})

/** What is downloaded from elsewhere is another copy of it all, as a micro-frontend brings one. */
async function openCopy({ page }: Visitor): Promise<void> {
  await page.route('**/copy/**', async (route) => {
    const url = route.request().url().replace('/copy/', '/')
    await route.fulfill({ response: await route.fetch({ url }) })
  })
  const former = await page.evaluateHandle(() => window.assent)
  const source = await page.locator('script[type="module"]').getAttribute('src')
  await page.addScriptTag({ type: 'module', url: `/copy${source}` })
  expect(await former.evaluate((assent) => assent === window.assent)).toBe(false)
}

describe('in development', () => {
  it("a load around the gate is reported loudly, our own and another copy's are not", async () => {
    const visitor = await openPage({ destinations: [amplitude] })
    await openCopy(visitor)
    await visitor.grant('analytics')
    await untilArrived(CONSENT_EVENT)
    expect(await visitor.codes()).toEqual([])
    expect(await visitor.rejections()).toEqual([])
    await visitor.page.evaluate(() => window.loadAround())
    await until(visitor.codes, (codes) => codes.includes('GATE_BYPASSED'))
    expect((await visitor.rejections()).join()).toContain('GATE_BYPASSED')
  })
})

describe('explaining', () => {
  it('says of each destination whether it runs and why, of each event where it went', async () => {
    const visitor = await openPage({
      destinations: [amplitude, braze, cloud],
      consent: { destinations: { Webhooks: 'analytics' } },
    })
    await visitor.call('track', 'Held')
    const before = await visitor.explain()
    expect(before.events).toMatchObject([{ name: 'Held', outcome: 'held' }])
    expect(before.destinations).toMatchObject([
      { name: 'Webhooks', status: 'held', waitingFor: ['analytics'] },
    ])
    await visitor.grant('analytics')
    await until(
      () => vendorEventNames('amplitude'),
      (names) => names.includes('Held'),
    )
    const { destinations, events } = await visitor.explain()
    expect(destinations).toMatchObject([
      { name: 'Actions Amplitude', mode: 'action', mappedBy: 'workspace', status: 'running', waitingFor: [] },
      { name: 'Braze Web Device Mode (Actions)', status: 'held', since: null, waitingFor: ['advertising'] },
      { name: 'Webhooks', mode: 'cloud', mappedBy: 'app', status: 'running' },
    ])
    expect(destinations[0]?.since).toBeGreaterThan(Date.now() - 60_000)
    expect(events[0]).toMatchObject({
      name: 'Held',
      outcome: 'sent',
      consent: { analytics: true, advertising: false },
      deliveredTo: ['Actions Amplitude'],
    })
    await visitor.withdraw()
    await visitor.track('Refused')
    expect((await visitor.explain()).events.at(-1)).toMatchObject({
      name: 'Refused',
      outcome: 'dropped',
      why: 'refused',
    })
  })
})
