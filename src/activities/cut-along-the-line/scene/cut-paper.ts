/** Coloured paper with a printed line to cut along. */
import type { Box, Point, Polyline } from '../../../core/geometry'
import { diceFrom } from '../../../core/random'
import {
  disc,
  faintly,
  oval,
  outline,
  placed,
  slab,
  softly,
  tracePolyline,
  type Brush,
} from '../../../scenes/paint/brush'
import { blossoms, okabeIto, palette, tint } from '../../../scenes/paint/palette'

/** The papers there are; the colour carries no meaning. */
export const papers = [
  blossoms.coral,
  blossoms.butter,
  blossoms.lilac,
  tint(okabeIto.skyBlue, palette.paperBright, 0.45),
  tint(palette.leaf, palette.paperBright, 0.3),
] as const

/** A printed line and the colour of its paper. */
export interface PrintedLine {
  readonly way: Polyline
  readonly width: number
  readonly colour: string
}

/** Paints a piece of paper: a soft shadow, its colour, and a pattern of pale dots. */
export function paintPaper(brush: Brush, piece: Polyline, colour: string): void {
  faintly(brush, 0.16, () => placed(brush, { x: 3, y: 7 }, () => outline(brush, piece, palette.shadow)))
  outline(brush, piece, colour)
  within(brush, piece, () => speckle(brush, colour))
}

/** Paints paper with a piece cut out of it. */
export function paintFrame(brush: Brush, sheet: Polyline, hole: Polyline, colour: string): void {
  brush.save()
  brush.beginPath()
  tracePolyline(brush, sheet)
  brush.closePath()
  tracePolyline(brush, hole)
  brush.closePath()
  brush.clip('evenodd')
  outline(brush, sheet, colour)
  speckle(brush, colour)
  brush.restore()
}

/** Paints the line printed on a sheet: a pale band as wide as the line, and dashes along its middle. */
export function paintPrintedLine(brush: Brush, sheet: Polyline, { way, width, colour }: PrintedLine): void {
  within(brush, sheet, () => stroke(brush, { way, width, colour }))
}

function stroke(brush: Brush, { way, width, colour }: PrintedLine): void {
  brush.save()
  brush.lineJoin = 'round'
  brush.lineCap = 'butt'
  brush.strokeStyle = tint(colour, palette.paperBright, 0.72)
  brush.lineWidth = width
  brush.beginPath()
  tracePolyline(brush, way)
  brush.stroke()
  brush.setLineDash([16, 12])
  brush.strokeStyle = tint(colour, palette.ink, 0.62)
  brush.lineWidth = Math.max(3, Math.min(5, width * 0.12))
  brush.beginPath()
  tracePolyline(brush, way)
  brush.stroke()
  brush.restore()
}

/** Paints a mark to stop and turn at: a ring with a heart of its own colour. */
export function paintTurnMark(brush: Brush, { x, y }: Point, size: number): void {
  disc(brush, x, y, size / 2, palette.paperBright)
  disc(brush, x, y, size * 0.38, okabeIto.blue)
  disc(brush, x, y, size * 0.18, palette.paperBright)
}

/** Paints the tab with the print of the hand that holds the paper, joined to the sheet. */
export function paintHandPrint(brush: Brush, { x, y, width, height }: Box, colour: string): void {
  const [cx, cy] = [x + width / 2, y + height / 2]
  softly(brush, width * 0.08, 0.1, (grow) => disc(brush, cx, cy, width * 0.5 + grow, palette.shadow))
  disc(brush, cx, cy, width * 0.5, tint(colour, palette.paperBright, 0.45))
  placed(brush, { x: cx, y: cy + height * 0.06, scale: width / 100 }, () => {
    const print = tint(colour, palette.ink, 0.5)
    oval(brush, { x: 0, y: 10 }, 17, 16, print)
    const fingers: readonly [number, number, number][] = [
      [-15, -13, -0.24],
      [-5, -19, -0.06],
      [6, -18, 0.1],
      [16, -11, 0.28],
    ]
    for (const [fx, fy, turn] of fingers) oval(brush, { x: fx, y: fy }, 4.6, 14, print, turn)
    oval(brush, { x: -21, y: 8 }, 4.8, 12, print, -0.95)
  })
}

/** Paints the mat that paper is cut on, in a box. */
export function paintCuttingMat(brush: Brush, { x, y, width, height }: Box): void {
  const mat = tint(palette.leafPale, palette.paper, 0.45)
  slab(brush, x, y + 6, width, height, 40, tint(palette.leaf, palette.paper, 0.55))
  slab(brush, x, y, width, height, 40, mat)
  const step = 60
  const rule = tint(mat, palette.leaf, 0.16)
  for (let at = x + step; at < x + width; at += step) slab(brush, at - 1, y + 18, 2, height - 36, 1, rule)
  for (let at = y + step; at < y + height; at += step) slab(brush, x + 18, at - 1, width - 36, 2, 1, rule)
}

/** Calls a painter that leaves nothing outside a piece. */
export function within(brush: Brush, piece: Polyline, paint: () => void): void {
  brush.save()
  brush.beginPath()
  tracePolyline(brush, piece)
  brush.closePath()
  brush.clip()
  paint()
  brush.restore()
}

/** Fibres of a coloured paper: the same everywhere on the page, so that pieces of one sheet fit together. */
function speckle(brush: Brush, colour: string): void {
  const dice = diceFrom(11)
  const pale = tint(colour, palette.paperBright, 0.3)
  for (let k = 0; k < 260; k++)
    disc(brush, dice.within(0, 1000), dice.within(0, 1400), dice.within(2, 4.5), pale)
}
