/**
 * How different a foil has to be: a share of an obvious difference that shrinks with the level, and floors below
 * which no eye on a tablet can tell. Differences of each kind are counted in wholes: 1 is obvious at a glance.
 */

/** What a foil may differ in. */
export const differenceKinds = ['contour', 'detail', 'rotation', 'size'] as const
export type DifferenceKind = (typeof differenceKinds)[number]

/**
 * An obvious difference of each kind. Contour and detail: how far the place that moved most has moved, units of
 * the box. Rotation: degrees. Size: logarithm of the ratio. Source: design choice of the project.
 */
export const wholes: Readonly<Record<DifferenceKind, number>> = {
  contour: 0.14,
  detail: 0.2,
  rotation: 90,
  size: Math.log(1.6),
}

/** Each level leaves this share of the difference before it. */
const shrink = 0.8
/** Levels go from 0 to this; any number between may be asked. */
export const topLevel = 10

/** Less than these cannot be told by eye; degrees, share of the size, mm, CSS px. Higher is easier. */
export const perceptual = { turn: 12, size: 0.1, contourMm: 1.2, contourPx: 2.5, gapMm: 2 } as const

/** How a shape is presented. */
export interface Presented {
  /** Width of the box of a shape at scale 1, mm. */
  readonly sizeMm: number
  /** CSS px in a millimetre of the screen; a common tablet when left out. */
  readonly pxPerMm?: number
}

/** CSS px in a millimetre of a common tablet. */
const usualPxPerMm = 5.2

/** The wished difference at a level, in wholes: 1 at level 0, a tenth at level 10. */
export function deltaAt(level: number): number {
  return shrink ** Math.max(0, Math.min(topLevel, level))
}

/** The least difference of each kind that can be told, in wholes, for shapes of a scale. */
export function floorsAt(presented: Presented, scale = 1): Readonly<Record<DifferenceKind, number>> {
  return {
    contour: leastMove(presented) / scale / wholes.contour,
    detail: leastGap(presented) / scale / wholes.detail,
    rotation: perceptual.turn / wholes.rotation,
    size: Math.log(1 + perceptual.size) / wholes.size,
  }
}

/** The least move of a line that can be told, units of the box at scale 1. */
export function leastMove({ sizeMm, pxPerMm = usualPxPerMm }: Presented): number {
  return Math.max(perceptual.contourMm, perceptual.contourPx / pxPerMm) / sizeMm
}

/** The least gap, or move of a dot, that can be told, units of the box at scale 1. */
export function leastGap({ sizeMm }: Presented): number {
  return perceptual.gapMm / sizeMm
}
