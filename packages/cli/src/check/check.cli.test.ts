import { sampleDestinations } from '@assent/core/testing'
import { describe, expect, it } from 'vitest'
import { app, openAppBesideWorkspace, segment } from '../../testing/app-beside-workspace.js'
import { CONSENT } from '../../testing/app-folder.js'
import { largeWorkspace } from '../../testing/large-workspace.js'
import { LOCK, pulledLock, reviewedLock } from '../../testing/sample-lock.js'

const reviewAll = () => app.write(LOCK, reviewedLock(app.read(LOCK)))
const check = (...words: string[]) => app.run(['check', ...words])
const found = async (...words: string[]) => {
  const { code, stdout } = await check(...words, '--format', 'json')
  const { findings } = JSON.parse(stdout) as { findings: { code: string; destination: string | null }[] }
  return { code, findings: findings.map((one) => [one.code, one.destination]) }
}

openAppBesideWorkspace(async (of) => ({ 'consent.ts': CONSENT, [LOCK]: await pulledLock(of) }))

describe('assent check', () => {
  it('is content with a workspace that was reviewed', async () => {
    reviewAll()
    const { code, stdout, complaints } = await check()
    expect({ code, complaints }).toEqual({ code: 0, complaints: '' })
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
    expect((await check('--lock-only')).stdout).toContain('held against nothing but its reviews.')
    expect(segment.log()).toEqual([])
  })

  it('reads what an editor has put a byte order mark before', async () => {
    reviewAll()
    app.write(LOCK, `\uFEFF${app.read(LOCK)}`)
    expect(await found('--offline')).toEqual({ code: 0, findings: [] })
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
