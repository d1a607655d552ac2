/** What cut paper becomes: a sun, a kite, grass … painted onto the child's own piece, whatever its edge. */
import type { Box, Polyline } from '../../../core/geometry'
import { boundsOf } from '../../../core/geometry'
import { diceFrom } from '../../../core/random'
import { disc, faintly, line, oval, outline, placed, type Brush } from '../../../scenes/paint/brush'
import { within } from './cut-paper'
import { blossoms, palette, tint } from '../../../scenes/paint/palette'
import { paintSmallFlower } from '../../../scenes/paint/scenery'

/** What a piece may become. */
export type CutOut = 'circle' | 'square' | 'heart' | 'kite' | 'fish' | 'butterfly' | 'star'

/** Paints what makes the piece the thing: in its own box, never beyond its edge. */
export function paintCutOut(brush: Brush, thing: CutOut, piece: Polyline, colour: string): void {
  const box = boundsOf(piece)
  const size = Math.min(box.width, box.height)
  const look = { size, deep: tint(colour, palette.ink, 0.42), pale: tint(colour, palette.paperBright, 0.6) }
  within(brush, piece, () =>
    placed(brush, { x: box.x + box.width / 2, y: box.y + box.height / 2 }, () =>
      painters[thing](brush, box, look),
    ),
  )
}

interface Look {
  readonly size: number
  readonly deep: string
  readonly pale: string
}

const painters: Readonly<Record<CutOut, (brush: Brush, box: Box, look: Look) => void>> = {
  circle(brush, _box, look) {
    rays(brush, look)
    face(brush, look, 0)
  },
  star: (brush, _box, look) => face(brush, look, look.size * 0.04),
  heart(brush, _box, { size, pale }) {
    oval(brush, { x: -size * 0.26, y: -size * 0.24 }, size * 0.08, size * 0.13, pale, 0.6)
    oval(brush, { x: -size * 0.36, y: -size * 0.06 }, size * 0.035, size * 0.05, pale, 0.3)
  },
  square(brush, { width, height }, { size, pale, deep }) {
    brush.fillStyle = pale
    brush.fillRect(-size * 0.08, -height / 2, size * 0.16, height)
    brush.fillRect(-width / 2, -size * 0.08, width, size * 0.16)
    for (const side of [-1, 1]) {
      oval(brush, { x: side * size * 0.13, y: -size * 0.09 }, size * 0.15, size * 0.085, deep, side * -0.5)
      oval(brush, { x: side * size * 0.13, y: -size * 0.09 }, size * 0.07, size * 0.035, pale, side * -0.5)
    }
    disc(brush, 0, -size * 0.03, size * 0.06, deep)
  },
  kite(brush, { width, height }, { size, pale, deep }) {
    brush.fillStyle = pale
    brush.fillRect(0, -height / 2, width / 2, height * 0.38)
    brush.fillRect(-width / 2, -height * 0.12, width / 2, height)
    for (const way of [
      [
        { x: 0, y: -height / 2 },
        { x: 0, y: height / 2 },
      ],
      [
        { x: -width / 2, y: -height * 0.12 },
        { x: width / 2, y: -height * 0.12 },
      ],
    ])
      line(brush, way, size * 0.022, deep)
  },
  fish(brush, { width }, { size, pale, deep }) {
    for (let k = 0; k < 9; k++)
      arc(
        brush,
        { x: (k % 3) * width * 0.11 - width * 0.14, y: (Math.floor(k / 3) - 1) * size * 0.22 },
        size * 0.1,
        pale,
      )
    disc(brush, -width * 0.34, -size * 0.12, size * 0.09, palette.paperBright)
    disc(brush, -width * 0.35, -size * 0.12, size * 0.05, palette.ink)
    line(
      brush,
      [
        { x: -width * 0.47, y: size * 0.12 },
        { x: -width * 0.4, y: size * 0.15 },
      ],
      size * 0.03,
      deep,
    )
  },
  butterfly(brush, { width, height }, { size, pale, deep }) {
    for (const side of [-1, 1]) {
      disc(brush, side * width * 0.28, -height * 0.2, size * 0.11, pale)
      disc(brush, side * width * 0.28, -height * 0.2, size * 0.05, deep)
      disc(brush, side * width * 0.24, height * 0.22, size * 0.08, pale)
      line(
        brush,
        [
          { x: 0, y: -size * 0.2 },
          { x: side * size * 0.09, y: -size * 0.34 },
        ],
        size * 0.022,
        deep,
      )
    }
    oval(brush, { x: 0, y: 0 }, size * 0.05, size * 0.26, deep)
  },
}

/** Paints the flowers that stand behind the grass that snips make of a strip. */
export function paintMeadowStrip(brush: Brush, { x, y, width, height }: Box): void {
  const dice = diceFrom(5)
  const hues = [blossoms.coral, blossoms.butter, blossoms.rose, blossoms.cream]
  for (let k = 0; k < 5; k++) {
    placed(brush, { x: x + (width * (k + 0.5)) / 5, y: y + height * 0.55 }, () =>
      paintSmallFlower(brush, dice, height * dice.within(0.75, 1), hues[k % hues.length] ?? blossoms.coral),
    )
  }
}

/** Paints flags of another colour on a strip that hangs as bunting. */
export function paintBunting(brush: Brush, piece: Polyline, colour: string): void {
  const box = boundsOf(piece)
  const pale = tint(colour, palette.paperBright, 0.55)
  const step = 74
  within(brush, piece, () => {
    for (let x = box.x + step / 2, k = 0; x < box.x + box.width; x += step, k++)
      disc(brush, x, box.y + box.height * (k % 2 === 0 ? 0.3 : 0.5), step * 0.17, pale)
  })
}

function rays(brush: Brush, { size, pale }: Look): void {
  for (let k = 0; k < 12; k++) {
    placed(brush, { x: 0, y: 0, turn: (k * Math.PI) / 6 }, () =>
      outline(
        brush,
        [
          { x: size * 0.36, y: -size * 0.06 },
          { x: size * 0.49, y: 0 },
          { x: size * 0.36, y: size * 0.06 },
        ],
        pale,
      ),
    )
  }
}

function face(brush: Brush, { size }: Look, y: number): void {
  for (const side of [-1, 1]) {
    disc(brush, side * size * 0.11, y - size * 0.05, size * 0.032, palette.ink)
    faintly(brush, 0.7, () => disc(brush, side * size * 0.19, y + size * 0.05, size * 0.05, blossoms.coral))
  }
  brush.strokeStyle = palette.ink
  brush.lineWidth = size * 0.025
  brush.lineCap = 'round'
  brush.beginPath()
  brush.arc(0, y, size * 0.1, 0.25 * Math.PI, 0.75 * Math.PI)
  brush.stroke()
}

function arc(
  brush: Brush,
  { x, y }: { readonly x: number; readonly y: number },
  radius: number,
  colour: string,
): void {
  brush.strokeStyle = colour
  brush.lineWidth = radius * 0.35
  brush.lineCap = 'round'
  brush.beginPath()
  brush.arc(x, y, radius, -0.45 * Math.PI, 0.45 * Math.PI)
  brush.stroke()
}
