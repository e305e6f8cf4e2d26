// Builds a few lines of app code as production would, in memory, and says what a browser has to load for them.
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'
import { root } from './workspace.js'

export interface Bundle {
  /** Bytes after gzip -9 of the entry and of every chunk it imports statically. */
  readonly initialBytes: number
  /** Bytes after gzip -9 of the chunks that wait for an `import()` and hold a module of that name. */
  readonly lazyBytes: (module: string) => number
  /** Bytes after gzip -9 of the extracted stylesheets. */
  readonly styleBytes: number
  /** The modules in those chunks, and in the chunks that wait for an `import()`. */
  readonly initialModules: readonly string[]
  readonly lazyModules: readonly string[]
  /** The latter chunk by chunk. */
  readonly lazyChunks: readonly (readonly string[])[]
  /** Bytes after gzip -9 of what the `import()` of a module fetches beyond the initial chunks: its own chunk, and all. */
  readonly onDemand: (module: RegExp) => { readonly own: number; readonly all: number }
}

const ENTRY = 'virtual:entry'
// Vite's own helper for `import()` is the bundler's: an app has it once, with or without us.
const PRELOAD_HELPER = /vite\/preload-helper/
const bytesOf = (contents: readonly (string | Uint8Array)[]) =>
  contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).byteLength, 0)

type Chunk = Rolldown.OutputChunk

/** As long and as random as a bundler's, but by the name alone: by the content, a word in one chunk changed the size of others. */
const fileNameOf = ({ name }: { readonly name: string }) =>
  `assets/${name}-${createHash('sha256').update(name).digest('base64url').slice(0, 8)}.js`

/** With every chunk that these import statically. */
function withImports(chunks: readonly Chunk[], first: readonly Chunk[]): Set<Chunk> {
  const reached = new Set(first)
  for (const chunk of reached) {
    for (const name of chunk.imports) {
      const next = chunks.find(({ fileName }) => fileName === name)
      if (next) reached.add(next) // a set visits what is added while it is walked
    }
  }
  return reached
}

/** @param entry - the app's module; react and react-dom are taken as already there */
export async function bundle(entry: string): Promise<Bundle> {
  const result = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === ENTRY ? `${root}entry.js` : undefined),
        load: (id) => (id === `${root}entry.js` ? entry : undefined),
        transform: (_, id) =>
          PRELOAD_HELPER.test(id) ? 'export const __vitePreload = (load) => load()' : undefined,
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      reportCompressedSize: false,
      modulePreload: false,
      rolldownOptions: {
        input: ENTRY,
        external: /^react(-dom)?($|\/)/,
        output: { chunkFileNames: fileNameOf },
      },
    },
  })) as Rolldown.RolldownOutput
  const chunks = result.output.filter((file) => file.type === 'chunk')
  const styles = result.output.filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'))
  const initial = withImports(
    chunks,
    chunks.filter((chunk) => chunk.isEntry),
  )
  const onDemand = (module: RegExp) => {
    const first = chunks.filter(
      ({ facadeModuleId }) => facadeModuleId !== null && module.test(facadeModuleId),
    )
    const all = [...withImports(chunks, first)].filter((chunk) => !initial.has(chunk))
    return { own: bytesOf(first.map(({ code }) => code)), all: bytesOf(all.map(({ code }) => code)) }
  }
  const late = chunks.filter((chunk) => !initial.has(chunk))
  const holds = (module: string) =>
    late.filter(({ moduleIds }) => moduleIds.some((id) => id.includes(`/${module}.js`)))
  return {
    lazyBytes: (module) => bytesOf(holds(module).map((chunk) => chunk.code)),
    initialBytes: bytesOf([...initial].map((chunk) => chunk.code)),
    styleBytes: bytesOf(styles.map((file) => (file.type === 'asset' ? file.source : ''))),
    initialModules: [...initial].flatMap((chunk) => chunk.moduleIds),
    lazyModules: late.flatMap((chunk) => chunk.moduleIds),
    lazyChunks: late.map((chunk) => chunk.moduleIds),
    onDemand,
  }
}
