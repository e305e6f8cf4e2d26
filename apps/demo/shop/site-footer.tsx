'use client'
import { PreferencesTrigger } from '@assent/banner'
import Link from 'next/link'
import { usePathname } from 'next/navigation'

export function SiteFooter() {
  return (
    <footer className="site-footer">
      <p>
        Little Kiln is a demonstration of Assent. Nothing is for sale, and nothing is sent that you have
        refused.
      </p>
      <nav aria-label="Privacy">
        <Link href="/privacy">Privacy notice</Link>
        <Link href="/law">Whose law</Link>
        <Link href="/history" prefetch={false}>
          Your answers
        </Link>
        <Link href="/gallery" prefetch={false}>
          Gallery
        </Link>
        <Link href="/other-cmp" prefetch={false}>
          Another CMP
        </Link>
        {/* the gallery shows preferences of its own, and has their button */}
        {usePathname() !== '/gallery' && (
          <PreferencesTrigger className="link-button">Privacy preferences</PreferencesTrigger>
        )}
      </nav>
    </footer>
  )
}
