// The preferences of a crowded shop, opened, and how a visitor uses them.
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { StrictMode } from 'react'
import { openCrowdedShop, type Crowd } from './crowded-shop.js'

export async function open(crowd: Crowd = {}) {
  const shop = openCrowdedShop(crowd)
  render(<StrictMode>{shop.page}</StrictMode>)
  await userEvent.click(screen.getByRole('button', { name: 'Preferences' }))
  await screen.findByRole('dialog')
  return shop
}

export const turn = (name: string) => userEvent.click(screen.getByRole('switch', { name }))
export const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
export const isOn = (name: string) => (screen.getByRole('switch', { name }) as HTMLInputElement).checked
export const question = () => screen.queryByRole('alertdialog', { name: 'Discard your changes?' })
export const isOpen = () => document.querySelector('[role="dialog"]') !== null
export const rows = () =>
  [...document.querySelectorAll('.assent-destination-name')].map((name) => name.textContent)
export const expand = (label: string) => userEvent.click(screen.getByText(`, ${label}`))
