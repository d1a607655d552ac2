/** Pictures to be put together: busy enough that every piece of them shows something. */
import { disc, line, outline, placed, type Brush } from '../../../scenes/paint/brush'
import { palette, tint } from '../../../scenes/paint/palette'
import { paintHill } from '../../../scenes/paint/scenery'

/** The pictures there are. */
export type PuzzlePictureName = 'farm' | 'pond' | 'forest' | 'sea' | 'sky'

/** A thing in a picture: which, its middle and its size, in a picture four units wide and three high. */
type Thing = readonly [name: string, x: number, y: number, size: number]

interface PuzzlePicture {
  readonly sky: string
  readonly far: string
  readonly near: string
  /** Where the far and the near ground begin, units from above. */
  readonly horizon: readonly [number, number]
  readonly ground: 'hills' | 'water'
  readonly things: readonly Thing[]
}

const pictures: Readonly<Record<PuzzlePictureName, PuzzlePicture>> = {
  farm: {
    sky: palette.sky,
    far: palette.hillMiddle,
    near: palette.hillNearest,
    horizon: [1.35, 1.95],
    ground: 'hills',
    things: [
      ['sun', 0.55, 0.5, 0.75],
      ['cloud', 1.75, 0.42, 0.7],
      ['kite', 3.45, 0.5, 0.62],
      ['deciduous-tree', 3.35, 1.3, 1.05],
      ['house', 1.05, 1.4, 1],
      ['butterfly', 2.3, 1.1, 0.4],
      ['tractor', 2.25, 1.85, 0.85],
      ['rabbit', 3.4, 2.4, 0.7],
      ['sunflower', 0.4, 2.35, 0.8],
      ['tulip', 0.98, 2.6, 0.55],
      ['hatching-chick', 1.65, 2.55, 0.55],
      ['duck', 2.6, 2.6, 0.58],
    ],
  },
  pond: {
    sky: palette.skyMiddle,
    far: '#A9D6DC',
    near: '#86C2CE',
    horizon: [0.95, 1.9],
    ground: 'water',
    things: [
      ['sun', 3.4, 0.45, 0.65],
      ['cloud', 0.75, 0.42, 0.7],
      ['honeybee', 2.05, 0.5, 0.5],
      ['herb', 0.35, 1.2, 0.7],
      ['duck', 1.35, 1.25, 0.85],
      ['lotus', 2.5, 1.35, 0.7],
      ['herb', 3.55, 1.25, 0.75],
      ['turtle', 0.75, 2.2, 0.8],
      ['fish', 2.05, 2.15, 0.8],
      ['frog', 3.25, 2.2, 0.85],
      ['lotus', 1.45, 2.7, 0.5],
      ['snail', 2.6, 2.72, 0.45],
    ],
  },
  forest: {
    sky: palette.skyLow,
    far: palette.hillFar,
    near: palette.leaf,
    horizon: [1.2, 1.9],
    ground: 'hills',
    things: [
      ['moon', 2.15, 0.42, 0.5],
      ['bird', 1.35, 0.5, 0.5],
      ['evergreen-tree', 0.55, 1.05, 1.25],
      ['deciduous-tree', 3.4, 1.05, 1.3],
      ['evergreen-tree', 2.45, 1.25, 0.85],
      ['nest', 1.45, 1.4, 0.5],
      ['hedgehog', 0.6, 2.3, 0.75],
      ['mushroom', 1.4, 2.15, 0.7],
      ['chipmunk', 2.35, 2.2, 0.8],
      ['log', 3.35, 2.3, 0.75],
      ['lady-beetle', 1.9, 2.72, 0.4],
      ['four-leaf-clover', 2.85, 2.72, 0.4],
    ],
  },
  sea: {
    sky: palette.sky,
    far: '#7FB9D6',
    near: '#F0DFBA',
    horizon: [1.15, 2.2],
    ground: 'water',
    things: [
      ['sun', 0.5, 0.48, 0.7],
      ['cloud', 1.55, 0.4, 0.65],
      ['bird', 2.45, 0.5, 0.45],
      ['balloon', 3.45, 0.5, 0.65],
      ['sailboat', 0.85, 1.3, 0.95],
      ['whale', 2.15, 1.45, 0.95],
      ['fish', 3.4, 1.5, 0.7],
      ['umbrella', 0.5, 2.4, 0.8],
      ['turtle', 1.4, 2.5, 0.65],
      ['bucket', 2.1, 2.6, 0.5],
      ['shell', 2.75, 2.55, 0.5],
      ['ball', 3.45, 2.5, 0.62],
    ],
  },
  sky: {
    sky: '#BFDDEA',
    far: palette.hillFar,
    near: palette.hillNear,
    horizon: [2.1, 2.5],
    ground: 'hills',
    things: [
      ['rainbow', 2, 1.05, 1.5],
      ['sun', 0.5, 0.5, 0.7],
      ['cloud', 1.35, 0.5, 0.7],
      ['rocket', 3.45, 0.55, 0.7],
      ['balloon', 2.55, 0.5, 0.6],
      ['kite', 0.55, 1.4, 0.75],
      ['butterfly', 2, 1.35, 0.5],
      ['bird', 3.4, 1.45, 0.65],
      ['house', 1.05, 2.4, 0.75],
      ['deciduous-tree', 0.35, 2.35, 0.75],
      ['sunflower', 1.95, 2.5, 0.7],
      ['train', 2.8, 2.5, 0.7],
      ['evergreen-tree', 3.6, 2.4, 0.8],
    ],
  },
}

/** The names of the things in a picture, to be loaded. */
export function thingsIn(name: PuzzlePictureName): readonly string[] {
  return [...new Set(pictures[name].things.map(([thing]) => thing))]
}

/** Paints a picture with its top left corner in the origin; one unit is so large. */
export function paintPuzzlePicture(
  brush: Brush,
  name: PuzzlePictureName,
  unit: number,
  drawn: ReadonlyMap<string, CanvasImageSource>,
): void {
  const { sky, far, near, horizon, ground, things } = pictures[name]
  brush.save()
  brush.scale(unit, unit)
  outline(brush, corners, sky)
  disc(brush, 0.5, 0.5, 0.9, tint(sky, palette.glow, 0.55))
  const [back, front] = horizon
  paintHill(brush, (x) => back + 0.09 * Math.sin(x * 2.1 + 0.6), 4, 3, far)
  if (ground === 'water') paintRipples(brush, back, tint(far, palette.paperBright, 0.45))
  paintHill(brush, (x) => front + 0.08 * Math.sin(x * 1.7 + 2.4), 4, 3, near)
  for (const [thing, x, y, size] of things) {
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
