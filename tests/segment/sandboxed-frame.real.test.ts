// The gate in a frame that may keep nothing: `sandbox` without `allow-same-origin`, where reading a cookie throws.
import { expect, it } from 'vitest'
import { arrived, newContext, openPage, segment, settle, until, useBrowser, type Visitor } from './browser.js'
import { serveVendor } from './own-vendor.js'
import { amplitude } from './workspace.js'

useBrowser()

/** After a grant, with a vendor that runs: it needs no cookie. */
async function openGranted() {
  const context = await newContext()
  await context.route(`${segment().url}/**`, async (route) => {
    const response = await route.fetch()
    const ofNobody = {
      'content-security-policy': 'sandbox allow-scripts',
      'access-control-allow-origin': '*',
    }
    await route.fulfill({ response, headers: { ...response.headers(), ...ofNobody } })
  })
  const load = `window.amplitudeDestination = function () { return plugin('destination', function () { return wait(0) }) }`
  await serveVendor(context, '**/actions/amplitude/**', load)
  const visitor = await openPage(
    { destinations: [amplitude], revokeHooks: [amplitude.creationName] },
    context,
  )
  await visitor.grant('analytics')
  await until(
    () => status(visitor),
    (now) => now === 'running',
  )
  return visitor
}
const status = async ({ explain }: Visitor) => (await explain()).destinations[0]?.status

it('an answer holds for the page: what it allows starts, and it is told as one that was not kept', async () => {
  const visitor = await openGranted()
  expect([await visitor.codes(), await visitor.rejections()]).toEqual([['COOKIE_NOT_KEPT'], []])
})

it('a withdrawal reaches each vendor, although there is nothing to erase', async () => {
  const visitor = await openGranted()
  await visitor.withdraw()
  expect([await status(visitor), await visitor.revoked()]).toEqual(['held', [amplitude.creationName]])
  expect([await visitor.codes(), await visitor.rejections()]).toEqual([['COOKIE_NOT_KEPT'], []])
})

it('analytics-next sends no event: its own enrichment reads a cookie for each, and fails', async () => {
  const visitor = await openGranted()
  await visitor.track('Bought')
  await settle()
  expect([arrived(), await visitor.rejections()]).toEqual([[], []])
})
