import type { Metadata } from 'next'
import { Cart } from '../../shop/cart'

export const metadata: Metadata = { title: 'Cart' }

export default function CartPage() {
  return (
    <>
      <h1>Cart</h1>
      <Cart />
    </>
  )
}
