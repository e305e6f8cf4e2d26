// Calls that waited for the answer, sent as what they were: with their own time and page.
import {
  resolveAliasArguments,
  resolveArguments,
  resolvePageArguments,
  resolveUserArguments,
} from '@segment/analytics-next'
import type { Analytics } from '@segment/analytics-next'
import type { ConsentState } from '../vocabulary.js'
import { pageContextOf } from './page-context.js'
import type { EnginePorts } from './engine-ports.js'
import type { CallMethod, HeldCall } from './call.js'
import { isObject } from './settings.js'

/** The page stays responsive: after this long a slice of the replay ends. */
const SLICE_MS = 8

/** What became of a call that was given to analytics-next. */
export interface GivenCall {
  readonly done: Promise<unknown>
  /** Whether it made a known user of the visitor. */
  readonly isSignIn: boolean
}

export function callAnalytics(analytics: Analytics, method: CallMethod, args: readonly unknown[]): GivenCall {
  const userId = () => (method === 'identify' ? analytics.user().id() : undefined)
  const before = userId()
  // analytics-next checks the arguments itself, and takes them in more shapes than types can say
  const act = analytics[method] as (...given: readonly unknown[]) => unknown
  const done = Promise.resolve(act.apply(analytics, [...args]))
  const after = userId()
  return { done, isSignIn: Boolean(after) && after !== before }
}

/** These change who the visitor is, and analytics-next reads that when an event leaves, not when it was made. */
const CHANGES_IDENTITY: readonly CallMethod[] = ['identify', 'alias', 'reset']
/** A vendor that hangs may not hold up the rest for longer. */
const IDENTITY_PAUSE_MS = 2000

/** The oldest held call that may be sent: those that are too old, or were refused meanwhile, are dropped. */
export function takeHeld(
  { waiting, options }: Pick<EnginePorts, 'waiting' | 'options'>,
  isRefusal: (state: ConsentState) => boolean,
): HeldCall | undefined {
  const { maxHeldAgeSeconds = 1800 } = options
  const { calls } = waiting.queue
  const isOld = ({ at }: HeldCall) => Date.now() - at > maxHeldAgeSeconds * 1000
  while (calls[0] && (isOld(calls[0]) || calls[0].lived.some(isRefusal))) calls.shift()?.settle('dropped')
  return calls.shift()
}

/** @param stillRuns - asked before each call */
export async function replayCalls(
  next: () => HeldCall | undefined,
  stillRuns: () => boolean,
  send: (call: HeldCall) => Promise<unknown>,
): Promise<void> {
  let underWay: Promise<void>[] = []
  let sliceEndsAt = performance.now() + SLICE_MS
  while (stillRuns()) {
    const call = next()
    if (!call) return
    if (CHANGES_IDENTITY.includes(call.method) && underWay.length > 0) {
      await Promise.race([Promise.all(underWay), pause(IDENTITY_PAUSE_MS)])
      underWay = []
      if (!stillRuns()) return call.settle('dropped')
    }
    underWay.push(
      send(call).then(
        () => call.settle('sent'),
        () => call.settle('dropped'),
      ),
    )
    if (performance.now() < sliceEndsAt) continue
    await pause(0)
    sliceEndsAt = performance.now() + SLICE_MS
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** The call's arguments as they were, with the time and the page of then; what the app said itself wins. */
export function originalArguments(
  analytics: Analytics,
  { method, args, at, page: noted }: HeldCall,
): readonly unknown[] {
  const page = pageContextOf(noted)
  const then = (options: Readonly<Record<string, unknown>>) => {
    const context = isObject(options['context']) ? options['context'] : {}
    const ownPage = isObject(context['page']) ? context['page'] : {}
    return {
      timestamp: new Date(at),
      ...options,
      context: { ...context, page: { ...page, ...ownPage } },
    }
  }
  switch (method) {
    case 'reset':
      return []
    case 'track': {
      const [name, properties, options] = resolveArguments(...(args as Parameters<typeof resolveArguments>))
      return [name, properties, then(options)]
    }
    case 'page': {
      const [category, name, properties, options] = resolvePageArguments(...(args as object[]))
      return [category, name, { ...page, ...properties }, then(options)] // analytics-next would fill in today's page
    }
    case 'identify':
    case 'group': {
      const who = method === 'identify' ? analytics.user() : analytics.group()
      const [id, traits, options] = resolveUserArguments(who)(...(args as object[]))
      return [id, traits, then(options)]
    }
    case 'alias': {
      const [to, from, options] = resolveAliasArguments(...(args as Parameters<typeof resolveAliasArguments>))
      return from === null ? [to, then(options)] : [to, from, then(options)]
    }
  }
}
