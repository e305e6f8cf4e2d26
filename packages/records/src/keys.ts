// What the app's secret is for: a subject is stored as a hash that nobody without the secret can guess back, so that a
// receipt or an export does not open the history of whom it names, and a chain cannot be forged by someone who has the database alone.
import { createHmac, hkdfSync } from 'node:crypto'
import { RecordsError } from './errors.js'
import { checkId, type Subject } from './facts.js'

const SHORTEST_SECRET = 32

type Unchecked = { readonly userKey?: unknown; readonly anonymousId?: unknown }

export interface Keys {
  /** The subject as it is stored: `anonymous:<hash>` or `user:<hash>`. */
  readonly subject: (subject: Subject | undefined) => string
  /** Seals a text: 43 characters, base64url. */
  readonly seal: (text: string) => string
}

export function deriveKeys(secret: string): Keys {
  if (typeof secret !== 'string' || secret.length < SHORTEST_SECRET) {
    throw new RecordsError('INVALID_RECORDS_OPTION', `secret: at least ${SHORTEST_SECRET} characters`)
  }
  const sealWith = (purpose: string) => {
    const key = Buffer.from(hkdfSync('sha256', secret, '', `assent records ${purpose}`, 32))
    return (text: string) => createHmac('sha256', key).update(text).digest('base64url')
  }
  const hashUser = sealWith('subject')
  const hashVisitor = sealWith('visitor')
  return {
    seal: sealWith('chain'),
    subject(subject) {
      const { userKey, anonymousId }: Unchecked = subject ?? {}
      if (typeof userKey === 'string' && userKey !== '') return `user:${hashUser(userKey)}`
      checkId(anonymousId, 'facts.subject')
      return `anonymous:${hashVisitor(anonymousId)}`
    },
  }
}
