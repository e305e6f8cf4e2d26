import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { firstLayerCopy } from './copy.js'
import { DestinationList } from './destination-list.js'
import { dialogCopy } from './dialog-copy.js'

afterEach(cleanup)

const copy = { ...firstLayerCopy, ...dialogCopy }
const amplitude = { name: 'Actions Amplitude', displayName: 'Amplitude', categories: ['analytics'] }

function list(...destinations: Parameters<typeof DestinationList>[0]['destinations'][number][]) {
  return render(<DestinationList destinations={destinations} label="Analytics" copy={copy} />).container
}

describe('the list of destinations', () => {
  it('says what each one is and where to read more, in a tab of its own', () => {
    list({ ...amplitude, description: 'Counts <b>events</b>.', website: 'https://www.amplitude.com/x?y' })
    const link = screen.getByText('amplitude.com').closest('a')
    expect(link?.textContent).toBe('amplitude.com (opens in a new tab)')
    expect([link?.target, link?.rel, link?.href]).toEqual([
      '_blank',
      'noopener noreferrer',
      'https://www.amplitude.com/x?y',
    ])
    expect(screen.getByText('Counts <b>events</b>.')).toBeTruthy()
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', ' javascript:x', '//amplitude.com', 'amplitude', ''])(
    'links to nothing but the web: %j',
    (website) => {
      expect(list({ ...amplitude, website }).querySelector('a')).toBeNull()
    },
  )

  it('is not there for a category that nothing needs', () => {
    expect(list().childElementCount).toBe(0)
  })
})
