import { describe, expect, it } from 'vitest'
import { app, openAppBesideWorkspace } from '../../testing/app-beside-workspace.js'
import { CONSENT } from '../../testing/app-folder.js'
import { LOCK, pulledLock, reviewedLock, type LockRow } from '../../testing/sample-lock.js'

const reviewAll = (change?: (row: LockRow) => void) => app.write(LOCK, reviewedLock(app.read(LOCK), change))
const check = (...words: string[]) => app.run(['check', ...words])

openAppBesideWorkspace(async (of) => ({ 'consent.ts': CONSENT, [LOCK]: await pulledLock(of) }))

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
    app.write(LOCK, app.read(LOCK).replaceAll('"Intercom"', JSON.stringify(name)))
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
