'use client'
// The gallery shows banners of its own; everywhere else stands the shop's.
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

export function NotInGallery({ children }: { readonly children: ReactNode }) {
  return usePathname() === '/gallery' ? null : children
}
