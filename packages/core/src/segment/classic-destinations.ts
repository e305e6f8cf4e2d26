// Classic destinations (Segment's older device mode): analytics-next is given a stub that is ready at once; the real
// integration is fetched and built on its grant.
import type { Analytics } from '@segment/analytics-next'
import type { VendorPort } from './lazy-destinations.js'
import { loadScript } from './load-script.js'
import { cdnOf } from './request.js'
import { createVendorStart, type VendorStart } from './vendor-start.js'
import type { MadeEvent } from './withdrawal-log.js'

type Listener = () => void
interface ClassicIntegration {
  analytics?: unknown
  once(event: string, listener: Listener): unknown
  initialize(): void
  invoke(method: string, facade: unknown): unknown
}
type ClassicConstructor = new (settings: unknown) => ClassicIntegration
/** Some integrations come as a function that is given a piece of analytics.js, and then carries its constructor. */
type ClassicSource = ClassicConstructor & { Integration?: ClassicConstructor } & ((
    analytics: unknown,
  ) => void)

export interface LazyClassic {
  readonly start: VendorStart<ClassicIntegration>
  /** For `settings.classicIntegrations`. */
  readonly stub: unknown
}

/** @param version - as the workspace settings have it */
export function createLazyClassic(name: string, version: string, port: VendorPort): LazyClassic {
  let analytics: Analytics | undefined
  let settings: unknown
  let built: ClassicIntegration | undefined

  const start = createVendorStart<ClassicIntegration>({
    isAllowed: () => analytics !== undefined && port.isAllowed(),
    timeoutMs: port.options.destinationTimeoutMs ?? 10_000,
    onFailure: port.onFailure,
    onChange: port.onChange,
    onOvertaken: port.onOvertaken,
    async launch(enter) {
      const source = await loadSource(name, version, port, enter)
      enter()
      const integration = (built ??= build(source, settings, analytics as Analytics)) // `isAllowed` saw it
      const ready = new Promise<void>((resolve) => integration.once('ready', resolve))
      integration.initialize()
      await ready
      return integration
    },
  })

  class Stub {
    analytics: Analytics | undefined
    private readonly listeners: [string, Listener][] = []
    constructor(given: unknown) {
      settings = given
    }
    on(event: string, listener: Listener): this {
      this.listeners.push([event, listener])
      return this
    }
    once(event: string, listener: Listener): this {
      return this.on(event, listener)
    }
    initialize(): void {
      analytics = this.analytics
      for (const [, listener] of this.listeners) listener()
    }
    async invoke(method: string, facade: { obj: MadeEvent }): Promise<void> {
      const integration = await start.start()
      if (!integration || !port.mayGet(facade.obj)) return // also where it was withdrawn meanwhile
      await integration.invoke(method, facade)
      port.onDelivered(facade.obj.messageId)
    }
  }
  Object.defineProperty(Stub.prototype, 'name', { value: name }) // by which analytics-next finds it
  return { start, stub: Stub }
}

async function loadSource(
  name: string,
  version: string,
  { options }: VendorPort,
  enter: () => void,
): Promise<ClassicSource> {
  const page = globalThis as unknown as Record<string, unknown> // where the vendor's script leaves its loader
  const slug = name.toLowerCase().replace('.', '').replace(/\s+/g, '-')
  const { nonce, destinationTimeoutMs: timeoutMs = 10_000 } = options
  const folder = `${cdnOf(options)}/next-integrations`
  const path = `${encodeURIComponent(slug)}/${encodeURIComponent(version)}/${encodeURIComponent(slug)}`
  const hasWorked = () =>
    [`${slug}Loader`, `${slug}Integration`].some((key) => typeof page[key] === 'function')
  if (!hasWorked())
    await loadScript(`${folder}/integrations/${path}.dynamic.js.gz`, { timeoutMs, nonce, hasWorked })
  enter()
  const needed = page[`${slug}Deps`]
  const scripts = Array.isArray(needed) ? needed.map(String) : []
  await Promise.all(scripts.map((script) => loadScript(`${folder}${script}.gz`, { timeoutMs, nonce })))
  enter()
  const loader = page[`${slug}Loader`]
  if (typeof loader === 'function') loader()
  const source = page[`${slug}Integration`]
  if (typeof source !== 'function') throw new Error(`no integration in the script of ${name}`)
  return source as unknown as ClassicSource
}

function build(source: ClassicSource, settings: unknown, analytics: Analytics): ClassicIntegration {
  if (source.Integration) source({ user: () => analytics.user(), addIntegration: () => {} })
  const integration = new (source.Integration ?? source)(settings)
  integration.analytics = analytics
  return integration
}
