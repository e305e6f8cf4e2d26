// Proof of what each visitor answered, in a file for as long as this server runs: `RECORDS_URL` names another place, such as
// a libSQL server.
// `CONSENT_SECRET` must then be set and stay the same, since visitors are found, and records verified, by it.
import { createHash, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadCopy } from '@assent/banner/copy'
import type { ConsentRecord } from '@assent/core'
import { readConsent } from '@assent/core/server'
import { createRecords, type Records, type StoredRecord } from '@assent/records'
import { libsql } from '@assent/records/libsql'
import { consent } from './consent'

const KEY = Symbol.for('demo.records')

/** Next gives pages and route handlers module graphs of their own; they share one database through the process. */
export function records(): Records {
  const page = globalThis as { [KEY]?: Records }
  return (page[KEY] ??= createRecords({
    database: libsql({ url: process.env.RECORDS_URL || fileForNow() }),
    secret: process.env.CONSENT_SECRET || randomUUID() + randomUUID(),
    controller: {
      name: 'Little Kiln',
      address: '1 Pottery Lane, Dublin',
      contact: 'privacy@little-kiln.example',
    },
    processing: {
      privacyNotice: '/privacy',
      withdrawalMethod: '“Privacy preferences” at the foot of every page',
      storageLocations: ['This server'],
      retentionPeriod: 'Until this server is stopped',
      personalData: ['Pages visited', 'Products looked at'],
    },
  }))
}

function fileForNow(): string {
  const folder = mkdtempSync(join(tmpdir(), 'assent-demo-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return `file:${folder}/consent.db`
}

/** What the banner said, as its visitors read it. */
const noticeHash = async () =>
  createHash('sha256')
    .update(JSON.stringify(await loadCopy('en')))
    .digest('hex')

/** For the consent route: one line for each decision, in the chain of its visitor. */
export async function record(decision: ConsentRecord): Promise<void> {
  await records().append(decision, {
    subject: { anonymousId: decision.subjectId },
    notice: { hash: await noticeHash(), language: 'en' },
    offered: { categories: consent.categories, destinations: consent.destinations },
  })
}

/** Whose cookie it is: never asked of the address. */
export function subjectOf(headers: Headers) {
  const { subjectId } = readConsent(consent, headers.get('cookie'))
  return subjectId === undefined ? undefined : { anonymousId: subjectId }
}

/** The visitor's own records, oldest first. */
export async function ownHistory(headers: Headers): Promise<StoredRecord[]> {
  const subject = subjectOf(headers)
  return subject ? records().history(subject) : []
}
