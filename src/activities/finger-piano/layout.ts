/** Where the ladybirds lie: under the tips of a hand that rests on the page, spread until they have room. */
import { distance, type Point } from '../../core/geometry'
import { smallestMm, type PageRoom, type Touchable } from '../../core/sizes'
import { allFingers, tipOf, type Finger } from './fingers'
import type { PianoTrial } from './trial'

/** The page is as tall as the screen allows. */
export const pageHeight = 'filling'

/** One ladybird. */
export interface Seat {
  readonly finger: Finger
  readonly at: Point
}

/** A trial as it lies on one screen, page units. */
export interface PianoLayout {
  /** The ladybirds of the fingers that play or lie still. */
  readonly seats: readonly Seat[]
  /** Across a ladybird. */
  readonly size: number
  /** Middle of the palm of the drawn hand. */
  readonly palm: Point
  /** Page units in a millimetre of the drawn hand; its tips lie where the ladybirds are. */
  readonly spread: number
  /** Height of the strip above the ladybirds, where what is asked is shown. */
  readonly strip: number
}

/** Share of the page that the strip takes, and how high it is at most, page units. */
const stripShare = 0.3
const highestStrip = 210
/** The palm lies so far above the lower end of what a hand reaches, share of the hand's own height. */
const palmAbove = 0.3
/** A hand is not drawn larger than this, as a multiple of a child's. */
const widest = 1.6

/** Lays a trial. */
export function layOut({ hand, fingers, anchors, size: wanted }: PianoTrial, room: PageRoom): PianoLayout {
  const { safe, sizes, unitsPerMm, height } = room
  const used = allFingers.filter((one) => fingers.includes(one) || anchors.includes(one))
  const tips = used.map((one) => tipOf(one, hand))
  const strip = Math.min(highestStrip, height * stripShare)
  const top = Math.max(safe.y, strip)
  const box = { width: safe.width, height: safe.y + safe.height - top }
  const nearest = nearestOf(tips)
  const size0 = Math.max(sizes.target * wanted, smallestMm * unitsPerMm)
  const asNeeded = Math.max(unitsPerMm, nearest === null ? 0 : (size0 + sizes.gap) / nearest)
  const [left, right] = [Math.min(...tips.map(({ x }) => x)), Math.max(...tips.map(({ x }) => x))]
  const [high, low] = [Math.min(...tips.map(({ y }) => y)), Math.max(...tips.map(({ y }) => y))]
  const fits = Math.min(
    (box.width - size0) / Math.max(1, right - left),
    (box.height - size0) / Math.max(1, low - high),
  )
  const spread = Math.max(unitsPerMm * 0.5, Math.min(asNeeded, fits, unitsPerMm * widest))
  const size = Math.max(
    smallestMm * unitsPerMm,
    nearest === null
      ? size0
      : Math.min(size0, nearest * spread - Math.min(sizes.gap, nearest * spread * 0.25)),
  )
  const middle = { x: ((left + right) / 2) * spread, y: high * spread - size / 2 }
  const lowest = safe.y + safe.height - size / 2 - low * spread
  const palm = {
    x: safe.x + safe.width / 2 - middle.x,
    y: Math.min(lowest, top + (box.height - (low - high) * spread - size) * palmAbove - middle.y),
  }
  const seats = used.map((finger, k) => {
    const { x, y } = tips[k] ?? { x: 0, y: 0 }
    return { finger, at: { x: palm.x + x * spread, y: palm.y + y * spread } }
  })
  return { seats, size, palm, spread, strip }
}

/** What is touched: the ladybirds. */
export function touchables(trial: PianoTrial, room: PageRoom): readonly Touchable[] {
  const { seats, size } = layOut(trial, room)
  return seats.map(({ at: { x, y } }) => ({
    kind: 'tap',
    box: { x: x - size / 2, y: y - size / 2, width: size, height: size },
  }))
}

function nearestOf(places: readonly Point[]): number | null {
  const apart = places.flatMap((a, k) => places.slice(k + 1).map((b) => distance(a, b)))
  return apart.length === 0 ? null : Math.min(...apart)
}
