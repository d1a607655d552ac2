/** Ruled paper for words: a box for each letter, an o where words are apart, letters to trace. */
import type { Box, Point, Polyline } from '../../../core/geometry'
import { disc, faintly, line, slab, type Brush } from '../../../scenes/paint/brush'
import { startColour } from '../../../scenes/paint/corridor'
import { okabeIto, palette, tint } from '../../../scenes/paint/palette'

/** Paints the box of one letter, as tall as the lines ask of it. */
export function paintLetterBox(brush: Brush, { x, y, width, height }: Box): void {
  const inset = 3
  const edge = tint(okabeIto.orange, palette.paperBright, 0.62)
  const [w, h] = [width - 2 * inset, height]
  slab(brush, x + inset, y, w, h, 12, edge)
  slab(brush, x + inset + 3, y + 3, w - 6, h - 6, 9, tint(palette.earthLight, palette.paperBright, 0.45))
}

/** Paints a small o on the line, where two words are apart. */
export function paintGapMarker(brush: Brush, at: Point, size: number): void {
  const ring = tint(okabeIto.bluishGreen, palette.paperBright, 0.5)
  faintly(brush, 0.5, () =>
    disc(brush, at.x, at.y, size / 2, tint(palette.leafPale, palette.paperBright, 0.3)),
  )
  const around = Array.from({ length: 41 }, (_, k) => ({
    x: at.x + (size / 2) * Math.cos((k / 20) * Math.PI),
    y: at.y + (size / 2) * Math.sin((k / 20) * Math.PI),
  }))
  brush.setLineDash([2, size * 0.14])
  line(brush, around, size * 0.07, ring)
  brush.setLineDash([])
}

/** Strokes to trace, and where letters begin; `width` of the trace in the units of its lines. */
export interface TraceLook {
  readonly lines: readonly Polyline[]
  readonly starts: readonly Point[]
  readonly width: number
}

/** Paints letters to trace. */
export function paintTrace(brush: Brush, { lines, starts, width }: TraceLook): void {
  const bed = tint(okabeIto.skyBlue, palette.paperBright, 0.62)
  for (const polyline of lines) line(brush, polyline, width, bed)
  for (const polyline of lines)
    line(brush, polyline, width * 0.5, tint(okabeIto.skyBlue, palette.paperBright, 0.82))
  for (const { x, y } of starts) {
    disc(brush, x, y, width * 0.42, palette.paperBright)
    disc(brush, x, y, width * 0.3, startColour)
  }
}
