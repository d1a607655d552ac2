/** The stepping leaf of the garden path: a round pad to tap, quiet in the middle for a picture. */
import { between } from '../../core/geometry'
import { disc, faintly, line, placed, softly, tracePebble, type Brush } from './brush'
import { blossoms, palette, tint } from './palette'
import { paintBlossom } from './scenery'

/** How a stepping leaf stands in the day. */
export type LeafState = 'next' | 'waiting' | 'done'

/** A stepping leaf: `size` is its width; it is centred on the origin and needs a margin of a fifth. */
export interface LeafLook {
  readonly size: number
  readonly state: LeafState
  /** `#RRGGBB`, one of `leafHues`. */
  readonly hue: string
}

/** Greens that take turns along the path. */
export const leafHues = ['#7DB968', '#6DB184', '#92BF5E', '#62AB78', '#86B86B'] as const

/** How dark its shadow is; the next leaf lies on a bright ring instead. */
const shadeShare: Readonly<Record<LeafState, number>> = { next: 0.1, waiting: 0.18, done: 0.27 }

/** Direction of the pad's notch, radians. */
const notch = -0.92

/** Paints one stepping leaf. */
export function paintLeaf(ctx: Brush, { size, state, hue }: LeafLook): void {
  const radius = size / 2
  const base = state === 'waiting' ? tint(hue, palette.leafFaded, 0.62) : hue
  if (state === 'next') paintGlow(ctx, radius)
  softly(ctx, radius * 0.34, shadeShare[state], (grow) => paintShade(ctx, radius, grow))
  paintBlade(ctx, radius, base)
  paintVeins(ctx, radius, tint(base, palette.paperBright, 0.34))
  if (state === 'done') paintDone(ctx, radius)
}

function paintGlow(ctx: Brush, radius: number): void {
  softly(ctx, radius * 0.3, 0.95, (grow) => disc(ctx, 0, 0, radius + grow, palette.sun))
  disc(ctx, 0, 0, radius * 1.1, palette.paperBright)
}

function paintShade(ctx: Brush, radius: number, grow: number): void {
  placed(ctx, { x: 0, y: radius * 0.075 }, () => {
    ctx.beginPath()
    tracePebble(ctx, padOutline(radius))
    ctx.fillStyle = palette.shadow
    ctx.strokeStyle = palette.shadow
    ctx.lineWidth = grow
    ctx.lineJoin = 'round'
    ctx.fill()
    ctx.stroke()
  })
}

function paintBlade(ctx: Brush, radius: number, base: string): void {
  ctx.save()
  ctx.beginPath()
  tracePebble(ctx, padOutline(radius))
  ctx.fillStyle = tint(base, palette.leafDark, 0.16)
  ctx.fill()
  ctx.clip()
  placed(ctx, { x: 0, y: -radius * 0.055 }, () => {
    ctx.beginPath()
    tracePebble(ctx, padOutline(radius))
    ctx.fillStyle = base
    ctx.fill()
  })
  placed(ctx, { x: -radius * 0.03, y: -radius * 0.07, scale: 0.86 }, () => {
    ctx.beginPath()
    tracePebble(ctx, padOutline(radius))
    ctx.fillStyle = tint(base, palette.leafPale, 0.26)
    ctx.fill()
  })
  ctx.restore()
}

/** A round pad with a notch towards the upper right, as a lily pad has. */
function padOutline(radius: number) {
  const points = Array.from({ length: 26 }, (_, k) => {
    const angle = notch + 0.17 + ((Math.PI * 2 - 0.34) * k) / 25
    const wave = 1 + 0.012 * Math.sin(angle * 6)
    return { x: Math.cos(angle) * radius * wave, y: Math.sin(angle) * radius * wave }
  })
  const cleft = (reach: number, aside: number) => ({
    x: Math.cos(notch + aside) * radius * reach,
    y: Math.sin(notch + aside) * radius * reach,
  })
  return [...points, cleft(0.98, -0.1), cleft(0.5, 0), cleft(0.5, 0), cleft(0.98, 0.1)]
}

/** Veins fan out from the notch's foot towards the rim; faint, so that a picture on them stays readable. */
function paintVeins(ctx: Brush, radius: number, colour: string): void {
  const foot = { x: Math.cos(notch) * radius * 0.3, y: Math.sin(notch) * radius * 0.3 }
  faintly(ctx, 0.5, () => {
    for (let k = 1; k <= 8; k++) {
      const angle = notch + (k * Math.PI * 2) / 9
      const rim = { x: Math.cos(angle) * radius * 0.8, y: Math.sin(angle) * radius * 0.8 }
      line(ctx, [between(foot, rim, 0.12), rim], radius * 0.02, colour)
    }
  })
}

function paintDone(ctx: Brush, radius: number): void {
  placed(ctx, { x: radius * 0.62, y: -radius * 0.62, turn: 0.3 }, () => {
    faintly(ctx, 0.18, () => disc(ctx, 0, radius * 0.05, radius * 0.37, palette.shadow))
    paintBlossom(ctx, radius * 0.42, blossoms.cream, palette.sun)
  })
  paintDew(ctx, -radius * 0.66, radius * 0.36, radius * 0.1)
  paintDew(ctx, -radius * 0.46, radius * 0.62, radius * 0.065)
}

function paintDew(ctx: Brush, x: number, y: number, radius: number): void {
  faintly(ctx, 0.9, () => disc(ctx, x, y, radius, palette.dew))
  disc(ctx, x - radius * 0.3, y - radius * 0.32, radius * 0.32, palette.paperBright)
}
