/** A bird house hanging in the air, and whoever visits it. */
import { disc, faintly, line, outline, slab, type Brush } from '../../../scenes/paint/brush'
import { palette, tint } from '../../../scenes/paint/palette'

/** A visitor: columns and rows count from −1 to 1 around the bird house. */
export interface Visitor {
  readonly column: number
  readonly row: number
  /** Its picture, decoded; null when it could not be had. */
  readonly picture: CanvasImageSource | null
}

/** The house with its roof, and how far away visitors are, share of the whole picture. */
const house = { width: 0.34, height: 0.3, roof: 0.14, hole: 0.13 } as const
const far = { x: 0.36, y: 0.365, corner: 0.84 } as const
/** Across a visitor, outside and in the hole. */
const visitor = { outside: 0.265, inside: 0.225 } as const

/** Paints the bird house around the origin in a box `size` wide, and everybody around it. */
export function paintBirdHouse(brush: Brush, visitors: readonly Visitor[], size: number, roof: string): void {
  paintHouse(brush, size, roof)
  for (const { column, row, picture } of visitors) {
    if (!picture) continue
    const near = column !== 0 && row !== 0 ? far.corner : 1
    const across = (column === 0 && row === 0 ? visitor.inside : visitor.outside) * size
    const middle = { x: column * far.x * near * size, y: (row * far.y * near + holeY(row)) * size }
    brush.drawImage(picture, middle.x - across / 2, middle.y - across / 2, across, across)
  }
}

/** Inside, a visitor looks out of the hole. */
function holeY(row: number): number {
  return row === 0 ? house.roof * 0.28 : 0
}

function paintHouse(brush: Brush, size: number, roof: string): void {
  const [half, top] = [(house.width / 2) * size, (-house.height / 2 + house.roof * 0.28) * size]
  const bottom = top + house.height * size
  faintly(brush, 0.16, () =>
    slab(brush, -half, bottom - size * 0.02, half * 2, size * 0.045, size * 0.02, palette.shadow),
  )
  slab(brush, -half, top, half * 2, house.height * size, size * 0.02, palette.woodDark)
  slab(brush, -half, top, half * 2, (house.height - 0.015) * size, size * 0.02, palette.woodLight)
  faintly(brush, 0.35, () => {
    for (const share of [-0.5, 0, 0.5])
      line(
        brush,
        [
          { x: half * share, y: top + size * 0.02 },
          { x: half * share, y: bottom - size * 0.03 },
        ],
        size * 0.006,
        palette.wood,
      )
  })
  const hole = { y: house.roof * 0.28 * size, r: house.hole * size }
  disc(brush, 0, hole.y, hole.r * 1.1, palette.wood)
  disc(brush, 0, hole.y, hole.r, tint(palette.trunk, palette.ink, 0.45))
  const eaves = half * 1.32
  const peak = top - house.roof * size
  const gable = (lower: number, colour: string) =>
    outline(
      brush,
      [
        { x: 0, y: peak + lower },
        { x: eaves, y: top + size * 0.03 + lower },
        { x: -eaves, y: top + size * 0.03 + lower },
      ],
      colour,
    )
  gable(size * 0.014, tint(roof, palette.ink, 0.35))
  gable(0, tint(roof, palette.paperBright, 0.15))
}
