// tsc emits no CSS: the one stylesheet goes beside the compiled banner.
import { copyFileSync, mkdirSync } from 'node:fs'

mkdirSync('packages/banner/dist', { recursive: true })
copyFileSync('packages/banner/src/styles.css', 'packages/banner/dist/styles.css')
