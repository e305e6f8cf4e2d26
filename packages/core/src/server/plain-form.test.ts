import { describe, expect, it } from 'vitest'
import { declareShop, NOON } from '../../testing/shop.js'
import { cookieFor, cookieOf, decision, openEndpoint, stateOf } from '../../testing/shop-endpoint.js'
import { defineConsent } from '../define-consent.js'
import { parseFormDecision } from './posted-decision.js'

describe('a plain form', () => {
  it.each([
    ['accept-all', {}, { functional: 'granted', analytics: 'granted', advertising: 'granted' }],
    ['reject-all', { analytics: 'on' }, { functional: 'denied', analytics: 'denied', advertising: 'denied' }],
    [
      'save-choices',
      { analytics: 'on', essential: 'on' },
      { functional: 'denied', analytics: 'granted', advertising: 'denied' },
    ],
    [
      'save-choices',
      { advertising: 'granted' },
      { functional: 'denied', analytics: 'denied', advertising: 'granted' },
    ],
    ['save-choices', {}, { functional: 'denied', analytics: 'denied', advertising: 'denied' }],
  ])('sent with %s and %j sets the cookie and leads back', async (answer, ticks, preferences) => {
    const { postForm, records } = openEndpoint()
    const response = await postForm({ answer, ...ticks, returnTo: '/basket?item=3#top' })
    expect([response.status, response.headers.get('location')]).toEqual([303, '/basket?item=3#top'])
    expect(stateOf(response).preferences).toMatchObject(preferences)
    expect(records).toHaveLength(1)
    expect(records[0]).toMatchObject({
      reason: answer,
      decidedAt: NOON,
      preferences,
      recordId: stateOf(response).recordId,
    })
  })

  it('answers the notice that its page showed, which may be older', async () => {
    const { postForm, records } = openEndpoint({ consent: declareShop({ notice: { version: '2' } }) })
    const response = await postForm({ answer: 'accept-all', noticeVersion: '1' })
    expect([response.status, stateOf(response).noticeVersion]).toEqual([303, '1'])
    expect(records[0]).toMatchObject({ noticeVersion: '1' })
  })

  it('leaves off what was switched off one by one, until all is accepted', async () => {
    const cookie = cookieFor(decision.answers, {
      decidedAt: NOON - 1,
      recordId: 'decision-0',
      denied: ['Amplitude'],
    })
    const choices = { answer: 'save-choices', analytics: 'on' }
    expect(stateOf(await openEndpoint().postForm(choices, { cookie })).denied).toEqual(['Amplitude'])
    expect(stateOf(await openEndpoint().postForm({ answer: 'accept-all' }, { cookie })).denied).toEqual([])
  })

  it('ticks a category whatever its id is made of', () => {
    const id = 'Marketing & Größe'
    const ours = defineConsent({ categories: [{ id, label: id, description: id }] })
    const form = new URLSearchParams({ answer: 'save-choices', [id]: 'on' })
    expect(parseFormDecision(ours, `${form}`)).toMatchObject({ answers: { [id]: 'granted' } })
  })

  it('is one record where its page gave it an id, however often it is sent', async () => {
    const { postForm, records } = openEndpoint()
    for (let time = 0; time < 2; time++) await postForm({ answer: 'accept-all', recordId: 'page--1-form' })
    expect(records.map(({ recordId }) => recordId)).toEqual(['page--1-form', 'page--1-form'])
  })

  it('with another answer is another decision, although its page was gone back to and holds the same id', async () => {
    const { postForm, records } = openEndpoint()
    let cookie = ''
    for (const answer of ['accept-all', 'reject-all', 'reject-all', 'accept-all']) {
      const response = await postForm({ answer, recordId: 'page--1-form' }, { cookie })
      expect(stateOf(response).recordId).toBe(records.at(-1)?.recordId)
      cookie = cookieOf(response)
    }
    expect(records.map(({ recordId, preferences }) => [recordId, preferences.analytics])).toEqual([
      ['page--1-form', 'granted'],
      ['page--1-form--2', 'denied'],
      ['page--1-form--2', 'denied'],
      ['page--1-form--3', 'granted'],
    ])
    expect(records[1]?.previous).toMatchObject({ analytics: 'granted' })
  })

  it('replaces what was answered before, and tells the record of it', async () => {
    const { postForm, records } = openEndpoint()
    const response = await postForm({ answer: 'reject-all' }, { cookie: cookieFor({ analytics: 'granted' }) })
    expect(stateOf(response).preferences.analytics).toBe('denied')
    expect(records[0]?.previous).toMatchObject({ analytics: 'granted' })
  })
})
