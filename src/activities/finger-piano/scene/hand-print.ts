/** A hand seen from above, fingers up, no one's in particular; single fingers can be coloured. */
import { between, type Point } from '../../../core/geometry'
import { disc, line, pebble, placed, slab, tracePebble, type Brush } from '../../../scenes/paint/brush'
import { palette, tint } from '../../../scenes/paint/palette'

/** One finger as it is drawn: where its tip is, mm from the middle of the palm, and in which colour. */
interface FingerLook {
  readonly tip: Point
  readonly colour: string
}

/** A hand with its palm in the origin. */
interface HandPrintLook {
  /** Units in a millimetre of the hand. */
  readonly scale: number
  /** Thumb first. */
  readonly fingers: readonly FingerLook[]
  readonly colour: string
  readonly mirrored: boolean
}

/** Where fingers leave the palm of a right hand, thumb first, and how thick they are, mm. */
const roots: readonly (Point & { readonly thick: number })[] = [
  { x: -15, y: 12, thick: 16 },
  { x: -14, y: -14, thick: 14.5 },
  { x: -1, y: -17, thick: 15 },
  { x: 11.5, y: -15, thick: 14.5 },
  { x: 22, y: -8, thick: 12.5 },
]

/** The palm and wrist of a right hand, mm. */
const palm: readonly Point[] = [
  { x: -24, y: -12 },
  { x: -15, y: -25 },
  { x: 12, y: -25 },
  { x: 29, y: -15 },
  { x: 29, y: 10 },
  { x: 22, y: 30 },
  { x: 20, y: 190 },
  { x: -16, y: 190 },
  { x: -18, y: 32 },
  { x: -27, y: 10 },
]

/** A small picture of a hand, centred on the origin, `size` high; fingers with a hue are the ones meant. */
export interface HandCardLook {
  readonly size: number
  /** Units in a millimetre of the hand. */
  readonly scale: number
  readonly fingers: readonly { readonly tip: Point; readonly hue: string | null }[]
  readonly mirrored: boolean
}

/** A page with a leaf on it, and on the leaf the print of a hand. */
export interface PianoLeafView {
  readonly width: number
  readonly height: number
  /** Middle of the palm. */
  readonly palm: Point
  readonly scale: number
  readonly tips: readonly Point[]
  readonly mirrored: boolean
}

/** Paints the small hand on a round of paper. */
export function paintHandCard(ctx: Brush, { size, scale, fingers, mirrored }: HandCardLook): void {
  const colour = palette.paperBright
  disc(ctx, 0, 0, size * 0.5, tint(palette.leafPale, palette.leaf, 0.3))
  ctx.save()
  ctx.beginPath()
  ctx.arc(0, 0, size * 0.5, 0, Math.PI * 2)
  ctx.clip()
  placed(ctx, { x: 0, y: size * 0.13 }, () =>
    paintHandPrint(ctx, {
      scale,
      fingers: fingers.map(({ tip, hue }) => ({ tip, colour: hue ?? colour })),
      colour,
      mirrored,
    }),
  )
  ctx.restore()
}

/** Paints the page: a broad leaf, its veins, and the print of the hand that is to lie there. */
export function paintPianoLeaf(ctx: Brush, view: PianoLeafView): void {
  const { width, height, palm: at, scale, tips, mirrored } = view
  ctx.save()
  ctx.beginPath()
  ctx.roundRect(0, 0, width, height, corner)
  ctx.clip()
  slab(ctx, 0, 0, width, height, 0, tint(palette.leafFaded, palette.paper, 0.25))
  pebble(ctx, leafOutline(view, 1), tint(palette.leafPale, palette.leaf, 0.3))
  ctx.save()
  ctx.beginPath()
  tracePebble(ctx, leafOutline(view, 0.955))
  ctx.fillStyle = tint(palette.leafPale, palette.leaf, 0.12)
  ctx.fill()
  ctx.clip()
  paintVeins(ctx, view)
  ctx.restore()
  const colour = tint(palette.leafFaded, palette.paper, 0.3)
  placed(ctx, at, () =>
    paintHandPrint(ctx, { scale, colour, mirrored, fingers: tips.map((tip) => ({ tip, colour })) }),
  )
  ctx.restore()
}

/** Paints the hand. */
function paintHandPrint(ctx: Brush, { scale, fingers, colour, mirrored }: HandPrintLook): void {
  const side = mirrored ? -1 : 1
  const at = ({ x, y }: Point): Point => ({ x: side * x * scale, y: y * scale })
  pebble(ctx, palm.map(at), colour)
  for (const [k, { tip, colour: own }] of fingers.entries()) {
    const root = roots[k]
    if (!root) continue
    const from = at(root)
    const to = { x: tip.x * scale, y: tip.y * scale }
    const thick = root.thick * scale
    line(ctx, [between(from, to, own === colour ? 0 : 0.12), to], thick, own)
    line(ctx, [to], thick * 0.46, tint(own, palette.paperBright, 0.4))
  }
}

/** A little less round than the sheet below, so that no paper shows at the corners, page units. */
const corner = 28

/** A broad leaf that lies around the hand and ends in a tip above it. */
function leafOutline({ width, height }: PianoLeafView, grow: number): Point[] {
  const middle = { x: width / 2, y: height * 0.66 }
  const half = [
    { x: 0, y: -0.64 },
    { x: 0.2, y: -0.5 },
    { x: 0.43, y: -0.3 },
    { x: 0.53, y: 0.02 },
    { x: 0.48, y: 0.36 },
    { x: 0.3, y: 0.6 },
  ]
  const all = [
    ...half,
    ...half
      .slice(1)
      .reverse()
      .map(({ x, y }) => ({ x: -x, y })),
  ]
  return all.map(({ x, y }) => ({
    x: middle.x + x * width * 0.9 * grow,
    y: middle.y + y * height * 0.74 * grow,
  }))
}

function paintVeins(ctx: Brush, { width, height }: PianoLeafView): void {
  const colour = tint(palette.leafPale, palette.paperBright, 0.3)
  const x = width / 2
  line(
    ctx,
    [
      { x, y: height * 0.26 },
      { x, y: height },
    ],
    7,
    colour,
  )
  for (const y of [0.42, 0.58, 0.74, 0.9])
    for (const side of [-1, 1])
      line(
        ctx,
        [
          { x, y: height * y },
          { x: x + side * width * 0.2, y: height * (y - 0.07) },
          { x: x + side * width * 0.36, y: height * (y - 0.17) },
        ],
        4.5,
        colour,
      )
}
