/** A page of a colouring book: a sleepy thing in pale shapes with dark boundaries, and a face that can wake. */
import type { Point, Polyline } from '../../../core/geometry'
import { disc, faintly, line, oval, outline, pebble, placed, type Brush } from '../../../scenes/paint/brush'
import { blossoms, okabeIto, palette, tint } from '../../../scenes/paint/palette'

/** The colours of the crayons. */
export const crayons = {
  coral: blossoms.coral,
  butter: blossoms.butter,
  lilac: blossoms.lilac,
  sky: tint(okabeIto.skyBlue, palette.paperBright, 0.25),
  leaf: palette.leaf,
  rose: tint(blossoms.rose, okabeIto.reddishPurple, 0.25),
  wood: palette.woodDark,
} as const

/** A shape as it lies around the middle of the picture, page units. */
export interface PageShape {
  readonly outline: Polyline
  readonly colour: string
  /** Still to be coloured: only a hint of its colour is there. */
  readonly pale: boolean
}

/** Dark, but warmer than ink. */
const boundary = tint(palette.ink, palette.leafDeep, 0.3)

/** Paints the shapes without their boundaries. */
export function paintShapes(ctx: Brush, shapes: readonly PageShape[]): void {
  for (const one of shapes)
    outline(ctx, one.outline, one.pale ? tint(one.colour, palette.paperBright, 0.74) : one.colour)
}

/** Paints one shape, without what lies on it. */
export function paintOnly(
  ctx: Brush,
  shape: Pick<PageShape, 'outline' | 'colour'>,
  over: readonly Polyline[],
): void {
  outline(ctx, shape.outline, shape.colour)
  rubOut(ctx, over)
}

/** Paints the boundaries of shapes, each hiding those under it, and the thin lines. */
export function paintBoundaries(
  ctx: Brush,
  shapes: readonly PageShape[],
  { width, lines }: { readonly width: number; readonly lines: readonly Polyline[] },
): void {
  for (const one of shapes) {
    rubOut(ctx, [one.outline])
    line(ctx, [...one.outline, ...one.outline.slice(0, 2)], width, boundary)
  }
  for (const one of lines) line(ctx, one, Math.max(4, width * 0.6), boundary)
}

/** Paints the faint lines that show which way strokes are to run. */
export function paintHatchGuide(ctx: Brush, lines: readonly Polyline[]): void {
  faintly(ctx, 0.3, () => {
    for (const one of lines) line(ctx, one, 2.5, palette.inkSoft)
  })
}

/** Paints a stroke of crayon from its outline. */
export function paintCrayon(ctx: Brush, around: Polyline, colour: string): void {
  pebble(ctx, around, colour)
}

/** Paints the face around the origin, `size` from one eye’s outer end to the other’s. */
export function paintFace(ctx: Brush, size: number, awake: boolean): void {
  const eyes: Point[] = [-1, 1].map((side) => ({ x: side * size * 0.32, y: 0 }))
  for (const { x } of eyes)
    faintly(ctx, awake ? 0.75 : 0.4, () =>
      oval(
        ctx,
        { x: x * 1.5, y: size * 0.2 },
        size * 0.12,
        size * 0.08,
        tint(blossoms.coral, okabeIto.vermillion, 0.2),
      ),
    )
  for (const eye of eyes) {
    if (awake) paintEye(ctx, eye, size * 0.15)
    else line(ctx, arc(eye, size * 0.13, size * 0.08), size * 0.055, palette.ink)
  }
  const mouth = { x: 0, y: size * (awake ? 0.2 : 0.22) }
  line(ctx, arc(mouth, size * (awake ? 0.15 : 0.06), size * (awake ? 0.13 : 0.03)), size * 0.055, palette.ink)
}

function paintEye(ctx: Brush, at: Point, radius: number): void {
  disc(ctx, at.x, at.y, radius * 1.12, palette.paperBright)
  disc(ctx, at.x, at.y, radius, palette.ink)
  disc(ctx, at.x - radius * 0.28, at.y - radius * 0.34, radius * 0.36, palette.paperBright)
  disc(ctx, at.x + radius * 0.32, at.y + radius * 0.3, radius * 0.16, palette.paperBright)
}

/** A curve that hangs down between its two ends. */
function arc({ x, y }: Point, halfWidth: number, depth: number): Point[] {
  return Array.from({ length: 13 }, (_, k) => {
    const t = (k / 12) * 2 - 1
    return { x: x + t * halfWidth, y: y + (1 - t * t) * depth }
  })
}

function rubOut(ctx: Brush, shapes: readonly Polyline[]): void {
  placed(ctx, { x: 0, y: 0 }, () => {
    ctx.globalCompositeOperation = 'destination-out'
    for (const one of shapes) outline(ctx, one, palette.ink)
  })
}
