import { useId, type ReactNode } from 'react'

interface Props {
  readonly title: string
  readonly note: string
  readonly children: ReactNode
}

/** One question of the inspector and its answer. */
export function Panel({ title, note, children }: Props) {
  const id = useId()
  return (
    <section className="card panel" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="hint">{note}</p>
      {children}
    </section>
  )
}

export const clock = (at: number): string => new Date(at).toLocaleTimeString('en-GB')
