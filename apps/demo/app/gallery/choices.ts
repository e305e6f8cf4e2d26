// What can be chosen, for the server's form and for the stage.
import type { BannerPosition } from '@assent/banner'
import type { ConsentModel } from '@assent/core'

export const POSITIONS = ['bottom', 'top', 'corner', 'modal'] as const satisfies readonly BannerPosition[]
export const MODELS = ['opt-in', 'opt-out', 'notice'] as const satisfies readonly ConsentModel[]
export const THEMES = ['automatic', 'light', 'dark'] as const

export interface Choice {
  readonly position: BannerPosition
  readonly theme: (typeof THEMES)[number]
  readonly model: ConsentModel
}
