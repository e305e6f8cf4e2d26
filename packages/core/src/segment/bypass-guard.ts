// Another analytics.js on the page sends without asking, and no gate can see it from outside. Development alone looks.
import { ConsentError } from '../errors.js'

/** Marks the workspace settings of our own loads: those of another copy of this code on the page, too. */
export const OUR_LOAD = Symbol.for('assent.load')

interface Loaded {
  readonly settings?: { readonly cdnSettings?: { readonly [OUR_LOAD]?: true } }
}
interface SegmentGlobals {
  /** analytics-next shows every instance it loads to this hook, the snippet's included. */
  __SEGMENT_INSPECTOR__?: { attach?: (analytics: Loaded) => void }
  analytics?: { readonly initialized?: boolean; readonly invoked?: boolean }
}

let isWatching = false

/** Reports loudly: to `onError`, and to the page's own error reporting. */
export function watchForBypass(onError: (error: ConsentError) => void): void {
  if (isWatching) return
  isWatching = true
  const report = (detail: string) => {
    const error = new ConsentError('GATE_BYPASSED', detail)
    onError(error)
    globalThis.reportError?.(error)
  }
  const page = globalThis as SegmentGlobals
  const host = (page.__SEGMENT_INSPECTOR__ ??= {})
  const attach = host.attach
  host.attach = (analytics) => {
    attach?.call(host, analytics)
    if (!analytics.settings?.cdnSettings?.[OUR_LOAD]) report('AnalyticsBrowser.load')
  }
  const snippet = document.querySelector('script[src*="/analytics.js/v1/"]')
  if (snippet || page.analytics?.initialized || page.analytics?.invoked) report('the analytics.js snippet')
}
