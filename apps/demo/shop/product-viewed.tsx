'use client'
import { useAnalytics } from '@assent/react'
import { useEffect, useRef } from 'react'
import { asEventProperties, type Product } from './products'

/** Tells Segment once that a product is looked at. */
export function ProductViewed({ product }: { product: Product }) {
  const { track } = useAnalytics()
  const seen = useRef<string>(undefined)
  useEffect(() => {
    if (seen.current === product.id) return // StrictMode runs effects twice
    seen.current = product.id
    void track('Product Viewed', asEventProperties(product))
  }, [track, product])
  return null
}
