/** Physical sizes a child's hand needs, by age band; a design choice that therapists may enlarge. */
import type { AgeBand } from './child'
import type { Box } from './geometry'

/** Sizes, all in one unit: millimetres in the table, page units once a page is laid on a screen. */
export interface Sizes {
  /** Least width and height of what is tapped. */
  readonly target: number
  /** Least room between two of them. */
  readonly gap: number
  /** Least width and height of what is dragged. */
  readonly handle: number
  /** Least width of a road to stay on. */
  readonly road: number
  /** How far from its place something may be let go and still land there. */
  readonly drop: number
}

/** The table, mm. */
export const sizesMm: Readonly<Record<AgeBand, Sizes>> = {
  '3–4': { target: 20, gap: 8, handle: 20, road: 15, drop: 10 },
  '5–6': { target: 16, gap: 6, handle: 16, road: 10, drop: 8 },
  '7–8': { target: 13, gap: 5, handle: 13, road: 7, drop: 6 },
  '9–12': { target: 11, gap: 4, handle: 11, road: 5, drop: 5 },
}

/** Smaller than this nothing may be that is to be tapped or dragged, even when precision is the aim, mm. */
export const smallestMm = 6

/** Nothing to be tapped or dragged lies nearer to the sides or the top (`side`) and the bottom of the screen, mm. */
export const edgeMm = { side: 15, bottom: 20 } as const

/** A child's sizes in the unit of which `unitsPerMm` make a millimetre; `scale` enlarges all but roads. */
export function sizesFor(ageBand: AgeBand, unitsPerMm: number, scale = 1): Sizes {
  const { target, gap, handle, road, drop } = sizesMm[ageBand]
  const units = (mm: number) => mm * unitsPerMm * scale
  return {
    target: units(target),
    gap: gap * unitsPerMm,
    handle: units(handle),
    road: road * unitsPerMm,
    drop: units(drop),
  }
}

/** The page as it lies on a screen, 1000 units wide: what a layout has to know of it. */
export interface PageRoom {
  /** Height of the page, page units. */
  readonly height: number
  readonly unitsPerMm: number
  readonly sizes: Sizes
  /** The part of the page where touching is comfortable, page units: away from the edges of the screen. */
  readonly safe: Box
}

/** Something that is touched, as it is laid, page units. */
export interface Touchable {
  readonly kind: 'tap' | 'drag'
  readonly box: Box
}
