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
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long one scrolls, which in Safari takes focus
    <section className="card panel" aria-labelledby={id} tabIndex={0}>
      <h2 id={id}>{title}</h2>
      <p className="hint">{note}</p>
      {children}
    </section>
  )
}

export const clock = (at: number): string => new Date(at).toLocaleTimeString('en-GB')
