// The catalogue's door: facts about Segment's destinations, for pages and dialogs that disclose them.
export { catalogueVersion, findInCatalogue } from './find-in-catalogue.js'

export type { CatalogueEntry, CatalogueRegion } from './find-in-catalogue.js'
