/** Ruled lines on the child's sheet. */
import type { RuledLine } from '../../core/letters/ruling'
import { line, type Brush } from './brush'
import { okabeIto, palette, tint } from './palette'

const dashes: Readonly<Record<RuledLine['style'], number[]>> = {
  solid: [],
  dashed: [14, 14],
  dotted: [2, 12],
}

/** Paints the lines from `from` to `to`, page units; the line letters stand on is stronger. */
export function paintRuledLines(brush: Brush, ruled: readonly RuledLine[], from: number, to: number): void {
  for (const { y, style, isBase } of ruled) {
    brush.setLineDash(dashes[style])
    const colour = isBase
      ? tint(okabeIto.blue, palette.paperBright, 0.35)
      : tint(okabeIto.skyBlue, palette.paperBright, 0.45)
    const ends = [
      { x: from, y },
      { x: to, y },
    ]
    line(brush, ends, isBase ? 5 : 3, colour)
  }
  brush.setLineDash([])
}
