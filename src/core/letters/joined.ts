/** Joined writing: a word in one stroke from the line to the line, then its dots and crosses. Glyph units. */
import {
  boundsOf,
  distance,
  lengthOf,
  partAlong,
  signedArea,
  type Box,
  type Point,
  type Polyline,
} from '../geometry'
import { curved, lines, type Glyph, type GlyphStroke } from './glyphs'
import { joinedSkeletonOf, type JoinHeight } from './joined-skeletons'

/** A part of one pen stroke, from and to in lengths along it. */
export interface StrokePart {
  readonly stroke: number
  readonly from: number
  readonly to: number
}

/** One letter of a joined word. */
export interface JoinedLetter {
  readonly glyph: string
  /** Where the left of its skeleton stands; 0 for the first. */
  readonly left: number
  /** The box of the letter itself, without the joins on its sides. */
  readonly box: Box
  /** What of the strokes is this letter; a join belongs half to each of its letters. */
  readonly parts: readonly [StrokePart, ...StrokePart[]]
}

/** A word as the pen writes it; x counts from the left of its first letter, whose stroke begins before that. */
export interface JoinedWord {
  /** The word in one stroke, then its dots and crosses from left to right. */
  readonly strokes: readonly [GlyphStroke, ...GlyphStroke[]]
  readonly letters: readonly JoinedLetter[]
}

/** How far a join keeps the direction at its ends, as a share of the way between them. Higher is rounder. */
const keeping = 0.4
/** A first letter is entered from the line, from this share of the reach before it … */
const leadShare = 0.8
/** … rising like this. */
const leadRise = directionOf(30)
/** A last letter is left for a place this far to the right … */
const tailReach = 18
/** … at this height, rising like this. */
const tailEnds: Readonly<Record<JoinHeight, { readonly y: number; readonly along: Point }>> = {
  low: { y: 78, along: directionOf(58) },
  high: { y: 55, along: directionOf(28) },
}

/** One letter as it is practised alone, with the strokes into and out of it. */
export function joinedGlyph(id: string): Glyph {
  return { id, zone: joinedSkeletonOf(id).zone, strokes: joinedWord(id).strokes }
}

/** Joins letters: one or more of a–z. */
export function joinedWord(glyphs: string): JoinedWord {
  const placed = placedLetters(glyphs)
  const line = [...placed.flatMap(lineOf), ...tailOf(placed)]
  const main: GlyphStroke = {
    line,
    kind: 'line',
    cue: glyphs.length === 1 ? joinedSkeletonOf(glyphs).cue : '',
    reversibleForLeftHand: false,
    signedArea: signedArea(line),
  }
  const after = placed.flatMap((letter) => letter.after)
  return { strokes: [main, ...after], letters: lettersOf(placed, lengthOf(line)) }
}

/** The strokes of one letter of a word, its part of the long one first. */
export function strokesOf({ strokes, letters }: JoinedWord, letter: number): GlyphStroke[] {
  return (letters[letter]?.parts ?? []).flatMap(({ stroke: index, from, to }) => {
    const stroke = strokes[index]
    if (!stroke) return []
    if (stroke.kind === 'dot') return [stroke]
    const line = partAlong(stroke.line, from, to)
    return [{ ...stroke, line, signedArea: signedArea(line) }]
  })
}

interface Placed {
  readonly glyph: string
  readonly left: number
  /** From the letter before, or from the line, up to where `own` begins. */
  readonly into: Polyline
  readonly own: Polyline
  readonly exit: JoinHeight
  readonly after: readonly GlyphStroke[]
}

function placedLetters(glyphs: string): Placed[] {
  const placed: Placed[] = []
  for (const glyph of glyphs) {
    const { entries, body, exit, after } = joinedSkeletonOf(glyph)
    const last = placed[placed.length - 1]
    const { line, reach } = entries[last?.exit ?? 'low']
    const before = last && endOf(last.own)
    const left = before ? before.at.x + reach - startOf(line).at.x : 0
    const own = shifted([...line, ...body.slice(1)], left)
    const start = startOf(own)
    const lead = { at: { x: start.at.x - leadShare * reach, y: lines.baseline }, along: leadRise }
    const into = before ? joinBetween(before, start) : [lead.at, ...joinBetween(lead, start)]
    // The join's last place is the letter's first.
    placed.push({
      glyph,
      left,
      into: into.slice(0, -1),
      own,
      exit,
      after: after.map((one) => shiftedStroke(one, left)),
    })
  }
  return placed
}

function tailOf(placed: readonly Placed[]): Polyline {
  const last = placed[placed.length - 1]
  if (!last) throw new Error('there is nothing to join')
  const end = endOf(last.own)
  const { y, along } = tailEnds[last.exit]
  return joinBetween(end, { at: { x: end.at.x + tailReach, y }, along })
}

function lettersOf(placed: readonly Placed[], total: number): JoinedLetter[] {
  const cuts = [0, ...placed.slice(1).map((_, k) => cutBefore(placed, k + 1)), total]
  let stroke = 0
  return placed.map(({ glyph, left, own, after }, k) => {
    const later = after.map(({ line }) => ({ stroke: (stroke += 1), from: 0, to: lengthOf(line) }))
    return {
      glyph,
      left,
      box: boundsOf([...own, ...after.flatMap(({ line }) => line)]),
      parts: [{ stroke: 0, from: cuts[k] ?? 0, to: cuts[k + 1] ?? total }, ...later],
    }
  })
}

/** The length of the word up to the middle of the join before a letter. */
function cutBefore(placed: readonly Placed[], k: number): number {
  const written = placed.slice(0, k).flatMap(lineOf)
  const join = [...written.slice(-1), ...(placed[k]?.into ?? []), ...(placed[k]?.own.slice(0, 1) ?? [])]
  return lengthOf(written) + lengthOf(join) / 2
}

function lineOf({ into, own }: Placed): Polyline {
  return [...into, ...own]
}

/** A place on the way of the pen and its direction there, of length 1. */
interface Heading {
  readonly at: Point
  readonly along: Point
}

function startOf(line: Polyline): Heading {
  const [a, b] = line
  if (!a || !b) throw new Error('a line needs two places')
  return { at: a, along: directionFrom(a, b) }
}

function endOf(line: Polyline): Heading {
  const [a, b] = line.slice(-2)
  if (!a || !b) throw new Error('a line needs two places')
  return { at: b, along: directionFrom(a, b) }
}

function directionFrom(a: Point, b: Point): Point {
  const step = distance(a, b)
  return { x: (b.x - a.x) / step, y: (b.y - a.y) / step }
}

function directionOf(risingDeg: number): Point {
  const angle = (risingDeg * Math.PI) / 180
  return { x: Math.cos(angle), y: -Math.sin(angle) }
}

/** A curve that leaves and arrives in the directions given; its start is left out. */
function joinBetween(from: Heading, to: Heading): Point[] {
  const hold = keeping * distance(from.at, to.at)
  const after = { x: from.at.x + hold * from.along.x, y: from.at.y + hold * from.along.y }
  const before = { x: to.at.x - hold * to.along.x, y: to.at.y - hold * to.along.y }
  return curved(from.at, after, before, to.at)
}

function shifted(line: Polyline, dx: number): Point[] {
  return line.map(({ x, y }) => ({ x: x + dx, y }))
}

function shiftedStroke(stroke: GlyphStroke, dx: number): GlyphStroke {
  return { ...stroke, line: shifted(stroke.line, dx) }
}
