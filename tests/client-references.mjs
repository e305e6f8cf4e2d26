// What a React Server Components bundler does, as a Node loader: a module that opens with 'use client' is not
// run on the server, each of its exports becomes a reference.
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'vite'

const DIRECTIVE = /^\s*['"]use client['"]/

/** Node's `load` hook. */
export async function load(url, context, nextLoad) {
  if (!url.startsWith('file:') || !/\.m?js$/.test(url)) return nextLoad(url, context)
  const path = fileURLToPath(url)
  const code = await readFile(path, 'utf8')
  if (!DIRECTIVE.test(code)) return nextLoad(url, context)
  const names = parseSync(path, code).module.staticExports.flatMap((statement) =>
    statement.entries.map((entry) => {
      if (!entry.exportName.name) throw new Error(`${path}: a client module may not \`export *\``)
      return entry.exportName.name
    }),
  )
  const references = names.map((name) => `export const ${name} = { reference: '${name}' }`)
  return { format: 'module', shortCircuit: true, source: references.join('\n') }
}
