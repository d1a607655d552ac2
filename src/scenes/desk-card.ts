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

/** The usual card beside the paper, page units: how far from the side away from the writing hand, and how low. */
const beside = { width: 250, height: 300, aside: 175, y: 330 } as const
/** A smaller one above the paper, in the middle. */
const above = { width: 190, height: 208, at: { x: 500, y: 128 } } as const

/** The usual card beside the paper: lines as large as fit, with numbered starts if told. */
export function cardBeside(lines: readonly Polyline[], numbers: boolean, isLeft: boolean): DeskCard {
  const at = { x: isLeft ? 1000 - beside.aside : beside.aside, y: beside.y }
  return cardWith(lines, numbers, { ...beside, at })
}

/** The same above the paper, where no hand lies over it. */
export function cardAbove(lines: readonly Polyline[], numbers: boolean): DeskCard {
  return cardWith(lines, numbers, above)
}

type Place = Pick<DeskCard, 'width' | 'height' | 'at'>

function cardWith(lines: readonly Polyline[], numbers: boolean, { width, height, at }: Place): DeskCard {
  const size = { width, height }
  const fitted = fittedInto(lines, width * 0.54, height * 0.62)
  return {
    ...size,
    at,
    paintModel: (brush) => paintLetterCard(brush, size, lines, numbers),
    paintEnvelope: (brush) => paintEnvelope(brush, size),
    ways: fitted.map((line) => line.map(({ x, y }) => ({ x: x + at.x, y: y + at.y }))),
  }
}
