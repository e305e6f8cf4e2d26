// Another CMP asks: what its visitor answers there, Segment does, from the network's side.
import { expect, it } from 'vitest'
import {
  consentEvents,
  newContext,
  openPage,
  scripts,
  segment,
  settle,
  traffic,
  until,
  untilArrived,
  useBrowser,
  type Visitor,
} from './browser.js'

useBrowser()

/** As OneTrust is there after its script has run, for somebody who has closed its banner with these groups, or not yet. */
const load = ({ page }: Visitor, groups?: readonly string[]) =>
  page.evaluate((given) => {
    let isClosed = given !== undefined
    const say = (active: readonly string[]) => {
      Object.assign(window, { OnetrustActiveGroups: `,C0001,${active.join()},` })
      dispatchEvent(new Event('OneTrustGroupsUpdated'))
    }
    Object.assign(window, {
      OneTrust: {
        IsAlertBoxClosed: () => isClosed,
        GetDomainData: () => ({ ConsentModel: { Name: 'opt-in' } }),
        save(active: readonly string[]) {
          isClosed = true
          say(active)
        },
      },
    })
    say(given ?? [])
  }, groups)

const answer = ({ page }: Visitor, ...groups: string[]) =>
  page.evaluate(
    (active) => (window as unknown as { OneTrust: { save(is: string[]): void } }).OneTrust.save(active),
    groups,
  )

const follow = ({ page }: Visitor) =>
  page.evaluate(() => {
    const { doors, store } = window.assent
    const categories = { analytics: ['C0002'], advertising: ['C0004'] }
    doors.followBridge(store, doors.oneTrust(), { categories })
  })

it('nothing before its answer; a grant, a further one and a withdrawal in place; the next page by the cookie', async () => {
  const context = await newContext()
  const visitor = await openPage({}, context)
  await follow(visitor)
  await load(visitor)
  await visitor.track('Held')
  await settle()
  expect(traffic()).toEqual([])
  expect([...(await visitor.cookies()), ...(await visitor.stored())]).toEqual([])

  await answer(visitor, 'C0002')
  await untilArrived('Held')
  await until(scripts, (slugs) => slugs.includes('amplitude'))
  expect(scripts()).not.toContain('braze')
  await answer(visitor, 'C0002', 'C0004')
  await until(scripts, (slugs) => slugs.includes('braze'))
  await until(consentEvents, (events) => events.length === 2)
  expect(consentEvents().at(-1)?.context?.consent).toEqual({
    categoryPreferences: { essential: true, functional: false, analytics: true, advertising: true },
  })

  await answer(visitor)
  await settle()
  const sent = segment().events().length
  await visitor.track('Afterwards')
  await settle()
  expect(segment().events()).toHaveLength(sent)
  expect((await visitor.cookies()).filter((name) => name.startsWith('ajs_'))).toEqual([])

  const before = traffic().length
  const next = await openPage({}, context)
  await follow(next)
  await load(next, [])
  await settle()
  expect(traffic()).toHaveLength(before)
  expect(await next.page.evaluate(() => window.assent.records)).toEqual([])
})
