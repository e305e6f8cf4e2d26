'use client'
import { useAnalytics } from '@assent/react'
import Link from 'next/link'
import { useState } from 'react'
import { ProductArt } from './product-art'
import { asEventProperties, price } from './products'
import { useShop, type CartLine } from './shop-provider'

const totalCents = (lines: readonly CartLine[]): number =>
  lines.reduce((sum, { product, quantity }) => sum + product.priceCents * quantity, 0)

export function Cart() {
  const { track } = useAnalytics()
  const { lines, remove, empty } = useShop()
  const [ordered, setOrdered] = useState(false)

  if (lines.length === 0) {
    return (
      <div className="card empty">
        <output>
          {ordered ? 'Thank you. Nothing will arrive: this is a demonstration.' : 'Your cart is empty.'}
        </output>
        <Link href="/">Look at all pieces</Link>
      </div>
    )
  }
  const order = () => {
    const bought = lines.map(({ product, quantity }) => ({ ...asEventProperties(product), quantity }))
    void track('Order Completed', { products: bought, revenue: totalCents(lines) / 100, currency: 'EUR' })
    setOrdered(true)
    empty()
  }
  return (
    <>
      <ul className="cart">
        {lines.map(({ product, quantity }) => (
          <li key={product.id} className="card">
            <ProductArt shape={product.shape} />
            <Link href={`/products/${product.id}`}>{product.name}</Link>
            <span>
              {quantity} × {price(product.priceCents)}
            </span>
            <button
              type="button"
              className="link-button"
              aria-label={`Remove ${product.name}`}
              onClick={() => {
                remove(product.id)
                void track('Product Removed', { ...asEventProperties(product), quantity })
              }}
            >
              Remove
            </button>
          </li>
        ))}
      </ul>
      <p className="total">
        Total <strong className="price">{price(totalCents(lines))}</strong>
      </p>
      <button type="button" className="button" onClick={order}>
        Place order
      </button>
    </>
  )
}
