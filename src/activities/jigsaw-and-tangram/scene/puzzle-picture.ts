/** Pictures to be put together: busy enough that every piece of them shows something. */
import { disc, line, outline, placed, type Brush } from '../../../scenes/paint/brush'
import { palette, tint } from '../../../scenes/paint/palette'
import puzzleThings from './puzzle-things.json' with { type: 'json' }
import { paintHill } from '../../../scenes/paint/scenery'

/** The pictures there are. */
export type PuzzlePictureName = 'farm' | 'pond' | 'forest' | 'sea' | 'sky'

/** A thing in a picture: which, its middle and its size, in a picture four units wide and three high. */
interface Thing {
  readonly name: string
  readonly x: number
  readonly y: number
  readonly size: number
}

interface PuzzlePicture {
  readonly sky: string
  readonly far: string
  readonly near: string
  /** Where the far and the near ground begin, units from above. */
  readonly horizon: readonly [number, number]
  readonly ground: 'hills' | 'water'
}

const pictures: Readonly<Record<PuzzlePictureName, PuzzlePicture>> = {
  farm: {
    sky: palette.sky,
    far: palette.hillMiddle,
    near: palette.hillNearest,
    horizon: [1.35, 1.95],
    ground: 'hills',
  },
  pond: {
    sky: palette.skyMiddle,
    far: '#A9D6DC',
    near: '#86C2CE',
    horizon: [0.95, 1.9],
    ground: 'water',
  },
  forest: {
    sky: palette.skyLow,
    far: palette.hillFar,
    near: palette.leaf,
    horizon: [1.2, 1.9],
    ground: 'hills',
  },
  sea: {
    sky: palette.sky,
    far: '#7FB9D6',
    near: '#F0DFBA',
    horizon: [1.15, 2.2],
    ground: 'water',
  },
  sky: {
    sky: '#BFDDEA',
    far: palette.hillFar,
    near: palette.hillNear,
    horizon: [2.1, 2.5],
    ground: 'hills',
  },
}

/** What is in each picture, those behind first. */
const things: Readonly<Record<PuzzlePictureName, readonly Thing[]>> = puzzleThings

/** The names of the things in a picture, to be loaded. */
export function thingsIn(name: PuzzlePictureName): readonly string[] {
  return [...new Set(things[name].map((thing) => thing.name))]
}

/** Paints a picture with its top left corner in the origin; one unit is so large. */
export function paintPuzzlePicture(
  brush: Brush,
  name: PuzzlePictureName,
  unit: number,
  drawn: ReadonlyMap<string, CanvasImageSource>,
): void {
  const { sky, far, near, horizon, ground } = pictures[name]
  brush.save()
  brush.scale(unit, unit)
  outline(brush, corners, sky)
  disc(brush, 0.5, 0.5, 0.9, tint(sky, palette.glow, 0.55))
  const [back, front] = horizon
  paintHill(brush, (x) => back + 0.09 * Math.sin(x * 2.1 + 0.6), 4, 3, far)
  if (ground === 'water') paintRipples(brush, back, tint(far, palette.paperBright, 0.45))
  paintHill(brush, (x) => front + 0.08 * Math.sin(x * 1.7 + 2.4), 4, 3, near)
  for (const { name: thing, x, y, size } of things[name]) {
    const image = drawn.get(thing)
    if (image) placed(brush, { x, y }, () => brush.drawImage(image, -size / 2, -size / 2, size, size))
  }
  brush.restore()
}

const corners = [
  { x: 0, y: 0 },
  { x: 4, y: 0 },
  { x: 4, y: 3 },
  { x: 0, y: 3 },
] as const

function paintRipples(brush: Brush, from: number, colour: string): void {
  for (let k = 0; k < 9; k++) {
    const [x, y] = [0.3 + ((k * 1.37) % 3.5), from + 0.25 + (k % 4) * 0.22]
    line(
      brush,
      [
        { x: x - 0.14, y },
        { x, y: y + 0.03 },
        { x: x + 0.14, y },
      ],
      0.03,
      colour,
    )
  }
}
