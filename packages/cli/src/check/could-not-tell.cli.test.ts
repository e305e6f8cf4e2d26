// What `assent check` does where it cannot tell, and where it finds the declaration.
import { describe, expect, it } from 'vitest'
import { app, openAppBesideWorkspace, segment } from '../../testing/app-beside-workspace.js'
import { CONSENT, createAppFolder } from '../../testing/app-folder.js'
import { LOCK, pulledLock, reviewedLock } from '../../testing/sample-lock.js'

const reviewAll = () => app.write(LOCK, reviewedLock(app.read(LOCK)))
const check = (...words: string[]) => app.run(['check', ...words])

openAppBesideWorkspace(async (of) => ({ 'consent.ts': CONSENT, [LOCK]: await pulledLock(of) }))

describe('could not tell', () => {
  it.each([
    ['500', 'status 500'],
    ['hang', 'within 0.3 s'],
    ['html', 'a page of HTML'],
    ['empty', 'SETTINGS_NOT_UNDERSTOOD'],
    ['drop', 'could not be reached'],
  ] as const)('when the workspace answers %s', async (settings, said) => {
    reviewAll()
    segment.behave({ settings })
    const { code, stdout, stderr } = await check('--timeout', settings === 'hang' ? '0.3' : '60')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(said)
  })

  it.each(['--offline', '--lock-only'])('from an answer that %s leaves out', async (option) => {
    reviewAll()
    const { code, stdout, stderr } = await check(option, '--from', 'settings.json')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(`With ${option} the workspace is left out, so --from would not be read.`)
  })

  it('without a lock', async () => {
    const { code, stderr } = await check('--lock', 'nowhere.json')
    expect(code).toBe(2)
    expect(stderr).toContain('Write it with `assent pull --write-key YOUR_WRITE_KEY`')
  })

  it('from a lock that is a folder, and says which', async () => {
    app.write('folder.json/file', '')
    const { code, stderr } = await check('--offline', '--lock', 'folder.json')
    expect(code).toBe(2)
    expect(stderr).toContain(`${app.path}/folder.json could not be read: EISDIR`)
    expect(stderr).toContain('permissions')
  })

  it.each([
    ['with the marks of a merge', '<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> main\n', 'git checkout --ours'],
    ['that a newer version wrote', '{ "lockVersion": 2 }', 'lockVersion 2'],
  ])('from a lock %s, and says which file and what to do', async (_, text, said) => {
    app.write(LOCK, text)
    const { code, stderr } = await check('--offline')
    expect(code).toBe(2)
    expect(stderr).toContain(`${app.path}/${LOCK}: [consent/LOCK_NOT_UNDERSTOOD]`)
    expect(stderr).toContain(said)
  })

  it.each([
    ['that does not load', 'export const consent = nowhere', 'nowhere is not defined'],
    ['that is not TypeScript', 'export const a = 1\nexport const consent = {\n', '(line 3)'],
    ['that ends the process', `${CONSENT}process.exit(0)`, 'ended before it was done'],
    ['that waits for ever', `${CONSENT}await new Promise(() => undefined)`, 'ended before it was done'],
    [
      'with a mistake',
      CONSENT.replace("'functional' }", "'nowhere' }"),
      '"nowhere" in destinations["Hubspot Web (Actions)"]',
    ],
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
    expect(outcome).toMatchObject({ code: 2, stdout: '' })
    expect(outcome.stderr).toContain(said)
    expect(outcome.stderr).not.toContain('    at ')
  })

  it.each([
    ['that is named and not there', ['--config', 'elsewhere.ts'], 'There is no file elsewhere.ts.'],
    ['in no place where one is looked for', [], 'The file that calls defineConsent was not found.'],
  ])('without a declaration %s', async (_, words, said) => {
    const other = createAppFolder({ [LOCK]: app.read(LOCK) })
    const { code, stderr } = await other.run(['check', '--offline', ...words])
    other.remove()
    expect(code).toBe(2)
    expect(stderr).toBe(
      `${said}\nName it with --config. Looked for consent.ts (or .js) in ., src, app and lib.\n`,
    )
  })

  it.each(['xml', 'constructor'])('in a format that there is not: %s', async (format) => {
    expect(await check('--format', format)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('sarif'),
    })
  })
})

describe('the declaration', () => {
  it.each([
    'consent.ts',
    'src/consent.ts',
    'app/consent.tsx',
    'lib/consent.mjs',
    'consent.js',
    'src/consent.jsx',
  ])('is found as %s', async (file) => {
    reviewAll()
    const other = createAppFolder({ [file]: CONSENT.replace(': unknown', ''), [LOCK]: app.read(LOCK) })
    const { code, stdout } = await other.run(['check', '--offline'])
    other.remove()
    expect(code).toBe(0)
    expect(stdout).toContain(`held against ${file}.`)
  })

  it('may print, draw and leave something running, which is no part of the report', async () => {
    reviewAll()
    const noise =
      "console.log('connected')\nsetInterval(() => undefined, 1000)\nexport const Mark = () => <b>!</b>\n"
    const other = createAppFolder({ 'consent.tsx': CONSENT + noise, [LOCK]: app.read(LOCK) })
    const { code, stdout, stderr } = await other.run(['check', '--offline', '--format', 'json'])
    other.remove()
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'connected\n' })
    expect(JSON.parse(stdout)).toMatchObject({ ok: true })
  })
})
