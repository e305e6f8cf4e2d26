// Every position, theme, language and consent model of the banner, one at a time: what a design team wants to see before it decides.
import '@assent/banner/disclosure.css'
import './gallery.css'
import { loadCopy } from '@assent/banner/copy'
import { ConsentDisclosure, CookieTable } from '@assent/banner/disclosure'
import { loadDisclosureCopy } from '@assent/banner/disclosure/copy'
import type { Metadata } from 'next'
import { consent } from '../../consent'
import { MODELS, POSITIONS, THEMES, type Choice } from './choices'
import { GalleryStage } from './gallery-stage'

export const metadata: Metadata = { title: 'Gallery' }

const LANGUAGES =
  'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv nb is uk tr ar he ja ko zh-Hans pt-BR'.split(
    ' ',
  )

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | undefined>>>
}

const oneOf = <Value extends string>(values: readonly Value[], asked: string | undefined): Value =>
  values.find((value) => value === asked) ?? (values[0] as Value) // each list has a first

export default async function GalleryPage({ searchParams }: Props) {
  const asked = await searchParams
  const choice: Choice = {
    position: oneOf(POSITIONS, asked['position']),
    theme: oneOf(THEMES, asked['theme']),
    model: oneOf(MODELS, asked['model']),
  }
  const language = oneOf(LANGUAGES, asked['language'] ?? 'en')
  const words = await loadDisclosureCopy(language)
  const nameOf = new Intl.DisplayNames(['en'], { type: 'language' })
  return (
    <div className="prose">
      <h1>Gallery</h1>
      <p>The banner and its preferences, with nothing kept: choose how they look.</p>
      <form className="gallery-choices">
        <Select name="position" values={POSITIONS} value={choice.position} />
        <Select name="theme" values={THEMES} value={choice.theme} />
        <Select name="language" values={LANGUAGES} value={language} label={(tag) => nameOf.of(tag) ?? tag} />
        <Select name="model" values={MODELS} value={choice.model} />
        <button type="submit">Show</button>
      </form>
      <GalleryStage
        key={JSON.stringify([choice, language])}
        choice={choice}
        copy={await loadCopy(language)}
      />
      <details>
        <summary>On a privacy page</summary>
        <ConsentDisclosure consent={consent} region="us" copy={words} />
        <CookieTable consent={consent} copy={words} endpoint="/api/consent" />
      </details>
    </div>
  )
}

interface SelectProps {
  readonly name: string
  readonly values: readonly string[]
  readonly value: string
  readonly label?: (value: string) => string
}

function Select({ name, values, value, label = String }: SelectProps) {
  return (
    <label>
      {name[0]?.toUpperCase()}
      {name.slice(1)}{' '}
      <select name={name} defaultValue={value}>
        {values.map((each) => (
          <option key={each} value={each}>
            {label(each)}
          </option>
        ))}
      </select>
    </label>
  )
}
