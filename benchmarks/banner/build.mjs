// Builds each contestant for production twice: for the browser, and for the server that renders the page.
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { constants, gzipSync } from 'node:zlib'
import { build } from 'vite'

const source = fileURLToPath(new URL('.', import.meta.url))
const cache = fileURLToPath(new URL('../../node_modules/.cache/assent-benchmark-banner', import.meta.url))

const base = (name, outDir) => ({
  root: source,
  base: `/${name}/`,
  logLevel: 'error',
  configFile: false,
  resolve: { alias: { 'virtual:contestant': join(source, `${name}.tsx`) }, dedupe: ['react', 'react-dom'] },
  build: { outDir, emptyOutDir: true },
})

const forBrowser = (name, outDir) => build(base(name, outDir))

function forServer(name, outDir) {
  const config = base(name, outDir)
  // Only what runs in an effect comes from klaro, and importing it already asks for a window.
  const withoutKlaro = [
    { find: /^klaro\/dist\/klaro-no-css$/, replacement: join(source, 'bare.tsx') },
    ...Object.entries(config.resolve.alias).map(([find, replacement]) => ({ find, replacement })),
  ]
  return build({
    ...config,
    resolve: { ...config.resolve, alias: withoutKlaro },
    define: { 'process.env.NODE_ENV': '"production"' },
    ssr: { noExternal: true },
    build: { ...config.build, ssr: join(source, 'server.tsx') },
  })
}

const compress = (content) => gzipSync(content, { level: constants.Z_BEST_COMPRESSION })

/** Every file as it travels: compressed once, as well as gzip can. */
function readAssets(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name)
      return [path.slice(folder.length).replaceAll('\\', '/'), compress(readFileSync(path))]
    }),
  )
}

/** What a server needs to be that contestant's app. */
export async function buildContestant(name) {
  const [browser, server] = [join(cache, name, 'browser'), join(cache, name, 'server')]
  rmSync(join(cache, name), { recursive: true, force: true })
  await forBrowser(name, browser)
  await forServer(name, server)
  const { render, stream, builtHtml } = await import(pathToFileURL(join(server, 'server.js')).href)
  const html = readFileSync(join(browser, 'index.html'), 'utf8')
  const page = html.replace(/<body.*?>/, (body) => body + (builtHtml?.() ?? '')) // where nothing is rendered by the server
  return { name, render, stream, html, assets: { ...readAssets(browser), '/index.html': compress(page) } }
}
