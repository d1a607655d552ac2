/** The card of a writing desk: what it shows, how it hides, and where on it the ghost hand writes. */
import type { Point, Polyline } from '../core/geometry'
import type { Brush } from './paint/brush'
import { fittedInto, paintEnvelope, paintLetterCard } from './paint/letter-card'

/** A card, page units. */
export interface DeskCard {
  readonly width: number
  readonly height: number
  /** Its middle. */
  readonly at: Point
  /** Paint around the origin. */
  paintModel(brush: Brush): void
  paintEnvelope(brush: Brush): void
  /** Where the ghost hand goes to show how it is made, page units. */
  readonly ways: readonly Polyline[]
}

/** The usual card, page units. */
const size = { width: 250, height: 300 } as const
/** Its middle; it lies on the side away from the writing hand. */
const place = { aside: 175, y: 330 } as const

/** The usual card beside the paper: lines as large as fit, with numbered starts if told. */
export function cardBeside(lines: readonly Polyline[], numbers: boolean, isLeft: boolean): DeskCard {
  const at = { x: isLeft ? 1000 - place.aside : place.aside, y: place.y }
  const fitted = fittedInto(lines, size.width * 0.54, size.height * 0.62)
  return {
    ...size,
    at,
    paintModel: (brush) => paintLetterCard(brush, size, lines, numbers),
    paintEnvelope: (brush) => paintEnvelope(brush, size),
    ways: fitted.map((line) => line.map(({ x, y }) => ({ x: x + at.x, y: y + at.y }))),
  }
}
