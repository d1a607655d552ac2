/** Where the board, its beds and the pegs lie on a page, as large as the hand needs. */
import type { Box, Point } from '../../core/geometry'
import { placesIn, type Places, type Wanted } from '../../core/places'
import type { PageRoom, Touchable } from '../../core/sizes'
import type { PegTrial } from './trial'

/** The page is as tall as the screen allows. */
export const pageHeight = 'filling'

/** A trial as it lies on one screen, page units. */
export interface PegLayout {
  /** Across a peg and a bed. */
  readonly pegSize: number
  /** A peg let go within this of a bed’s middle drops in. */
  readonly snapDistance: number
  readonly beds: readonly Point[]
  readonly tray: readonly Point[]
  readonly board: Box
  readonly trayBox: Box
}

/** Room between the things and the rim of what they lie in, and between board and tray, page units. */
const rim = 18
const between = 14
/** The board takes this share of the height. */
const boardShare = 0.51
/** Nothing lies nearer to the sides of the page than this, or it would lie on the wood of a wall. */
const wall = 92
/** Beds lie farther apart than pegs, by this factor. */
const bedGap = 1.2

/** Lays a trial: the board above, the tray below. */
export function layOut({ beds, pegs, pegSize, snap }: PegTrial, room: PageRoom): PegLayout {
  const { safe, sizes, height } = room
  const top = Math.max(safe.y, 16)
  const bottom = Math.min(safe.y + safe.height, height - 16)
  const x = Math.max(safe.x, wall)
  const inside = { ...safe, x, width: Math.min(safe.x + safe.width, 1000 - wall) - x }
  const upper = { ...inside, y: top + rim, height: (bottom - top) * boardShare - 2 * rim }
  const lowerTop = upper.y + upper.height + 2 * rim + between
  const lower = { ...inside, y: lowerTop, height: bottom - lowerTop }
  const most = sizes.handle * pegSize
  const inTray = inRows(lower, pegs.length, { most, gap: sizes.gap })
  const onBoard = inRows(upper, beds.length, { most: inTray.size, gap: sizes.gap * bedGap })
  const size = Math.min(inTray.size, onBoard.size)
  return {
    pegSize: size,
    snapDistance: snap * size,
    beds: inRows(upper, beds.length, { most: size, gap: sizes.gap * bedGap }).at,
    tray: inRows(lower, pegs.length, { most: size, gap: sizes.gap }).at,
    board: { x: 40, y: upper.y - rim, width: 920, height: upper.height + 2 * rim },
    trayBox: { x: 40, y: lowerTop - 6, width: 920, height: Math.max(0, height - 14 - lowerTop + 6) },
  }
}

/** Two rows are laid where they leave this share of the height free. */
const airy = 0.25

/** In rows as large as fits; many of them in two rows, if they need not be smaller or crowded for it. */
function inRows(box: Box, count: number, wanted: Wanted): Places {
  const plain = placesIn(box, count, wanted)
  const two = placesIn(box, count, { ...wanted, leastRows: 2 })
  const isAiry = two.size * 2 + wanted.gap <= box.height * (1 - airy)
  return count > 5 && two.size >= plain.size && isAiry ? two : plain
}

/** What is touched: the pegs in the tray. */
export function touchables(trial: PegTrial, room: PageRoom): readonly Touchable[] {
  const { tray, pegSize } = layOut(trial, room)
  return tray.map(({ x, y }) => ({
    kind: 'drag',
    box: { x: x - pegSize / 2, y: y - pegSize / 2, width: pegSize, height: pegSize },
  }))
}
