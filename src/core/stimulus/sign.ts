/** Signs: a few straight strokes between the nodes of a four-by-four lattice, like letters nobody knows. */
import { boundsOf, type Point, type Polyline } from '../geometry'
import type { Dice } from '../random'
import { rounded, type Sign } from './shape'

/** Nodes along each side of the lattice. */
const side = 4
/** Room between two nodes, units of the box: the lattice leaves room for the pen. */
export const latticeStep = 0.84 / (side - 1)
/** A sign reaches over at least so many steps in both directions, so that it is not a bare line. */
const leastReach = 1
const leastLonger = 2

/** The strokes of a sign, upright. */
export function strokesOfSign({ nodes, strokes }: Sign): Polyline[] {
  return strokes.flatMap(({ from, to }) => {
    const [a, b] = [nodes[from], nodes[to]]
    return a && b ? [[a, b]] : []
  })
}

/** A sign of so many strokes (3–6), connected, drawn by chance and not yet looked over. */
export function randomSign(count: number, dice: Dice): Sign {
  const cells: Cell[] = [{ column: dice.whole(0, side - 1), row: dice.whole(0, side - 1) }]
  const strokes: { from: number; to: number }[] = []
  for (let tries = 0; strokes.length < count && tries < 200; tries++) {
    const from = dice.whole(0, cells.length - 1)
    const start = cells[from]
    if (!start) continue
    const end = { column: start.column + dice.whole(-1, 1), row: start.row + dice.whole(-1, 1) }
    if (!isOnLattice(end) || same(start, end)) continue
    const known = cells.findIndex((cell) => same(cell, end))
    const to = known < 0 ? cells.length : known
    if (strokes.some((one) => joins(one, from, to)) || crosses(cells, strokes, start, end)) continue
    if (known < 0) cells.push(end)
    strokes.push({ from, to })
  }
  return { kind: 'sign', nodes: inTheMiddle(cells), strokes }
}

/** Well made: all strokes are there, they reach far enough, and no node left the box. */
export function isWellMadeSign({ nodes, strokes }: Sign): boolean {
  const { width, height } = boundsOf(nodes)
  const longer = Math.max(width, height) / latticeStep
  const shorter = Math.min(width, height) / latticeStep
  return (
    strokes.length >= 3 &&
    strokes.length <= 7 &&
    shorter >= leastReach - 0.7 &&
    longer >= leastLonger - 0.7 &&
    nodes.every(({ x, y }) => Math.max(Math.abs(x), Math.abs(y)) <= 0.47)
  )
}

/** Nodes where only one stroke ends. */
export function endsOf({ nodes, strokes }: Sign): number[] {
  return [...nodes.keys()].filter(
    (node) => strokes.filter(({ from, to }) => from === node || to === node).length === 1,
  )
}

/** The sign with one node elsewhere, units of the box. */
export function withNodeMoved(sign: Sign, node: number, by: Point): Sign {
  return {
    ...sign,
    nodes: sign.nodes.map((at, k) =>
      k === node ? { x: rounded(at.x + by.x), y: rounded(at.y + by.y) } : at,
    ),
  }
}

/** A stroke's end drawn back along the stroke, or out beyond where it ended when below 0; units of the box. */
export function withEndDrawn(sign: Sign, end: number, by: number): Sign {
  const stroke = sign.strokes.find(({ from, to }) => from === end || to === end)
  const at = sign.nodes[end]
  const other = stroke && sign.nodes[stroke.from === end ? stroke.to : stroke.from]
  if (!at || !other) return sign
  const length = Math.hypot(other.x - at.x, other.y - at.y) || 1
  const share = Math.min(by / length, 1)
  return withNodeMoved(sign, end, { x: (other.x - at.x) * share, y: (other.y - at.y) * share })
}

interface Cell {
  readonly column: number
  readonly row: number
}

function isOnLattice({ column, row }: Cell): boolean {
  return column >= 0 && row >= 0 && column < side && row < side
}

function same(a: Cell, b: Cell): boolean {
  return a.column === b.column && a.row === b.row
}

function joins(stroke: { from: number; to: number }, a: number, b: number): boolean {
  return (stroke.from === a && stroke.to === b) || (stroke.from === b && stroke.to === a)
}

/** Two diagonals of one cell would cross where there is no node. */
function crosses(cells: readonly Cell[], strokes: Sign['strokes'], start: Cell, end: Cell): boolean {
  return strokes.some(({ from, to }) => {
    const [a, b] = [cells[from], cells[to]]
    return (
      a !== undefined &&
      b !== undefined &&
      a.column + b.column === start.column + end.column &&
      a.row + b.row === start.row + end.row
    )
  })
}

function inTheMiddle(cells: readonly Cell[]): Point[] {
  const { x, y, width, height } = boundsOf(cells.map(({ column, row }) => ({ x: column, y: row })))
  return cells.map(({ column, row }) => ({
    x: rounded((column - x - width / 2) * latticeStep),
    y: rounded((row - y - height / 2) * latticeStep),
  }))
}
