/** Bamboo tongs that lie in two or three fingers: an arm from one hinge to each fingertip. */
import type Phaser from 'phaser'
import type { Point } from '../../../core/geometry'
import { graspOf } from '../../../core/grasp'
import { palette } from '../../../scenes/paint/palette'

/** Laid tongs. */
export interface Tongs {
  /** Shows them in these fingertips, page units; in fewer than two they are not seen. */
  show(tips: readonly Point[]): void
}

/** The hinge is so far below the middle of the fingers, page units, and farther as they open. */
const hinge = { least: 150, perAperture: 0.5 } as const
/** Thickness of an arm where it is widest, page units. */
const thick = 28
/** How thick an arm is along its length, share of the thickest. */
const profile = [
  [0, 0.8],
  [0.4, 1],
  [0.86, 0.66],
  [1, 0.26],
] as const
/** From the shadow up to the light on the bamboo: colour, share seen, share of the thickness, and aside. */
const layers = [
  { colour: palette.shadow, seen: 0.16, wide: 1, aside: 0.32 },
  { colour: palette.woodDark, seen: 1, wide: 1, aside: 0 },
  { colour: palette.wood, seen: 1, wide: 0.8, aside: -0.06 },
  { colour: palette.woodLight, seen: 1, wide: 0.36, aside: -0.14 },
] as const

/** Lays tongs on a page, above all that is there. */
export function layTongs(scene: Phaser.Scene, page: Phaser.GameObjects.Container | null): Tongs {
  const drawn = scene.add.graphics()
  page?.add(drawn)
  return {
    show(tips) {
      drawn.clear()
      if (tips.length < 2) return
      const { centre, aperture } = graspOf(tips.map((at, id) => ({ id, ...at })))
      const from = { x: centre.x, y: centre.y + hinge.least + aperture * hinge.perAperture }
      for (const tip of tips) drawArm(drawn, from, tip)
      drawn.fillStyle(number(palette.woodDark)).fillCircle(from.x, from.y, thick * 0.56)
      drawn.fillStyle(number(palette.woodLight)).fillCircle(from.x, from.y - 1, thick * 0.36)
    },
  }
}

function drawArm(drawn: Phaser.GameObjects.Graphics, from: Point, to: Point): void {
  const long = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y))
  const ahead = { x: (to.x - from.x) / long, y: (to.y - from.y) / long }
  const place = (along: number, across: number) => ({
    x: from.x + ahead.x * long * along - ahead.y * across,
    y: from.y + ahead.y * long * along + ahead.x * across,
  })
  for (const { colour, seen, wide, aside } of layers) {
    const edge = (side: number) =>
      profile.map(([along, share]) => place(along, thick * (aside + (side * wide * share) / 2)))
    drawn.fillStyle(number(colour), seen).beginPath()
    for (const { x, y } of [...edge(1), ...edge(-1).reverse()]) drawn.lineTo(x, y)
    drawn.closePath().fillPath()
  }
}

function number(colour: string): number {
  return Number.parseInt(colour.slice(1), 16)
}
