/** What a shape looks like: lines and dots in its box, set down as its pose says. */
import { boundsOf, lengthOf, signedArea, type Point, type Polyline } from '../geometry'
import { glyphOf, lines as glyphLines } from '../letters/glyphs'
import { dotsOf, markLinesOf, outlineOf } from './badge'
import { contourOf } from './blob'
import { cutoutOutline } from './cutout'
import { strokesOfSign } from './sign'
import type { Body, Dot, Pose, Shape } from './shape'

/** Lines and dots, units of the box. */
export interface Drawing {
  /** Closed lines; their last point joins their first. */
  readonly outlines: readonly Polyline[]
  /** Open lines that make the shape, drawn with a pen. */
  readonly strokes: readonly Polyline[]
  /** Lines on a shape that has an outline. */
  readonly marks: readonly Polyline[]
  readonly dots: readonly Dot[]
}

/** Width of the pen that draws strokes, units of the box. */
export const penWidth = 0.09

/** A letter with its stem, ascender or descender, is so high in its box. */
const letterHeight = 0.8

/** The drawing of a shape as it is set down. */
export function drawingOf(shape: Shape): Drawing {
  const { outlines, strokes, marks, dots } = bodyDrawing(shape.body)
  const set = (line: Polyline) => line.map((p) => placedIn(shape, p))
  return {
    outlines: outlines.map(set),
    strokes: strokes.map(set),
    marks: marks.map(set),
    dots: dots.map((dot) => ({ ...placedIn(shape, dot), r: dot.r * shape.scale })),
  }
}

/** The drawing of a body in plain pose. A picture is drawn by its frame, since no outline of it is known. */
export function bodyDrawing(body: Body): Drawing {
  const nothing = { outlines: [], strokes: [], marks: [], dots: [] }
  switch (body.kind) {
    case 'blob':
      return { ...nothing, outlines: [contourOf(body)], dots: body.spots }
    case 'sign':
      return { ...nothing, strokes: strokesOfSign(body) }
    case 'badge':
      return { outlines: [outlineOf(body)], strokes: [], marks: markLinesOf(body), dots: dotsOf(body) }
    case 'cutout':
      return { ...nothing, outlines: [cutoutOutline(body)] }
    case 'letter':
      return { ...nothing, strokes: letterStrokes(body.glyph) }
    case 'picture':
      return { ...nothing, outlines: [frame] }
  }
}

/** Where a place of the body lies when the body is set down: mirrored, then turned, then scaled. */
export function placedIn({ turn, scale, mirrored }: Pose, { x, y }: Point): Point {
  const angle = (turn * Math.PI) / 180
  const across = mirrored ? -x : x
  return {
    x: scale * (across * Math.cos(angle) - y * Math.sin(angle)),
    y: scale * (across * Math.sin(angle) + y * Math.cos(angle)),
  }
}

/** How much of its box a shape covers with ink, 0–1: the area of what is filled, else length by width of the pen. */
export function inkAreaOf(shape: Shape): number {
  const { outlines, strokes } = drawingOf(shape)
  const pen = penWidth * shape.scale
  const drawn = strokes.reduce((sum, line) => sum + lengthOf(line) * pen, 0)
  if (shape.fill === 'solid')
    return drawn + outlines.reduce((sum, line) => sum + Math.abs(signedArea(line)), 0)
  return drawn + outlines.reduce((sum, line) => sum + lengthOf(closed(line)) * pen, 0)
}

/** How far a shape reaches from the middle of its box; 0.5 touches its side. */
export function reachOf(shape: Shape): number {
  const { outlines, strokes } = drawingOf(shape)
  let reach = 0
  for (const line of [...outlines, ...strokes])
    for (const { x, y } of line) reach = Math.max(reach, Math.abs(x), Math.abs(y))
  return reach
}

/** A closed line with its first point repeated at the end. */
export function closed(line: Polyline): Polyline {
  const [first] = line
  return first ? [...line, first] : line
}

const frame: Polyline = [
  { x: -0.45, y: -0.45 },
  { x: 0.45, y: -0.45 },
  { x: 0.45, y: 0.45 },
  { x: -0.45, y: 0.45 },
]

/** The strokes of a letter around the middle of its box; all letters are drawn to one scale. */
function letterStrokes(glyph: string): Polyline[] {
  const strokes = glyphOf(glyph).strokes.map(({ line }) => line)
  const { x, y, width, height } = boundsOf(strokes.flat())
  const unit = letterHeight / (glyphLines.baseline - glyphLines.headline)
  const [left, top] = [x + width / 2, y + height / 2]
  return strokes.map((line) => line.map((p) => ({ x: (p.x - left) * unit, y: (p.y - top) * unit })))
}
