// What can be chosen, for the server's form and for the stage.
import type { BannerPosition } from '@assent/banner'

export const POSITIONS = ['bottom', 'top', 'corner', 'modal'] as const satisfies readonly BannerPosition[]
export const THEMES = ['automatic', 'light', 'dark'] as const

export interface Choice {
  readonly position: BannerPosition
  readonly theme: (typeof THEMES)[number]
}
