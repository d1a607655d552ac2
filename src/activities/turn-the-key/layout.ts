/** Where the door stands and how large its key is. */
import type { Box, Point } from '../../core/geometry'
import type { PageRoom, Touchable } from '../../core/sizes'
import type { KeyTrial } from './trial'

/** The page is as tall as the screen allows. */
export const pageHeight = 'filling'

/** A trial as it lies on one screen, page units. */
export interface KeyLayout {
  readonly unitsPerMm: number
  /** Middle of the key. */
  readonly middle: Point
  /** Half the way across the key. */
  readonly radius: number
  /** The ring with the mark. */
  readonly dial: number
  readonly door: Box
  /** Fingers nearer to each other than this turn nothing. */
  readonly least: number
}

/** The key takes at most this share of the lesser side of the page. */
const mostShare = 0.52
/** The ring with the mark lies around the key by this multiple of its radius, and room for the mark itself. */
const ring = { share: 1, room: 40 } as const
/** Room between the ring and the edge of the door, page units. */
const doorRoom = { side: 104, end: 84 } as const
/** Fingertips on glass are this wide, mm: two nearer than that have no direction. */
const leastMm = 9

/** Lays a trial. */
export function layOut(trial: Pick<KeyTrial, 'size'>, room: PageRoom): KeyLayout {
  const { safe, sizes, unitsPerMm, height } = room
  const most = Math.min(safe.width, safe.height) * mostShare
  const radius = Math.max(sizes.target, Math.min(most, trial.size * sizes.handle)) / 2
  const middle = { x: 500, y: Math.max(height * 0.52, safe.y + radius) }
  const dial = radius * ring.share + ring.room
  const half = { x: dial + doorRoom.side, y: dial + doorRoom.end }
  const top = Math.max(64, middle.y - half.y * 1.18)
  const door = { x: middle.x - half.x, y: top, width: half.x * 2, height: height - 60 - top }
  return { unitsPerMm, middle, radius, dial, door, least: leastMm * unitsPerMm }
}

/** What is touched: the key. */
export function touchables(trial: KeyTrial, room: PageRoom): readonly Touchable[] {
  const { middle, radius } = layOut(trial, room)
  return [
    {
      kind: 'drag',
      box: { x: middle.x - radius, y: middle.y - radius, width: radius * 2, height: radius * 2 },
    },
  ]
}
