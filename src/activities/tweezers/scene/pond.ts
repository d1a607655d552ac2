/** A pond that fills the page below its bank, with a lily pad to be safe on, and lilies where nobody swims. */
import type Phaser from 'phaser'
import { distance, type Point } from '../../../core/geometry'
import type { DrawingPorts } from '../../../scenes/drawing-ports'
import type { Brush } from '../../../scenes/paint/brush'
import { paintWaterRings } from '../../../scenes/paint/finger-tips'
import { paintLily } from '../../../scenes/paint/lily'
import { blossoms } from '../../../scenes/paint/palette'
import { paintPond } from '../../../scenes/paint/pond'

/** What the pond is for, page units. */
interface PondUse {
  /** How far down the bank reaches. */
  readonly bank: number
  readonly leafAt: Point
  readonly leafRadius: number
  /** Where animals come up, and how large they are. */
  readonly starts: readonly Point[]
  readonly size: number
}

/** Where lilies may float: across as a share of the page, and up from its foot in page units. */
const lilies = [
  { x: 0.91, up: 96, size: 118, turn: 0.4, blossom: blossoms.rose },
  { x: 0.82, up: 66, size: 72, turn: 2.2, blossom: null },
  { x: 0.09, up: 104, size: 104, turn: -1, blossom: null },
  { x: 0.18, up: 66, size: 78, turn: 1.9, blossom: blossoms.cream },
  { x: 0.9, up: 420, size: 92, turn: 1.2, blossom: null },
  { x: 0.1, up: 560, size: 96, turn: 0.2, blossom: blossoms.butter },
] as const
/** A lily keeps so far from the bank, the pad and the animals, page units. */
const apart = 90
/** The notch of the pad is up to the right, where nobody sits; radians. */
const notch = -0.8

/** Lays the pond. */
export function layPond(
  { put, pageHeight: height }: Pick<DrawingPorts, 'put' | 'pageHeight'>,
  use: PondUse,
): void {
  const view = { width: 1000, height }
  const water = { x: 0, y: use.bank, width: 1000, height: height - use.bank }
  put(
    { x: 0, y: 0 },
    {
      key: 'pond',
      ...view,
      origin: 'corner',
      paint: (brush) => {
        paintPond(brush, { ...view, water, bank: 'above' })
        paintLilies(brush, use, height)
      },
    },
  )
  const size = use.leafRadius * 2
  put(use.leafAt, {
    key: 'leaf',
    width: size * 1.2,
    height: size * 1.2,
    paint: (brush) => paintLily(brush, { x: 0, y: 0, turn: notch, size, blossom: null }),
  })
}

function paintLilies(
  brush: Brush,
  { bank, leafAt, leafRadius, starts, size }: PondUse,
  height: number,
): void {
  for (const { x, up, ...lily } of lilies) {
    const at = { x: 1000 * x, y: height - up }
    const near = Math.min(
      distance(at, leafAt) - leafRadius,
      ...starts.map((start) => distance(at, start) - size),
    )
    if (near > apart && at.y > bank + apart) paintLily(brush, { ...at, ...lily })
  }
}

/** Rings on the water around somebody of a size, page units. */
export function putWaterRings(
  { put }: Pick<DrawingPorts, 'put'>,
  at: Point,
  size: number,
): Phaser.GameObjects.Image {
  const around = { width: size * 2, height: size * 2 }
  return put(at, { key: 'water-rings', ...around, paint: (brush) => paintWaterRings(brush, size) })
}
