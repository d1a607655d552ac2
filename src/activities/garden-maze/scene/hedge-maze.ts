/** A maze in the garden: on a lawn, sandy paths between clipped hedges, with flowers where the hedge is thick. */
import { boundsOf, distanceToPolyline, type Polyline } from '../../../core/geometry'
import { diceFrom } from '../../../core/random'
import { disc, faintly, line, placed, slab, type Brush } from '../../../scenes/paint/brush'
import { outsideOf, paintLawn } from '../../../scenes/paint/lawn'
import { blossoms, palette, tint } from '../../../scenes/paint/palette'
import { paintBlossom } from '../../../scenes/paint/scenery'

/** The paths of a maze, their width, and the seed of what grows beside them. */
export interface HedgeLook {
  readonly paths: readonly Polyline[]
  readonly width: number
  readonly seed: number
}

/** Hedge around the outermost paths, in path widths and units at the least. */
const rim = { inWidths: 0.42, least: 26 } as const

/** Paints the hedges and the paths on the lawn of a page with its corner in the origin. */
export function paintHedgeMaze(
  brush: Brush,
  { paths, width, seed }: HedgeLook,
  page: { readonly width: number; readonly height: number },
): void {
  const box = boundsOf(paths.flat())
  const out = width / 2 + Math.max(rim.least, width * rim.inWidths)
  const [x, y, w, h] = [box.x - out, box.y - out, box.width + 2 * out, box.height + 2 * out]
  const hedge = { x, y, width: w, height: h }
  paintLawn(brush, { ...page, away: (at) => outsideOf(hedge, at) })
  faintly(brush, 0.14, () => slab(brush, x, y + 12, w, h, 40, palette.shadow))
  slab(brush, x, y + 6, w, h, 40, palette.leafDeep)
  slab(brush, x, y, w, h, 40, palette.leaf)
  const dice = diceFrom(seed)
  const away = (at: { readonly x: number; readonly y: number }) =>
    Math.min(...paths.map((path) => distanceToPolyline(at, path))) - width / 2
  const within = () => ({ x: dice.within(x + 22, x + w - 22), y: dice.within(y + 20, y + h - 22) })
  for (let k = 0; k < 260; k++) {
    const at = within()
    if (away(at) > 8)
      disc(
        brush,
        at.x,
        at.y,
        dice.within(4, 9),
        tint(palette.leaf, k % 2 === 0 ? palette.leafDeep : palette.leafPale, 0.28),
      )
  }
  // A path lies a little lower than the hedge: its upper edge is in the shade.
  for (const path of paths) line(brush, path, width + 7, palette.leafDark)
  for (const path of paths)
    line(
      brush,
      path.map((p) => ({ x: p.x, y: p.y + 4 })),
      width,
      tint(palette.earth, palette.earthEdge, 0.5),
    )
  for (const path of paths)
    line(
      brush,
      path.map((p) => ({ x: p.x, y: p.y + 5 })),
      width - 5,
      palette.earth,
    )
  const hues = [blossoms.coral, blossoms.butter, blossoms.cream, blossoms.rose]
  for (let k = 0, grown = 0; k < 120 && grown < 16; k++) {
    const at = within()
    if (away(at) < 20) continue
    grown += 1
    const hue = hues[grown % hues.length] ?? blossoms.coral
    placed(brush, { ...at, turn: dice.within(0, 1) }, () =>
      paintBlossom(brush, dice.within(9, 14), hue, palette.sun),
    )
  }
}
