// The dialog's door, for an app that composes it itself. Apart from the main one, since Radix comes with it: reach it
// through `import()`.
export * as Preferences from './parts.js'

export type { CategoryProps } from './category-parts.js'
export type { DialogOptions } from './dialog-context.js'
export type { RootProps } from './root.js'
