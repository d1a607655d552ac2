/** Where everyone sits or hangs: in rows along boughs, as large as fits. */
import type { Point } from '../../core/geometry'
import { placesIn, tappedAt } from '../../core/places'
import type { PageRoom, Touchable } from '../../core/sizes'
import type { Figures } from './challenge'

/** The page is as tall as the screen allows. */
export const pageHeight = 'filling'

/** What of a trial a layout has to know. */
interface Several {
  readonly figures: Figures
  readonly turns: readonly number[]
}

/** A trial as it lies on one screen, page units. */
export interface OddLayout {
  readonly seatsAt: readonly Point[]
  /** Across a seat, which is what is tapped. */
  readonly seat: number
  /** Width of every shape's box. */
  readonly box: number
  /** Between two rows, at least; the bough lies in it. */
  readonly bough: number
}

/** A shape's box, of which no corner is ever full, takes this share of its seat: on a slice of wood there is a rim. */
const boxShares = { sitting: 1.08, hanging: 0.86 } as const
/** Largest seat, mm: beyond it eyes have to travel. */
const largestMm = 48
/** Room for the boughs, page units: between rows, above the first and below the last. */
const boughRoom = 62
const edges = { sitting: { top: 44, bottom: 26 }, hanging: { top: 92, bottom: 0 } } as const
/** The trunk stands here, page units. */
export const trunkWidth = 92

/** Lays a trial. */
export function layOut({ figures, turns }: Several, { safe, sizes, unitsPerMm }: PageRoom): OddLayout {
  const way = isSitting(figures) ? 'sitting' : 'hanging'
  const edge = edges[way]
  const top = Math.max(safe.y, edge.top)
  const left = Math.max(safe.x, trunkWidth)
  const box = {
    x: left,
    y: top,
    width: safe.x + safe.width - left,
    height: safe.y + safe.height - top - edge.bottom,
  }
  const most = Math.max(sizes.target, largestMm * unitsPerMm)
  const gap = Math.max(sizes.gap, boughRoom)
  const { size, at } = placesIn(box, turns.length, { most, gap })
  return { seatsAt: at, seat: size, box: size * boxShareOf(figures), bough: gap }
}

/** What is touched: the seats. */
export function touchables(trial: Several, room: PageRoom): readonly Touchable[] {
  const { seatsAt, seat } = layOut(trial, room)
  return tappedAt(seatsAt, seat)
}

/** Whether these sit on the boughs; others hang from them on slices of wood. */
export function isSitting(figures: Figures): boolean {
  return figures === 'critters'
}

/** A seat on the smallest tablets, mm, by how many there are; on others it is larger. */
const smallestSeatMm = [39, 39, 39, 28, 28, 28, 26, 26] as const

/** How wide a shape's box is at least on any tablet, mm: what differences have to be seen at. */
export function boxMm(count: number, figures: Figures): number {
  return (smallestSeatMm[count - 1] ?? 26) * boxShareOf(figures)
}

function boxShareOf(figures: Figures): number {
  return isSitting(figures) ? boxShares.sitting : boxShares.hanging
}
