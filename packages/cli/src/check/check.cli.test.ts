import { sampleDestinations, startSegmentStandIn, type RunningStandIn } from '@assent/core/testing'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { CONSENT, createAppFolder, type AppFolder } from '../../testing/app-folder.js'
import { largeWorkspace } from '../../testing/large-workspace.js'

const LOCK = 'destinations.lock.json'
let segment: RunningStandIn
let app: AppFolder

interface Row {
  name: string
  mode: string
  displayName: string
  workspaceCategories: string[]
  endpoints: string[]
  review: object | null
}
/** What a reviewer would have written, for every destination or for those that are chosen. */
function reviewAll(change: (row: Row) => void = () => undefined) {
  const lock = JSON.parse(app.read(LOCK))
  for (const row of lock.destinations as Row[]) {
    const { mode, workspaceCategories } = row
    const categories = row.name === 'Hubspot Web (Actions)' ? ['functional'] : workspaceCategories
    row.review = { categories, mode, workspaceCategories, reviewer: 'Ada', date: '2026-11-25', note: '' }
    change(row)
  }
  app.write(LOCK, JSON.stringify(lock, null, 2))
}

const check = (...words: string[]) => app.run(['check', ...words])
const found = async (...words: string[]) => {
  const { code, stdout } = await check(...words, '--format', 'json')
  const { findings } = JSON.parse(stdout) as { findings: { code: string; destination: string | null }[] }
  return { code, findings: findings.map((one) => [one.code, one.destination]) }
}

let pulled = ''
beforeAll(async () => {
  segment = await startSegmentStandIn()
  app = createAppFolder()
  await app.run(['pull', '--write-key', 'key', '--cdn-url', segment.url])
  pulled = app.read(LOCK)
  app.remove()
})
afterAll(() => segment.close())
beforeEach(() => {
  segment.reset()
  app = createAppFolder({ 'consent.ts': CONSENT, [LOCK]: pulled })
})
afterEach(() => app.remove())

