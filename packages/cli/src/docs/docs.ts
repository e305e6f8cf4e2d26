// `assent docs`: the documents of a privacy review, from lock and declaration; what a person filled in is kept.
import { basename, join, relative, resolve } from 'node:path'
import { defineCommand } from '../command.js'
import { LOCK_OPTION, lockPath, readLock } from '../lock-file.js'
import { CONFIG_OPTION, readDeclaration } from '../read-declaration.js'
import { readIfThere, writeFiles } from '../write-files.js'
import { consentText } from './consent-text.js'
import { contentSecurityPolicy } from './content-security-policy.js'
import { cookieTable } from './cookie-table.js'
import { dpiaScreening } from './dpia-screening.js'
import { createFillIn, markAgain, readWritten, type FillIn } from './fill-in.js'
import { code, paragraphs } from './markdown.js'
import { privacyFacts, type PrivacyFacts } from './privacy-facts.js'
import { recordAsCsv, recordAsJson, recordInMarkdown } from './processing-record.js'

/** Those that a person fills in. */
const DOCUMENTS: Readonly<Record<string, (facts: PrivacyFacts, fill: FillIn) => string>> = {
  'processing-record.md': recordInMarkdown,
  'cookies.md': cookieTable,
  'consent-text.md': consentText,
  'dpia-screening.md': dpiaScreening,
  'content-security-policy.md': contentSecurityPolicy,
}

/** In each of those, and how the two for programs begin. */
const SIGN = 'Written by `assent docs`'
const CSV_SIGN = '"purpose","description","legalBasis"'
const JSON_SIGN = '"article": "30(1) GDPR"'

export const docs = defineCommand({
  name: 'docs',
  summary: 'write the record of processing, cookie table, consent text, DPIA screening and CSP',
  about: `Writes, from the lock and the app's declaration: the record of processing activities of Article 30 GDPR
(Markdown, CSV, JSON), the cookie table, a sample consent text, a screening for a data protection impact
assessment, and the content security policy. What only a person can know is marked TO FILL IN; what
is written between the marks is kept when the documents are written again.`,
  options: {
    lock: LOCK_OPTION,
    config: CONFIG_OPTION,
    out: { type: 'string', value: 'FOLDER', help: 'where they go; default: privacy' },
    'api-host': { type: 'string', value: 'HOST', help: "where events go, if not to Segment's own host" },
  },
  examples: [
    ['assent docs', 'after a review, before the commit'],
    ['assent docs --out docs/privacy', 'into another folder'],
  ],
  async run(values, terminal) {
    const lock = await readLock(lockPath(terminal.cwd, values.lock))
    const { consent } = await readDeclaration(terminal.cwd, values.config)
    const folder = resolve(terminal.cwd, values.out ?? 'privacy')
    const facts = privacyFacts(lock, consent, values['api-host'])
    const fills: FillIn[] = []
    const files = []
    for (const [name, write] of Object.entries(DOCUMENTS)) {
      const path = join(folder, name)
      const fill = createFillIn(readWritten(name, (await readIfThere(path)) ?? ''))
      fills.push(fill)
      files.push({ path, text: write(facts, fill) + leftOver(fill), sign: SIGN })
    }
    const [record] = fills
    if (record) {
      const [csv, json] = [recordAsCsv(facts, record), recordAsJson(facts, record)]
      files.push({ path: join(folder, 'processing-record.csv'), text: csv, sign: CSV_SIGN })
      files.push({ path: join(folder, 'processing-record.json'), text: json, sign: JSON_SIGN })
    }
    const changed = await writeFiles(files)
    const open = fills.reduce((sum, fill) => sum + fill.open(), 0)
    const place = relative(terminal.cwd, folder) || '.'
    terminal.print(
      changed.length > 0
        ? `Wrote ${changed.map((path) => basename(path)).join(', ')} in ${place}.`
        : `The ${files.length} documents in ${place} are up to date.`,
    )
    if (open > 0) terminal.print(`${open} places wait for a person: look for "TO FILL IN".`)
    return 0
  },
})

/** What was written about something that is gone: never thrown away. */
function leftOver(fill: FillIn): string {
  const kept = fill.leftOver()
  if (kept.length === 0) return ''
  const lines = kept.map(([key, text]) => `- ${code(key)}: ${markAgain(key, text)}`)
  return `\n${paragraphs('## No longer asked for', 'Delete a line when nobody needs it any more.', lines.join('\n'))}`
}
