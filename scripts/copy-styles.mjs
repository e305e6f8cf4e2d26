// tsc emits no CSS: the stylesheets go beside the compiled banner. Those that live in its code lose what only their
// authors read, since every opening of the dialog would download it.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'

const dist = 'packages/banner/dist'
mkdirSync(dist, { recursive: true })
for (const name of ['styles.css', 'disclosure.css'])
  copyFileSync(`packages/banner/src/${name}`, `${dist}/${name}`)

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
