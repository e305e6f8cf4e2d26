// The table of a privacy page: every cookie and storage entry, with its type, lifetime, purpose and who sets it.
// A server component: no hooks, no state, nothing to hydrate.
import { findStorage, UNSENT_KEY, type StoredItem } from '@assent/core/catalogue'
import { Disclosed } from './disclosed.js'
import { ItemTable, type ItemRow } from './item-table.js'
import { formatSeconds } from './duration.js'
import { describeDestinations, formatList, isCloudOnly, SEGMENT, type Declaration } from './describe.js'
import { disclosureCopy, fill, nameIn, type DisclosureCopy } from './disclosure-copy.js'

export interface CookieTableProps {
  /** What `defineConsent` returned. */
  readonly consent: Declaration
  /** Destinations by creation name or display name. @default those of the app's map */
  readonly destinations?: readonly string[] | undefined
  /** The provider's, where it has one: decisions wait in the page's storage until it has them. */
  readonly endpoint?: string | undefined
  readonly copy?: Partial<DisclosureCopy> | undefined
  readonly className?: string | undefined
}

/** Assent's own names, Segment's and those of the destinations, from the catalogue of `@assent/core`. */
export function CookieTable({ consent, destinations, endpoint, copy, className }: CookieTableProps) {
  const words = { ...disclosureCopy, ...copy }
  const described = describeDestinations(consent, destinations && [...destinations])
  const rows = [
    answerRow(consent, words),
    ...(endpoint ? [unsentRow(words)] : []),
    ...rowsOf(findStorage(SEGMENT)?.items, words.segment, words),
    ...described.flatMap(({ storage, displayName }) => rowsOf(storage?.items, displayName, words)),
  ]
  const unknown = described.filter((one) => one.storage === undefined && !isCloudOnly(one))
  return (
    <Disclosed words={words} className={className}>
      <ItemTable rows={rows} words={words} />
      <p>{words.tableNote}</p>
      {unknown.length > 0 && (
        <p>
          {fill(words.tableUnknown, {
            names: formatList(
              unknown.map(({ displayName }) => nameIn(words, displayName)),
              words.locale,
            ),
          })}
        </p>
      )}
    </Disclosed>
  )
}

function answerRow({ cookie }: Declaration, words: DisclosureCopy): ItemRow {
  const days = (count: number) => formatSeconds(count * 86_400, words.locale)
  const { maxAgeDays, refusalMaxAgeDays } = cookie
  const duration =
    refusalMaxAgeDays === maxAgeDays
      ? days(maxAgeDays)
      : fill(words.durationOfAnswer, { duration: days(maxAgeDays), refusal: days(refusalMaxAgeDays) })
  return { name: cookie.name, kind: 'cookie', purpose: 'choice', duration, who: words.us }
}

const unsentRow = (words: DisclosureCopy): ItemRow => ({
  name: UNSENT_KEY,
  kind: 'local',
  purpose: 'choice',
  duration: words.untilSent,
  who: words.us,
})

function rowsOf(items: readonly StoredItem[] = [], who: string, words: DisclosureCopy): ItemRow[] {
  return items.map((item) => ({ ...item, who, duration: formatLifetime(item.lifetime, words) }))
}

function formatLifetime(lifetime: StoredItem['lifetime'], words: DisclosureCopy): string {
  if (lifetime === undefined) return words.durationUnknown
  if (lifetime === 'session') return words.untilClosed
  return lifetime === 'until-cleared' ? words.untilCleared : formatSeconds(lifetime, words.locale)
}
