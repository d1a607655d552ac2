/** Boards, cards, frames and mats: slabs that lie a little above their ground. */
import type { Box } from '../../core/geometry'
import { slab, softly, type Brush } from './brush'
import { palette } from './palette'

/** How a panel looks; all lengths in the units of the brush. */
export interface PanelLook {
  readonly radius: number
  readonly fill: string
  /** The colour of its lower edge, and how much of that shows. */
  readonly edge: string
  readonly thick: number
  /** How far its shade reaches, how far down it falls, and how dark it is (0–1). */
  readonly shade: { readonly reach: number; readonly drop: number; readonly share: number }
}

/** Paints a panel: its soft shade, its edge and its face. */
export function paintPanel(brush: Brush, box: Box, { radius, fill, edge, thick, shade }: PanelLook): void {
  const { x, y, width, height } = box
  const { reach, drop, share } = shade
  softly(brush, reach, share, (grow) =>
    slab(
      brush,
      x - grow,
      y - grow + drop,
      width + 2 * grow,
      height + 2 * grow,
      radius + grow,
      palette.shadow,
    ),
  )
  slab(brush, x, y + thick, width, height, radius, edge)
  slab(brush, x, y, width, height, radius, fill)
}

/** The square of a side around the origin, made smaller on all sides by so much. */
export function squareOf(side: number, less = 0): Box {
  return { x: -side / 2 + less, y: -side / 2 + less, width: side - 2 * less, height: side - 2 * less }
}
