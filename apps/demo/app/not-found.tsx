import Link from 'next/link'

export default function NotFound() {
  return (
    <div className="card empty">
      <h1>Nothing here</h1>
      <Link href="/">Look at all pieces</Link>
    </div>
  )
}
