import { describe, expect, it } from 'vitest'
import { amendEvent } from './amend-event.js'
import { createEventLog } from './event-log.js'
import type { ExplainedEvent } from './explained-event.js'

const event = (id: string, more: Partial<ExplainedEvent> = {}): ExplainedEvent => ({
  id,
  at: 0,
  type: 'track',
  outcome: 'passed',
  ...more,
})

describe('the event log', () => {
  it('keeps the last hundred, newest last', () => {
    const log = createEventLog()
    for (let i = 0; i < 150; i++) log.note(event(`m${i}`))
    expect(log.events).toHaveLength(100)
    expect(log.events[0]?.id).toBe('m50')
    expect(log.events.at(-1)?.id).toBe('m149')
  })

  it('learns what became of an event', () => {
    const log = createEventLog()
    log.note(event('m1'))
    log.note(event('m2'))
    amendEvent(log, 'm1', ({ deliveredTo = [] }) => ({
      outcome: 'sent',
      deliveredTo: [...deliveredTo, 'Amplitude'],
    }))
    amendEvent(log, 'm1', ({ deliveredTo = [] }) => ({ deliveredTo: [...deliveredTo, 'Intercom'] }))
    expect(log.events).toEqual([
      event('m1', { outcome: 'sent', deliveredTo: ['Amplitude', 'Intercom'] }),
      event('m2'),
    ])
  })

  it('amends the newest of one id, and knows nothing of others', () => {
    const log = createEventLog()
    log.note(event('m1', { name: 'first' }))
    log.note(event('m1', { name: 'second' }))
    amendEvent(log, 'm1', () => ({ outcome: 'dropped' }))
    amendEvent(log, 'elsewhere', () => ({ outcome: 'dropped' }))
    expect(log.events.map(({ name, outcome }) => `${name} ${outcome}`)).toEqual([
      'first passed',
      'second dropped',
    ])
  })
})
