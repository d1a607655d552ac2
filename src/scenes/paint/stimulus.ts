/** Shapes to look at, as if cut from paper: blobs with faces, signs, badges, cutouts, letters and pictures. */
import type { Polyline } from '../../core/geometry'
import { markWidth } from '../../core/stimulus/badge'
import { drawingOf, penWidth, placedIn } from '../../core/stimulus/drawing'
import { flankersAround } from '../../core/stimulus/flankers'
import type { Blob, Shape } from '../../core/stimulus/shape'
import { disc, faintly, line, oval, tracePebble, tracePolyline, type Brush } from './brush'
import { contrast, palette, tint } from './palette'

/** How a shape is painted, around the origin. */
export interface ShapeLook {
  /** Width of the shape's box, in the units of the brush. */
  readonly size: number
  /** Colour of the paper, `#RRGGBB`. */
  readonly coat: string
  /** The picture of a shape that is a picture, decoded. */
  readonly picture?: CanvasImageSource
}

/** Paints a shape. */
export function paintShape(brush: Brush, shape: Shape, look: ShapeLook): void {
  switch (shape.body.kind) {
    case 'blob':
      return paintBlob(brush, shape, shape.body, look)
    case 'badge':
    case 'cutout':
      return paintBadge(brush, shape, look)
    case 'sign':
    case 'letter':
      return paintStrokes(brush, shape, look)
    case 'picture':
      return paintPicture(brush, shape, look)
  }
}

/** Paints what crowds a shape: small leaves close around it, in directions (radians). */
export function paintFlankers(brush: Brush, shape: Shape, angles: readonly number[], look: ShapeLook): void {
  const { size, coat } = look
  for (const [k, at] of flankersAround(shape, angles).entries()) {
    const turn = (angles[k] ?? 0) + Math.PI / 2 + (k % 3) * 0.5
    const fill = tint(coat, k % 2 === 0 ? palette.ink : palette.leafDeep, 0.35)
    oval(brush, { x: at.x * size, y: at.y * size }, size * 0.045, size * 0.022, fill, turn)
  }
}

/** The darkest ground shapes lie on: wood. */
const darkestGround = tint(palette.woodLight, palette.paper, 0.4)
/** Lines that make a shape stand out from their ground at least so much; source: text contrast of WCAG 2.2. */
const leastContrast = 4.5

/** A coat made dark enough to be told from any ground: the colour of rims and strokes. */
export function deepCoat(coat: string): string {
  for (let share = 0.2; share < 1; share += 0.05) {
    const deep = tint(coat, palette.ink, share)
    if (contrast(deep, darkestGround) >= leastContrast) return deep
  }
  return palette.ink
}

/** How far paper casts its shade, and how thick its edge is, share of the box. */
const lift = 0.028
const edge = 0.016
/** Width of the dark line around it, share of the box. */
const rim = 0.012
/** Width of the line of a shape that is only an outline, share of the box. */
const outlinePen = penWidth * 0.62

function paintBlob(brush: Brush, shape: Shape, blob: Blob, { size, coat }: ShapeLook): void {
  const { outlines, dots } = drawingOf(shape)
  const [contour = []] = scaled(outlines, size)
  if (shape.fill === 'outline')
    return paintRim(brush, contour, outlinePen * size * shape.scale, coat, tracePebble)
  paintPaper(brush, contour, { size, coat }, tracePebble)
  for (const dot of dots) paintSpot(brush, dot.x * size, dot.y * size, dot.r * size, coat)
  if (blob.face) paintFace(brush, shape, size)
}

function paintBadge(brush: Brush, shape: Shape, { size, coat }: ShapeLook): void {
  const { outlines, marks, dots } = drawingOf(shape)
  const [contour = []] = scaled(outlines, size)
  const dark = tint(coat, palette.ink, 0.75)
  if (shape.fill === 'outline') paintRim(brush, contour, outlinePen * size * shape.scale, coat, traceStraight)
  else paintPaper(brush, contour, { size, coat }, traceStraight)
  for (const mark of scaled(marks, size)) line(brush, mark, size * markWidth * shape.scale, dark)
  for (const { x, y, r } of dots) disc(brush, x * size, y * size, r * size, dark)
}

