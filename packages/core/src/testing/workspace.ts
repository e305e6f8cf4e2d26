// The testing room: a pretend Segment workspace. Here, its destinations and the two answers Segment gives about them,
// in the same wire shapes, so that code proven against them meets nothing new at cdn.segment.com.

/** Where in the pipeline of analytics.js a plugin stands. */
export type PluginType = 'before' | 'enrichment' | 'after' | 'destination'

interface DestinationFacts {
  /** The stable id: the key in `settings.integrations`. */
  readonly creationName: string
  /** The display name; differs from the creation name for many real destinations. */
  readonly name: string
  readonly description: string
  readonly website: string
  /** Segment's own catalogue category, such as `Heatmaps & Recordings`. */
  readonly category: string
  /** Ids of consent categories. Left out: nobody mapped it, and Segment sends no `consentSettings` for it. */
  readonly consent?: readonly string[]
  /** Device mode: cookies its script sets beside `_fake_<slug>`, such as those the real vendor is known by. */
  readonly cookies?: readonly string[]
}

/** Device mode, current kind: a script that defines a factory on `window[libraryName]`. */
export interface ActionDestination extends DestinationFacts {
  readonly mode: 'action'
  /** Its name in script URLs, in the cookie `_fake_<slug>` and in calls home. Unique, unlike the display name. */
  readonly slug: string
  readonly libraryName: string
  /** The plugins the factory returns; a hybrid returns several. Default: one `destination`. */
  readonly plugins?: readonly PluginType[]
  /** Leaves the destination out of `settings.integrations`, as Segment sometimes does. */
  readonly orphan?: boolean
  /** Sends an event of its own from inside `load()`, as vendors with automatic tracking do. */
  readonly trackOnLoad?: boolean
  /** Its plugins put this in place of `event.integrations`, behind the back of `updateEvent`. */
  readonly rewritesIntegrations?: Readonly<Record<string, unknown>>
  /** The factory throws instead of returning plugins. */
  readonly throwsInFactory?: boolean
  /** Where the script is served from, when that is not the workspace's own CDN. No trailing slash. */
  readonly urlOrigin?: string
}

/** Device mode, older kind: a script that analytics.js builds the URL of from the creation name. */
export interface ClassicDestination extends DestinationFacts {
  readonly mode: 'classic'
  readonly version?: string
}

/** Segment forwards on its servers; nothing of the vendor runs in the browser. */
export interface CloudDestination extends DestinationFacts {
  readonly mode: 'cloud'
}

/** A destination in each of the three modes that Segment has. */
export type WorkspaceDestination = ActionDestination | ClassicDestination | CloudDestination

export interface SettingsPlace {
  /** Origin and path under which the CDN routes answer. No trailing slash. */
  readonly baseUrl: string
  /** Host and path of the tracking API, without a scheme, ending in `/v1`. */
  readonly apiHost: string
  /** Further top-level keys; they win over the built ones. */
  readonly extra?: Readonly<Record<string, unknown>>
}

/** What `GET /v1/projects/:writeKey/settings` answers. */
export function buildSettings(
  writeKey: string,
  destinations: readonly WorkspaceDestination[],
  { baseUrl, apiHost, extra }: SettingsPlace,
) {
  const mapped = destinations.filter((one) => one.consent?.length)
  const listed = destinations.filter((one) => !(one.mode === 'action' && one.orphan))
  const integrations: Record<string, object> = {
    ...Object.fromEntries(listed.map((one) => [one.creationName, integrationSettings(one)])),
    'Segment.io': {
      apiKey: writeKey,
      apiHost,
      unbundledIntegrations: [],
      addBundledMetadata: true,
      maybeBundledConfigIds: {},
      versionSettings: { version: '4.4.7', componentTypes: ['browser'] },
    },
  }
  return {
    integrations,
    plan: {
      track: { __default: { enabled: true, integrations: {} } },
      identify: { __default: { enabled: true } },
      group: { __default: { enabled: true } },
    },
    edgeFunction: {},
    analyticsNextEnabled: true,
    middlewareSettings: {},
    enabledMiddleware: {},
    metrics: { sampleRate: 0, host: apiHost },
    legacyVideoPluginsEnabled: false,
    remotePlugins: destinations
      .filter((one) => one.mode === 'action')
      .map((one) => remotePlugin(one, baseUrl)),
    consentSettings: {
      allCategories: [...new Set(mapped.flatMap((one) => one.consent ?? []))],
      hasUnmappedDestinations: mapped.length !== destinations.length,
    },
    autoInstrumentationSettings: { disableTraffic: false, sampleRate: 0 },
    ...extra,
  }
}

function integrationSettings(one: WorkspaceDestination) {
  const consent = one.consent ? { consentSettings: { categories: [...one.consent] } } : {}
  switch (one.mode) {
    case 'cloud':
      return {
        versionSettings: { componentTypes: [] },
        type: 'server',
        bundlingStatus: 'unbundled',
        ...consent,
      }
    case 'classic':
      return {
        token: 'classic-token',
        versionSettings: { version: one.version ?? 'latest', componentTypes: ['browser'] },
        type: 'browser',
        bundlingStatus: 'bundled',
        ...consent,
      }
    case 'action':
      return { apiKey: `key-of-${one.slug}`, versionSettings: { componentTypes: [] }, ...consent }
    default:
      return one satisfies never
  }
}

function remotePlugin(one: ActionDestination, baseUrl: string) {
  return {
    name: one.name,
    creationName: one.creationName,
    libraryName: one.libraryName,
    url: `${one.urlOrigin ?? baseUrl}/next-integrations/actions/${one.slug}/f1e2d3c4.js`,
    settings: {
      apiKey: `key-of-${one.slug}`,
      versionSettings: { componentTypes: [] },
      subscriptions: [
        {
          id: `sub-${one.slug}`,
          name: 'Track Calls',
          enabled: true,
          partnerAction: 'logEvent',
          subscribe: 'type = "track"',
          mapping: {},
        },
      ],
    },
  }
}

/** What `GET /v1/projects/:writeKey/integrations` answers: the older flat list, names and descriptions only. */
export function buildIntegrationsList(destinations: readonly WorkspaceDestination[]) {
  const listed = destinations.map(({ name, creationName, description, website, category }) => ({
    name,
    creationName,
    description,
    website,
    category,
  }))
  // Segment's list carries this dummy, which every reader has to drop.
  return [
    ...listed,
    { name: 'Repeater', creationName: 'Repeater', description: '', website: '', category: 'Raw Data' },
  ]
}

/** The name analytics.js gives a classic destination in URLs and globals; ours in cookies and calls home. */
export function classicSlug(creationName: string): string {
  return creationName.toLowerCase().replace('.', '').replace(/\s+/g, '-')
}
