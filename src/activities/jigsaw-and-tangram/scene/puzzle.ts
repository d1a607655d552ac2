/** A puzzle: its board in a wooden frame, the pieces of a picture, and coloured shapes that cover a figure. */
import type { Polyline } from '../../../core/geometry'
import { faintly, slab, softly, tracePolyline, type Brush } from '../../../scenes/paint/brush'
import { coats, palette, tint } from '../../../scenes/paint/palette'
import { deepCoat } from '../../../scenes/paint/stimulus'

/** Paints a board with its top left corner in the origin, framed so wide; its shadow needs 24 units of room. */
export function paintPuzzleBoard(
  brush: Brush,
  { width, height, frame }: { readonly width: number; readonly height: number; readonly frame: number },
): void {
  softly(brush, 16, 0.24, (grow) =>
    slab(brush, -grow, 6 - grow * 0.6, width + 2 * grow, height + 1.6 * grow, 22 + grow, palette.shadow),
  )
  slab(brush, 0, 5, width, height, 20, palette.woodDark)
  slab(brush, 0, 0, width, height, 20, palette.wood)
  const inner = frame - 6
  slab(brush, inner, inner, width - 2 * inner, height - 2 * inner, 8, palette.woodDark)
  slab(brush, frame - 3, frame, width - 2 * frame + 6, height - 2 * frame + 3, 5, palette.paperDeep)
}

/** Paints a piece cut from a picture around the origin; `paint` paints the picture as it lies under it. */
export function paintPicturePiece(brush: Brush, contour: Polyline, paint: () => void): void {
  brush.lineJoin = 'round'
  faintly(brush, 0.3, () => fill(brush, lowered(contour, 4), palette.shadow))
  fill(brush, lowered(contour, 2), tint(palette.woodDark, palette.ink, 0.25))
  brush.save()
  trace(brush, contour)
  brush.clip()
  paint()
  brush.restore()
  rim(brush, contour, 3, tint(palette.wood, palette.paperBright, 0.7), 0.8)
  rim(brush, contour, 1.4, tint(palette.woodDark, palette.ink, 0.45), 0.85)
}

/** Paints a shape of coloured paper around the origin; parts of one number have one colour. */
export function paintPaperShape(brush: Brush, contour: Polyline, part: number): void {
  const coat = coats[part % coats.length] ?? coats[0]
  brush.lineJoin = 'round'
  faintly(brush, 0.22, () => fill(brush, lowered(contour, 5), palette.shadow))
  fill(brush, lowered(contour, 3), tint(coat, palette.ink, 0.4))
  fill(brush, contour, tint(coat, palette.paperBright, 0.32))
  rim(brush, contour, 2.4, deepCoat(coat), 1)
}

/** Paints the shadow of a figure that is to be covered, and the lines between its shapes where they are shown. */
export function paintFigure(brush: Brush, shapes: readonly Polyline[], lines: boolean): void {
  const ground = tint(palette.earthEdge, palette.woodDark, 0.45)
  brush.lineJoin = 'round'
  // A rim of its own colour closes the seams between the shapes.
  for (const shape of shapes) {
    fill(brush, shape, ground)
    rim(brush, shape, 3, ground, 1)
  }
  if (lines) for (const shape of shapes) rim(brush, shape, 3, palette.paperBright, 0.9)
}

function trace(brush: Brush, contour: Polyline): void {
  brush.beginPath()
  tracePolyline(brush, contour)
  brush.closePath()
}

function fill(brush: Brush, contour: Polyline, colour: string): void {
  brush.fillStyle = colour
  trace(brush, contour)
  brush.fill()
}

function rim(brush: Brush, contour: Polyline, width: number, colour: string, share: number): void {
  faintly(brush, share, () => {
    brush.strokeStyle = colour
    brush.lineWidth = width
    trace(brush, contour)
    brush.stroke()
  })
}

function lowered(contour: Polyline, by: number): Polyline {
  return contour.map(({ x, y }) => ({ x, y: y + by }))
}
