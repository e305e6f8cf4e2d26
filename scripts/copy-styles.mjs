// tsc emits no CSS: the stylesheets go beside the compiled banner. Those that live in its code lose what only their
// authors read, since every opening of the dialog would download it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
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
