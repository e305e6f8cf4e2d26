'use client'
import { useAnalytics } from '@assent/react'
import { usePathname } from 'next/navigation'
import { useEffect, useRef } from 'react'

const NAMES: Readonly<Record<string, string>> = {
  '/': 'Home',
  '/cart': 'Cart',
  '/sign-in': 'Sign in',
  '/privacy': 'Privacy',
  '/inspector': 'Inspector',
  '/history': 'Your answers',
  '/gallery': 'Gallery',
  '/law': 'Whose law',
}

/** One `page` call for each view: the first, and every change of the path. */
export function PageViews() {
  const { page } = useAnalytics()
  const pathname = usePathname()
  const seen = useRef<string>(undefined)
  useEffect(() => {
    if (seen.current === pathname) return // StrictMode runs effects twice
    seen.current = pathname
    void page(NAMES[pathname] ?? 'Product')
  }, [page, pathname])
  return null
}
