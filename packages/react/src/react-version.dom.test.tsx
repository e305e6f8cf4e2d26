// Which React these tests run on. Two Reacts in one page would fail in ways that name neither.
import { render } from '@testing-library/react'
import { version } from 'react'
import { version as domVersion } from 'react-dom'
import { version as serverVersion } from 'react-dom/server'
import { expect, it } from 'vitest'
import { usePreferencesOpen } from './use-preferences.js'
import { openShop } from '../testing/shop.js'

const NAMED: Readonly<Record<string, RegExp>> = { dom: /^19\./, 'dom-react-18': /^18\.2\.0$/ }

it('is the one that the project is named for', ({ task }) => {
  expect(version).toMatch(NAMED[task.file.projectName ?? ''] ?? 'a project of this list')
  expect([domVersion, serverVersion]).toEqual([version, version])
})

it('is the same for what renders, for the testing library and for our hooks', () => {
  const { Page } = openShop()
  const Reader = () => `${version} ${usePreferencesOpen()}`
  const { container } = render(<Page>{<Reader />}</Page>)
  expect(container.textContent).toBe(`${version} false`)
})
