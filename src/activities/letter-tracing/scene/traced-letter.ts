/** A letter to trace: a road with its line, a line alone, or only the dots where it turns. */
import {
  distance,
  lengthOf,
  pointAlong,
  resampleByStep,
  type Point,
  type Polyline,
} from '../../../core/geometry'
import { disc, line, type Brush } from '../../../scenes/paint/brush'
import { paintCorridor } from '../../../scenes/paint/corridor'
import { palette, tint } from '../../../scenes/paint/palette'

/** How a letter to trace looks. */
export interface TracedLook {
  readonly corridorWidth: number
  readonly road: boolean
  readonly lineStyle: 'solid' | 'dashed' | 'dotted'
  /** Opacity, 0–1, at which it will be shown. */
  readonly strength: number
}

/** Width of the letter's line as a share of its road, and bounds in page units. */
const penShare = { onRoad: 0.17, alone: 0.26 } as const
const penBounds = { least: 9, most: 24 } as const
/** Of dashes and dots, in widths of the line: the length drawn, and from one to the next. */
const pieces = { dashed: { drawn: 1.7, pitch: 4 }, dotted: { drawn: 0, pitch: 2.3 } } as const
/** A piece whose middle is nearer than this to one of another pass, in widths of the line, would smear it. */
const smears = 1.5

const lineColour = tint(palette.woodDark, palette.shadow, 0.34)

/**
 * Paints the letter. A solid line on a road is the road's own light middle, until it is shown too faintly for
 * that to be seen.
 */
export function paintTracedLetter(
  ctx: Brush,
  strokes: readonly Polyline[],
  { corridorWidth, road, lineStyle, strength }: TracedLook,
): void {
  if (road) paintCorridor(ctx, strokes, { width: corridorWidth, colour: palette.earth })
  const share = road ? penShare.onRoad : penShare.alone
  const pen = Math.max(penBounds.least, Math.min(penBounds.most, corridorWidth * share))
  if (lineStyle !== 'solid')
    for (const piece of brokenInto(strokes, pen, pieces[lineStyle])) line(ctx, piece, pen, lineColour)
  else if (!road || strength < 1) for (const stroke of strokes) line(ctx, stroke, pen, lineColour)
}

/** Paints a dot to join, `size` across. */
export function paintKeyDot(ctx: Brush, { x, y }: Point, size: number): void {
  disc(ctx, x, y, size * 0.5, palette.paperBright)
  disc(ctx, x, y, size * 0.42, palette.inkSoft)
}

/**
 * Dashes or dots along strokes, page units. Where a way comes back over itself, the pieces of the first pass
 * stay and those that would fill their gaps are left out.
 */
function brokenInto(
  strokes: readonly Polyline[],
  pen: number,
  { drawn, pitch }: { readonly drawn: number; readonly pitch: number },
): Polyline[] {
  const kept: Polyline[] = []
  for (const stroke of strokes) {
    const count = Math.max(1, Math.round(lengthOf(stroke) / (pitch * pen)))
    for (let k = 0; k <= count; k++) {
      const at = (k / count) * lengthOf(stroke)
      const middle = pointAlong(stroke, at)
      const isFree = kept.flat().every((place) => distance(place, middle) > smears * pen)
      if (isFree) kept.push(stretch(stroke, at - (drawn * pen) / 2, at + (drawn * pen) / 2))
    }
  }
  return kept
}

/** A part of a line between two lengths along it, bent as it is. */
function stretch(whole: Polyline, from: number, to: number): Polyline {
  const [start, end] = [Math.max(0, from), Math.min(lengthOf(whole), to)]
  if (end - start < 1) return [pointAlong(whole, start)]
  return resampleByStep(
    [
      { x: start, y: 0 },
      { x: end, y: 0 },
    ],
    4,
  ).map(({ x }) => pointAlong(whole, x))
}
