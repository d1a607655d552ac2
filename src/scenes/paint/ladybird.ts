/** A ladybird from above, head up: a wing case of any hue with one to five spots, awake or asleep. */
import type { Point } from '../../core/geometry'
import { disc, faintly, line, oval, placed, softly, type Brush } from './brush'
import { okabeIto, palette, tint, type Hue } from './palette'

/** What a ladybird looks like: `size` across, centred on the origin; its head stands out by a sixth. */
export interface LadybirdLook {
  readonly size: number
  readonly hue: Hue
  /** Spots, 1–5: what tells it from the others beside its hue. */
  readonly spots: number
  readonly asleep?: boolean
}

/** Places of the spots on the wing cases by their number, shares of the radius; they mirror like dice. */
const spotsAt: readonly (readonly Point[])[] = [
  [{ x: 0, y: 0.2 }],
  [
    { x: -0.42, y: 0.14 },
    { x: 0.42, y: 0.14 },
  ],
  [
    { x: 0, y: -0.16 },
    { x: -0.42, y: 0.38 },
    { x: 0.42, y: 0.38 },
  ],
  [
    { x: -0.44, y: -0.12 },
    { x: 0.44, y: -0.12 },
    { x: -0.36, y: 0.48 },
    { x: 0.36, y: 0.48 },
  ],
  [
    { x: -0.5, y: -0.12 },
    { x: 0.5, y: -0.12 },
    { x: 0, y: 0.2 },
    { x: -0.4, y: 0.56 },
    { x: 0.4, y: 0.56 },
  ],
]

/** Paints a ladybird. */
export function paintLadybird(ctx: Brush, { size, hue, spots, asleep = false }: LadybirdLook): void {
  const radius = size / 2
  const coat = asleep ? tint(okabeIto[hue], palette.paper, 0.45) : okabeIto[hue]
  softly(ctx, radius * 0.14, 0.2, (grow) =>
    disc(ctx, radius * 0.03, radius * 0.08, radius + grow, palette.shadow),
  )
  paintLegs(ctx, radius)
  paintHead(ctx, radius, asleep)
  disc(ctx, 0, 0, radius, tint(coat, palette.ink, 0.18))
  disc(ctx, 0, -radius * 0.03, radius * 0.97, coat)
  faintly(ctx, 0.22, () =>
    oval(
      ctx,
      { x: -radius * 0.4, y: -radius * 0.42 },
      radius * 0.34,
      radius * 0.2,
      palette.paperBright,
      -0.7,
    ),
  )
  line(
    ctx,
    [
      { x: 0, y: -radius * 0.62 },
      { x: 0, y: radius * 0.92 },
    ],
    radius * 0.045,
    tint(coat, palette.ink, 0.5),
  )
  const spot = radius * (spots > 3 ? 0.15 : 0.18)
  for (const { x, y } of spotsAt[spots - 1] ?? [])
    disc(ctx, x * radius, y * radius, spot, tint(palette.ink, coat, asleep ? 0.4 : 0.08))
}

/** Paints a warm glow that calls: rings of sun around a ladybird of a size. */
export function paintCallingGlow(ctx: Brush, size: number): void {
  softly(ctx, size * 0.2, 0.9, (grow) => disc(ctx, 0, 0, size * 0.52 + grow, palette.sun))
  disc(ctx, 0, 0, size * 0.58, tint(palette.sun, okabeIto.orange, 0.35))
  disc(ctx, 0, 0, size * 0.535, palette.paperBright)
}

function paintLegs(ctx: Brush, radius: number): void {
  for (const side of [-1, 1])
    for (const [y, reach] of [
      [-0.3, 1.1],
      [0.1, 1.14],
      [0.5, 1.04],
    ] as const)
      line(
        ctx,
        [
          { x: side * radius * 0.8, y: y * radius },
          { x: side * radius * reach, y: (y + 0.12) * radius },
        ],
        radius * 0.085,
        palette.ink,
      )
}

/** A dark head with two eyes and feelers, half under the wing cases. */
function paintHead(ctx: Brush, radius: number, asleep: boolean): void {
  for (const side of [-1, 1]) {
    const tip = { x: side * radius * 0.42, y: -radius * 1.42 }
    line(
      ctx,
      [{ x: side * radius * 0.16, y: -radius * 1.15 }, { x: side * radius * 0.3, y: -radius * 1.34 }, tip],
      radius * 0.05,
      palette.ink,
    )
    disc(ctx, tip.x, tip.y, radius * 0.065, palette.ink)
  }
  oval(ctx, { x: 0, y: -radius * 0.88 }, radius * 0.58, radius * 0.44, palette.ink)
  for (const side of [-1, 1])
    placed(ctx, { x: side * radius * 0.22, y: -radius * 1.1 }, () => paintEye(ctx, radius * 0.15, asleep))
}

function paintEye(ctx: Brush, radius: number, asleep: boolean): void {
  if (asleep) {
    ctx.strokeStyle = palette.paperBright
    ctx.lineWidth = radius * 0.3
    ctx.lineCap = 'round'
    ctx.beginPath()
    ctx.arc(0, -radius * 0.5, radius * 0.85, 0.35, Math.PI - 0.35)
    ctx.stroke()
    return
  }
  disc(ctx, 0, 0, radius, palette.paperBright)
  disc(ctx, 0, -radius * 0.16, radius * 0.52, palette.ink)
}
