// The browser's door: the walk's ports over `document.cookie`, BroadcastChannel and page events.
export { createBrowserStore, followPage, openBrowserStore } from './browser-store.js'
export { createDocumentJar } from './document-jar.js'
export { createEndpointSink } from './endpoint-sink.js'
export { createOtherTabs } from './other-tabs.js'
export { readDoNotTrack, readGlobalPrivacyControl } from './read-signals.js'

export type { BrowserStoreOptions } from './browser-store.js'
export type { EndpointSink } from './endpoint-sink.js'
