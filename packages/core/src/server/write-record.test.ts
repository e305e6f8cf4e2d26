import { describe, expect, it, vi } from 'vitest'
import { answerOf, decision, openEndpoint, stateOf } from '../../testing/shop-endpoint.js'

describe('a record that cannot be written', () => {
  const failures = {
    rejects: () => Promise.reject(new Error('database gone')),
    throws: () => {
      throw new Error('database gone')
    },
    hangs: () => new Promise<never>(() => {}),
  }
  it.each(Object.keys(failures) as (keyof typeof failures)[])(
    'because it %s leaves the choice, and asks to send it again',
    async (how) => {
      const { postJson, codes } = openEndpoint({ record: failures[how], recordTimeoutSeconds: 0.01 })
      const response = await postJson(decision)
      expect([response.status, stateOf(response).recordId]).toEqual([200, 'decision-1'])
      expect((await answerOf(response)).sendAgain).toBe(true)
      expect(codes()).toEqual(['RECORD_NOT_KEPT'])
    },
  )

  it('has five seconds', async () => {
    vi.useFakeTimers()
    try {
      const { postJson, errors } = openEndpoint({ record: failures.hangs })
      const answered = postJson(decision)
      await vi.advanceTimersByTimeAsync(4_999)
      expect(errors).toEqual([])
      await vi.advanceTimersByTimeAsync(1)
      expect((await answerOf(await answered)).sendAgain).toBe(true)
      const cause = { message: 'no answer within 5 s' }
      expect(errors).toMatchObject([{ code: 'RECORD_NOT_KEPT', detail: 'decision-1', cause }])
    } finally {
      vi.useRealTimers()
    }
  })

  it('may take as long as it likes where the app says so', async () => {
    const record = () => new Promise((resolve) => void setTimeout(resolve, 20))
    const { postJson, codes } = openEndpoint({ record, recordTimeoutSeconds: Infinity })
    expect((await answerOf(await postJson(decision))).sendAgain).toBe(false)
    expect(codes()).toEqual([])
  })

  it('leads a form back all the same, even when the reporter throws', async () => {
    const { postForm } = openEndpoint({
      record: failures.rejects,
      onError: () => {
        throw new Error('reporter gone')
      },
    })
    const response = await postForm({ answer: 'accept-all' })
    expect([response.status, stateOf(response).preferences.analytics]).toEqual([303, 'granted'])
  })

  it('without `record` there is nothing to send again', async () => {
    expect((await answerOf(await openEndpoint({ record: undefined }).postJson(decision))).sendAgain).toBe(
      false,
    )
  })
})
