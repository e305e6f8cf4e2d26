'use client'
// Two pages ask with something else than the shop's own banner, which stands everywhere else.
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

const WITHOUT = new Set(['/gallery', '/other-cmp'])

export function UnlessAnotherAsks({ children }: { readonly children: ReactNode }) {
  return WITHOUT.has(usePathname()) ? null : children
}
