/** Ink on the page: its own 2D canvas, drawn in the task of the event, new segments only. */
import { distance, type Point } from '../core/geometry'
import type { Stroke } from '../core/ink'
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
  const brush = canvas.getContext('2d')
  if (!brush) throw new Error('no 2d canvas for ink')
  let fit = first
  let ratio = 1
  let lines: Line[] = []

  const repaint = () => {
    brush.setTransform(ratio, 0, 0, ratio, 0, 0)
    brush.clearRect(0, 0, canvas.width / ratio, canvas.height / ratio)
    for (const line of lines) {
      paintDot(brush, line, fit)
      for (let end = 1; end < line.points.length; end++) paintSegment(brush, line, end, fit)
    }
  }
  const start = (place: Point, look: InkLook) => {
    const line: Line = { look, points: [place] }
    lines.push(line)
    paintDot(brush, line, fit)
  }
  const extend = (place: Point) => {
    const line = lines[lines.length - 1]
    if (!line) return
    line.points.push(place)
    paintSegment(brush, line, line.points.length - 1, fit)
  }
  return {
    begin: start,
    extend,
    drop() {
      lines.pop()
      repaint()
    },
    add(stroke, look) {
      stroke.x.forEach((x, i) =>
        i === 0 ? start({ x, y: stroke.y[0] ?? 0 }, look) : extend({ x, y: stroke.y[i] ?? 0 }),
      )
    },
    clear() {
      lines = []
      repaint()
    },
    refit(next, pixelRatio) {
      fit = next
      ratio = pixelRatio
      repaint()
    },
  }
}

function paintDot(brush: CanvasRenderingContext2D, line: Line, fit: PageFit): void {
  const first = line.points[0]
  if (!first) return
  const { x, y } = toScreen(fit, first)
  brush.fillStyle = line.look.colour
  brush.beginPath()
  brush.arc(x, y, (line.look.width * fit.scale) / 2, 0, 2 * Math.PI)
  brush.fill()
}

/** One new segment, rounded through the midpoints of its neighbours so that fast strokes stay smooth. */
function paintSegment(brush: CanvasRenderingContext2D, line: Line, end: number, fit: PageFit): void {
  const [before, from, to] = [line.points[end - 2], line.points[end - 1], line.points[end]]
  if (!from || !to) return
  const start = toScreen(fit, before ? middle(before, from) : from)
  const bend = toScreen(fit, from)
  const stop = toScreen(fit, middle(from, to))
  brush.strokeStyle = line.look.colour
  brush.lineWidth = line.look.width * fit.scale
  brush.lineCap = 'round'
  brush.lineJoin = 'round'
  brush.beginPath()
  brush.moveTo(start.x, start.y)
  brush.quadraticCurveTo(bend.x, bend.y, stop.x, stop.y)
  if (distance(stop, toScreen(fit, to)) > 0) brush.lineTo(toScreen(fit, to).x, toScreen(fit, to).y)
  brush.stroke()
}

function middle(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
}
