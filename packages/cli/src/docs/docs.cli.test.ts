import { sampleDestinations } from '@assent/core/testing'
import { describe, expect, it } from 'vitest'
import { app, openAppBesideWorkspace, segment } from '../../testing/app-beside-workspace.js'
import { CONSENT } from '../../testing/app-folder.js'
import { largeWorkspace } from '../../testing/large-workspace.js'
import { LOCK, pulledLock, reviewedLock } from '../../testing/sample-lock.js'

const RECORD = 'privacy/processing-record.md'
const docs = (...words: string[]) => app.run(['docs', ...words])
const pull = () => app.run(['pull', '--no-types', '--write-key', 'key', '--cdn-url', segment.url])

openAppBesideWorkspace(async (of) => ({ 'consent.ts': CONSENT, [LOCK]: reviewedLock(await pulledLock(of)) }))

describe('assent docs', () => {
  it('writes every document, twice the same', async () => {
    const { code, stdout, complaints } = await docs()
    expect({ code, complaints }).toEqual({ code: 0, complaints: '' })
    expect(stdout).toMatch(/\d+ places wait for a person: look for "TO FILL IN"\./)
    const files = app.files().filter((file) => file.startsWith('privacy/'))
    expect(files.map((file) => file.slice('privacy/'.length))).toEqual([
      'consent-text.md',
      'content-security-policy.md',
      'cookies.md',
      'dpia-screening.md',
      'processing-record.csv',
      'processing-record.json',
      'processing-record.md',
    ])
    const before = files.map((file) => app.read(file))
    expect((await docs()).stdout).toContain('The 7 documents in privacy are up to date.')
    expect(files.map((file) => app.read(file))).toEqual(before)
  })

  it('has every field of Article 30 in the record', async () => {
    await docs()
    const record = app.read(RECORD)
    for (const letter of ['(a)', '(b)', '(c)', '(d, e)', '(e)', '(f)', '(g)'])
      expect(record).toContain(letter)
    expect(record).toContain('### Facebook Pixel')
    expect(record).toContain('Needs consent to: Analytics and Advertising')
    expect(record).toContain('Reviewed on 2026-11-25 by Ada')
    expect(record).toContain('Sub-processors: <https://www.twilio.com/legal/sub-processors>')
    const json = JSON.parse(app.read('privacy/processing-record.json'))
    expect(json.activities).toContainEqual(
      expect.objectContaining({
        purpose: 'Advertising',
        creationName: 'Facebook Pixel',
        inBrowser: true,
        retention: null,
      }),
    )
  })

  it.each(['opt-out', 'notice'])('claims no consent that nobody was asked for: %s', async (model) => {
    app.write('consent.ts', CONSENT.replace('destinations: {', `model: '${model}',\n  destinations: {`))
    await docs()
    const text = app.read('privacy/consent-text.md')
    expect(text).not.toContain('nothing of this runs')
    expect(text).toContain('partners use cookies')
    expect(app.read(RECORD)).toContain('Legal basis: <!-- fill: basis:advertising -->**TO FILL IN:**')
    expect(app.read(RECORD)).not.toContain('consent: Article 6(1)(a)')
    expect(app.read('privacy/processing-record.csv')).not.toContain('consent, Article 6(1)(a)')
  })

  it('tells everywhere of what runs unmapped', async () => {
    app.write('consent.ts', CONSENT.replace('destinations: {', `unmapped: 'allow',\n  destinations: {`))
    const unmapped = largeWorkspace(1).map((one) => ({ ...one, consent: [] }))
    segment.setDestinations([...sampleDestinations, ...unmapped])
    await pull()
    await docs()
    for (const file of ['cookies.md', 'consent-text.md', 'processing-record.md'])
      expect(app.read(`privacy/${file}`)).toMatch(/^##+ Without a category\n[^]*Vendor vendor-000/m)
    expect(app.read(RECORD)).toContain('Legal basis: <!-- fill: basis:(unmapped) -->**TO FILL IN:**')
    const { activities } = JSON.parse(app.read('privacy/processing-record.json'))
    expect(activities.at(-1)).toMatchObject({ purpose: 'Without a category', recipient: 'Vendor vendor-000' })
  })

  it('says what vendors keep and where that was read, and asks where nobody has looked', async () => {
    await docs()
    const cookies = app.read('privacy/cookies.md')
    expect(cookies).toContain('| `tracking-preferences` | cookie | 365 days | keeps an answer |')
    expect(cookies).toContain(
      '| `assent-unsent` | local storage | until the server has it, where there is an `endpoint` |',
    )
    expect(cookies).toMatch(/\| `_fbp` \| cookie \| \d+ days \|/)
    expect(cookies).toMatch(/read on \d{4}-\d\d-\d\d: <https:\/\//)
    segment.setDestinations(largeWorkspace(1))
    await pull()
    await docs()
    expect(app.read('privacy/cookies.md')).toContain(
      '<!-- fill: storage:Vendor%20vendor-000 -->**TO FILL IN:**',
    )
  })

  it('does not guess whose the address of a webhook is', async () => {
    segment.setDestinations([{ ...sampleDestinations[0]!, creationName: 'Webhook' }])
    await pull()
    await docs()
    expect(app.read('privacy/processing-record.md')).toContain(
      'Transfer (e): depends on the address that is set in Segment',
    )
  })

  it('screens for an assessment, and says why', async () => {
    await docs()
    const screening = app.read('privacy/dpia-screening.md')
    expect(screening).toContain('Many destinations: applies')
    expect(screening).toContain(
      'transfer to a third country: applies\n\n- Why: for these no endpoint in the European Union is known: Facebook Pixel',
    )
    expect(screening).toContain(
      'only gate: applies\n\n- Why: Segment knows no consent category for these, so that nothing but the page holds them back: HubSpot Web (Actions)',
    )
    expect(screening).toContain('Recording of visits: applies')
    expect(screening).toMatch(/Audiences and personalisation: applies\n\n- Why: [^\n]*: [^\n]*Facebook Pixel/)
    for (const letter of 'abc') expect(screening).toContain(`(Article 35(3)(${letter})): <!-- fill: dpia:`)
    expect(screening).toContain('children among them')
    segment.setDestinations([sampleDestinations[0]!])
    await pull()
    await docs()
    const small = app.read('privacy/dpia-screening.md')
    expect(small).toContain('**0 of 5 triggers apply.**')
    expect(small).toContain('Many destinations: does not apply')
  })

  it.each([
    ['us', 'https://api.segment.io'],
    ['eu', 'https://events.eu1.segmentapis.com'],
  ])('writes the policy of the region %s', async (region, api) => {
    const lock = JSON.parse(app.read(LOCK))
    lock.source = { writeKey: null, region, cdnUrl: null }
    app.write(LOCK, JSON.stringify(lock))
    await docs()
    const policy = app.read('privacy/content-security-policy.md')
    expect(policy).toContain(`connect-src 'self' https://cdn.segment.com ${api};`)
    expect(policy).toMatch(/script-src 'self' https:\/\/cdn\.segment\.com/)
  })

  it.each([100, 481])('takes %i destinations', async (size) => {
    segment.setDestinations(largeWorkspace(size))
    await pull()
    expect((await docs()).code).toBe(0)
    expect(app.read(RECORD).match(/^### Vendor/gm)).toHaveLength(size)
  })
})
