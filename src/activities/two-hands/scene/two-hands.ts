/** What two hands play on: drums from above, a flower that opens while it is held, and the ground below. */
import type { Polyline } from '../../../core/geometry'
import { disc, faintly, line, oval, placed, softly, type Brush } from '../../../scenes/paint/brush'
import { paintCorridor, paintStartDot, startColour } from '../../../scenes/paint/corridor'
import { blossoms, palette, tint } from '../../../scenes/paint/palette'
import { paintBlossom, paintBush, paintSmallFlower, paintTuft } from '../../../scenes/paint/scenery'
import { diceFrom } from '../../../core/random'

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

/** What lies on the ground, page units. */
export interface GroundView {
  readonly width: number
  readonly height: number
  readonly roads: readonly Polyline[]
  readonly roadWidth: number
}

/** Paints grass below, and the roads with their starts. */
export function paintGround(brush: Brush, { width, height, roads, roadWidth }: GroundView): void {
  const dice = diceFrom(11)
  oval(brush, { x: width * 0.3, y: height + 60 }, width * 0.62, 150, palette.leafPale)
  oval(
    brush,
    { x: width * 0.8, y: height + 70 },
    width * 0.5,
    150,
    tint(palette.leafPale, palette.leaf, 0.16),
  )
  for (const [x, size] of [
    [70, 70],
    [930, 84],
  ] as const)
    placed(brush, { x, y: height - 40 }, () => paintBush(brush, size, palette.hillNear))
  for (let k = 0; k < 9; k++)
    placed(brush, { x: 130 + k * 92 + dice.within(-20, 20), y: height - dice.within(18, 44) }, () =>
      k % 3 === 1
        ? paintSmallFlower(brush, dice, 34, dice.pick([blossoms.coral, blossoms.lilac, blossoms.butter]))
        : paintTuft(brush, dice, 26, palette.hillNearest),
    )
  paintCorridor(brush, roads, { width: roadWidth, colour: palette.earth })
  for (const [start] of roads)
    if (start) paintStartDot(brush, { at: start, size: Math.min(roadWidth, 64), colour: startColour })
}
