import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { firstLayerCopy } from '../copy.js'
import { dialogCopy } from '../dialog-copy.js'
import { DestinationRow } from './destination-row.js'
import { wordingOf } from './wording.js'

afterEach(cleanup)

const amplitude = { name: 'Actions Amplitude', displayName: 'Amplitude', categories: ['analytics'] }

function row(destination: Parameters<typeof DestinationRow>[0]['destination']) {
  const copy = { ...firstLayerCopy, ...dialogCopy }
  const given = { destination, copy, wording: wordingOf('en'), facts: undefined }
  return render(<DestinationRow {...given} />).container
}

describe('the row of a destination', () => {
  it('says what it is and where to read more, in a tab of its own', () => {
    row({ ...amplitude, description: 'Counts <b>events</b>.', website: 'https://www.amplitude.com/x?y' })
    const link = screen.getByText('amplitude.com').closest('a')
    expect(link?.textContent).toBe('amplitude.com (opens in a new tab)')
    expect([link?.target, link?.rel, link?.href]).toEqual([
      '_blank',
      'noopener noreferrer',
      'https://www.amplitude.com/x?y',
    ])
    expect(screen.getByText('Counts <b>events</b>.')).toBeTruthy()
  })

  it('is called the same in a page that the browser translates', () => {
    row({ ...amplitude, displayName: 'Branch' })
    expect(screen.getByText('Branch').getAttribute('translate')).toBe('no')
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', ' javascript:x', '//amplitude.com', 'amplitude', ''])(
    'links to nothing but the web: %j',
    (website) => {
      expect(row({ ...amplitude, website }).querySelector('a')).toBeNull()
    },
  )
})
