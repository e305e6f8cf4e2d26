// Builds a few lines of app code as production would, in memory, and says what a browser has to load for them.
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
}

const ENTRY = 'virtual:entry'
// Vite's own helper for `import()` is the bundler's: an app has it once, with or without us.
const PRELOAD_HELPER = /vite\/preload-helper/
const bytesOf = (contents: readonly (string | Uint8Array)[]) =>
  contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).byteLength, 0)

function initialChunks(chunks: readonly Rolldown.OutputChunk[]): Set<Rolldown.OutputChunk> {
  const initial = new Set(chunks.filter((chunk) => chunk.isEntry))
  for (const chunk of initial) {
    for (const name of chunk.imports) {
      const next = chunks.find(({ fileName }) => fileName === name)
      if (next) initial.add(next) // a set visits what is added while it is walked
    }
  }
  return initial
}

/** @param code - the app's module; react and react-dom are taken as already there */
export async function bundle(code: string): Promise<Bundle> {
  const result = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === ENTRY ? `${root}entry.js` : undefined),
        load: (id) => (id === `${root}entry.js` ? code : undefined),
        transform: (_, id) =>
          PRELOAD_HELPER.test(id) ? 'export const __vitePreload = (load) => load()' : undefined,
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      reportCompressedSize: false,
      modulePreload: false,
      rolldownOptions: { input: ENTRY, external: /^react(-dom)?($|\/)/ },
    },
  })) as Rolldown.RolldownOutput
  const chunks = result.output.filter((file) => file.type === 'chunk')
  const styles = result.output.filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'))
  const initial = initialChunks(chunks)
  const late = chunks.filter((chunk) => !initial.has(chunk))
  const holds = (module: string) =>
    late.filter(({ moduleIds }) => moduleIds.some((id) => id.includes(`/${module}.js`)))
  return {
    lazyBytes: (module) => bytesOf(holds(module).map((chunk) => chunk.code)),
    initialBytes: bytesOf([...initial].map((chunk) => chunk.code)),
    styleBytes: bytesOf(styles.map((file) => (file.type === 'asset' ? file.source : ''))),
    initialModules: [...initial].flatMap((chunk) => chunk.moduleIds),
    lazyModules: late.flatMap((chunk) => chunk.moduleIds),
  }
}
