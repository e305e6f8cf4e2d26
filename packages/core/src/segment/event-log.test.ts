import { describe, expect, it } from 'vitest'
import { createEventLog, type ExplainedEvent } from './event-log.js'

const event = (id: string, more: Partial<ExplainedEvent> = {}): ExplainedEvent => ({
  id,
  at: 1_700_000_000_000,
  type: 'track',
  outcome: 'passed',
  ...more,
})

describe('the log of events', () => {
  it('keeps the newest hundred, in order', () => {
    const log = createEventLog()
    for (let i = 0; i < 103; i++) log.note(event(`m${i}`))
    const ids = log.events().map(({ id }) => id)
    expect(ids).toHaveLength(100)
    expect([ids[0], ids.at(-1)]).toEqual(['m3', 'm102'])
  })

  it('adds what is learned later of an event', () => {
    const log = createEventLog()
    log.note(event('m1'))
    log.note(event('m2'))
    log.amend('m1', () => ({ outcome: 'sent' }))
    log.amend('m1', ({ deliveredTo = [] }) => ({ deliveredTo: [...deliveredTo, 'Amplitude'] }))
    log.amend('m1', ({ deliveredTo = [] }) => ({ deliveredTo: [...deliveredTo, 'Mixpanel'] }))
    expect(log.events()).toEqual([
      event('m1', { outcome: 'sent', deliveredTo: ['Amplitude', 'Mixpanel'] }),
      event('m2'),
    ])
  })

  it('amends the last event of an id that came twice, and none of an id it never saw', () => {
    const log = createEventLog()
    log.note(event('m1'))
    log.note(event('m1'))
    log.amend('m1', () => ({ outcome: 'dropped' }))
    log.amend('m2', () => ({ outcome: 'dropped' }))
    expect(log.events().map(({ outcome }) => outcome)).toEqual(['passed', 'dropped'])
  })
})
