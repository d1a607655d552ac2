/** One row of ink against the letters asked for, in reading order: which pieces are which letter. */
import type { CostOf } from './segment-cost'
import { boxAround, widestWhite, type Piece } from './segment-piece'

/** Pieces of each letter; what is left over belongs to none. */
export interface Row<P extends Piece = Piece> {
  readonly letters: readonly (readonly P[])[]
  readonly extra: readonly P[]
  /** How unlikely all of it is; lower is better. */
  readonly cost: number
}

/** A letter without ink costs as much as ink that looks quite unlike it. */
const missingCost = 0.42
/** A piece as tall as a small letter that belongs to no letter; smaller ones cost less. */
const extraCost = 0.2
/** So many pieces at most, and so many x-heights of width, are one extra letter. */
const mostExtra = 3
const widestExtra = 2.4
/** Letters that reach into one another cost so much for each x-height. */
const overlapCost = 0.3
/** Most pieces one letter may be made of. */
const mostPieces = 7

/** What a row is about. */
export interface AlignRules {
  readonly letters: number
  readonly costOf: CostOf
  /** Height of a small letter as it is written here. */
  readonly xHeight: number
}

/**
 * The cheapest way to share pieces out among letters: both in the order given, a letter may be missing, a piece may
 * belong to none. Dynamic programming over the pieces and the letters that are done.
 */
export function alignedRow<P extends Piece>(inOrder: readonly P[], rules: AlignRules): Row<P> {
  const table: Step[][] = []
  const board = { table, inOrder, cuts: cutsOf(inOrder, rules.xHeight), ...rules }
  for (let done = 0; done <= inOrder.length; done++) {
    const row: Step[] = []
    table.push(row)
    for (let written = 0; written <= rules.letters; written++)
      row.push(cheapest(stepsTo(done, written, board)))
  }
  return walkedBack(table, inOrder, rules.letters)
}

/** How a state is reached: from how many pieces and letters, and what it has cost so far. */
interface Step {
  readonly pieces: number
  readonly letters: number
  readonly cost: number
}

interface Board extends AlignRules {
  readonly table: readonly (readonly Step[])[]
  readonly inOrder: readonly Piece[]
  /** What it costs to end a letter after so many pieces. */
  readonly cuts: readonly number[]
}

function stepsTo(done: number, written: number, board: Board): Step[] {
  const { table, inOrder, cuts, costOf, xHeight } = board
  if (done === 0 && written === 0) return [{ pieces: 0, letters: 0, cost: 0 }]
  const from = (pieces: number, letters: number, cost: number): Step[] => {
    const before = table[pieces]?.[letters]
    return before ? [{ pieces, letters, cost: before.cost + cost }] : []
  }
  const steps: Step[] = []
  for (let taken = 1; taken <= Math.min(done, mostExtra); taken++)
    steps.push(...from(done - taken, written, costOfExtra(inOrder.slice(done - taken, done), xHeight)))
  if (written > 0) steps.push(...from(done, written - 1, missingCost))
  for (let taken = 1; written > 0 && taken <= Math.min(done, mostPieces); taken++) {
    const cost = costOf(inOrder.slice(done - taken, done), written - 1)
    steps.push(...from(done - taken, written - 1, cost + (cuts[done] ?? 0)))
  }
  return steps
}

/** How far the pieces before and after each place reach into one another. */
function cutsOf(inOrder: readonly Piece[], xHeight: number): number[] {
  return [...inOrder, null].map((_, k) => {
    if (k === 0 || k === inOrder.length) return 0
    const right = Math.max(...inOrder.slice(0, k).map(({ box }) => box.x + box.width))
    const left = Math.min(...inOrder.slice(k).map(({ box }) => box.x))
    return (overlapCost * Math.max(0, right - left)) / xHeight
  })
}

/** Pieces that hang together are one extra letter, and cost as one. */
function costOfExtra(pieces: readonly Piece[], xHeight: number): number {
  const boxes = pieces.map(({ box }) => box)
  const { width, height } = boxAround(boxes)
  if (pieces.length > 1 && (widestWhite(boxes) > 0 || width > widestExtra * xHeight)) return Infinity
  return extraCost * Math.min(1, Math.max(width, height) / xHeight)
}

function cheapest(steps: readonly Step[]): Step {
  return steps.reduce((best, step) => (step.cost < best.cost ? step : best))
}

function walkedBack<P extends Piece>(
  table: readonly (readonly Step[])[],
  inOrder: readonly P[],
  letters: number,
): Row<P> {
  const found: P[][] = Array.from({ length: letters }, () => [])
  const extra: P[] = []
  let [done, written] = [inOrder.length, letters]
  while (done > 0 || written > 0) {
    const step = table[done]?.[written]
    if (!step) break
    const taken = inOrder.slice(step.pieces, done)
    if (step.letters < written) found[written - 1]?.push(...taken)
    else extra.push(...taken)
    ;[done, written] = [step.pieces, step.letters]
  }
  return { letters: found, extra, cost: table[inOrder.length]?.[letters]?.cost ?? 0 }
}
