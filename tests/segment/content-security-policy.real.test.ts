// The gate under a policy that allows no inline code, no foreign style and no string where a script's address goes.
import { describe, expect, it } from 'vitest'
import { newContext, openPage, segment, settle, until, untilArrived, useBrowser } from './browser.js'
import { amplitude, classic, cloud } from './workspace.js'

useBrowser()

const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'nonce-only-this-page'",
  "style-src 'self' 'nonce-only-this-page'",
  "require-trusted-types-for 'script'",
  'trusted-types assent',
].join('; ')

async function openUnder(policy: string) {
  const context = await newContext()
  await context.addInitScript(() => {
    const broken: string[] = ((window as unknown as { broken: string[] }).broken = [])
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      broken.push(`${effectiveDirective} ${blockedURI}`),
    )
  })
  await context.route(`${segment().url}/`, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } })
  })
  const visitor = await openPage(
    { destinations: [amplitude, classic, cloud], segment: { nonce: 'only-this-page' } },
    context,
  )
  const broken = () => visitor.page.evaluate(() => (window as unknown as { broken: string[] }).broken)
  return { visitor, broken }
}

describe('under a strict content security policy with Trusted Types', () => {
  it('Segment and its destinations run, and nothing of the policy is broken', async () => {
    const { visitor, broken } = await openUnder(POLICY)
    await visitor.acceptAll()
    await visitor.track('Bought')
    await untilArrived('Bought')
    for (const vendor of ['amplitude', 'fake-classic']) {
      await until(
        () => segment().vendorCalls(vendor).length,
        (calls) => calls > 0,
      )
    }
    await visitor.withdraw()
    await settle(300)
    expect(await broken()).toEqual([])
  })

  it('a page whose policy does not name ours keeps the vendors out, and the page goes on', async () => {
    const { visitor, broken } = await openUnder(
      POLICY.replace('trusted-types assent', "trusted-types 'none'"),
    )
    await visitor.acceptAll()
    await visitor.track('Bought')
    await untilArrived('Bought')
    await until(broken, (list) => list.length > 0)
    expect(segment().log('vendor')).toEqual([])
    expect(await visitor.codes()).toContain('DESTINATION_NOT_STARTED')
    expect(await visitor.rejections()).toEqual([])
  })
})
