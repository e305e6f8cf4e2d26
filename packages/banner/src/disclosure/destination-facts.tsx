// One destination on the privacy page: who it is, what it keeps, where data goes.
import { formatList, isCloudOnly, type Described } from './describe.js'
import { fill, nameIn, type DisclosureCopy } from './disclosure-copy.js'
import { ExternalLink } from './external-link.js'

interface DestinationFactsProps {
  readonly described: Described
  /** Category id -> what it is called. */
  readonly labels: ReadonlyMap<string, string>
  readonly words: DisclosureCopy
}

export function DestinationFacts({ described, labels, words }: DestinationFactsProps) {
  const { displayName, categories, entry } = described
  const needed = categories.map((id) => nameIn(words, labels.get(id) ?? id))
  return (
    <li>
      <strong>
        <bdi translate="no">{displayName}</bdi>
      </strong>{' '}
      <ExternalLink href={entry?.website} />
      <br />
      {[
        needed.length > 1 && fill(words.needsAll, { categories: formatList(needed, words.locale) }),
        entry && (entry.modes.includes('device') ? words.runsHere : words.runsElsewhere),
        sayStorage(described, words),
        sayLocation(described, words),
      ]
        .filter(Boolean)
        .join(' ')}
    </li>
  )
}

function sayStorage(described: Described, words: DisclosureCopy): string {
  if (isCloudOnly(described)) return words.storesNothing
  if (!described.storage) return words.storesUnknown
  const names = new Set(described.storage.items.map(({ name }) => nameIn(words, name)))
  return fill(words.stores, { names: formatList([...names], words.locale) })
}

/** By the regions of the servers that Segment can deliver to: what its catalogue says, and no more. */
function sayLocation({ entry }: Described, words: DisclosureCopy): string {
  if (!entry) return words.locationUnknown
  if (!entry.endpoints.includes('us')) return words.locationEu
  return entry.endpoints.includes('eu') ? words.locationEither : words.locationUs
}
