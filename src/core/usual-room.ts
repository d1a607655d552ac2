/** The page of a usual tablet lying across, for make-believe hands that play without a screen. */
import { sizesFor, type PageRoom } from './sizes'

/** Page units in a millimetre of that tablet. */
const unitsPerMm = 4.7

/** Its page, for a child of five. */
export const usualRoom: PageRoom = {
  height: 622,
  unitsPerMm,
  sizes: sizesFor('5–6', unitsPerMm),
  safe: { x: 48, y: 0, width: 904, height: 551 },
}
