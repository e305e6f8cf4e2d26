// Which React these tests run on. Two Reacts in one page would fail in ways that name neither.
import { render } from '@testing-library/react'
import { useState, version } from 'react'
import { version as domVersion } from 'react-dom'
import { version as serverVersion } from 'react-dom/server'
import { expect, inject, it } from 'vitest'

it('is the one that the project is named for, everywhere', () => {
  console.log(version, domVersion, serverVersion)
  expect(domVersion).toBe(version)
})
