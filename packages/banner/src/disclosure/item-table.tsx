// Rows of names with what is said of each, as a table.
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   On a narrow page the rows are stacked and each cell names its column itself (disclosure.css). Safari then no longer
   takes the elements for a table, so they say that they are one. */
import type { StoredItem } from '@assent/core/catalogue'
import type { DisclosureCopy } from './disclosure-copy.js'

export interface ItemRow extends Pick<StoredItem, 'name' | 'kind' | 'purpose'> {
  readonly duration: string
  readonly who: string
}

interface ItemTableProps {
  readonly rows: readonly ItemRow[]
  readonly words: DisclosureCopy
}

export function ItemTable({ rows, words }: ItemTableProps) {
  const columns = [words.name, words.type, words.duration, words.purpose, words.who]
  return (
    <table role="table">
      <caption>{words.tableCaption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column, index) => (
            <th key={index} scope="col" role="columnheader">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ name, kind, duration, purpose, who }, index) => (
          <tr key={index} role="row">
            <th scope="row" role="rowheader">
              <code dir="ltr" translate="no">
                {name}
              </code>
            </th>
            {[words[`kind-${kind}`], duration, words[`purpose-${purpose}`], who].map((text, column) => (
              <td key={column} role="cell" data-label={columns[column + 1]}>
                <bdi>{text}</bdi>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
