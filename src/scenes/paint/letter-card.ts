/** The card beside the line: a letter to look at, and the envelope that hides it. */
import { boundsOf, type Polyline } from '../../core/geometry'
import { disc, faintly, line, outline, placed, slab, softly, type Brush } from './brush'
import { paintNumberDot } from './corridor'
import { paintSprig } from './sprig'
import { okabeIto, palette, tint } from './palette'

/** A card around the origin, `width` × `height`. */
export interface CardLook {
  readonly width: number
  readonly height: number
}

/** Paints a card with a letter on it, as large as fits; numbered starts when `numbers`. */
export function paintLetterCard(
  ctx: Brush,
  { width, height }: CardLook,
  lines: readonly Polyline[],
  numbers: boolean,
): void {
  paintCard(ctx, { width, height }, palette.paperBright)
  const fitted = fittedInto(lines, width * 0.54, height * 0.62)
  const pen = width * 0.062
  for (const polyline of fitted)
    line(ctx, polyline, pen * 1.7, tint(okabeIto.skyBlue, palette.paperBright, 0.72))
  for (const polyline of fitted) line(ctx, polyline, pen, okabeIto.blue)
  if (!numbers) return
  fitted.forEach((polyline, k) => {
    const [start, next] = [polyline[0], polyline[Math.min(polyline.length - 1, 3)]]
    if (!start || !next) return
    const away = Math.hypot(next.x - start.x, next.y - start.y) || 1
    const out = pen * 1.9
    const at = {
      x: start.x - ((next.x - start.x) / away) * out + k * pen * 0.5,
      y: start.y - ((next.y - start.y) / away) * out,
    }
    const shown = polyline.length > 1 ? at : { x: start.x + out * 1.2, y: start.y }
    paintNumberDot(ctx, { at: shown, size: width * 0.13, colour: okabeIto.bluishGreen, number: k + 1 })
  })
}

/** Paints the closed envelope that keeps a letter secret. */
export function paintEnvelope(ctx: Brush, { width, height }: CardLook): void {
  const tall = Math.min(height, width * 0.74)
  const seal = tall / 0.74
  const [left, top] = [-width / 2, -tall / 2]
  paintCard(ctx, { width, height: tall }, palette.earthLight)
  const fold = tint(palette.earthEdge, palette.paperBright, 0.25)
  line(
    ctx,
    [
      { x: left + 14, y: -top - 14 },
      { x: -width * 0.08, y: tall * 0.06 },
    ],
    5,
    fold,
  )
  line(
    ctx,
    [
      { x: -left - 14, y: -top - 14 },
      { x: width * 0.08, y: tall * 0.06 },
    ],
    5,
    fold,
  )
  faintly(ctx, 0.2, () => {
    outline(ctx, flap(left + 4, top + 8, width - 8, tall * 0.56), palette.shadow)
  })
  outline(ctx, flap(left + 4, top + 3, width - 8, tall * 0.54), palette.earth)
  line(ctx, flap(left + 10, top + 6, width - 20, tall * 0.51), 5, fold)
  disc(ctx, 0, tall * 0.04, seal * 0.115, okabeIto.vermillion)
  disc(ctx, 0, tall * 0.04, seal * 0.09, tint(okabeIto.vermillion, palette.paperBright, 0.18))
  placed(ctx, { x: -seal * 0.028, y: tall * 0.04 + seal * 0.045, turn: 0.5 }, () =>
    paintSprig(ctx, seal * 0.1, palette.paperBright),
  )
}

function flap(x: number, y: number, w: number, drop: number): Polyline {
  return [
    { x, y },
    { x: x + w / 2, y: y + drop },
    { x: x + w, y },
  ]
}

/** Paints an empty card around the origin with its shadow. */
export function paintCard(ctx: Brush, { width, height }: CardLook, fill: string): void {
  const [x, y] = [-width / 2, -height / 2]
  softly(ctx, 14, 0.2, (grow) => {
    slab(
      ctx,
      x - grow * 0.7,
      y - grow * 0.4 + 4,
      width + grow * 1.4,
      height + grow * 1.3,
      26 + grow,
      palette.shadow,
    )
  })
  slab(ctx, x, y + 3, width, height, 26, palette.earthEdge)
  slab(ctx, x, y, width, height, 26, fill)
}

/** Lines scaled and moved into a box around the origin, proportions kept. */
export function fittedInto(lines: readonly Polyline[], width: number, height: number): Polyline[] {
  const box = boundsOf(lines.flat())
  const scale = Math.min(width / Math.max(box.width, 1), height / Math.max(box.height, 1))
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  return lines.map((polyline) => polyline.map((p) => ({ x: (p.x - x) * scale, y: (p.y - y) * scale })))
}
