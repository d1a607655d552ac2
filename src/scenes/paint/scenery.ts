/** What grows in the garden: hills, trees, bushes, grass and small flowers. */
import type { Point } from '../../core/geometry'
import type { Dice } from '../../core/random'
import { disc, outline, oval, pebble, placed, type Brush } from './brush'
import { blossoms, palette, tint } from './palette'

/** The outline of a hill: its height on the page at each x. */
export type Crest = (x: number) => number

/** A gently rolling crest around a height, with two long waves placed by the dice. */
export function rollingCrest(dice: Dice, width: number, y: number, swell: number, tilt = 0): Crest {
  const [shift, second] = [dice.within(0, 6.28), dice.within(0, 6.28)]
  return (x) => {
    const u = x / width
    return y + swell * (0.7 * Math.sin(u * 4.4 + shift) + 0.3 * Math.sin(u * 8.3 + second)) + tilt * (u - 0.5)
  }
}

/** One flat hill filled down to the bottom of the page. */
export function paintHill(ctx: Brush, crest: Crest, width: number, bottom: number, fill: string): void {
  const steps = 60
  const ridge = Array.from({ length: steps + 1 }, (_, k) => ({
    x: (width * k) / steps,
    y: crest((width * k) / steps),
  }))
  outline(ctx, [{ x: 0, y: bottom }, ...ridge, { x: width, y: bottom }], fill)
}

/** A round tree standing on the origin, `size` high. */
export function paintRoundTree(ctx: Brush, size: number, leaf: string): void {
  const trunk = tint(palette.trunk, leaf, 0.35)
  outline(ctx, trunkShape(size), trunk)
  paintCrown(ctx, { x: 0, y: -size * 0.62 }, size * 0.36, leaf)
}

/** A slim tree standing on the origin, `size` high. */
export function paintSlimTree(ctx: Brush, size: number, leaf: string): void {
  outline(ctx, trunkShape(size), tint(palette.trunk, leaf, 0.35))
  const half = [
    { x: 0, y: -size * 1.08 },
    { x: size * 0.17, y: -size * 0.8 },
    { x: size * 0.22, y: -size * 0.4 },
    { x: size * 0.13, y: -size * 0.14 },
  ]
  pebble(
    ctx,
    [
      ...half,
      ...half
        .slice(1)
        .reverse()
        .map(({ x, y }) => ({ x: -x, y })),
    ],
    leaf,
  )
}

/** A low bush sitting on the origin, `size` wide. */
export function paintBush(ctx: Brush, size: number, leaf: string): void {
  ctx.save()
  ctx.beginPath()
  ctx.rect(-size, -size, size * 2, size * 1.02)
  ctx.clip()
  paintCrown(ctx, { x: size * 0.27, y: -size * 0.06 }, size * 0.23, leaf)
  paintCrown(ctx, { x: -size * 0.26, y: -size * 0.09 }, size * 0.25, leaf)
  paintCrown(ctx, { x: size * 0.02, y: -size * 0.17 }, size * 0.28, leaf)
  ctx.restore()
}

/** A tuft of grass rooted in the origin, `size` high. */
export function paintTuft(ctx: Brush, dice: Dice, size: number, blade: string): void {
  const blades = dice.whole(3, 5)
  for (let k = 0; k < blades; k++) {
    const lean = (k - (blades - 1) / 2) * 0.3 + dice.within(-0.08, 0.08)
    paintBlade(ctx, size * dice.within(0.7, 1), lean, size * 0.11, blade, (k - (blades - 1) / 2) * size * 0.1)
  }
}

/** A small flower on a stalk rooted in the origin, `size` high. */
export function paintSmallFlower(ctx: Brush, dice: Dice, size: number, hue: string): void {
  const lean = dice.within(-0.16, 0.16)
  paintBlade(ctx, size * 0.45, lean + 0.75, size * 0.09, palette.leafDeep, 0)
  paintBlade(ctx, size * 0.4, lean - 0.8, size * 0.09, palette.leafDeep, 0)
  paintBlade(ctx, size * 0.95, lean, size * 0.055, palette.leafDeep, 0)
  placed(
    ctx,
    { x: Math.sin(lean) * size * 0.95, y: -Math.cos(lean) * size * 0.92, turn: dice.within(0, 1) },
    () => {
      paintBlossom(ctx, size * 0.3, hue, hue === blossoms.butter ? palette.paperBright : palette.sun)
    },
  )
}

/** A flat five-petalled blossom of a radius around the origin. */
export function paintBlossom(ctx: Brush, radius: number, petal: string, heart: string): void {
  for (let k = 0; k < 5; k++) {
    const angle = (k * Math.PI * 2) / 5 - Math.PI / 2
    const centre = { x: Math.cos(angle) * radius * 0.56, y: Math.sin(angle) * radius * 0.56 }
    oval(ctx, centre, radius * 0.46, radius * 0.36, petal, angle)
  }
  disc(ctx, 0, 0, radius * 0.3, tint(heart, palette.woodDark, 0.12))
}

/** A round crown of leaves, its lit part towards the upper left leaving a rim of shade. */
function paintCrown(ctx: Brush, centre: Point, radius: number, leaf: string): void {
  ctx.save()
  ctx.beginPath()
  ctx.ellipse(centre.x, centre.y, radius, radius * 1.06, 0, 0, Math.PI * 2)
  ctx.fillStyle = leaf
  ctx.fill()
  ctx.clip()
  const lit = { x: centre.x - radius * 0.16, y: centre.y - radius * 0.2 }
  oval(ctx, lit, radius, radius * 1.06, tint(leaf, palette.skyLow, 0.14))
  ctx.restore()
}

function paintBlade(ctx: Brush, size: number, lean: number, thick: number, fill: string, x: number): void {
  const tip = { x: x + Math.sin(lean) * size, y: -Math.cos(lean) * size }
  ctx.fillStyle = fill
  ctx.beginPath()
  ctx.moveTo(x - thick / 2, 0)
  ctx.quadraticCurveTo(x + tip.x * 0.1 - thick, tip.y * 0.6, tip.x, tip.y)
  ctx.quadraticCurveTo(x + tip.x * 0.1 + thick, tip.y * 0.5, x + thick / 2, 0)
  ctx.closePath()
  ctx.fill()
}

function trunkShape(size: number) {
  return [
    { x: -size * 0.05, y: 0 },
    { x: -size * 0.03, y: -size * 0.5 },
    { x: size * 0.03, y: -size * 0.5 },
    { x: size * 0.05, y: 0 },
  ]
}
