// tsc emits no CSS: the stylesheets go beside the compiled banner.
import { copyFileSync, mkdirSync } from 'node:fs'

mkdirSync('packages/banner/dist', { recursive: true })
for (const name of ['styles.css', 'disclosure.css']) {
  copyFileSync(`packages/banner/src/${name}`, `packages/banner/dist/${name}`)
}
