import { afterEach, describe, expect, it, vi } from 'vitest'
import { ConsentError } from './errors.js'

afterEach(() => void vi.unstubAllEnvs())

describe('an error', () => {
  it('says what happened and where to read on, and keeps its cause', () => {
    const cause = new Error('theirs')
    const error = new ConsentError('LISTENER_FAILED', 'onDecision', { cause })
    expect(error).toMatchObject({
      name: 'ConsentError',
      code: 'LISTENER_FAILED',
      detail: 'onDecision',
      cause,
    })
    expect(error.message).toBe(
      '[consent/LISTENER_FAILED] A callback given to Assent threw. The decision was kept. (onDecision) ' +
        'See node_modules/@assent/core/dist/errors/LISTENER_FAILED.md',
    )
  })

  it('is its code and detail alone in production', () => {
    vi.stubEnv('NODE_ENV', 'production')
    expect(new ConsentError('NO_PROVIDER').message).toBe('[consent/NO_PROVIDER]')
  })
})
