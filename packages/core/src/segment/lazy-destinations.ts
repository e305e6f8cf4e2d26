// Action destinations (Segment's current device mode): a shell stands in analytics-next's pipeline from the start, the
// vendor's script is fetched on its grant. Flags alone shut it, so a later grant runs no factory twice.
import { Context, type Analytics, type Plugin } from '@segment/analytics-next'
import { loadScript } from './load-script.js'
import { cdnOf } from './request.js'
import type { RemotePlugin } from './settings.js'
import type { SegmentOptions } from './options.js'
import { createVendorStart, type VendorStart } from './vendor-start.js'
import type { MadeEvent } from './withdrawal-log.js'

export const EVENT_METHODS = ['track', 'page', 'identify', 'group', 'alias', 'screen'] as const

/** What a lazily started vendor needs to know of the gate. */
export interface VendorPort {
  readonly options: SegmentOptions
  readonly isAllowed: () => boolean
  /** Whether an event may go to it now: none that waited past a withdrawal of everything. */
  readonly mayGet: (event: MadeEvent) => boolean
  readonly onFailure: (cause: unknown) => void
  readonly onChange: () => void
  readonly onOvertaken: () => void
  readonly onDelivered: (messageId: string | undefined) => void
}

/** A vendor plugin as its factory makes it: foreign, so every method is optional. */
type VendorPlugin = Plugin & { ready?: () => Promise<unknown> }
type VendorFactory = (
  settings: unknown,
) => VendorPlugin | VendorPlugin[] | Promise<VendorPlugin | VendorPlugin[]>

export interface LazyAction {
  readonly start: VendorStart<readonly VendorPlugin[]>
  /** For `settings.plugins`: analytics-next takes it instead of downloading the script, by `pluginName`. */
  readonly factory: { (settings: object): Plugin; pluginName: string }
}

/** @param pluginName - must equal the remote plugin's name as analytics-next sees it, else it fetches the script itself */
export function createLazyAction(remote: RemotePlugin, pluginName: string, port: VendorPort): LazyAction {
  let instance: Analytics | undefined
  let settings: object = remote.settings
  let made: VendorPlugin[] | undefined
  const loaded = new Set<VendorPlugin>()

  const start = createVendorStart<readonly VendorPlugin[]>({
    isAllowed: () => instance !== undefined && port.isAllowed(),
    timeoutMs: port.options.destinationTimeoutMs ?? 10_000,
    onFailure: port.onFailure,
    onChange: port.onChange,
    onOvertaken: port.onOvertaken,
    async launch(enter) {
      const analytics = instance as Analytics // `isAllowed` saw it
      made ??= await makePlugins(remote, settings, port, enter)
      const destinations = made.filter((plugin) => !isPart(plugin))
      for (const plugins of [made.filter(isPart), destinations]) {
        await Promise.all(
          plugins.map(async (plugin) => {
            if (loaded.has(plugin)) return
            enter() // withdrawn while the parts were loading
            if (isPart(plugin)) await analytics.register(gated(plugin, port.isAllowed)) // for good: the flag shuts it
            else await plugin.load(Context.system(), analytics)
            loaded.add(plugin)
          }),
        )
      }
      return destinations
    },
  })

  const deliver = async (method: (typeof EVENT_METHODS)[number], ctx: Context): Promise<Context> => {
    const destinations = await start.start()
    if (!destinations || !port.mayGet(ctx.event)) return ctx // also where it was withdrawn meanwhile
    for (const plugin of destinations) await plugin[method]?.(ctx)
    port.onDelivered(ctx.event.messageId)
    return ctx
  }
  const shell: Plugin = {
    name: remote.name,
    type: 'destination',
    version: '1',
    isLoaded: () => true,
    load: async (_ctx, analytics) => {
      instance = analytics
    },
    ...Object.fromEntries(EVENT_METHODS.map((method) => [method, (ctx: Context) => deliver(method, ctx)])),
  }
  const factory = (given: object) => {
    settings = given
    return shell
  }
  return { start, factory: Object.assign(factory, { pluginName }) }
}

async function makePlugins(
  { url, libraryName }: RemotePlugin,
  settings: object,
  { options }: VendorPort,
  enter: () => void,
): Promise<VendorPlugin[]> {
  const page = globalThis as unknown as Record<string, unknown> // where the vendor's script leaves its factory
  const hasWorked = () => typeof page[libraryName] === 'function'
  const { nonce, destinationTimeoutMs: timeoutMs = 10_000 } = options
  if (!hasWorked()) await loadScript(ownCdn(url, options), { timeoutMs, nonce, hasWorked })
  enter()
  const plugins = await (page[libraryName] as VendorFactory)(settings)
  return Array.isArray(plugins) ? plugins : [plugins]
}

/** Segment's own CDN in a script's address gives way to the configured one, as in analytics-next. */
function ownCdn(url: string, options: SegmentOptions): string {
  return options.cdnUrl ? url.replace(/^https:\/\/cdn\.segment\.(com|build)/, cdnOf(options)) : url
}

/** Hybrids bring `before` and `enrichment` parts, which analytics-next filters by nothing. */
function isPart(plugin: VendorPlugin): boolean {
  return plugin.type !== 'destination'
}

/** The same plugin while it is allowed; nothing while it is not. Its faults never cost the event. */
function gated(plugin: VendorPlugin, isAllowed: () => boolean): Plugin {
  const pass = (method: (typeof EVENT_METHODS)[number]) => async (ctx: Context) => {
    try {
      return isAllowed() ? ((await plugin[method]?.(ctx)) ?? ctx) : ctx
    } catch {
      return ctx
    }
  }
  const methods = EVENT_METHODS.filter((method) => typeof plugin[method] === 'function')
  return {
    name: plugin.name,
    type: plugin.type,
    version: plugin.version,
    isLoaded: () => plugin.isLoaded(),
    load: (ctx, analytics) => plugin.load(ctx, analytics),
    ...Object.fromEntries(methods.map((method) => [method, pass(method)])),
  }
}
