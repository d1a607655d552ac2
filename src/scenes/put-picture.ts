/** A picture of something on the page, as large as it is wide. */
import type Phaser from 'phaser'
import type { Point } from '../core/geometry'
import type { DrawingPorts } from './drawing-ports'

/** Puts a picture of a width there, page units; nothing is seen of one that could not be loaded. */
export function putPicture(
  { put }: Pick<DrawingPorts, 'put'>,
  at: Point,
  {
    key,
    size,
    picture,
  }: { readonly key: string; readonly size: number; readonly picture: HTMLImageElement | null },
): Phaser.GameObjects.Image {
  return put(at, {
    key,
    width: size,
    height: size,
    paint: (brush) => {
      if (picture) brush.drawImage(picture, -size / 2, -size / 2, size, size)
    },
  })
}
