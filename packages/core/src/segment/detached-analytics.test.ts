import { describe, expect, it } from 'vitest'
import { createAnalytics } from './detached-analytics.js'

describe('analytics outside of React, on a server', () => {
  it('keeps no call for whoever comes next', async () => {
    expect(await createAnalytics().track('Seen')).toBe('dropped')
  })
})
