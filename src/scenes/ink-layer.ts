/** Ink on the page: its own 2D canvas, drawn in the task of the event, around the line that grows only. */
import { boundsOf, type Box, type Point } from '../core/geometry'
import type { Stroke } from '../core/ink'
import { inkOutline, inkPieces } from './ink-outline'
import { toScreen, type PageFit } from './page-fit'

/** How a stroke looks: width in page units. */
export interface InkLook {
  readonly colour: string
  readonly width: number
}

/** An open ink layer. */
export interface InkLayer {
  begin(place: Point, look: InkLook): void
  extend(place: Point): void
  /** Takes the line in progress off the page. */
  drop(): void
  /** Shows a finished stroke at once, for demonstrations and replays. */
  add(stroke: Pick<Stroke, 'x' | 'y'>, look: InkLook): void
  clear(): void
  /** Repaints everything where the page now lies. */
  refit(fit: PageFit, pixelRatio: number): void
}

interface Line {
  readonly look: InkLook
  readonly points: Point[]
}

/** Opens the layer on a canvas that covers the viewport. */
export function openInkLayer(canvas: HTMLCanvasElement, first: PageFit): InkLayer {
  const sheet = sheetOn(canvas, first)
  let lines: Line[] = []
  let settledPieces = 0

  const showGrowing = () => {
    const line = lines[lines.length - 1]
    if (!line) return
    const pieces = inkPieces(line.points)
    for (const piece of pieces.slice(settledPieces, -1)) sheet.settle(piece, line.look)
    settledPieces = pieces.length - 1
    sheet.grow(pieces[settledPieces] ?? [], line.look)
  }
  const settle = ({ points, look }: Line, from = 0) => {
    for (const piece of inkPieces(points).slice(from)) sheet.settle(piece, look)
  }
  const repaint = () => {
    sheet.wipe()
    lines.slice(0, -1).forEach((line) => settle(line))
    sheet.showSettled()
    settledPieces = 0
    showGrowing()
  }
  const start = (line: Line) => {
    const before = lines[lines.length - 1]
    if (before) settle(before, settledPieces)
    sheet.keep()
    settledPieces = 0
    lines.push(line)
    showGrowing()
  }
  return {
    begin: (place, look) => start({ look, points: [place] }),
    extend(place) {
      lines[lines.length - 1]?.points.push(place)
      showGrowing()
    },
    drop() {
      lines.pop()
      repaint()
    },
    add: ({ x, y }, look) => start({ look, points: x.map((at, i) => ({ x: at, y: y[i] ?? 0 })) }),
    clear() {
      lines = []
      repaint()
    },
    refit(fit, pixelRatio) {
      sheet.refit(fit, pixelRatio)
      repaint()
    },
  }
}

/** The canvas, and beside it what on it will not change any more: that is put back under the line that grows. */
function sheetOn(canvas: HTMLCanvasElement, first: PageFit) {
  const brush = brushOn(canvas)
  const settled = document.createElement('canvas')
  const settledBrush = brushOn(settled)
  let fit = first
  let ratio = 1
  let growing: Box | null = null
  return {
    /** Draws what stays; it is seen once a line grew over it or all is shown. */
    settle: (piece: readonly Point[], look: InkLook) =>
      fill(settledBrush, onScreen(piece, look, fit, ratio), look.colour),
    /** Draws the end of the line that grows in place of what it was. */
    grow(piece: readonly Point[], look: InkLook) {
      if (growing) putBack(brush, settled, growing)
      const outline = onScreen(piece, look, fit, ratio)
      fill(brush, outline, look.colour)
      growing = wholePixels(boundsOf(outline))
    },
    /** The line that grew stays. */
    keep() {
      growing = null
    },
    showSettled() {
      growing = null
      putBack(brush, settled, { x: 0, y: 0, width: canvas.width, height: canvas.height })
    },
    wipe() {
      settled.width = canvas.width
      settled.height = canvas.height
    },
    refit(next: PageFit, pixelRatio: number) {
      fit = next
      ratio = pixelRatio
    },
  }
}

function brushOn(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const brush = canvas.getContext('2d')
  if (!brush) throw new Error('no 2d canvas for ink')
  return brush
}

/** The outline of a line where it lies on the canvas, device px. */
function onScreen(points: readonly Point[], { width }: InkLook, fit: PageFit, ratio: number): Point[] {
  return inkOutline(points, width).map((point) => {
    const { x, y } = toScreen(fit, point)
    return { x: x * ratio, y: y * ratio }
  })
}

/** Fills an outline, rounded through the middles of its sides. */
function fill(brush: CanvasRenderingContext2D, outline: readonly Point[], colour: string): void {
  const first = outline[0]
  if (!first) return
  brush.fillStyle = colour
  brush.beginPath()
  brush.moveTo(first.x, first.y)
  outline.forEach((at, k) => {
    const next = outline[k + 1] ?? first
    brush.quadraticCurveTo(at.x, at.y, (at.x + next.x) / 2, (at.y + next.y) / 2)
  })
  brush.fill()
}

/** Shows a part of the canvas as it was without the line that grows. */
function putBack(
  brush: CanvasRenderingContext2D,
  settled: HTMLCanvasElement,
  { x, y, width, height }: Box,
): void {
  if (width <= 0 || height <= 0) return
  brush.clearRect(x, y, width, height)
  brush.drawImage(settled, x, y, width, height, x, y, width, height)
}

/** The whole pixels around a box, soft edges included. */
function wholePixels({ x, y, width, height }: Box): Box {
  const [left, top] = [Math.floor(x) - 2, Math.floor(y) - 2]
  return {
    x: left,
    y: top,
    width: Math.ceil(x + width) + 2 - left,
    height: Math.ceil(y + height) + 2 - top,
  }
}