/** Strokes of paper strips: a shade below, the strip, a thin light along it. */
function paintStrokes(brush: Brush, shape: Shape, { size, coat }: ShapeLook): void {
  const strokes = scaled(drawingOf(shape).strokes, size)
  const width = penWidth * size * shape.scale
  const deep = deepCoat(coat)
  const shade = tint(deep, palette.ink, 0.45)
  const strips = (dy: number, wide: number, colour: string) =>
    lines(
      brush,
      strokes.map((stroke) => stroke.map(({ x, y }) => ({ x, y: y + dy }))),
      wide,
      colour,
    )
  faintly(brush, 0.22, () => strips(width * 0.3, width * 1.05, palette.shadow))
  if (shape.fill === 'outline') {
    strips(0, width, shade)
    return strips(0, width * 0.62, palette.paperBright)
  }
  strips(width * 0.08, width, shade)
  strips(-width * 0.02, width * 0.86, deep)
}

function paintPicture(brush: Brush, { turn, scale, mirrored }: Shape, { size, picture }: ShapeLook): void {
  if (!picture) return
  brush.save()
  brush.rotate((turn * Math.PI) / 180)
  brush.scale(mirrored ? -scale : scale, scale)
  brush.drawImage(picture, -size / 2, -size / 2, size, size)
  brush.restore()
}

/** A way to trace a closed line: bending at each point, or straight from one to the next. */
type Trace = (brush: Brush, points: Polyline) => void

/** A piece of paper: its shade on the ground, its cut edge, its face with a little light from above, its rim. */
function paintPaper(brush: Brush, contour: Polyline, { size, coat }: ShapeLook, trace: Trace): void {
  const lower = (by: number) => contour.map(({ x, y }) => ({ x, y: y + by * size }))
  const fill = (points: Polyline, colour: string) => {
    brush.fillStyle = colour
    brush.beginPath()
    trace(brush, points)
    brush.fill()
  }
  faintly(brush, 0.14, () => fill(lower(lift * 1.5), palette.shadow))
  faintly(brush, 0.16, () => fill(lower(lift), palette.shadow))
  fill(lower(edge), tint(coat, palette.ink, 0.38))
  fill(contour, tint(coat, palette.paperBright, 0.4))
  brush.save()
  brush.beginPath()
  trace(brush, contour)
  brush.clip()
  fill(lower(edge), tint(coat, palette.paperBright, 0.2))
  brush.restore()
  paintRim(brush, contour, rim * size, coat, trace)
}

/** The dark line around a shape. */
function paintRim(brush: Brush, contour: Polyline, width: number, coat: string, trace: Trace): void {
  brush.strokeStyle = deepCoat(coat)
  brush.lineWidth = width
  brush.lineJoin = 'round'
  brush.beginPath()
  trace(brush, contour)
  brush.stroke()
}

function paintSpot(brush: Brush, x: number, y: number, r: number, coat: string): void {
  disc(brush, x, y, r, tint(coat, palette.ink, 0.72))
  faintly(brush, 0.25, () => disc(brush, x - r * 0.25, y - r * 0.3, r * 0.4, palette.paperBright))
}

/** Two eyes and a smile, turned and mirrored with the critter. */
function paintFace(brush: Brush, shape: Shape, size: number): void {
  const at = (x: number, y: number) => {
    const place = placedIn(shape, { x, y })
    return { x: place.x * size, y: place.y * size }
  }
  const unit = size * shape.scale
  for (const side of [-1, 1]) {
    const eye = at(side * 0.051, -0.02)
    oval(brush, eye, unit * 0.034, unit * 0.037, palette.paperBright, (shape.turn * Math.PI) / 180)
    const pupil = at(side * 0.051, -0.015)
    disc(brush, pupil.x, pupil.y, unit * 0.021, palette.ink)
    const light = at(side * 0.051 - 0.007, -0.023)
    disc(brush, light.x, light.y, unit * 0.007, palette.paperBright)
  }
  const smile = Array.from({ length: 9 }, (_, k) => {
    const t = (k / 8) * 2 - 1
    return at(t * 0.034, 0.036 + 0.018 * (1 - t * t))
  })
  line(brush, smile, unit * 0.012, palette.ink)
}

function traceStraight(brush: Brush, points: Polyline): void {
  tracePolyline(brush, points)
  brush.closePath()
}

/** Several lines as one, so that they show no seams where they meet. */
function lines(brush: Brush, all: readonly Polyline[], width: number, colour: string): void {
  brush.strokeStyle = colour
  brush.lineWidth = width
  brush.lineCap = 'round'
  brush.lineJoin = 'round'
  brush.beginPath()
  for (const one of all) tracePolyline(brush, one)
  brush.stroke()
}

function scaled(all: readonly Polyline[], size: number): Polyline[] {
  return all.map((one) => one.map(({ x, y }) => ({ x: x * size, y: y * size })))
}
