/** A model and several to choose from on one page: as large as fits, side by side or one above the other. */
import type { Child } from './child'
import type { Box, Point } from './geometry'
import { placesIn } from './places'
import type { PageRoom } from './sizes'

/** How things lie on one screen, page units. */
export interface ModelAndChoices {
  readonly modelAt: Point
  /** Width and height of what the model is on. */
  readonly stand: { readonly width: number; readonly height: number }
  readonly choicesAt: readonly Point[]
  /** Width and height of a choice. */
  readonly size: number
  /** Width of every shape's box; the model's is the same. */
  readonly box: number
}

/** Where the model stands when it stands beside its choices. */
export type ModelSide = 'left' | 'right'

/** What an activity wishes for. */
export interface ModelAndChoicesWish {
  readonly count: number
  /** A shape's box takes this share of a choice. */
  readonly boxShare: number
  /** Largest choice, mm: beyond it eyes have to travel. */
  readonly largestMm: number
  /** The stand is wider and taller than the box on it by so much. */
  readonly standRoom: { readonly width: number; readonly height: number }
  /** Between the stand and the choices, page units. */
  readonly between: number
  /** Nothing lies nearer to the edge of the sheet above and below, page units. */
  readonly edge: number
  /** Left when left out. */
  readonly modelSide?: ModelSide
}

/** The side on which the arm that chooses does not cover the model. */
export function modelSideFor(hand: Child['hand']): ModelSide {
  return hand === 'left' ? 'right' : 'left'
}

/** Lays a model and its choices in whichever way lets them be larger. */
export function modelAndChoices(wish: ModelAndChoicesWish, room: PageRoom): ModelAndChoices {
  const inside = { ...room, safe: withinEdge(room, wish.edge) }
  const ways = [above, beside].map((way) => fitted(wish, inside, way))
  return ways.reduce((best, one) => (one.box > best.box * 1.02 ? one : best))
}

function withinEdge({ safe, height }: PageRoom, edge: number): Box {
  const y = Math.max(safe.y, edge)
  return { ...safe, y, height: Math.min(safe.y + safe.height, height - edge) - y }
}

/** Where the model is, and where the choices go. */
interface Way {
  readonly modelAt: Point
  readonly rest: Box
}

function above(safe: Box, { height }: ModelAndChoices['stand'], { between }: ModelAndChoicesWish): Way {
  const y = safe.y + height + between
  return {
    modelAt: { x: safe.x + safe.width / 2, y: safe.y + height / 2 },
    rest: { ...safe, y, height: safe.y + safe.height - y },
  }
}

function beside(
  safe: Box,
  { width }: ModelAndChoices['stand'],
  { between, modelSide }: ModelAndChoicesWish,
): Way {
  const y = safe.y + safe.height / 2
  const rest = { ...safe, width: safe.width - width - between }
  return modelSide === 'right'
    ? { modelAt: { x: safe.x + safe.width - width / 2, y }, rest }
    : { modelAt: { x: safe.x + width / 2, y }, rest: { ...rest, x: safe.x + width + between } }
}

/** Boxes are tried in steps of this, down to the least, page units. */
const search = { step: 4, least: 40 } as const

/** The largest box of which model and choices both have room; a larger stand leaves less to the choices. */
function fitted(
  wish: ModelAndChoicesWish,
  { safe, sizes, unitsPerMm }: PageRoom,
  wayOf: typeof above,
): ModelAndChoices {
  const { count, boxShare, largestMm, standRoom } = wish
  let box = Math.max(sizes.target, largestMm * unitsPerMm) * boxShare
  for (;;) {
    const stand = { width: box * standRoom.width, height: box * standRoom.height }
    const { modelAt, rest } = wayOf(safe, stand, wish)
    const most = Math.max(box / boxShare, sizes.target)
    const { size, at } = placesIn(rest, count, { most, gap: sizes.gap })
    if (size * boxShare >= box - 0.5 || box < search.least)
      return { modelAt, stand, choicesAt: at, size, box: Math.min(box, size * boxShare) }
    box -= search.step
  }
}
