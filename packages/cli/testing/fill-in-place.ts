// A person who writes into the documents.
import type { AppFolder } from './app-folder.js'

/** Writes into the place of this key, as a person would. */
export function fillInPlace(app: AppFolder, file: string, key: string, text: string): void {
  const start = `<!-- fill: ${key} -->`
  const [before, after] = app.read(file).split(start)
  app.write(file, `${before}${start}${text}${after?.slice(after.indexOf('<!-- end -->'))}`)
}
