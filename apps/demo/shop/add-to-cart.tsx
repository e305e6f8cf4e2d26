'use client'
import { useAnalytics } from '@assent/react'
import { asEventProperties, type Product } from './products'
import { useShop } from './shop-provider'

export function AddToCart({ product }: { product: Product }) {
  const { track } = useAnalytics()
  const { add } = useShop()
  return (
    <button
      type="button"
      className="button"
      onClick={() => {
        add(product.id)
        void track('Product Added', { ...asEventProperties(product), quantity: 1 })
      }}
    >
      Add to cart
    </button>
  )
}
