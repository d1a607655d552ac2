/** Where bubbles come up: around a circle, as wide as the pond allows. */
import type { Point } from '../../core/geometry'
import { smallestMm, type PageRoom, type Touchable } from '../../core/sizes'
import { places, type Bubble, type BubbleTrial } from './trial'

/** The page is as tall as the screen allows. */
export const pageHeight = 'filling'

/** A trial as it lies on one screen, page units. */
export interface BubbleLayout {
  /** Across a bubble. */
  readonly size: number
  readonly middle: Point
  /** From the middle to the places. */
  readonly radius: number
  /** How far a bubble floats from its place, to each side. */
  readonly sway: number
  /** How fast it floats at most, radians of its sway per second. */
  readonly pace: number
}

/** How far a bubble floats from its place, mm: far enough to be followed, too near to reach another. */
const swayMm = 9
/** Most of the shorter side that a bubble may take, so that there is a way between two. */
const largestShare = 0.34

/** Lays a trial. */
export function layOut({ size: wanted, distance, floatMm }: BubbleTrial, room: PageRoom): BubbleLayout {
  const { safe, sizes, unitsPerMm } = room
  const shortSide = Math.min(safe.width, safe.height)
  const most = Math.max(sizes.target, shortSide * largestShare)
  const size = Math.min(most, Math.max(sizes.target * wanted, smallestMm * unitsPerMm))
  const sway = floatMm > 0 ? swayMm * unitsPerMm : 0
  return {
    size,
    middle: { x: safe.x + safe.width / 2, y: safe.y + safe.height / 2 },
    radius: (Math.max(0, shortSide - size - 2 * sway) / 2) * distance,
    sway,
    pace: floatMm / swayMm,
  }
}

/** Where a bubble floats after so many ms of floating. It goes to and fro twice while it goes up and down thrice. */
export function floatingAt(
  laid: BubbleLayout,
  { turn }: BubbleTrial,
  { place, phase }: Bubble,
  ms: number,
): Point {
  const angle = turn + (place * 2 * Math.PI) / places
  const along = phase + (laid.pace * ms) / 1000
  return {
    x: laid.middle.x + laid.radius * Math.cos(angle) + laid.sway * Math.sin(along),
    y: laid.middle.y + laid.radius * Math.sin(angle) + laid.sway * 0.5 * Math.sin(1.5 * along),
  }
}

/** What is touched: one bubble at a time. */
export function touchables(trial: BubbleTrial, room: PageRoom): readonly Touchable[] {
  const laid = layOut(trial, room)
  const [first] = trial.bubbles
  if (!first) return []
  const { x, y } = floatingAt(laid, trial, first, 0)
  const { size } = laid
  return [{ kind: 'tap', box: { x: x - size / 2, y: y - size / 2, width: size, height: size } }]
}
