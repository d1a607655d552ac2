/** A picture cut in pieces with interlocking edges: how its lines run, and the outline of each piece. */
import type { Point } from '../../core/geometry'
import type { Dice } from '../../core/random'
import { z } from '../../core/schema'

/** The picture is so many units wide and high. */
export const pictureSize = { width: 4, height: 3 } as const

/**
 * Columns, rows, and for every inner edge where its knob sits: 0.5 is the middle; negative when it points up or left.
 * `down` are the upright edges, row by row; `across` the level ones.
 */
export const cutSchema = z.object({
  columns: z.int(),
  rows: z.int(),
  down: z.array(z.number()),
  across: z.array(z.number()),
})
export type Cut = z.infer<typeof cutSchema>

/** Columns and rows of pictures, fewest pieces first. */
const grids = [
  [2, 1],
  [2, 2],
  [3, 2],
  [3, 3],
  [4, 3],
  [4, 4],
  [5, 4],
  [6, 4],
] as const
/** A knob sits so far from the middle at most, share of the edge. */
const knobShift = 0.08

/** Cuts a picture in so many pieces, or the next fewer that make whole rows. */
export function cutFor(pieces: number, dice: Dice): Cut {
  const [columns, rows] = grids.findLast(([c, r]) => c * r <= pieces) ?? grids[0]
  const knobs = (count: number) =>
    Array.from({ length: count }, () => {
      const at = Math.round((0.5 + dice.within(-knobShift, knobShift)) * 1000) / 1000
      return dice.next() < 0.5 ? at : -at
    })
  return { columns, rows, down: knobs((columns - 1) * rows), across: knobs(columns * (rows - 1)) }
}

/** The outline of a piece around its middle, clockwise, units of the picture. */
export function pieceOutline({ columns, rows, down, across }: Cut, index: number): Point[] {
  const [width, height] = [pictureSize.width / columns, pictureSize.height / rows]
  const column = index % columns
  const row = Math.floor(index / columns)
  const [x, y] = [width / 2, height / 2]
  const above = row === 0 ? 0 : (across[(row - 1) * columns + column] ?? 0)
  const below = row === rows - 1 ? 0 : (across[row * columns + column] ?? 0)
  const left = column === 0 ? 0 : (down[row * (columns - 1) + column - 1] ?? 0)
  const right = column === columns - 1 ? 0 : (down[row * (columns - 1) + column] ?? 0)
  const size = Math.min(width, height)
  // Knobs are given from left to right and from above; going the other way they are met the other way round.
  return [
    ...edge({ x: -x, y: -y }, { x, y: -y }, above, size),
    ...edge({ x, y: -y }, { x, y }, -right, size),
    ...edge({ x: -x, y }, { x, y }, below, size).reverse(),
    ...edge({ x: -x, y: -y }, { x: -x, y }, -left, size).reverse(),
  ]
}

/** Where the middle of a piece belongs, units of the picture from its top left corner. */
export function homeOf({ columns, rows }: Cut, index: number): Point {
  return {
    x: ((index % columns) + 0.5) * (pictureSize.width / columns),
    y: (Math.floor(index / columns) + 0.5) * (pictureSize.height / rows),
  }
}

/** A knob from its foot: along the edge and out of it, shares of the shorter side of a piece. */
const knob = [
  [-0.13, 0],
  [-0.085, 0.02],
  [-0.07, 0.06],
  [-0.1, 0.1],
  [-0.125, 0.15],
  [-0.11, 0.2],
  [-0.065, 0.235],
  [0, 0.245],
  [0.065, 0.235],
  [0.11, 0.2],
  [0.125, 0.15],
  [0.1, 0.1],
  [0.07, 0.06],
  [0.085, 0.02],
  [0.13, 0],
] as const

/** An edge with its knob to the right-hand side of the way (below, going right) when it is positive. */
function edge(from: Point, to: Point, at: number, size: number): Point[] {
  if (at === 0) return [from, to]
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length]
  const side = Math.sign(at)
  const foot = Math.abs(at) * length
  return [
    from,
    ...knob.map(([along, out]) => ({
      x: from.x + ux * (foot + along * size) - uy * out * size * side,
      y: from.y + uy * (foot + along * size) + ux * out * size * side,
    })),
    to,
  ]
}
