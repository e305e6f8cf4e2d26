// What tsc does not emit. The stylesheets go beside the compiled banner; those that live in its code lose what only their
// authors read, since every opening of the dialog would download it. The page of each error goes beside its class. The
// version goes into the name by which the gates of a page find their engine (`page-engines.ts`).
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const dist = 'packages/banner/dist'
mkdirSync(dist, { recursive: true })

/** With what it imports in it: a page without a bundler fetches one file. */
const whole = (path) =>
  readFileSync(path, 'utf8').replaceAll(/@import '(.+)';\n/g, (_, other) => whole(join(dirname(path), other)))
for (const name of ['styles.css', 'disclosure.css']) {
  writeFileSync(`${dist}/${name}`, whole(`packages/banner/src/${name}`))
  writeFileSync(`${dist}/${name}.d.ts`, 'export {}\n') // TypeScript asks what `import` brings, even for its effect alone
}

const compact = (css) =>
  css
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?|(:) /g, '$1$2')

for (const name of ['dialog-styles', 'destination-styles']) {
  const path = `${dist}/preferences/${name}.js`
  const code = readFileSync(path, 'utf8')
  writeFileSync(path, code.replace(/`[^`]*`/, compact))
}

for (const name of ['core', 'records']) {
  const compiled = `packages/${name}/dist`
  const catalogue = readFileSync(`${compiled}/errors.js`, 'utf8')
  rmSync(`${compiled}/errors`, { recursive: true, force: true })
  mkdirSync(`${compiled}/errors`)
  for (const page of readdirSync('docs/errors')) {
    const isItsOwn = catalogue.includes(` ${page.replace('.md', '')}: `)
    if (isItsOwn) copyFileSync(`docs/errors/${page}`, `${compiled}/errors/${page}`)
  }
}

const engines = 'packages/core/dist/segment/page-engines.js'
const { version } = JSON.parse(readFileSync('packages/core/package.json', 'utf8'))
writeFileSync(
  engines,
  readFileSync(engines, 'utf8').replace(/assent\.segment@[^']*/, () => `assent.segment@${version}`),
)