describe('assent check', () => {
  it('is content with a workspace that was reviewed', async () => {
    reviewAll()
    const { code, stdout, stderr } = await check()
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toBe(
      '✓ nothing to look at: 12 destinations, held against the workspace (us) and consent.ts.\n',
    )
  })

  it('fails on each that nobody reviewed, and says what to do', async () => {
    const { code, stdout } = await check()
    expect(code).toBe(1)
    expect(stdout).toContain('Not reviewed\n  ✗ Amplitude (Actions) (Actions Amplitude): runs in the page\n')
    expect(stdout).toContain('Look at what it is, then run `assent review`.')
    expect(stdout).toContain('12 findings: 12 destinations')
  })

  it('fails on what changed in the workspace since the review', async () => {
    reviewAll()
    const [first, second, ...rest] = sampleDestinations
    segment.setDestinations([
      { ...second!, consent: ['analytics'] },
      ...rest.map((one) => (one.creationName === 'FullStory' ? { ...one, mode: 'cloud' as const } : one)),
      ...largeWorkspace(1),
    ])
    expect(await found()).toEqual({
      code: 1,
      findings: [
        ['workspace-categories-changed', 'Actions Google Analytic 4'],
        ['category-changed', 'Actions Google Analytic 4'],
        ['mode-changed', 'FullStory'],
        ['not-in-lock', 'Vendor vendor-000'],
        ['vanished', first!.creationName],
      ],
    })
  })

  it('fails on what the app declares otherwise', async () => {
    reviewAll()
    app.write(
      'consent.ts',
      CONSENT.replace(
        "'Hubspot Web (Actions)': 'functional'",
        "'Facebook Pixel': 'analytics', 'Google Ads (Gtag)': 'advertising'",
      ),
    )
    const { findings } = await found('--offline')
    expect(findings).toEqual([
      ['category-changed', 'Facebook Pixel'],
      ['advertising-elsewhere', 'Facebook Pixel'],
      ['category-changed', 'Hubspot Web (Actions)'],
      ['unmapped', 'Hubspot Web (Actions)'],
      ['unknown-destination', 'Google Ads (Gtag)'],
    ])
    const { stdout } = await check('--offline')
    expect(stdout).toContain('Google Ads (Gtag): the gate knows it as "Google AdWords New"')
  })

  it('fails on a category that nothing needs', async () => {
    reviewAll()
    app.write(
      'consent.ts',
      CONSENT.replace(
        '  ],\n  destinations',
        `  { id: 'video', label: 'V', description: 'V.' }],\n  destinations`,
      ),
    )
    expect(await found('--offline')).toEqual({ code: 1, findings: [['category-unused', null]] })
  })

  it('asks for endpoints in the EU where the app says so', async () => {
    reviewAll()
    const { findings } = await found('--offline', '--eu-only')
    const names = findings.map(([, name]) => name)
    expect(findings.every(([code]) => code === 'no-eu-endpoint')).toBe(true)
    expect(names).toContain('Facebook Pixel')
    expect(names).not.toContain('Actions Customerio')
  })

  it('takes the name that the app gives to advertising', async () => {
    reviewAll()
    expect((await found('--offline', '--advertising', 'functional')).findings).toContainEqual([
      'advertising-elsewhere',
      'Facebook Pixel',
    ])
    const { code, stderr } = await check('--offline', '--advertising', 'adverts')
    expect(code).toBe(2)
    expect(stderr).toContain('It has essential, functional, analytics, advertising.')
  })

  it('works from the lock alone, and asks nobody', async () => {
    app.write('consent.ts', 'throw new Error("not read")')
    expect((await found('--lock-only')).findings).toHaveLength(12)
    reviewAll()
    expect(await found('--lock-only')).toEqual({ code: 0, findings: [] })
    expect(segment.log()).toEqual([])
  })

  it('writes nothing', async () => {
    const before = app.files().map((file) => [file, app.read(file)])
    await check()
    expect(app.files().map((file) => [file, app.read(file)])).toEqual(before)
  })

  it.each([100, 481])('tells %i destinations apart', async (size) => {
    segment.setDestinations(largeWorkspace(size))
    await app.run(['pull', '--no-types'])
    reviewAll()
    app.write('consent.ts', CONSENT.replace(/ {2}destinations.*\n/, ''))
    expect(await found()).toEqual({ code: 0, findings: [] })
    segment.setDestinations(largeWorkspace(size + 1))
    expect((await found()).findings).toEqual([
      ['not-in-lock', `Vendor vendor-${String(size).padStart(3, '0')}`],
    ])
  })
})

describe('could not tell', () => {
  it.each(['500', 'hang', 'html', 'empty', 'drop'] as const)(
    'when the workspace answers %s',
    async (settings) => {
      reviewAll()
      segment.behave({ settings })
      const { code, stdout } = await check('--timeout', settings === 'hang' ? '0.3' : '60')
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    },
  )

  it('without a lock', async () => {
    const { code, stderr } = await check('--lock', 'nowhere.json')
    expect(code).toBe(2)
    expect(stderr).toContain('Write it with `assent pull --write-key YOUR_WRITE_KEY`')
  })

  it.each([
    ['that does not load', 'export const consent = nowhere', 'nowhere is not defined'],
    ['with a mistake', CONSENT.replace("'functional' }", "'nowhere' }"), 'UNKNOWN_CATEGORY'],
    [
      'that exports none',
      'export const consent = { categories: [] }',
      'exports nothing that defineConsent made',
    ],
    [
      'that exports two',
      `${CONSENT}export const other = defineConsent({ categories: [{ id: 'a', label: 'A', description: 'A' }] })`,
      'more than one',
    ],
  ])('with a declaration %s', async (_, code, said) => {
    app.write('consent.ts', code)
    const outcome = await check('--offline')
    expect(outcome.code).toBe(2)
    expect(outcome.stderr).toContain(said)
    expect(outcome.stderr).not.toContain('    at ')
  })

  it('without a declaration, and says where it looked', async () => {
    const { code, stderr } = await check('--config', 'elsewhere.ts')
    expect(code).toBe(2)
    expect(stderr).toContain('Looked for consent.ts')
  })

  it('in a format that there is not', async () => {
    expect(await check('--format', 'xml')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('sarif'),
    })
  })
})

