/** Lines with parts cut away, as for completing a shape in the mind. */
import { lengthOf, pointAlong, type Polyline } from '../geometry'
import type { Dice } from '../random'

/** What is cut. */
export interface Cut {
  /** Share of the whole length that goes, 0–1. */
  readonly share: number
  /** Pieces the cuts are spread over: 1 leaves out one stretch, more leave dashes. */
  readonly gaps: number
}

/** Places along a piece that is left, units of the box apart. */
const grain = 0.02

/**
 * What is left of lines after cutting: gaps of one length, evenly spread over all lines together, beginning
 * anywhere. A closed line has its first point at its end too.
 */
export function cutAway(lines: readonly Polyline[], { share, gaps }: Cut, dice: Dice): Polyline[] {
  const total = lines.reduce((sum, line) => sum + lengthOf(line), 0)
  if (share <= 0 || gaps < 1 || total === 0) return [...lines]
  const period = total / gaps
  const start = dice.within(0, period)
  const kept = { from: period * share, to: period }
  let before = 0
  return lines.flatMap((line) => {
    const length = lengthOf(line)
    // The gaps go on from line to line, so that a short stroke is not always whole.
    const first = Math.floor((before - start) / period)
    const last = Math.ceil((before + length - start) / period)
    const pieces = Array.from({ length: last - first + 1 }, (_, k) => {
      const offset = start + (first + k) * period - before
      return pieceOf(line, Math.max(0, offset + kept.from), Math.min(length, offset + kept.to))
    })
    before += length
    return pieces.filter((piece) => piece.length > 1)
  })
}

/** The part of a line between two lengths along it; empty when there is none. */
function pieceOf(line: Polyline, from: number, to: number): Polyline {
  if (to - from < 1e-9) return []
  const steps = Math.max(1, Math.ceil((to - from) / grain))
  return Array.from({ length: steps + 1 }, (_, k) => pointAlong(line, from + ((to - from) * k) / steps))
}
