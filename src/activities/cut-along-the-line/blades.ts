/** The blades: where they cut, what counts as forward, and when a line is cut through. Pure; lengths are page units. */
import { distance, distanceToPolyline, lengthOf, type Box, type Point } from '../../core/geometry'
import type { CutLaid } from './trial'

/** A place at a time, ms. */
export interface Timed extends Point {
  readonly tMs: number
}

/** One line as it was cut. */
export interface Cut {
  readonly way: readonly Timed[]
  /** Each taking of the scissors apart; a new one begins where the last one ended. */
  readonly pieces: readonly (readonly Timed[])[]
}

/** Blades on a paper. */
export interface Blades {
  /** The scissors were taken at a time, ms. */
  begin(tMs: number): void
  /** They are led to a place; answers whether a line is cut through by it. */
  step(to: Timed): boolean
  /** Whether the paper is held, where it has to be. */
  hold(isHeld: boolean): void
  /** Where they cut next. */
  tip(): Point
  /** Where they point: a vector of length 1. */
  pointing(): Point
  /** The lines that were begun, the last one perhaps unfinished. */
  cuts(): readonly Cut[]
  /** Which line is being cut, or comes next. */
  lineIndex(): number
  /** How often they were pulled backwards. */
  backtracks(): number
  isOver(): boolean
}

/** Middle of the handles behind the cutting place, in handle widths. */
export const shaftShare = 0.95

/** Nearer than this a reading adds nothing to the cut, mm. */
const finestMm = 0.5
/** Which way scissors point is told by the last so much of the cut, mm. */
const pointingMm = 3
/** Pulled back by more than this is an attempt to go back, mm; less is a trembling hand. */
const backMm = 1.5
/** A turn sharper than this, as its cosine (135°), goes back when it leads into the cut: scissors turn in one place. */
const sharpestCosine = -Math.SQRT1_2
/** Into the cut leads what stays this near to it, mm, or this share of how far it leads. Larger refuses more. */
const slitMm = 3
const slitShare = 0.5
/** Scissors that stood still go on with a finger that is this near, in handle widths. */
const takeUpShare = 0.6

/** Blades at the beginning of the first line. */
export function openBlades(laid: CutLaid, needsHelper: boolean): Blades {
  const { lines, unitsPerMm, handle, paper } = laid
  const cuts: { readonly way: Timed[]; readonly pieces: Timed[][] }[] = []
  let current = 0
  let [length, backtracks] = [0, 0]
  let [isHeld, isBack, isLoose] = [false, false, false]
  const isOver = () => current >= lines.length
  const tip = () =>
    tipOf(cuts[current]?.way) ?? lines[current]?.line[0] ?? tipOf(cuts[current - 1]?.way) ?? origin
  const pointing = () => {
    const way = cuts[current]?.way ?? []
    const before = way.findLast((p) => distance(p, tip()) >= pointingMm * unitsPerMm)
    const [start, next] = lines[current]?.line ?? []
    return before ? towards(before, tip()) : towards(start ?? tip(), next ?? tip())
  }
  return {
    begin(tMs) {
      if (isOver()) return
      const from = { ...tip(), tMs }
      const cut = (cuts[current] ??= { way: [from], pieces: [] })
      cut.pieces.push([from])
    },
    step(to) {
      const cut = cuts[current]
      const line = lines[current]
      const from = tip()
      const place = { ...within(paper, to), tMs: to.tMs }
      const way = distance(from, place)
      if (!cut || !line || way < finestMm * unitsPerMm) return false
      if (needsHelper && !isHeld) {
        isLoose = true
        return false
      }
      if (leadsIntoCut(place, cut.way, pointing(), unitsPerMm)) {
        if (!isBack && way >= backMm * unitsPerMm) {
          backtracks += 1
          isBack = true
          isLoose = true
        }
        return false
      }
      if (isLoose && way > takeUpShare * handle) return false
      isLoose = isBack = false
      cut.way.push(place)
      cut.pieces[cut.pieces.length - 1]?.push(place)
      length += way
      if (!isThrough(cut.way, length, line, laid)) return false
      current += 1
      length = 0
      return true
    },
    hold: (held) => (isHeld = held),
    tip,
    pointing,
    cuts: () => cuts,
    lineIndex: () => current,
    backtracks: () => backtracks,
    isOver,
  }
}

function leadsIntoCut(place: Point, way: readonly Timed[], pointing: Point, unitsPerMm: number): boolean {
  const tip = way[way.length - 1] ?? place
  const slit = Math.max(slitMm * unitsPerMm, slitShare * distance(tip, place))
  return cosineOf(pointing, towards(tip, place)) < sharpestCosine && distanceToPolyline(place, way) < slit
}

/** A line from edge to edge is cut through this near to its end, mm. */
const throughMm = 3
/** A way round is closed this near to where it began, mm at the least, or half the line’s width. */
const closesMm = 4
/** … or where it crosses itself, once so much of the way round lies between, as a share. Higher is stricter. */
const leastRound = 0.55
/** A paper with a cut longer than this many lines is cut up: nobody has to find back to a line that is lost. */
const longest = 2.5

function isThrough(
  way: readonly Timed[],
  length: number,
  { line, roundFrom }: CutLaid['lines'][number],
  { unitsPerMm, width }: CutLaid,
): boolean {
  const [start, end] = [line[0], line[line.length - 1]]
  const tip = way[way.length - 1]
  if (!start || !end || !tip) return true
  const asked = lengthOf(line)
  if (length > longest * asked) return true
  if (roundFrom === null) return passed(start, end, tip) >= -throughMm * unitsPerMm
  const least = leastRound * (asked - roundFrom)
  if (length < roundFrom + least) return false
  return distance(tip, end) <= Math.max(width / 2, closesMm * unitsPerMm) || loopFrom(way, least) !== null
}

/** How far a place lies past the end of a line, along the page’s axis the line runs along. */
function passed(start: Point, end: Point, tip: Point): number {
  const [dx, dy] = [end.x - start.x, end.y - start.y]
  return Math.abs(dx) > Math.abs(dy) ? (tip.x - end.x) * Math.sign(dx) : (tip.y - end.y) * Math.sign(dy)
}

/** Index of the part that the last part of a way crosses, with at least so much of the way between; null for none. */
export function loopFrom(way: readonly Point[], least: number): number | null {
  const [before, tip] = [way[way.length - 2], way[way.length - 1]]
  if (!before || !tip) return null
  let between = 0
  for (let k = way.length - 2; k > 0; k--) {
    const [a, b] = [way[k - 1], way[k]]
    if (!a || !b) continue
    if (between >= least && isCrossing(a, b, before, tip)) return k - 1
    between += distance(a, b)
  }
  return null
}

function isCrossing(a: Point, b: Point, c: Point, d: Point): boolean {
  return sideOf(a, b, c) * sideOf(a, b, d) < 0 && sideOf(c, d, a) * sideOf(c, d, b) < 0
}

function sideOf(a: Point, b: Point, p: Point): number {
  return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x)
}

const origin: Point = { x: 0, y: 0 }

function tipOf(way: readonly Timed[] | undefined): Point | undefined {
  return way?.[way.length - 1]
}

function towards(from: Point, to: Point): Point {
  const length = distance(from, to) || 1
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length }
}

function cosineOf(a: Point, b: Point): number {
  return a.x * b.x + a.y * b.y
}

function within({ x, y, width, height }: Box, place: Point): Point {
  return {
    x: Math.max(x, Math.min(x + width, place.x)),
    y: Math.max(y, Math.min(y + height, place.y)),
  }
}
