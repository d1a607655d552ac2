/** A meadow with a stream down its middle, whose line of pale stones marks where the middle is. */
import { diceFrom, type Dice } from '../../../core/random'
import { disc, faintly, line, outline, placed, type Brush } from '../../../scenes/paint/brush'
import { blossoms, palette, tint } from '../../../scenes/paint/palette'
import { paintSmallFlower, paintTuft } from '../../../scenes/paint/scenery'

/** A page with its corner in the origin, and a stream from above to below; page units. */
export interface StreamView {
  readonly width: number
  readonly height: number
  /** Where the middle of the stream is, across, and half its width. */
  readonly middle: number
  readonly half: number
}

const rim = { inset: 12, radius: 26 } as const
/** The banks wind by so much, page units. */
const winding = 7
/** From one stone of the middle line to the next, page units. */
const stoneEvery = 44

const colours = {
  grass: tint(palette.hillNear, palette.paper, 0.5),
  bank: tint(palette.hillNear, palette.paper, 0.2),
  sand: tint(palette.earth, palette.earthEdge, 0.3),
  water: tint(palette.sky, '#8CC4CF', 0.35),
  ripple: tint(palette.sky, palette.paperBright, 0.7),
} as const

/** Paints meadow and stream. */
export function paintStream(brush: Brush, view: StreamView): void {
  const { width, height, half } = view
  const dice = diceFrom(17)
  brush.save()
  brush.beginPath()
  brush.roundRect(rim.inset, rim.inset, width - 2 * rim.inset, height - 2 * rim.inset, rim.radius)
  brush.clip()
  brush.fillStyle = colours.grass
  brush.fillRect(0, 0, width, height)
  const layers = [
    { by: 22, fill: colours.bank },
    { by: 9, fill: colours.sand },
    { by: 0, fill: colours.water },
  ]
  for (const { by, fill } of layers) outline(brush, banks(view, half + by), fill)
  paintRipples(brush, view, dice)
  paintGrowth(brush, view, dice)
  brush.restore()
}

/** Paints the stones that mark the middle; apart from the stream, so that they can lie upon a track. */
export function paintMiddleStones(brush: Brush, { height, middle }: StreamView): void {
  for (let y = stoneEvery * 0.75; y < height - 24; y += stoneEvery) {
    faintly(brush, 0.2, () => disc(brush, middle, y + 3, 7.5, palette.shadow))
    disc(brush, middle, y, 7.5, palette.paperDeep)
    disc(brush, middle - 1.5, y - 1.5, 4.5, palette.paperBright)
  }
}

function banks({ middle, height }: StreamView, half: number) {
  const steps = 40
  const down = Array.from({ length: steps + 1 }, (_, k) => (k / steps) * height)
  const wave = (y: number, shift: number) => winding * Math.sin(y / 61 + shift)
  const left = down.map((y) => ({ x: middle - half + wave(y, 0.4), y }))
  const right = down.map((y) => ({ x: middle + half + wave(y, 2.1), y }))
  return [...left, ...right.toReversed()]
}

function paintRipples(brush: Brush, { middle, half, height }: StreamView, dice: Dice): void {
  for (let y = 30; y < height - 20; y += dice.within(34, 62)) {
    const x = middle + dice.within(-0.55, 0.55) * half
    const long = half * 0.32
    const places = [0, 1, 2, 3, 4].map((k) => ({
      x: x + Math.sin(k * 1.5) * 2.2,
      y: y + (k / 4 - 0.5) * long,
    }))
    faintly(brush, 0.7, () => line(brush, places, 3.2, colours.ripple))
  }
}

function paintGrowth(brush: Brush, { middle, half, width, height }: StreamView, dice: Dice): void {
  const blade = tint(palette.leaf, palette.hillNear, 0.4)
  for (const side of [-1, 1]) {
    for (let y = 70; y < height - 30; y += dice.within(90, 150))
      placed(brush, { x: middle + side * (half + 16), y }, () =>
        paintTuft(brush, dice, dice.within(20, 30), blade),
      )
    for (let k = 0; k < 7; k++) {
      const x = middle + side * dice.within(half + 70, width / 2 - 50)
      const y = dice.within(70, height - 40)
      const petal = dice.pick([blossoms.cream, blossoms.butter, blossoms.lilac])
      faintly(brush, 0.75, () =>
        placed(brush, { x, y }, () =>
          k % 3 === 0
            ? paintSmallFlower(brush, dice, 26, petal)
            : paintTuft(brush, dice, dice.within(16, 24), blade),
        ),
      )
    }
  }
}
