/** Where the paper and its line lie on a page: as wide as asked to the millimetre, as long as fits. */
import { lengthOf, type Box, type Point, type Polyline } from '../../core/geometry'
import { cornersOf } from '../../core/metrics/corner-turn'
import type { PageRoom, Touchable } from '../../core/sizes'
import { shaftShare } from './blades'
import { outlineOf, type OutlineName } from './outlines'
import type { CutLaid, CutTrial } from './trial'

/** The page is as tall as the screen allows. */
export const pageHeight = 'filling'

/** A trial as it lies on one screen, page units. */
export interface CutLayout extends CutLaid {
  /** The hand print on the paper; null when nobody has to hold it. */
  readonly pad: Box | null
  /** Where the scissors stop and turn. */
  readonly marks: readonly Point[]
}

/** Paper left around a line, mm, beside half the line’s width. */
const marginMm = 5
/** Turns lie so far apart that a line does not run into itself, in line widths. */
const apart = { snips: 1.25, curve: 1.6, zigzag: 1.5 } as const
/** A paper cut from edge to edge is at least so high, mm, for its two halves to be something. */
const stripMm = 44

/** Lays a trial. */
export function layOut(trial: CutTrial, room: PageRoom): CutLayout {
  const { unitsPerMm, sizes } = room
  const handle = sizes.handle
  const shaft = handle * shaftShare
  const pad = trial.helper ? padIn(room) : null
  const field = pad ? beside(pad, room) : room.safe
  const behind = shaft + handle / 2
  const away = trial.cut === 'snips' || trial.travel === 'away'
  const free = away ? { ...field, height: field.height - behind } : { ...field, width: field.width - behind }
  const sheet = sheetIn(trial, { free, away, unitsPerMm, width: trial.widthMm * unitsPerMm })
  const mirror = trial.hand === 'left' ? (p: Point) => mirrored(p, room.safe) : (p: Point) => p
  const lines = sheet.lines.map(({ line, roundFrom }) => ({ line: line.map(mirror).map(rounded), roundFrom }))
  return {
    lines,
    paper: mirroredBox(sheet.paper, mirror),
    width: trial.widthMm * unitsPerMm,
    unitsPerMm,
    handle,
    pad: pad && mirroredBox(pad, mirror),
    marks: trial.marks ? lines.flatMap(({ line }) => cornersOf(line).map(({ at }) => at)) : [],
  }
}

/** What is touched: the handles of the scissors, and the hand print. */
export function touchables(trial: CutTrial, room: PageRoom): readonly Touchable[] {
  const { lines, handle, pad } = layOut(trial, room)
  const shaft = handle * shaftShare
  const handles = lines.slice(0, 1).flatMap(({ line }) => {
    const [from, to] = [line[0], line[1]]
    if (!from || !to) return []
    const length = lengthOf([from, to])
    const x = from.x - ((to.x - from.x) / length) * shaft
    const y = from.y - ((to.y - from.y) / length) * shaft
    return [{ x: x - handle / 2, y: y - handle / 2, width: handle, height: handle }]
  })
  return [
    ...handles.map((box) => ({ kind: 'drag' as const, box })),
    ...(pad ? [{ kind: 'tap' as const, box: pad }] : []),
  ]
}

interface Field {
  /** Where paper may lie; the scissors have their room beside it. */
  readonly free: Box
  readonly away: boolean
  readonly unitsPerMm: number
  /** Of the line. */
  readonly width: number
}

type Sheet = Pick<CutLaid, 'lines' | 'paper'>

function sheetIn(trial: CutTrial, field: Field): Sheet {
  const { cut, shape, lengthMm } = trial
  switch (cut) {
    case 'snips':
      return snips(trial, field)
    case 'straight':
    case 'curve':
    case 'zigzag':
      return strip(trial, cut, field)
    case 'circle':
    case 'square':
      return cutOut(cut, lengthMm, field)
    case 'shape':
      return cutOut(shape ?? 'heart', lengthMm, field)
  }
}

/** A strip with short lines from its near edge, first one on the side of the cutting hand. */
function snips({ turns, lengthMm }: CutTrial, { free, unitsPerMm, width }: Field): Sheet {
  const length = Math.min(lengthMm * unitsPerMm, free.height * 0.7)
  const most = Math.max(1, Math.floor(free.width / (apart.snips * width)) - 1)
  const count = Math.min(turns, most)
  const gap = Math.min(free.width / (count + 1), width * 2)
  const height = Math.min(free.height, length * 1.7)
  const paper = centred(free, gap * (count + 1), height)
  const near = paper.y + paper.height
  const lines = Array.from({ length: count }, (_, k) => {
    const x = paper.x + paper.width - gap * (k + 1)
    return { line: [at(x, near), at(x, near - length)], roundFrom: null }
  })
  return { paper, lines }
}