describe('the declaration', () => {
  it.each(['consent.ts', 'src/consent.ts', 'app/consent.tsx', 'lib/consent.mjs', 'consent.js'])(
    'is found as %s',
    async (file) => {
      reviewAll()
      const other = createAppFolder({ [file]: CONSENT.replace(': unknown', ''), [LOCK]: app.read(LOCK) })
      const { code, stdout } = await other.run(['check', '--offline'])
      other.remove()
      expect(code).toBe(0)
      expect(stdout).toContain(`held against ${file}.`)
    },
  )
})

describe('a report', () => {
  it('for GitHub points into the lock and cannot be forged by a name', async () => {
    reviewAll((row) => {
      if (row.name !== 'FullStory') return
      row.review = null
      row.displayName = 'Full\n::error::Story, 100%'
    })
    const { code, stdout } = await check('--offline', '--format', 'github')
    expect(code).toBe(1)
    const [line, ...rest] = stdout.trimEnd().split('\n')
    expect(line).toMatch(
      /^::error file=destinations\.lock\.json,line=\d+,title=Not reviewed::Full\\u\{a\}::error::Story, 100%25 \(FullStory\)/,
    )
    expect(rest).toEqual(['assent: 1 findings among 12 destinations'])
    const number = Number(/line=(\d+)/.exec(line ?? '')?.[1])
    expect(app.read(LOCK).split('\n')[number - 1]).toContain('"name": "FullStory"')
  })

  it('for GitHub names files from the root of the repository', async () => {
    const env = { GITHUB_WORKSPACE: `${app.path}/..` }
    const { stdout } = await app.run(['check', '--offline', '--format', 'github'], { env })
    expect(stdout).toContain(`file=${app.path.split('/').at(-1)}/destinations.lock.json,`)
  })

  it('for code scanning has a rule for every finding, and its place', async () => {
    const { stdout } = await check('--offline', '--format', 'sarif')
    const { version, runs } = JSON.parse(stdout)
    expect(version).toBe('2.1.0')
    const rules = runs[0].tool.driver.rules.map((rule: { id: string }) => rule.id)
    expect(runs[0].results).toHaveLength(12)
    for (const { ruleId, locations, message } of runs[0].results) {
      expect(rules).toContain(ruleId)
      expect(message.text).toContain('assent review')
      expect(locations[0].physicalLocation.artifactLocation.uri).toBe(LOCK)
      expect(locations[0].physicalLocation.region.startLine).toBeGreaterThan(1)
    }
  })

  it.each(['json', 'sarif'])('as %s has no name that acts', async (format) => {
    const name = 'A\u009B31mred\u202Eevil'
    app.write(LOCK, pulled.replaceAll('"Intercom"', JSON.stringify(name)))
    const { stdout } = await check('--offline', '--format', format)
    expect(stdout).not.toMatch(/[\u0080-\u009F\u202A-\u202E]/)
    expect(stdout).toContain(String.raw`A\u009b31mred\u202eevil`)
    expect(JSON.stringify(JSON.parse(stdout))).toContain(name)
  })

  it('is plain where it is not read by a person, and where colours are unwanted', async () => {
    const { stdout } = await app.run(['check', '--offline'], { env: { NO_COLOR: '1' } })
    expect(stdout).not.toContain('\u001B')
    expect((await check('--offline')).stdout).not.toContain('\u001B')
  })
})
