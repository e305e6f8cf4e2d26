'use client'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useShop } from './shop-provider'

const PAGES = [
  ['/', 'Shop'],
  ['/cart', 'Cart'],
  ['/sign-in', 'Sign in'],
  ['/inspector', 'Inspector'],
] as const

export function SiteHeader() {
  const pathname = usePathname()
  const { lines, email } = useShop()
  const count = lines.reduce((sum, line) => sum + line.quantity, 0)
  const label = (href: string, text: string) => {
    if (href === '/cart' && count > 0) return `Cart (${count})`
    return href === '/sign-in' && email ? 'Account' : text
  }
  return (
    <header className="site-header">
      <Link className="brand" href="/">
        <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path d="M5 9h14l-2 9a3 3 0 0 1-3 2.4h-4A3 3 0 0 1 7 18z" />
          <path d="M9 6c0-2 2-2 2-4M13 6c0-2 2-2 2-4" className="brand-steam" />
        </svg>
        Little Kiln
      </Link>
      <nav aria-label="Main">
        {PAGES.map(([href, text]) => (
          <Link key={href} href={href} aria-current={pathname === href ? 'page' : undefined}>
            {label(href, text)}
          </Link>
        ))}
      </nav>
    </header>
  )
}
