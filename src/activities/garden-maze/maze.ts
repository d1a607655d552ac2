/** Mazes with exactly one way from start to goal: grown as a tree, then pruned to the dead ends asked for. Pure. */
import type { Dice } from '../../core/random'

/** What is asked of a maze. */
export interface MazePlan {
  readonly columns: number
  readonly rows: number
  /** Turns of the way wished for; the nearest found is taken. */
  readonly turns: number
  /** Side ways that lead nowhere, as many as there is room for. */
  readonly deadEnds: number
  /** How many cells long a dead end is at most. */
  readonly depth: number
}

/** A maze; a cell is `row * columns + column`. */
export interface Maze {
  /** The cells of the only way, start first. */
  readonly way: readonly number[]
  /** Each dead end: the cell of the way it leaves, then its own cells. */
  readonly deadEnds: readonly (readonly number[])[]
}

/** So many mazes are grown, and the one taken that comes nearest to what is asked. */
const tries = 20
/** How often a maze grows on from where it grew last; more makes longer side ways. */
const goesOn = 0.8

/** A maze from the lower left to the upper right. */
export function mazeOf(plan: MazePlan, dice: Dice): Maze {
  const found = Array.from({ length: tries }, () => pruned(grown(plan, dice), plan, dice))
  return found.reduce((best, one) => (misfit(one, plan) < misfit(best, plan) ? one : best))
}

/** How often the way changes its direction. */
export function turnsOf(way: readonly number[]): number {
  return way.filter((cell, k) => {
    const [before, after] = [way[k - 1], way[k + 1]]
    return before !== undefined && after !== undefined && cell - before !== after - cell
  }).length
}

/** Larger fits less: missing dead ends weigh more than turns. */
function misfit({ way, deadEnds }: Maze, plan: MazePlan): number {
  return Math.abs(turnsOf(way) - plan.turns) + 3 * (plan.deadEnds - deadEnds.length)
}

/** A tree over all cells: for each cell the one it was reached from; the start was reached from itself. */
function grown({ columns, rows }: MazePlan, dice: Dice): readonly number[] {
  const start = (rows - 1) * columns
  const from: number[] = Array.from({ length: columns * rows }, () => -1)
  from[start] = start
  const growing = [start]
  while (growing.length > 0) {
    const at = dice.next() < goesOn ? growing.length - 1 : dice.whole(0, growing.length - 1)
    const cell = growing[at] ?? start
    const free = neighbours(cell, columns, rows).filter((next) => from[next] === -1)
    if (free.length === 0) growing.splice(at, 1)
    else {
      const next = dice.pick(free)
      from[next] = cell
      growing.push(next)
    }
  }
  return from
}

function pruned(from: readonly number[], { columns, deadEnds, depth }: MazePlan, dice: Dice): Maze {
  const way = wayTo(columns - 1, from)
  const onWay = new Set(way)
  const after = childrenOf(from)
  const leaves = way.flatMap((cell) => (after[cell] ?? []).filter((next) => !onWay.has(next)))
  const kept = dice.shuffle(leaves).slice(0, deadEnds)
  return { way, deadEnds: kept.map((cell) => [from[cell] ?? cell, ...deepest(cell, after, depth)]) }
}

function wayTo(goal: number, from: readonly number[]): number[] {
  const way = [goal]
  for (let cell = goal; from[cell] !== undefined && from[cell] !== cell;) {
    cell = from[cell] ?? cell
    way.unshift(cell)
  }
  return way
}

/** The longest way into a side branch, cut at a depth. */
function deepest(cell: number, after: readonly (readonly number[])[], depth: number): number[] {
  if (depth <= 1) return [cell]
  const ways = (after[cell] ?? []).map((next) => deepest(next, after, depth - 1))
  return [cell, ...ways.reduce((best, one) => (one.length > best.length ? one : best), [])]
}

/** For each cell those that were reached from it. */
function childrenOf(from: readonly number[]): number[][] {
  const after: number[][] = from.map(() => [])
  for (const [cell, parent] of from.entries()) if (parent !== cell) after[parent]?.push(cell)
  return after
}

function neighbours(cell: number, columns: number, rows: number): number[] {
  const [column, row] = [cell % columns, Math.floor(cell / columns)]
  return [
    ...(column > 0 ? [cell - 1] : []),
    ...(column < columns - 1 ? [cell + 1] : []),
    ...(row > 0 ? [cell - columns] : []),
    ...(row < rows - 1 ? [cell + columns] : []),
  ]
}