/** A paper with a line from edge to edge. */
function strip(
  { lengthMm, turns }: CutTrial,
  cut: 'straight' | 'curve' | 'zigzag',
  { free, away, unitsPerMm, width }: Field,
): Sheet {
  const [along, across] = away ? [free.height, free.width] : [free.width, free.height]
  const length = Math.min(lengthMm * unitsPerMm, along)
  const margin = width / 2 + marginMm * unitsPerMm
  const line = lineAlong(cut, { length, turns, width, rise: Math.max(1, across / 2 - margin) })
  const highest = Math.max(...line.map(({ y }) => Math.abs(y)))
  const breadth = Math.min(across, Math.max(2 * (highest + margin), stripMm * unitsPerMm))
  const paper = away ? centred(free, breadth, length) : centred(free, length, breadth)
  const place = ({ x, y }: Point) =>
    away
      ? at(paper.x + paper.width / 2 + y, paper.y + paper.height - x)
      : at(paper.x + paper.width - x, paper.y + paper.height / 2 + y)
  return { paper, lines: [{ line: line.map(place), roundFrom: null }] }
}

/** A line from (0, 0) along x; `rise` is the farthest it may go aside. */
function lineAlong(
  cut: 'straight' | 'curve' | 'zigzag',
  {
    length,
    turns,
    width,
    rise,
  }: { readonly length: number; readonly turns: number; readonly width: number; readonly rise: number },
): Polyline {
  if (cut === 'straight') return [at(0, 0), at(length, 0)]
  const fit = Math.max(1, Math.min(turns, Math.floor(length / (apart[cut] * width))))
  if (cut === 'curve') {
    const high = Math.min(rise, (length / fit) * 0.42)
    return Array.from({ length: 18 * fit + 1 }, (_, k) =>
      at((length * k) / (18 * fit), -high * Math.sin((Math.PI * k) / 18)),
    )
  }
  const leg = length / (fit + 1)
  const high = Math.min(rise, leg * 0.6)
  return Array.from({ length: fit + 2 }, (_, k) => at(leg * k, k % 2 === 0 ? high : -high))
}

/** A paper with a shape inside and a way in from its edge, tangent to the shape. */
function cutOut(name: OutlineName, lengthMm: number, { free, away, unitsPerMm, width }: Field): Sheet {
  const unit = outlineOf(name)
  const margin = width / 2 + marginMm * unitsPerMm
  const round = lengthOf([...unit, ...unit.slice(0, 1)])
  const most = Math.max(12 * unitsPerMm, Math.min(free.width, free.height) - 2 * margin)
  const side = Math.min((lengthMm * unitsPerMm) / round, most)
  const paper = centred(free, side + 2 * margin, side + 2 * margin)
  const middle = at(paper.x + paper.width / 2, paper.y + paper.height / 2)
  const outline = unit.map(({ x, y }) => at(middle.x + x * side, middle.y + y * side))
  const from = outline.reduce((best, p, k) => (isFarther(p, outline[best] ?? p, away) ? k : best), 0)
  const turned = [...outline.slice(from), ...outline.slice(0, from + 1)]
  const [start = middle] = turned
  const edge = away ? at(start.x, paper.y + paper.height) : at(paper.x + paper.width, start.y)
  return { paper, lines: [{ line: [edge, ...turned], roundFrom: lengthOf([edge, start]) }] }
}

/** The way round begins farthest to the side where it runs on in the direction of the way in. */
function isFarther(p: Point, than: Point, away: boolean): boolean {
  return away ? p.x > than.x + 1e-6 : p.y < than.y - 1e-6
}

/** The hand print: beside the paper where the page is wide, below it where it is high; opposite the cutting hand. */
function padIn({ safe, sizes }: PageRoom): Box {
  const side = sizes.target
  const y = safe.width > safe.height ? safe.y + (safe.height - side) * 0.62 : safe.y + safe.height - side
  return { x: safe.x, y, width: side, height: side }
}

function beside(pad: Box, { safe, sizes }: PageRoom): Box {
  const taken = pad.width + sizes.gap
  return safe.width > safe.height
    ? { ...safe, x: safe.x + taken, width: safe.width - taken }
    : { ...safe, height: safe.height - taken }
}

function centred(box: Box, width: number, height: number): Box {
  return { x: box.x + (box.width - width) / 2, y: box.y + (box.height - height) / 2, width, height }
}

function mirrored({ x, y }: Point, { x: left, width }: Box): Point {
  return at(2 * left + width - x, y)
}

function mirroredBox(box: Box, mirror: (p: Point) => Point): Box {
  const [one, other] = [mirror(box), mirror({ x: box.x + box.width, y: box.y })]
  return { ...box, x: Math.min(one.x, other.x) }
}

function rounded({ x, y }: Point): Point {
  return at(Math.round(x * 100) / 100, Math.round(y * 100) / 100)
}

function at(x: number, y: number): Point {
  return { x, y }
}
