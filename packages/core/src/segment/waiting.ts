// Calls before there is an engine: held while the visitor may yet allow something, dropped where not.
import { isAllowed, isAnythingAllowed, isNewAnswer } from '../decision.js'
import type { ConsentReader } from '../store.js'
import type { ConsentState } from '../vocabulary.js'
import { createEventLog, type EventLog } from './event-log.js'
import type { ExplainedDestination } from './explained-destination.js'
import { eventOf } from './explained-event.js'
import type { Explanation } from './handle.js'
import type { Call } from './methods.js'
import type { SegmentOptions } from './options.js'
import { makeCall, type Early, type HeldCall, type MadeCall } from './call.js'
import { createCallQueue, type CallQueue } from './queue.js'

export interface Waiting {
  readonly queue: CallQueue
  readonly log: EventLog
  /** An answer that Segment was not told of yet. */
  isEventOwed: boolean
  /** Whether the app wants Segment and the visitor allows something. */
  readonly isWanted: () => boolean
  /** Whether a call may be held: the visitor may yet allow it, or has. */
  readonly mayHold: () => boolean
  readonly hold: Call
  /** Follows the store and the page. Returns the undoing. */
  connect(apply: (next: ConsentState, isAnswer: boolean) => void): () => void
}

/** @param early - what happened before this code was there */
export function createWaiting<Id extends string>(
  store: ConsentReader<Id>,
  options: SegmentOptions,
  early: Early,
): Waiting {
  const { analytics, beforeDecision, maxHeldCalls } = options
  const queue = createCallQueue(maxHeldCalls)
  const log = createEventLog()
  const isOff = analytics?.disable === true
  const isWanted = () => !isOff && isAnythingAllowed(store.consent, store.getState())
  const mayHold = () => isWanted() || (!isOff && beforeDecision !== 'drop' && store.needsAnswer())
  const dropRefused = () => void (mayHold() || queue.clear())
  const dropUndecided = () => void (isWanted() || queue.clear())
  const noteDropped = ({ method, args, at }: MadeCall) =>
    log.note(eventOf(method, args, 'dropped', store.needsAnswer() ? 'not answered' : 'refused', at))
  const take = (call: Omit<HeldCall, 'lived'>) => {
    if (mayHold()) return queue.push({ ...call, lived: [store.getState()] })
    noteDropped(call)
    call.settle('dropped')
  }
  let left: ConsentState | undefined // the state as it was last disconnected
  const waiting: Waiting = {
    queue,
    log,
    isEventOwed: early.isAnswered === true && isWanted(),
    isWanted,
    mayHold,
    hold(method, args) {
      if (typeof document === 'undefined') return 'dropped' // nobody asked a server's visitor
      store.refresh() // another tab's answer counts from the moment it was kept, not from when this tab hears of it
      return new Promise((settle) => take({ ...makeCall(method, args), settle }))
    },
    connect(apply) {
      const disconnect = store.connect({
        apply(next, previous, cause) {
          queue.calls.forEach(({ lived }) => lived.push(next))
          const isAnswer = cause === 'decision' && isNewAnswer(next, previous)
          if (isAnswer) waiting.isEventOwed = isWanted()
          apply(next, isAnswer)
          dropRefused()
        },
      })
      // a decision that it was gone for may have been taken back since, and what was refused once is not sent
      if (left && left.recordId !== store.getState().recordId) queue.clear()
      dropRefused() // a child may have refused before its provider was connected
      if (analytics?.initialPageview && !left) void waiting.hold('page', [])
      addEventListener('pagehide', dropUndecided)
      return () => {
        disconnect()
        left = store.getState()
        removeEventListener('pagehide', dropUndecided)
      }
    },
  }
  for (const { settle, ...call } of early.calls) {
    if (settle) take({ ...call, settle })
    else noteDropped(call)
  }
  return waiting
}

/** What is known before the workspace is: the app's own map, and calls that no engine has seen. */
export function explainWaiting<Id extends string>(
  { log, queue }: Waiting,
  { consent, getState }: ConsentReader<Id>,
): Explanation {
  const destinations = Object.entries(consent.destinations).map(
    ([name, categories]): ExplainedDestination => {
      const waitingFor = categories.filter((id) => !isAllowed(getState(), id))
      return { name, displayName: name, categories, mappedBy: 'app', status: 'held', since: null, waitingFor }
    },
  )
  const held = queue.calls.map(({ method, args, at }) => eventOf(method, args, 'held', 'not answered', at))
  return { destinations, events: [...log.events, ...held] }
}
