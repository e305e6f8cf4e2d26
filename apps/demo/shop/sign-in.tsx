'use client'
import { useAnalytics } from '@assent/react'
import type { FormEvent } from 'react'
import { useShop } from './shop-provider'

export function SignIn() {
  const { identify, reset } = useAnalytics()
  const { email, signIn, signOut } = useShop()

  if (email) {
    return (
      <div className="card form">
        <output>
          Signed in as <strong>{email}</strong>
        </output>
        <button
          type="button"
          className="button"
          onClick={() => {
            signOut()
            void reset()
          }}
        >
          Sign out
        </button>
      </div>
    )
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = String(new FormData(event.currentTarget).get('email')).trim().toLowerCase()
    signIn(given)
    void identify(accountOf(given), { email: given })
  }
  return (
    <form className="card form" onSubmit={submit}>
      <label htmlFor="email">Email</label>
      <input
        id="email"
        name="email"
        type="email"
        autoComplete="email"
        required
        placeholder="you@example.com"
      />
      <p className="hint">No password, no account: it only shows what Segment is told about a person.</p>
      <button type="submit" className="button">
        Sign in
      </button>
    </form>
  )
}

/** The same person gets the same account number at every visit, as in a shop with a database. */
function accountOf(email: string): string {
  let hash = 7
  for (const letter of email) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_000_007
  return `account-${hash}`
}
