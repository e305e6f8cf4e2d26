// Which React these tests run on. Everything that renders has to meet the same one.
import { render } from '@testing-library/react'
import { version, useState } from 'react'
import { version as domVersion } from 'react-dom'
import { expect, it } from 'vitest'

it('v', () => {
  console.log(version, domVersion)
  function A() { return <p>{useState('x')[0]}</p> }
  expect(render(<A />).container.textContent).toBe('x')
})
