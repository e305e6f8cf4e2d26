// One start of analytics-next: our plugins in place of its scripts, the workspace as we fetched it.
import { AnalyticsBrowser } from '@segment/analytics-next'
import type { Analytics, CDNSettings, Context, InitOptions } from '@segment/analytics-next'
import { ConsentError } from '../errors.js'
import { SEGMENT } from '../segment-hosts.js'
import { OUR_LOAD } from './bypass-guard.js'
import { createConsentPlugin, type StampPort } from './consent-plugin.js'
import type { DeliveryGuard } from './delivery-guard.js'
import { apiHostOf, protocolOf } from './endpoints.js'
import type { SegmentOptions } from './options.js'
import { cdnOf } from './request.js'
import { isObject } from './settings.js'
import type { Vendors } from './vendors.js'
import type { Workspace } from './workspace.js'

/** @throws ConsentError `ANALYTICS_NOT_LOADED` */
export async function loadAnalytics(
  workspace: Workspace,
  vendors: Vendors,
  delivery: DeliveryGuard,
  port: StampPort,
  options: SegmentOptions,
): Promise<Analytics> {
  // A second `load` of one AnalyticsBrowser is ignored, even after a failure: each start has its own.
  const browser = AnalyticsBrowser.load(
    {
      writeKey: options.writeKey,
      cdnURL: options.cdnUrl && cdnOf(options),
      cdnSettings: settingsFor(workspace, vendors),
      plugins: [createConsentPlugin(port), ...vendors.plugins],
      classicIntegrations: vendors.classicIntegrations,
    },
    {
      useQueryString: false, // it would identify visitors by what a link says
      ...options.analytics,
      updateCDNSettings: undefined, // was asked before the workspace was read: it can open nothing now
      initialPageview: false, // the facade's page call, held like any other
      disable: false, // nor this
      integrations: integrationsFor(workspace, delivery, options),
    },
  )
  const [instance] = await browser.catch((cause: unknown) => {
    throw new ConsentError('ANALYTICS_NOT_LOADED', undefined, { cause })
  })
  delivery.guard(instance)
  // told as the call is made; the event itself leaves later
  instance.on('dispatch_start', ({ event }: Context) => port.withdrawals.made(event))
  // What a call asks for is then told apart from what load was given: see `stampEvent`.
  instance.integrations = {}
  return instance
}

/**
 * The whole settings, so that Segment's bundling metadata stays right, less what would run or report outside of the
 * gate: source middleware scripts, video plugins, and metrics, whose timer no withdrawal could stop.
 */
function settingsFor({ settings }: Workspace, { remotePlugins }: Vendors): CDNSettings {
  const metrics = { ...(isObject(settings['metrics']) ? settings['metrics'] : {}), sampleRate: 0 }
  const whole = {
    ...settings,
    enabledMiddleware: {},
    legacyVideoPluginsEnabled: false,
    metrics,
    remotePlugins,
    [OUR_LOAD]: true,
  }
  return whole as unknown as CDNSettings // its shape was checked when it was fetched
}

function integrationsFor(
  workspace: Workspace,
  delivery: DeliveryGuard,
  options: SegmentOptions,
): NonNullable<InitOptions['integrations']> {
  const own: Readonly<Record<string, unknown>> = options.analytics?.integrations ?? {}
  const rows = workspace.destinations.map(({ name }) => [name, isObject(own[name]) ? own[name] : true])
  const where = { apiHost: apiHostOf(options, workspace.settings), protocol: protocolOf(options) }
  const segment = { ...(isObject(own[SEGMENT]) ? own[SEGMENT] : {}), ...where }
  return {
    All: false,
    ...Object.fromEntries(rows),
    [SEGMENT]: own[SEGMENT] === false ? false : delivery.guardBatches(segment),
  }
}
