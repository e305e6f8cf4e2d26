'use client'
// The prebuilt dialog: what the parts look like when an app has nothing to add. Reached through `import()` alone.
import { useConsentDefinition } from '@assent/react'
import { AlwaysOn, Categories, Category, CategoryDescription, CategoryLabel } from './category-parts.js'
import { Destinations } from './destinations.js'
import type { DialogOptions } from './dialog-context.js'
import { AcceptAll, Close, Description, RejectAll, Save, Signal, Title } from './frame-parts.js'
import { Root } from './root.js'
import { Search } from './search.js'
import { Switch } from './switch.js'

export { adoptDialogStyles } from './dialog-styles.js'

export function LoadedDialog(options: DialogOptions) {
  const { categories } = useConsentDefinition()
  return (
    <Root {...options}>
      <div className="assent-dialog-header">
        <h2 className="assent-bare">
          <Title asChild>
            <span />
          </Title>
        </h2>
        <Close />
      </div>
      <div className="assent-dialog-body">
        <Description />
        <Signal />
        <Search />
        <Categories>
          {categories.map(({ id }) => (
            <Category key={id} category={id}>
              <CategoryLabel />
              <div className="assent-category-control">
                <AlwaysOn />
                <Switch />
              </div>
              <CategoryDescription />
              <Destinations />
            </Category>
          ))}
        </Categories>
      </div>
      <div className="assent-actions assent-dialog-actions">
        <AcceptAll className="assent-quiet" />
        <RejectAll className="assent-quiet" />
        <Save />
      </div>
    </Root>
  )
}
