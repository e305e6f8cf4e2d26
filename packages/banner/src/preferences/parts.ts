// The parts of the dialog, in the order in which the prebuilt one shows them.
export { Root } from './root.js'
export { AcceptAll, Close, Description, RejectAll, Save, Signal, Title } from './frame-parts.js'
export { Search } from './search.js'
export { AlwaysOn, Categories, Category, CategoryDescription, CategoryLabel } from './category-parts.js'
export { Switch } from './switch.js'
export { Destinations } from './destinations.js'
export { Discard, KeepEditing, Unsaved } from './unsaved.js'
