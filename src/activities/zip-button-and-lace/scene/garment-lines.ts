/** What moves with a slider, a button or a lace end: the gap of a zip, the strap of a button, the lace itself. */
import type Phaser from 'phaser'
import type { Box, Point, Polyline } from '../../../core/geometry'
import { blossoms, palette, tint } from '../../../scenes/paint/palette'

type Graphics = Phaser.GameObjects.Graphics

/** A zip whose teeth are closed below `at`. */
export interface ZipLook {
  readonly teeth: Polyline
  readonly at: number
  /** How wide it gapes at most, and the reach of a tooth, page units. */
  readonly gape: number
  readonly tooth: number
  readonly cloth: string
}

/** From one painted tooth to the next, teeth of the line. */
const every = 6
/** The edges part by so much for every tooth above the slider. */
const parting = 0.75

/** Draws a zip: meshed below the slider, gaping above, with the jersey in the gap. */
export function drawZip(drawn: Graphics, { teeth, at, gape, tooth, cloth }: ZipLook): void {
  drawn.clear()
  const open = (k: number) => (k <= at ? 0 : Math.min(gape, (k - at) * parting))
  const edge = (side: number) => teeth.map(({ x, y }, k) => ({ x: x + side * open(k), y }))
  const [left, right] = [edge(-1), edge(1)]
  drawn.fillStyle(hex(blossoms.cream), 1)
  pathThrough(drawn, [...painted(left), ...painted(right).toReversed()])
  drawn.closePath()
  drawn.fillPath()
  drawn.lineStyle(tooth * 0.7, hex(blossoms.rose), 1)
  for (let k = at + 24; k < teeth.length; k += 24) {
    const [from, to] = [left[k], right[k]]
    if (from && to) drawn.lineBetween(from.x, from.y, to.x, to.y)
  }
  for (const [side, way] of [
    [-1, left],
    [1, right],
  ] as const) {
    strokeThrough(
      drawn,
      shifted(painted(way), side * tooth * 0.7),
      tooth * 1.6,
      tint(cloth, palette.ink, 0.3),
    )
    drawn.fillStyle(hex(palette.paperDeep), 1)
    for (let k = side < 0 ? 0 : every / 2; k < way.length; k += every) {
      const tip = way[k]
      const reach = k <= at ? tooth * 0.35 : 0
      if (tip)
        drawn.fillRect(
          tip.x + (side < 0 ? -tooth + reach : -reach),
          tip.y - tooth * 0.22,
          tooth,
          tooth * 0.44,
        )
    }
  }
}

/** A coat whose buttons are on their way, page units. */
export interface StrapsLook {
  /** From where each button is sewn on to where it is. */
  readonly straps: readonly { readonly from: Point; readonly to: Point }[]
  readonly width: number
  /** Where the fronts meet already; null while nowhere. */
  readonly shut: Box | null
  readonly cloth: string
}

/** Draws the fronts as far as they are buttoned, and the straps of the buttons. */
export function drawStraps(drawn: Graphics, { straps, width, shut, cloth }: StrapsLook): void {
  drawn.clear()
  const edge = tint(cloth, palette.ink, 0.3)
  if (shut) {
    drawn.fillStyle(hex(cloth), 1)
    drawn.fillRect(shut.x, shut.y, shut.width, shut.height)
    drawn.lineStyle(width * 0.08, hex(edge), 1)
    drawn.lineBetween(shut.x, shut.y, shut.x, shut.y + shut.height)
  }
  for (const { from, to } of straps) {
    const sewn = { x: from.x + width * 0.9, y: from.y }
    strokeThrough(drawn, [sewn, to], width, edge)
    strokeThrough(drawn, [sewn, to], width * 0.86, tint(cloth, palette.paperBright, 0.14))
  }
}

/** Draws laces through the places they passed, the end last. */
export function drawLaces(drawn: Graphics, laces: readonly Polyline[], width: number): void {
  drawn.clear()
  for (const lace of laces)
    strokeThrough(drawn, lace, width * 1.32, tint(palette.woodDark, palette.ink, 0.35))
  for (const lace of laces) strokeThrough(drawn, lace, width, blossoms.cream)
}

/** The places of painted teeth, and the end: what lies between is straight, and would be cut into triangles every frame. */
function painted(way: Polyline): Point[] {
  return way.filter((_, k) => k % every === 0 || k === way.length - 1)
}

function strokeThrough(drawn: Graphics, way: Polyline, width: number, colour: string): void {
  drawn.lineStyle(width, hex(colour), 1)
  pathThrough(drawn, way)
  drawn.strokePath()
  drawn.fillStyle(hex(colour), 1)
  for (const end of [way[0], way[way.length - 1]]) if (end) drawn.fillCircle(end.x, end.y, width / 2)
}

function pathThrough(drawn: Graphics, way: Polyline): void {
  drawn.beginPath()
  way.forEach(({ x, y }, k) => (k === 0 ? drawn.moveTo(x, y) : drawn.lineTo(x, y)))
}

function shifted(way: Polyline, by: number): Point[] {
  return way.map(({ x, y }) => ({ x: x + by, y }))
}

function hex(colour: string): number {
  return Number.parseInt(colour.slice(1), 16)
}
