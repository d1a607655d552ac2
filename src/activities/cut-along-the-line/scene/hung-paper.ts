/** A cut-out as it hangs: from a thread, or as bunting from pegs on a washing line. */
import { boundsOf, type Polyline } from '../../../core/geometry'
import { line, placed, slab, type Brush } from '../../../scenes/paint/brush'
import { paintBunting, paintCutOut, type CutOut } from './cut-outs'
import { paintPaper } from './cut-paper'
import { palette } from '../../../scenes/paint/palette'

/** A piece and what it is to be. */
export interface HungLook {
  readonly piece: Polyline
  readonly colour: string
  readonly thing: CutOut | 'bunting'
}

/** Paints the piece where it was cut, with its pegs or on its thread. */
export function paintHungPaper(brush: Brush, { piece, colour, thing }: HungLook): void {
  const box = boundsOf(piece)
  const middle = box.x + box.width / 2
  if (thing !== 'bunting') {
    const thread = [box.y - 90, box.y + box.height * 0.3].map((y) => ({ x: middle, y }))
    line(brush, thread, 3, palette.woodDark)
  }
  paintPaper(brush, piece, colour)
  if (thing !== 'bunting') return paintCutOut(brush, thing, piece, colour)
  paintBunting(brush, piece, colour)
  for (const x of [box.x + 24, box.x + box.width - 24])
    placed(brush, { x, y: box.y + 6 }, () => paintPeg(brush, 46))
}

/** Paints a washing line across the page, `y` high at its ends and a little lower between them. */
export function paintWashingLine(brush: Brush, y: number): void {
  const sag = Array.from({ length: 25 }, (_, k) => ({
    x: 18 + (964 * k) / 24,
    y: y - 12 + Math.sin((Math.PI * k) / 24) * 14,
  }))
  line(brush, sag, 6, palette.woodDark)
  line(brush, sag, 2.5, palette.woodLight)
}

/** A clothes peg, its middle on the origin. */
function paintPeg(brush: Brush, size: number): void {
  slab(brush, -size * 0.16, -size * 0.6, size * 0.32, size, size * 0.08, palette.wood)
  slab(brush, -size * 0.16, -size * 0.6, size * 0.14, size, size * 0.06, palette.woodLight)
  const wire = [-0.18, 0.18].map((x) => ({ x: x * size, y: -size * 0.1 }))
  line(brush, wire, size * 0.07, palette.inkSoft)
}
