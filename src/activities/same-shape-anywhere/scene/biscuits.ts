/** Biscuits and their cutters, on shapes that everybody knows. */
import { drawingOf } from '../../../core/stimulus/drawing'
import type { Shape } from '../../../core/stimulus/shape'
import { tracePolyline, type Brush } from '../../../scenes/paint/brush'
import { palette, tint } from '../../../scenes/paint/palette'
import { paintShape } from '../../../scenes/paint/stimulus'

/** Doughs: they carry no meaning. */
export const doughs = ['#C98B4B', '#B4703C', '#D29A4E'] as const
/** Where the line of icing runs, and how wide it is, share of the box. */
const icing = { inset: 0.04, width: 0.022 } as const

/** Paints a biscuit with a line of icing along its edge; one that is an outline is the cutter. */
export function paintBiscuit(
  brush: Brush,
  shape: Shape,
  { size, coat }: { readonly size: number; readonly coat: string },
): void {
  paintShape(brush, shape, { size, coat })
  if (shape.fill === 'outline') return
  const contour = (drawingOf(shape).outlines[0] ?? []).map(({ x, y }) => ({ x: x * size, y: y * size }))
  const line = (width: number, colour: string) => {
    brush.strokeStyle = colour
    brush.lineWidth = width * size * shape.scale
    brush.stroke()
  }
  brush.save()
  brush.lineJoin = 'round'
  brush.beginPath()
  tracePolyline(brush, contour)
  brush.closePath()
  brush.clip()
  line(2 * (icing.inset + icing.width), palette.paperBright)
  line(2 * icing.inset, tint(coat, palette.paperBright, 0.22))
  line(0.024, tint(coat, palette.ink, 0.42))
  brush.restore()
}
