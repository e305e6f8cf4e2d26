// Words by language. Each `import()` of a table is a chunk of its own: a visitor downloads one at most, and for English none.
import { chooseLanguage } from './choose-language.js'

/** A module of each language beside English, by its tag. */
export type Languages<Copy> = Readonly<Record<string, () => Promise<{ readonly copy: Copy }>>>

/** Never rejects. */
export async function loadLanguage<Copy>(
  languages: readonly string[] | string | null | undefined,
  others: Languages<Copy>,
  english: Copy,
): Promise<Copy> {
  const language = chooseLanguage(languages ?? '', ['en', ...Object.keys(others)])
  try {
    const loaded = language === undefined ? undefined : await others[language]?.()
    return loaded?.copy ?? english
  } catch {
    return english // a chunk that does not arrive may not take the words away
  }
}
