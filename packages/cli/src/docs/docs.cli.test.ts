import { sampleDestinations, startSegmentStandIn, type RunningStandIn } from '@assent/core/testing'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { CONSENT, createAppFolder, type AppFolder } from '../../testing/app-folder.js'
import { largeWorkspace } from '../../testing/large-workspace.js'

const RECORD = 'privacy/processing-record.md'
let segment: RunningStandIn
let pulled = ''
let app: AppFolder
const docs = (...words: string[]) => app.run(['docs', ...words])
const pull = () => app.run(['pull', '--no-types', '--write-key', 'key', '--cdn-url', segment.url])

/** Writes into the place of this key, as a person would. */
function fillIn(file: string, key: string, text: string) {
  const start = `<!-- fill: ${key} -->`
  const [before, after] = app.read(file).split(start)
  app.write(file, `${before}${start}${text}${after?.slice(after.indexOf('<!-- end -->'))}`)
}

beforeAll(async () => {
  segment = await startSegmentStandIn()
  app = createAppFolder()
  await pull()
  await app.run(['review', '--as-mapped', '--reviewer', 'Ada', '--date', '2026-11-25'])
  pulled = app.read('destinations.lock.json')
  app.remove()
})
afterAll(() => segment.close())
beforeEach(() => {
  segment.reset()
  app = createAppFolder({ 'consent.ts': CONSENT, 'destinations.lock.json': pulled })
})
afterEach(() => app.remove())

describe('assent docs', () => {
  it('writes every document, twice the same', async () => {
    const { code, stdout, stderr } = await docs()
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
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

  it('keeps what a person filled in, in every form, also when the rest changes', async () => {
    await docs()
    fillIn(RECORD, 'controller', '\nLittle Kiln Ltd, 1 Clay Lane\n')
    fillIn(RECORD, 'retention:Facebook%20Pixel', '13 months')
    fillIn('privacy/dpia-screening.md', 'dpia:outcome', 'Yes: two criteria.')
    segment.setDestinations(sampleDestinations.filter((one) => one.creationName !== 'FullStory'))
    await pull()
    await docs()
    expect(app.read(RECORD)).toContain('<!-- fill: controller -->Little Kiln Ltd, 1 Clay Lane<!-- end -->')
    expect(app.read(RECORD)).not.toContain('FullStory')
    expect(app.read('privacy/dpia-screening.md')).toContain('Yes: two criteria.')
    expect(app.read('privacy/processing-record.csv')).toContain('"13 months"')
    expect(JSON.parse(app.read('privacy/processing-record.json')).controller).toBe(
      'Little Kiln Ltd, 1 Clay Lane',
    )
  })

  it('throws away nothing that was written about what is gone, and takes it back when that returns', async () => {
    await docs()
    fillIn(RECORD, 'retention:FullStory', '30 days, then deleted')
    const before = app.read(RECORD)
    segment.setDestinations(sampleDestinations.filter((one) => one.creationName !== 'FullStory'))
    await pull()
    await docs()
    await docs()
    expect(app.read(RECORD)).toContain('## No longer asked for')
    expect(app.read(RECORD)).toContain('30 days, then deleted')
    app.write('destinations.lock.json', pulled)
    await docs()
    expect(app.read(RECORD)).toBe(before)
  })

  it('writes nothing when a mark was damaged', async () => {
    await docs()
    const damaged = app.read(RECORD).replace('<!-- end -->', '')
    app.write(RECORD, damaged)
    app.write('privacy/cookies.md', 'old')
    const { code, stderr } = await docs()
    expect(code).toBe(2)
    expect(stderr).toContain('the place "controller" is not closed')
    expect(app.read(RECORD)).toBe(damaged)
    expect(app.read('privacy/cookies.md')).toBe('old')
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

  it('does not choose between two texts where a destination stands in two categories', async () => {
    const both = largeWorkspace(1).map((one) => ({ ...one, consent: ['analytics', 'advertising'] }))
    segment.setDestinations(both)
    await pull()
    await docs()
    const cookies = 'privacy/cookies.md'
    const start = '<!-- fill: storage:Vendor%20vendor-000 -->'
    const write = (text: string) => {
      const whole = app.read(cookies)
      const from = whole.indexOf(start) + start.length
      app.write(cookies, whole.slice(0, from) + text + whole.slice(whole.indexOf('<!-- end -->', from)))
    }
    write('one cookie')
    await docs()
    expect(app.read(cookies).split(`${start}one cookie<!-- end -->`)).toHaveLength(3)
    write('two cookies')
    const { code, stderr } = await docs()
    expect(code).toBe(2)
    expect(stderr).toContain('"storage:Vendor%20vendor-000" is there twice, with different words.')
    expect(app.read(cookies)).toContain('two cookies')
    write('')
    await docs()
    expect(app.read(cookies).split(`${start}one cookie<!-- end -->`)).toHaveLength(3)
  })

  it.each(['cookies.md', 'processing-record.csv', 'processing-record.json'])(
    'leaves a %s alone that a person wrote, and writes nothing else',
    async (file) => {
      app.write(`privacy/${file}`, 'By our counsel.\n')
      const { code, stderr } = await docs()
      expect(code).toBe(2)
      expect(stderr).toContain(`${file} is there already, and Assent has not written it.`)
      expect(app.files().filter((one) => one.startsWith('privacy/'))).toEqual([`privacy/${file}`])
      expect(app.read(`privacy/${file}`)).toBe('By our counsel.\n')
    },
  )

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
    const lock = JSON.parse(pulled)
    lock.source = { writeKey: null, region, cdnUrl: null }
    app.write('destinations.lock.json', JSON.stringify(lock))
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

describe('a name that acts', () => {
  it('may be half a character', async () => {
    const half = 'Half \ud800'
    segment.setDestinations(largeWorkspace(1).map((one) => ({ ...one, creationName: half, name: half })))
    await pull()
    const { code, stderr } = await docs()
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(app.read(RECORD)).toContain('<!-- fill: retention:Half%20%5Cu%7Bd800%7D -->')
  })

  const name = '=HYPERLINK("http://evil.example")<!-- end --><script>|`[x](javascript:alert(1))\n# H'

  it('is only words in Markdown, a spreadsheet and a policy', async () => {
    const facts = {
      description: '',
      website: 'javascript:alert(1)',
      category: 'Analytics',
      consent: ['analytics'],
    }
    segment.setDestinations([{ mode: 'classic', creationName: name, name, ...facts }])
    await pull()
    await docs()
    for (const file of [
      'processing-record',
      'cookies',
      'consent-text',
      'dpia-screening',
      'content-security-policy',
    ]) {
      const text = app.read(`privacy/${file}.md`)
      expect(text).not.toContain('<script>')
      expect(text).not.toMatch(/^# H/m)
      expect(text).not.toMatch(/(?<!\\)\[x/)
    }
    const csv = app.read('privacy/processing-record.csv')
    expect(csv).toContain(`"'=HYPERLINK(""http://evil.example"")`)
    expect(csv).not.toContain('"=')
    fillIn(
      'privacy/cookies.md',
      app.read('privacy/cookies.md').match(/fill: (storage:\S+)/)?.[1] ?? '',
      'Nothing.',
    )
    await docs()
    expect(app.read('privacy/cookies.md')).toContain('-->Nothing.<!-- end -->')
  })
})
