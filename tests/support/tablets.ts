/** Tablets that layouts are tried on. */
import { sizesFor, type PageRoom } from '../../src/core/sizes'
import { fillingHeight, fitPage, roomOf, unitsFromMm, type Viewport } from '../../src/scenes/page-fit'

/** A tablet: its glass in CSS px, and how many of them make a millimetre. */
export interface Tablet extends Viewport {
  readonly pxPerMm: number
}

/** Common tablets, upright and across. */
export const tablets: readonly Tablet[] = [
  [1180, 820, 5.2],
  [1024, 768, 5.2],
  [1366, 1024, 5.2],
  [1280, 800, 5.9],
  [1133, 744, 6.42],
].flatMap(([width = 0, height = 0, pxPerMm = 1]) => [
  { width, height, pxPerMm },
  { width: height, height: width, pxPerMm },
])

/** A page that fills a tablet, for a child of five. */
export function roomOn({ width, height, pxPerMm }: Tablet): PageRoom {
  const viewport = { width, height }
  const tall = fillingHeight(viewport)
  const fit = fitPage(viewport, tall)
  const unitsPerMm = unitsFromMm(fit, 1, 1 / pxPerMm)
  return roomOf(viewport, { fit, height: tall, unitsPerMm, sizes: sizesFor('5–6', unitsPerMm) })
}
