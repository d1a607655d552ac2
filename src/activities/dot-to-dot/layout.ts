/** Where the dots lie on a page: as large a picture as the screen has room for. */
import { distance, type Point } from '../../core/geometry'
import { smallestMm, type PageRoom, type Touchable } from '../../core/sizes'
import type { DotTrial } from './trial'

/** The page is as tall as the screen allows. */
export const pageHeight = 'filling'

/** A trial as it lies on one screen, page units. */
export interface DotLayout {
  readonly dots: readonly Point[]
  readonly others: readonly Point[]
  /** A line that comes nearer to a dot’s middle than half of this has reached it. */
  readonly dotSize: number
  /** Drawn somewhat smaller where dots lie close, so that none covers another. */
  readonly drawnSize: number
  /** The middle of the picture and how large it is. */
  readonly middle: Point
  readonly size: number
}

/** A dot is drawn no larger than this share of the way to the nearest other. */
const drawnShare = 0.85

/** Lays a trial. */
export function layOut(
  { dots, others, dotSize }: DotTrial,
  { safe, sizes, unitsPerMm }: PageRoom,
): DotLayout {
  const reached = Math.max(sizes.target * dotSize, smallestMm * unitsPerMm)
  const size = Math.min(safe.width, safe.height) - reached
  const middle = { x: safe.x + safe.width / 2, y: safe.y + safe.height / 2 }
  const place = ({ x, y }: Point) => ({ x: middle.x + x * size, y: middle.y + y * size })
  const drawnSize = Math.min(reached, drawnShare * size * leastApart([...dots, ...others]))
  return {
    dots: dots.map(place),
    others: others.map(place),
    dotSize: reached,
    drawnSize,
    middle,
    size,
  }
}

/** What is touched: the dot that the line begins at; to the others it comes in its turn. */
export function touchables(trial: DotTrial, room: PageRoom): readonly Touchable[] {
  const { dots, dotSize } = layOut(trial, room)
  return dots.slice(0, 1).map(({ x, y }) => ({
    kind: 'drag',
    box: { x: x - dotSize / 2, y: y - dotSize / 2, width: dotSize, height: dotSize },
  }))
}

function leastApart(places: readonly Point[]): number {
  const all = places.flatMap((one, k) => places.slice(k + 1).map((other) => distance(one, other)))
  return all.reduce((least, one) => Math.min(least, one), Infinity)
}
