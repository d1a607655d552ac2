/** Corners: how much of a corner's turn the ink makes in one place. 1 is a sharp corner, a rounded one has less. */
import { distance, lengthOf, resampleByStep, type Point, type Polyline } from '../geometry'

/** Corners of a shape as they were drawn. */
export interface CornerTurn {
  /** Mean over the corners: sharpest turn of the ink there ÷ the corner's own turn. */
  readonly share: number
  /** Corners that were drawn without a lift. */
  readonly n: number
}

/** A bend of a line sharper than this is a corner, radians. Higher finds fewer. */
const leastTurn = Math.PI / 6
/** Places in one reach: how finely the sharpest turn is looked for. */
const fineness = 8
/** At most so many places of a stroke are looked at; endless scribbling has no corners to tell. */
const mostPlaces = 4000

/**
 * The corners of `lines` as the ink took them: at each, the largest angle between two chords of the ink, both
 * `reach` long. Null when no corner was passed within a reach of it in one stroke.
 */
export function cornerTurn(
  strokes: readonly Polyline[],
  lines: readonly Polyline[],
  reach: number,
): CornerTurn | null {
  const step = reach / fineness
  const ink = strokes
    .filter((line) => lengthOf(line) <= mostPlaces * step)
    .map((line) => resampleByStep(line, step))
  const shares = lines
    .flatMap(cornersOf)
    .map(({ at, turn }) => Math.max(...ink.map((line) => sharpestTurn(line, at, reach) / turn)))
    .filter((share) => share > 0)
  if (shares.length === 0) return null
  return { share: shares.reduce((sum, share) => sum + share, 0) / shares.length, n: shares.length }
}

/** The bends of a line with their turn, radians; its two ends are none. */
export function cornersOf(line: Polyline): { readonly at: Point; readonly turn: number }[] {
  return line.flatMap((at, k) => {
    const turn = turnAt(line[k - 1], at, line[k + 1])
    return turn >= leastTurn ? [{ at, turn }] : []
  })
}

/** The sharpest turn of a line near a place, radians; 0 when it does not pass there. */
function sharpestTurn(line: Polyline, at: Point, reach: number): number {
  return line.reduce(
    (sharpest, place, k) =>
      distance(place, at) <= reach
        ? Math.max(sharpest, turnAt(line[k - fineness], place, line[k + fineness]))
        : sharpest,
    0,
  )
}

function turnAt(before: Point | undefined, at: Point, after: Point | undefined): number {
  if (!before || !after) return 0
  const [ux, uy] = [at.x - before.x, at.y - before.y]
  const [vx, vy] = [after.x - at.x, after.y - at.y]
  return Math.abs(Math.atan2(ux * vy - uy * vx, ux * vx + uy * vy))
}
