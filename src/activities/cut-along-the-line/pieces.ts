/** What a paper falls apart into: along the child’s own cut, never along the line it was meant for. Pure; page units. */
import { distance, lengthOf, type Box, type Polyline } from '../../core/geometry'
import { loopFrom, type Cut } from './blades'
import type { CutLaid } from './trial'

/** The two parts of a paper, as outlines. */
export interface Pieces {
  /** What becomes something. */
  readonly kept: Polyline
  /** What falls away; null for the frame around a cut-out. */
  readonly rest: Polyline | null
}

/** The parts of a paper cut along one line. */
export function piecesOf({ way }: Cut, { roundFrom, line }: CutLaid['lines'][number], paper: Box): Pieces {
  return roundFrom === null
    ? halves(way, line, paper)
    : { kept: cutOut(way, roundFrom, lengthOf(line)), rest: null }
}

/** Only what lies on the way round; where the cut crossed itself, the loop. */
function cutOut(way: Polyline, roundFrom: number, length: number): Polyline {
  const loop = loopFrom(way, 0.5 * (length - roundFrom))
  if (loop !== null) return way.slice(loop + 1)
  let passed = 0
  const from = way.findIndex((p, k) => {
    passed += distance(way[k - 1] ?? p, p)
    return passed >= roundFrom
  })
  return way.slice(Math.max(0, from))
}

/** The upper half is kept of a cut across; of one away from the child the half beside the other hand. */
function halves(way: Polyline, line: Polyline, paper: Box): Pieces {
  const [start, end] = [line[0], line[line.length - 1]]
  const [first, last] = [way[0], way[way.length - 1]]
  if (!start || !end || !first || !last) return { kept: [], rest: [] }
  const [left, top] = [paper.x, paper.y]
  const [right, bottom] = [left + paper.width, top + paper.height]
  if (Math.abs(end.x - start.x) < Math.abs(end.y - start.y)) {
    const cut = [{ ...first, y: bottom }, ...way, { ...last, y: top }]
    const half = (x: number) => [...cut, { x, y: top }, { x, y: bottom }]
    return { kept: half(left), rest: half(right) }
  }
  const [from, to] = end.x < start.x ? [right, left] : [left, right]
  const cut = [{ ...first, x: from }, ...way, { ...last, x: to }]
  const half = (y: number) => [...cut, { x: to, y }, { x: from, y }]
  return { kept: half(top), rest: half(bottom) }
}

/** A strip with a gap where each snip went, `gap` wide at its edge: the snips stand apart like grass. */
export function fringe(cuts: readonly Cut[], paper: Box, gap: number): Polyline {
  const [left, top] = [paper.x, paper.y]
  const [right, bottom] = [left + paper.width, top + paper.height]
  const snips = cuts.map(({ way }) => way).toSorted((a, b) => (b[0]?.x ?? 0) - (a[0]?.x ?? 0))
  const gaps = snips.flatMap((way) => {
    const side = (half: number) =>
      way.map(({ x, y }, k) => ({ x: x + half * (1 - k / Math.max(1, way.length - 1)), y }))
    return [...side(gap / 2), ...side(-gap / 2).reverse()]
  })
  return [{ x: left, y: top }, { x: right, y: top }, { x: right, y: bottom }, ...gaps, { x: left, y: bottom }]
}

/** A box as an outline. */
export function sheetOf({ x, y, width, height }: Box): Polyline {
  return [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ]
}
