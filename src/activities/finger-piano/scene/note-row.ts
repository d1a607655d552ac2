/** A row of notes as small ladybirds: who plays them where that is shown, else only how many there are. */
import type Phaser from 'phaser'
import type { Point } from '../../../core/geometry'
import { paintLadybird, type LadybirdLook } from '../../../scenes/paint/ladybird'
import type { Painting } from '../../../scenes/painting'

/** What a note looks like; null where it is not shown who plays it. */
export type NoteLook = Omit<LadybirdLook, 'size'> | null

/** A row on the page. */
export interface NoteRow {
  /** So many are played; the one after them stands out where it is shown who plays. */
  show(played: number): void
}

/** Room for one note, and its size, page units, and most of the width a row takes. */
const room = { step: 58, size: 40, share: 0.72, width: 540 } as const
/** What is not shown looks like this. */
const anybody = { hue: 'yellow', spots: 1 } as const

/** Lays a row around a place. */
export function noteRow(
  put: (at: Point, painting: Omit<Painting, 'density'>) => Phaser.GameObjects.Image,
  middle: Point,
  notes: readonly NoteLook[],
): NoteRow {
  const step = Math.min(room.step, room.width / notes.length)
  const size = Math.min(room.size, step * room.share)
  const images = notes.map((look, k) => {
    const { hue, spots } = look ?? anybody
    const at = { x: middle.x + (k - (notes.length - 1) / 2) * step, y: middle.y }
    const image = put(at, {
      key: `note-${hue}-${spots}-${Math.round(size)}`,
      keep: true,
      width: size * 1.7,
      height: size * 1.7,
      paint: (brush) => paintLadybird(brush, { size, hue, spots }),
    })
    return { image, scale: image.scale, isShown: look !== null }
  })
  return {
    show(played) {
      for (const [k, { image, scale, isShown }] of images.entries()) {
        image.setAlpha(k < played ? 1 : isShown ? 0.72 : 0.3)
        image.setScale(scale * (k < played ? 0.8 : k === played && isShown ? 1.25 : 1))
      }
    },
  }
}
