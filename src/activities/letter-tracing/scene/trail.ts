/** The way that was walked grows green behind the inchworm, and flowers stand beside it: colour and shape at once. */
import type Phaser from 'phaser'
import { lengthOf, pointAlong, type Point, type Polyline } from '../../../core/geometry'
import { blossoms, palette, tint } from '../../../scenes/paint/palette'
import { disc, type Brush } from '../../../scenes/paint/brush'
import type { DrawingPorts } from '../../../scenes/drawing-ports'
import type { Walk } from '../../../scenes/road-walk'

/** A trail that can grow. */
export interface Trail {
  /** Shows it up to where the inchworm is; it shrinks again when the inchworm went back. */
  showTo(walk: Walk): void
}

/** Spots of the trail lie so densely that their edges read as one, shares of its width. */
const spotStep = 0.11
/** Flowers stand every so often, page units, this far from the middle of the way, shares of the trail's width. */
const flowers = { every: 150, from: 80, aside: 0.52, size: 0.46 } as const

/** Lays a trail along strokes, all of it hidden. `width` in page units. */
export function layTrail(
  { put, tools, tween }: Pick<DrawingPorts, 'put' | 'tools' | 'tween'>,
  lines: readonly Polyline[],
  width: number,
): Trail {
  const spots = lines.map((line) =>
    placesOn(line, 0, width * spotStep).map((at) => putSpot(put, line, at, width)),
  )
  const blooms = lines.map((line) =>
    placesOn(line, flowers.from, flowers.every).map((at, k) => putBloom(put, line, at, { width, k })),
  )
  const all = [...spots, ...blooms].map((marks, k) => ({ marks, stroke: k % lines.length, shown: 0 }))
  const open = (image: Phaser.GameObjects.Image) => {
    image.setVisible(true)
    if (tools.calm || image.name !== bloomName) return
    const { scale } = image
    void tween({ targets: image.setScale(scale * 0.2), scale, duration: 260, ease: 'Sine.easeOut' })
  }
  return {
    showTo({ strokeIndex, headAt }) {
      for (const part of all) {
        const upTo = part.stroke < strokeIndex ? Infinity : part.stroke === strokeIndex ? headAt : -1
        const shown = part.marks.filter(({ at }) => at <= upTo).length
        for (const { image } of part.marks.slice(part.shown, shown)) open(image)
        for (const { image } of part.marks.slice(shown, part.shown)) image.setVisible(false)
        part.shown = shown
      }
    },
  }
}

/** A part of the trail, `at` so far along its stroke. */
interface Mark {
  readonly at: number
  readonly image: Phaser.GameObjects.Image
}

const bloomName = 'bloom'

function placesOn(line: Polyline, from: number, step: number): number[] {
  const count = Math.floor((lengthOf(line) - from) / step) + 1
  return Array.from({ length: Math.max(0, count) }, (_, k) => from + k * step)
}

function putSpot(put: DrawingPorts['put'], line: Polyline, at: number, width: number): Mark {
  const colour = tint(palette.leaf, palette.paperBright, 0.42)
  const paint = (brush: Brush) => disc(brush, 0, 0, width / 2, colour)
  const size = width + 4
  const image = put(pointAlong(line, at), {
    key: `trail ${size}`,
    keep: true,
    width: size,
    height: size,
    paint,
  })
  return { at, image: image.setVisible(false) }
}

/** Flowers stand on the left of the way, where no arrows are. */
function putBloom(
  put: DrawingPorts['put'],
  line: Polyline,
  at: number,
  { width, k }: { readonly width: number; readonly k: number },
): Mark {
  const [here, ahead] = [pointAlong(line, at), pointAlong(line, at + 6)]
  const angle = Math.atan2(ahead.y - here.y, ahead.x - here.x)
  const aside = width * flowers.aside
  const place: Point = { x: here.x + Math.sin(angle) * aside, y: here.y - Math.cos(angle) * aside }
  const size = Math.max(20, width * flowers.size)
  const colour = k % 2 === 0 ? blossoms.cream : blossoms.rose
  const paint = (brush: Brush) => paintBloom(brush, size, colour)
  const room = size * 1.2
  const key = `bloom ${size} ${colour}`
  const image = put(place, { key, keep: true, width: room, height: room, paint })
  return { at, image: image.setVisible(false).setName(bloomName) }
}

/** A daisy around the origin. */
function paintBloom(brush: Brush, size: number, colour: string): void {
  const petals = 6
  for (let k = 0; k < petals; k++) {
    const angle = (k / petals) * 2 * Math.PI
    const [x, y] = [Math.cos(angle) * size * 0.28, Math.sin(angle) * size * 0.28]
    disc(brush, x, y, size * 0.21, tint(colour, palette.woodDark, 0.35))
  }
  for (let k = 0; k < petals; k++) {
    const angle = (k / petals) * 2 * Math.PI
    disc(brush, Math.cos(angle) * size * 0.28, Math.sin(angle) * size * 0.28, size * 0.175, colour)
  }
  disc(brush, 0, 0, size * 0.17, blossoms.butter)
}
