// The words of banner and dialog in English: both layers in one.
import { firstLayerCopy, type BannerCopy } from '../copy.js'
import { dialogCopy } from '../dialog-copy.js'

export const copy: BannerCopy = { ...firstLayerCopy, ...dialogCopy }
