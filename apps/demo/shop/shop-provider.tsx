'use client'
// The cart and who is signed in. In memory on purpose: what the inspector lists as kept on the device is then the
// work of Segment and its destinations alone.
import { createContext, use, useMemo, useState, type ReactNode } from 'react'
import { findProduct, type Product } from './products'

export interface CartLine {
  readonly product: Product
  readonly quantity: number
}

interface Shop {
  readonly lines: readonly CartLine[]
  readonly email: string | null
  add(id: string): void
  remove(id: string): void
  empty(): void
  signIn(email: string): void
  signOut(): void
}

const ShopContext = createContext<Shop | null>(null)

export function ShopProvider({ children }: { children: ReactNode }) {
  const [quantities, setQuantities] = useState<Readonly<Record<string, number>>>({})
  const [email, setEmail] = useState<string | null>(null)
  const shop = useMemo<Shop>(
    () => ({
      lines: Object.entries(quantities).flatMap(([id, quantity]) => {
        const product = findProduct(id)
        return product && quantity > 0 ? [{ product, quantity }] : []
      }),
      email,
      add: (id) => setQuantities((now) => ({ ...now, [id]: (now[id] ?? 0) + 1 })),
      remove: (id) => setQuantities((now) => ({ ...now, [id]: 0 })),
      empty: () => setQuantities({}),
      signIn: setEmail,
      signOut: () => setEmail(null),
    }),
    [quantities, email],
  )
  return <ShopContext value={shop}>{children}</ShopContext>
}

export function useShop(): Shop {
  const shop = use(ShopContext)
  if (!shop) throw new Error('useShop needs <ShopProvider> above it.')
  return shop
}
