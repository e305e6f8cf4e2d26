// What `assent check` does where it cannot tell, and where it finds the declaration.
import { startSegmentStandIn, type RunningStandIn } from '@assent/core/testing'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { CONSENT, createAppFolder, type AppFolder } from '../../testing/app-folder.js'
import { LOCK, pulledLock, reviewedLock } from '../../testing/sample-lock.js'

let segment: RunningStandIn
let pulled = ''
let app: AppFolder
const reviewAll = () => app.write(LOCK, reviewedLock(app.read(LOCK)))
const check = (...words: string[]) => app.run(['check', ...words])

beforeAll(async () => {
  segment = await startSegmentStandIn()
  pulled = await pulledLock(segment)
})
afterAll(() => segment.close())
beforeEach(() => {
  segment.reset()
  app = createAppFolder({ 'consent.ts': CONSENT, [LOCK]: pulled })
})
afterEach(() => app.remove())

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
