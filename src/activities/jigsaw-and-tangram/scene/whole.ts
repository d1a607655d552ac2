/** A whole and its pieces: cut from a picture that was painted once, or from coloured paper. */
import type { Point, Polyline } from '../../../core/geometry'
import { faintly, placed, type Brush } from '../../../scenes/paint/brush'
import { paintFigure, paintPaperShape, paintPicturePiece, paintPuzzleBoard } from './puzzle'

/** A whole as its painters see it, in units of its own frame. */
export interface Whole {
  readonly frame: { readonly width: number; readonly height: number }
  /** The picture the pieces are cut from; null for a figure of coloured paper. */
  readonly source: HTMLCanvasElement | null
  /** Every part around its middle, and where that belongs. */
  readonly parts: readonly { readonly outline: Polyline; readonly home: Point }[]
  /** The board shows the pale picture, or the lines between the shapes. */
  readonly guided: boolean
  /** The colour of a figure's first part, by number. */
  readonly hue: number
}

/** How strongly a picture shows on the board. */
const pale = 0.3

/** Paints the board with whatever shows on it, its top left corner in the origin, in a frame so wide. */
export function paintWholeBoard(brush: Brush, whole: Whole, scale: number, room: number): void {
  const { frame, guided, source, parts } = whole
  const [width, height] = [frame.width * scale, frame.height * scale]
  paintPuzzleBoard(brush, { width: width + 2 * room, height: height + 2 * room, frame: room })
  placed(brush, { x: room, y: room }, () => {
    if (!source) {
      const shapes = parts.map(({ outline, home }) => scaled(outline, scale, home))
      return paintFigure(brush, shapes, guided)
    }
    if (guided) faintly(brush, pale, () => brush.drawImage(source, 0, 0, width, height))
  })
}

/** Paints the whole put together, its top left corner in the origin. */
export function paintWhole(brush: Brush, whole: Whole, scale: number): void {
  const { frame, source, parts } = whole
  if (source) return brush.drawImage(source, 0, 0, frame.width * scale, frame.height * scale)
  for (const [part, { home }] of parts.entries())
    placed(brush, { x: home.x * scale, y: home.y * scale }, () => paintPart(brush, whole, part, scale))
}

/** Paints the whole in a small frame, its top left corner in the origin. */
export function paintSmallWhole(brush: Brush, whole: Whole, width: number, room: number): void {
  const scale = (width - 2 * room) / whole.frame.width
  const height = whole.frame.height * scale + 2 * room
  paintPuzzleBoard(brush, { width, height, frame: room })
  placed(brush, { x: room, y: room }, () => paintWhole(brush, whole, scale))
}

/** Paints a part around the origin, not turned. */
export function paintPart(
  brush: Brush,
  { frame, source, parts, hue }: Whole,
  part: number,
  scale: number,
): void {
  const { outline, home } = parts[part] ?? { outline: [], home: { x: 0, y: 0 } }
  const contour = scaled(outline, scale)
  if (!source) return paintPaperShape(brush, contour, part + hue)
  paintPicturePiece(brush, contour, () =>
    brush.drawImage(source, -home.x * scale, -home.y * scale, frame.width * scale, frame.height * scale),
  )
}

function scaled(outline: Polyline, scale: number, by: Point = { x: 0, y: 0 }): Point[] {
  return outline.map(({ x, y }) => ({ x: (x + by.x) * scale, y: (y + by.y) * scale }))
}
