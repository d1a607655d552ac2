/** A dandelion clock to blow away. */
import { disc, faintly, line, type Brush } from './brush'
import { palette, tint } from './palette'

/** Paints a dandelion clock around the origin, `size` across, its stalk below. */
export function paintDandelion(brush: Brush, size: number): void {
  const r = size / 2
  line(
    brush,
    [
      { x: 0, y: 0 },
      { x: size * 0.05, y: size * 0.78 },
    ],
    size * 0.045,
    palette.leafDeep,
  )
  faintly(brush, 0.55, () => disc(brush, 0, 0, r, palette.paperBright))
  const grey = tint(palette.inkSoft, palette.paper, 0.35)
  for (const [ring, seeds] of [
    [0.92, 18],
    [0.6, 11],
    [0.3, 6],
  ] as const)
    for (let k = 0; k < seeds; k++) paintSeed(brush, ring * r, (k / seeds) * Math.PI * 2 + ring, size, grey)
  disc(brush, 0, 0, size * 0.06, palette.woodDark)
}

function paintSeed(brush: Brush, far: number, angle: number, size: number, grey: string): void {
  const [x, y] = [Math.cos(angle), Math.sin(angle)]
  line(
    brush,
    [
      { x: x * far * 0.3, y: y * far * 0.3 },
      { x: x * far * 0.86, y: y * far * 0.86 },
    ],
    size * 0.012,
    grey,
  )
  for (const lean of [-0.5, 0, 0.5]) {
    const [tx, ty] = [Math.cos(angle + lean), Math.sin(angle + lean)]
    line(
      brush,
      [
        { x: x * far * 0.84, y: y * far * 0.84 },
        { x: x * far * 0.84 + tx * size * 0.075, y: y * far * 0.84 + ty * size * 0.075 },
      ],
      size * 0.014,
      grey,
    )
  }
}
