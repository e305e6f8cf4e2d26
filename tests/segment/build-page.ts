// Builds the test page once for the run, with the real packages and the real analytics-next in it.
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

export const pageFolder = fileURLToPath(
  new URL('../../node_modules/.cache/assent-test-page', import.meta.url),
)

export async function setup(): Promise<void> {
  rmSync(pageFolder, { recursive: true, force: true })
  await build({
    root: fileURLToPath(new URL('page', import.meta.url)),
    logLevel: 'warn',
    configFile: false,
    define: { 'process.env.NODE_ENV': '"development"' }, // the development guards are tested too
    build: { outDir: pageFolder, emptyOutDir: true, minify: true, modulePreload: { polyfill: false } },
  })
}
