/** Where the page lies on the screen. Pure. The page is 1000 wide; CSS pixels stop here. */
import type { Reach } from '../core/accommodations'
import type { Box, Point } from '../core/geometry'
import { edgeMm, type PageRoom } from '../core/sizes'

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

/** Share of the screen that a child with a reach of a part of it is given, from that side. */
const reachedShare = 0.62

/** The largest page of a height (page units) that fits the part of the viewport within reach, in its middle. */
export function fitPage(viewport: Viewport, pageHeight: number, reach: Reach = 'everywhere'): PageFit {
  const room = within(viewport, reach)
  const scale = Math.max(0.05, Math.min(room.width / pageWidth, room.height / pageHeight))
  return {
    scale,
    x: room.x + (room.width - pageWidth * scale) / 2,
    y: room.y + (room.height - pageHeight * scale) / 2,
  }
}

/** Pages that fill the screen are between so many page units tall, however long or flat the screen is. */
const fillBetween = [600, 1400] as const

/** How tall a page has to be to fill the part of the viewport within reach, page units. */
export function fillingHeight(viewport: Viewport, reach: Reach = 'everywhere'): number {
  const { width, height } = within(viewport, reach)
  const [least, most] = fillBetween
  return Math.round(Math.min(most, Math.max(least, (height / width) * pageWidth)))
}

/** The part of the viewport that pages may lie in, CSS px. */
function within({ width, height }: Viewport, reach: Reach): Box {
  const all = {
    x: margin.side,
    y: margin.top,
    width: width - 2 * margin.side,
    height: height - margin.top - margin.bottom,
  }
  switch (reach) {
    case 'everywhere':
      return all
    case 'left':
      return { ...all, width: all.width * reachedShare }
    case 'right':
      return { ...all, x: all.x + all.width * (1 - reachedShare), width: all.width * reachedShare }
    case 'near':
      return { ...all, y: all.y + all.height * (1 - reachedShare), height: all.height * reachedShare }
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

/** The part of a page (page units) that lies away from the edges of the screen, and what a hand needs there. */
export function roomOf(
  viewport: Viewport,
  { fit, height, unitsPerMm, sizes }: Omit<PageRoom, 'safe'> & { readonly fit: PageFit },
): PageRoom {
  const topLeft = toPage(fit, { x: 0, y: 0 })
  const bottomRight = toPage(fit, { x: viewport.width, y: viewport.height })
  const side = edgeMm.side * unitsPerMm
  const left = Math.max(0, topLeft.x + side)
  const top = Math.max(0, topLeft.y + side)
  const right = Math.min(pageWidth, bottomRight.x - side)
  const bottom = Math.min(height, bottomRight.y - edgeMm.bottom * unitsPerMm)
  return { height, unitsPerMm, sizes, safe: { x: left, y: top, width: right - left, height: bottom - top } }
}

/** CSS px in a millimetre of a screen that was never calibrated (a common tablet). */
const usualCssPxPerMm = 5.3

/** A length in millimetres as page units, by the screen's calibration or the usual tablet's. */
export function unitsFromMm(fit: PageFit, mm: number, mmPerCssPx: number | null): number {
  return (mm * (mmPerCssPx === null ? usualCssPxPerMm : 1 / mmPerCssPx)) / fit.scale
}
