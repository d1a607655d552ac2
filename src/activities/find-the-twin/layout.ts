/** Where the model and the choices lie on a page: as large as fits, side by side or one above the other. */
import type { Box, Point } from '../../core/geometry'
import { placesIn } from '../../core/places'
import type { PageRoom, Touchable } from '../../core/sizes'

/** The page is as tall as the screen allows. */
export const pageHeight = 'filling'

/** What of a trial a layout has to know. */
interface Choices {
  readonly choices: readonly unknown[]
}

/** A trial as it lies on one screen, page units. */
export interface TwinLayout {
  readonly modelAt: Point
  /** Width and height of the stand the model lies on. */
  readonly stand: { readonly width: number; readonly height: number }
  readonly choicesAt: readonly Point[]
  /** Across a coaster. */
  readonly coaster: number
  /** Width of every shape's box; the model's is the same. */
  readonly box: number
}

/** A shape's box takes this share of its coaster; none of its corners is ever full. */
const boxShare = 0.84
/** Largest coaster, mm: beyond it eyes have to travel. */
const largestMm = 52
/** The stand is wider and taller than the box on it by so much. */
const standRoom = { width: 1.3, height: 1.22 } as const
const between = 28

/** Nothing lies on the stitching along the edge of the sheet, page units. */
const seam = 24

/** Lays a trial. */
export function layOut({ choices }: Choices, room: PageRoom): TwinLayout {
  const inside = { ...room, safe: withinSeam(room) }
  const ways = [above, beside].map((way) => way(choices.length, inside))
  return ways.reduce((best, one) => (one.box > best.box * 1.02 ? one : best))
}

/** What is touched: the coasters. */
export function touchables(trial: Choices, room: PageRoom): readonly Touchable[] {
  const { choicesAt, coaster } = layOut(trial, room)
  return choicesAt.map(({ x, y }) => ({
    kind: 'tap',
    box: { x: x - coaster / 2, y: y - coaster / 2, width: coaster, height: coaster },
  }))
}

/** Width of a shape's box on the smallest tablets, mm, by the number of choices; on others it is larger. */
const smallestBoxMm = [35, 35, 30, 30, 25, 25, 20, 20] as const

/** How wide a shape's box is at least on any tablet, mm: what differences have to be seen at. */
export function boxMm(choices: number): number {
  return smallestBoxMm[choices - 1] ?? 20
}

function withinSeam({ safe, height }: PageRoom): Box {
  const y = Math.max(safe.y, seam)
  return { ...safe, y, height: Math.min(safe.y + safe.height, height - seam) - y }
}

function above(count: number, room: PageRoom): TwinLayout {
  const { safe } = room
  return fitted(count, room, (stand) => ({
    modelAt: { x: safe.x + safe.width / 2, y: safe.y + stand.height / 2 },
    rest: { ...safe, y: safe.y + stand.height + between, height: safe.height - stand.height - between },
  }))
}

function beside(count: number, room: PageRoom): TwinLayout {
  const { safe } = room
  return fitted(count, room, (stand) => ({
    modelAt: { x: safe.x + stand.width / 2, y: safe.y + safe.height / 2 },
    rest: { ...safe, x: safe.x + stand.width + between, width: safe.width - stand.width - between },
  }))
}

interface Way {
  readonly modelAt: Point
  /** Where the choices go. */
  readonly rest: Box
}

/** The largest box of which model and choices both have room; a larger stand leaves less to the choices. */
function fitted(
  count: number,
  { sizes, unitsPerMm }: PageRoom,
  way: (stand: TwinLayout['stand']) => Way,
): TwinLayout {
  const most = Math.max(sizes.target, largestMm * unitsPerMm)
  let box = most * boxShare
  for (;;) {
    const stand = { width: box * standRoom.width, height: box * standRoom.height }
    const { modelAt, rest } = way(stand)
    const { size, at } = placesIn(rest, count, {
      most: Math.max(box / boxShare, sizes.target),
      gap: sizes.gap,
    })
    if (size * boxShare >= box - 0.5 || box < 40)
      return { modelAt, stand, choicesAt: at, coaster: size, box: Math.min(box, size * boxShare) }
    box -= 4
  }
}
