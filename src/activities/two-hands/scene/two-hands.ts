/** What two hands play on: drums from above, a flower that opens while it is held, and the lawn they are on. */
import { distance, distanceToPolyline, type Point } from '../../../core/geometry'
import { disc, faintly, line, oval, placed, softly, type Brush } from '../../../scenes/paint/brush'
import { paintCorridor, paintStartDot, startColour } from '../../../scenes/paint/corridor'
import { paintLawn } from '../../../scenes/paint/lawn'
import { blossoms, palette, tint } from '../../../scenes/paint/palette'
import { paintBlossom } from '../../../scenes/paint/scenery'
import type { TwoHandsLayout } from '../layout'

/** Paints a toy drum seen from above and a little before it, `size` across its skin, around the origin. */
export function paintToyDrum(brush: Brush, size: number, coat: string): void {
  const radius = size / 2
  const deep = radius * 0.34
  softly(brush, radius * 0.14, 0.22, (grow) =>
    oval(brush, { x: 0, y: deep * 1.25 }, radius + grow, radius * 0.8 + grow, palette.shadow),
  )
  const dark = tint(coat, palette.ink, 0.22)
  disc(brush, 0, deep, radius, dark)
  brush.fillStyle = dark
  brush.fillRect(-radius, 0, size, deep)
  for (const at of [-0.72, -0.36, 0, 0.36, 0.72]) {
    const y = Math.sqrt(1 - at * at) * radius
    line(
      brush,
      [
        { x: at * radius, y },
        { x: (at + 0.12) * radius * 0.98, y: y + deep * 0.86 },
      ],
      radius * 0.05,
      palette.paperBright,
    )
  }
  disc(brush, 0, 0, radius, coat)
  disc(brush, 0, 0, radius * 0.9, palette.woodLight)
  disc(brush, 0, radius * 0.01, radius * 0.86, palette.paperBright)
  faintly(brush, 0.5, () => disc(brush, 0, 0, radius * 0.5, palette.paperDeep))
  disc(brush, 0, 0, radius * 0.46, palette.paperBright)
}

/** Paints a flower from above on its leaves, as large as what is held; closed it is half as wide. */
export function paintHeldFlower(brush: Brush, size: number, isOpen: boolean): void {
  const radius = size / 2
  softly(brush, radius * 0.12, 0.2, (grow) => disc(brush, 0, radius * 0.06, radius + grow, palette.shadow))
  for (let k = 0; k < 6; k++)
    placed(brush, { x: 0, y: 0, turn: (k * Math.PI) / 3 }, () =>
      oval(
        brush,
        { x: 0, y: -radius * 0.62 },
        radius * 0.34,
        radius * 0.46,
        k % 2 ? palette.leaf : palette.hillNear,
      ),
    )
  disc(brush, 0, 0, radius * 0.62, palette.leaf)
  const petals = isOpen ? blossoms.coral : blossoms.rose
  paintBlossom(brush, radius * (isOpen ? 0.94 : 0.5), petals, isOpen ? blossoms.butter : petals)
}

/** Paints the lawn of a page with its corner in the origin, and the roads on it with their starts. */
export function paintGround(
  brush: Brush,
  page: { readonly width: number; readonly height: number },
  { left, right, width, pads, size }: TwoHandsLayout,
): void {
  const roads = [left, right].filter((road) => road.length > 0)
  const away = (at: Point) =>
    Math.min(
      ...roads.map((road) => distanceToPolyline(at, road) - width / 2),
      ...Object.values(pads).map((pad) => distance(at, pad) - size * 0.75),
    )
  paintLawn(brush, { ...page, away })
  paintCorridor(brush, roads, { width, colour: palette.earth })
  for (const [start] of roads)
    if (start) paintStartDot(brush, { at: start, size: Math.min(width, 64), colour: startColour })
}
