/** Where the page lies on the screen. Pure. The page is 1000 wide; CSS pixels stop here. */
import type { Box, Point } from '../core/geometry'

/** Width of every page, page units. */
export const pageWidth = 1000

/** The viewport in CSS px. */
export interface Viewport {
  readonly width: number
  readonly height: number
}

/** A page laid on the screen: `scale` CSS px in one page unit, its top left corner at (x, y) CSS px. */
export interface PageFit {
  readonly scale: number
  readonly x: number
  readonly y: number
}

/** Room kept free around the page, CSS px: the corners hold the ear and the door, the top the buds. */
const margin = { side: 26, top: 92, bottom: 26 } as const

/** The largest page of a height (page units) that fits the viewport, centred. */
export function fitPage(viewport: Viewport, pageHeight: number): PageFit {
  const wide = (viewport.width - 2 * margin.side) / pageWidth
  const high = (viewport.height - margin.top - margin.bottom) / pageHeight
  const scale = Math.max(0.05, Math.min(wide, high))
  return {
    scale,
    x: (viewport.width - pageWidth * scale) / 2,
    y: margin.top + (viewport.height - margin.top - margin.bottom - pageHeight * scale) / 2,
  }
}

/** A place on the screen (CSS px) as a place on the page. */
export function toPage(fit: PageFit, place: Point): Point {
  return { x: (place.x - fit.x) / fit.scale, y: (place.y - fit.y) / fit.scale }
}

/** A place on the page as a place on the screen, CSS px. */
export function toScreen(fit: PageFit, place: Point): Point {
  return { x: fit.x + place.x * fit.scale, y: fit.y + place.y * fit.scale }
}

/** A box on the page as a box on the screen, CSS px. */
export function boxToScreen(fit: PageFit, box: Box): Box {
  return { ...toScreen(fit, box), width: box.width * fit.scale, height: box.height * fit.scale }
}

/** CSS px in a millimetre of a screen that was never calibrated (a common tablet). */
const usualCssPxPerMm = 5.3

/** A length in millimetres as page units, by the screen's calibration or the usual tablet's. */
export function unitsFromMm(fit: PageFit, mm: number, mmPerCssPx: number | null): number {
  return (mm * (mmPerCssPx === null ? usualCssPxPerMm : 1 / mmPerCssPx)) / fit.scale
}
