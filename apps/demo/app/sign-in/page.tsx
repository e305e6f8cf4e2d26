import type { Metadata } from 'next'
import { SignIn } from '../../shop/sign-in'

export const metadata: Metadata = { title: 'Sign in' }

export default function SignInPage() {
  return (
    <div className="narrow">
      <h1>Sign in</h1>
      <SignIn />
    </div>
  )
}
