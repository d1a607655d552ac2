/** What is built with: patches of cloth, pegs and sticks. Each colour has a weave or bands of its own. */
import { disc, faintly, line, slab, softly, type Brush } from '../../../scenes/paint/brush'
import { blossoms, okabeIto, palette, tint } from '../../../scenes/paint/palette'
import { paintBlossom } from '../../../scenes/paint/scenery'

/** Cloths by their weave. */
export type ClothName = 'dots' | 'checks' | 'flowers' | 'rings' | 'crosses' | 'plain'

/** A part around the origin, in a place `size` wide, not yet turned. */
export interface PartLook {
  readonly shape: 'patch' | 'peg' | 'stick'
  readonly cloth: ClothName
  /** A patch has this cloth below its slant. */
  readonly other: ClothName | null
  readonly size: number
}

/** Ground and figure of each cloth. */
const cloths: Readonly<Record<ClothName, { readonly ground: string; readonly figure: string }>> = {
  dots: { ground: tint(okabeIto.skyBlue, palette.paperBright, 0.12), figure: palette.paperBright },
  checks: { ground: tint(okabeIto.vermillion, palette.paperBright, 0.55), figure: okabeIto.vermillion },
  flowers: { ground: tint(okabeIto.bluishGreen, palette.paperBright, 0.1), figure: blossoms.cream },
  rings: { ground: tint(okabeIto.yellow, palette.paperBright, 0.08), figure: okabeIto.orange },
  crosses: { ground: tint(okabeIto.reddishPurple, palette.paperBright, 0.05), figure: palette.paperBright },
  plain: { ground: tint(palette.trunk, palette.ink, 0.1), figure: palette.wood },
}
/** The bands around a stick, from its middle outwards, share of its half length. */
const bands: Readonly<Record<ClothName, readonly number[]>> = {
  plain: [],
  dots: [0],
  rings: [0.62],
  checks: [0, 0.62],
  crosses: [0.3, 0.62],
  flowers: [0, 0.3, 0.62],
}

/** Paints one part. */
export function paintPart(brush: Brush, look: PartLook): void {
  switch (look.shape) {
    case 'patch':
      return paintPatch(brush, look)
    case 'peg':
      return paintPeg(brush, look)
    case 'stick':
      return paintStick(brush, look)
  }
}

function paintPatch(brush: Brush, { cloth, other, size }: PartLook): void {
  const half = size * 0.485
  const square = () => brush.roundRect(-half, -half, half * 2, half * 2, size * 0.05)
  clipped(brush, square, () => paintCloth(brush, cloth, half))
  if (other) {
    const slant = () => {
      brush.moveTo(half, -half)
      brush.lineTo(half, half)
      brush.lineTo(-half, half)
      brush.closePath()
    }
    clipped(brush, square, () => {
      clipped(brush, slant, () => paintCloth(brush, other, half))
      faintly(brush, 0.35, () =>
        line(
          brush,
          [
            { x: half, y: -half },
            { x: -half, y: half },
          ],
          size * 0.016,
          palette.ink,
        ),
      )
    })
  }
  paintSeam(brush, half * 0.9, size)
}

/** Small stitches along the edge. */
function paintSeam(brush: Brush, half: number, size: number): void {
  faintly(brush, 0.75, () => {
    brush.setLineDash([size * 0.05, size * 0.045])
    brush.lineCap = 'round'
    brush.lineWidth = size * 0.014
    brush.strokeStyle = palette.paperBright
    brush.beginPath()
    brush.roundRect(-half, -half, half * 2, half * 2, size * 0.03)
    brush.stroke()
    brush.setLineDash([])
  })
}

function paintPeg(brush: Brush, { cloth, size }: PartLook): void {
  const r = size * 0.4
  const { ground } = cloths[cloth]
  softly(brush, size * 0.05, 0.3, (grow) => disc(brush, 0, size * 0.035, r + grow, palette.shadow))
  disc(brush, 0, size * 0.02, r, tint(ground, palette.ink, 0.35))
  disc(brush, 0, 0, r, tint(ground, palette.ink, 0.14))
  clipped(
    brush,
    () => brush.arc(0, -size * 0.008, r * 0.88, 0, Math.PI * 2),
    () => paintCloth(brush, cloth, r * 0.9),
  )
  faintly(brush, 0.4, () => disc(brush, -r * 0.34, -r * 0.42, r * 0.17, palette.paperBright))
}

function paintStick(brush: Brush, { cloth, size }: PartLook): void {
  const [half, thick] = [size * 0.48, size * 0.21]
  const { ground } = cloths[cloth]
  const bar = (dy: number, colour: string) =>
    slab(brush, -half, dy - thick / 2, half * 2, thick, thick / 2, colour)
  faintly(brush, 0.2, () => bar(size * 0.03, palette.shadow))
  bar(0, tint(ground, palette.ink, 0.3))
  slab(brush, -half, -thick / 2, half * 2, thick * 0.84, thick * 0.42, ground)
  for (const at of bands[cloth])
    for (const side of at === 0 ? [0] : [-1, 1])
      slab(
        brush,
        side * at * half - size * 0.034,
        -thick / 2,
        size * 0.068,
        thick * 0.84,
        0,
        palette.paperBright,
      )
}

/** A cloth over a square around the origin. */
function paintCloth(brush: Brush, name: ClothName, half: number): void {
  const { ground, figure } = cloths[name]
  slab(brush, -half, -half, half * 2, half * 2, 0, ground)
  switch (name) {
    case 'dots':
      return scattered(half, 3, (x, y) => disc(brush, x, y, half * 0.13, figure))
    case 'checks':
      return paintChecks(brush, half, figure)
    case 'flowers':
      return scattered(half, 2, (x, y) => {
        brush.save()
        brush.translate(x, y)
        paintBlossom(brush, half * 0.34, figure, palette.sun)
        brush.restore()
      })
    case 'rings':
      return scattered(half, 2, (x, y) => {
        disc(brush, x, y, half * 0.33, figure)
        disc(brush, x, y, half * 0.19, ground)
      })
    case 'crosses':
      return scattered(half, 3, (x, y) => paintCross(brush, { x, y }, half * 0.13, figure))
    case 'plain':
      return
  }
}

/** Gingham: two sets of bands, darker where they cross. */
function paintChecks(brush: Brush, half: number, figure: string): void {
  faintly(brush, 0.5, () => {
    for (const at of [-0.75, -0.25, 0.25, 0.75]) {
      const from = (at - 0.125) * half
      slab(brush, -half, from, half * 2, half * 0.25, 0, figure)
      slab(brush, from, -half, half * 0.25, half * 2, 0, figure)
    }
  })
}

function paintCross(brush: Brush, at: { x: number; y: number }, reach: number, colour: string): void {
  for (const [dx, dy] of [
    [reach, reach],
    [reach, -reach],
  ] as const)
    line(
      brush,
      [
        { x: at.x - dx, y: at.y - dy },
        { x: at.x + dx, y: at.y + dy },
      ],
      reach * 0.55,
      colour,
    )
}

/** The same figure in rows of `count`. */
function scattered(half: number, count: number, paint: (x: number, y: number) => void): void {
  const step = (half * 2) / count
  for (let row = 0; row < count; row++)
    for (let column = 0; column < count; column++)
      paint(-half + (column + 0.5) * step, -half + (row + 0.5) * step)
}

function clipped(brush: Brush, trace: () => void, paint: () => void): void {
  brush.save()
  brush.beginPath()
  trace()
  brush.clip()
  paint()
  brush.restore()
}
