'use client'
// What the catalogue knows of a destination: what it may keep in the browser, for how long, and where data goes.
// Reached through `import()` alone, after the dialog is open: the catalogue is as large as that.
import { findInCatalogue, findStorage, type StoredItem } from '@assent/core/catalogue'
import type { ListedDestination } from '@assent/react'
import type { BannerCopy } from '../copy.js'
import { formatSeconds } from '../disclosure/duration.js'
import { ITEM, LIST } from './list-roles.js'

/** In the catalogue's words where there is no workspace to ask: a map of the app's own has bare names. */
export function inCatalogueWords(destination: ListedDestination): ListedDestination {
  const entry = findInCatalogue(destination.name)
  const isBare = destination.displayName === destination.name
  const website = destination.website ?? entry?.website
  return {
    ...destination,
    displayName: (isBare && entry?.displayName) || destination.displayName,
    ...(website && { website }),
  }
}

/** What is not known to stay may leave. */
function placeOf(name: string, copy: BannerCopy): string {
  const endpoints = findInCatalogue(name)?.endpoints ?? []
  if (endpoints.length === 0) return copy.placeUnknown
  return endpoints.includes('eu') ? copy.staysInEu : copy.leavesEu
}

function keptAs({ kind, lifetime }: StoredItem, copy: BannerCopy, locale: string | undefined): string {
  const kinds = { cookie: copy.cookie, local: copy.localStorage, session: copy.sessionStorage }
  if (lifetime === undefined) return kinds[kind] // no page of the vendor says for how long
  const ends = { session: copy.untilClosed, 'until-cleared': copy.untilDeleted }
  return `${kinds[kind]} · ${typeof lifetime === 'number' ? formatSeconds(lifetime, locale) : ends[lifetime]}`
}

/** One line per name: many a cookie has a twin in local storage. */
function byName(items: readonly StoredItem[]): ReadonlyMap<string, readonly StoredItem[]> {
  const names = new Map<string, StoredItem[]>()
  for (const item of items) names.set(item.name, [...(names.get(item.name) ?? []), item])
  return names
}

interface DestinationFactsProps {
  readonly name: string
  readonly copy: BannerCopy
  readonly locale: string | undefined
}

/** Where its data goes, and what it stores under which name for how long, as far as its documentation says. */
export function DestinationFacts({ name, copy, locale }: DestinationFactsProps) {
  const stored = [...byName(findStorage(name)?.items ?? [])]
  return (
    <div className="assent-facts">
      <div>{placeOf(name, copy)}</div>
      {stored.length > 0 && (
        <>
          <div>{copy.stores}</div>
          <div {...LIST} className="assent-stored">
            {stored.map(([key, items]) => (
              <div {...ITEM} key={key}>
                <bdi translate="no">{key}</bdi>
                <div>
                  {items.map((item) => (
                    <div key={item.kind}>{keptAs(item, copy, locale)}</div>
                  ))}
                </div>
              </div>
            ))}
          </div>
        </>
      )}
    </div>
  )
}
