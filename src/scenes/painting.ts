/** Paintings as textures: painted once with the 2D brush at the density of the screen, then moved by Phaser. */
import type Phaser from 'phaser'
import type { Brush } from './paint/brush'

/** What to paint: sizes in the units the painter thinks in, origin in the middle unless `corner`. */
export interface Painting {
  readonly key: string
  readonly width: number
  readonly height: number
  /** Device pixels in one unit. */
  readonly density: number
  readonly origin?: 'middle' | 'corner'
  /** The key stands for one picture for ever: an earlier texture of that key is used again. */
  readonly keep?: true
  readonly paint: (brush: Brush) => void
}

/** Paints a texture, replacing an earlier one of the same key, and answers the key. */
export function painted(scene: Phaser.Scene, painting: Painting): string {
  const { key, density } = painting
  const width = Math.max(1, Math.ceil(painting.width * density))
  const height = Math.max(1, Math.ceil(painting.height * density))
  if (painting.keep && scene.textures.exists(key)) return key
  if (scene.textures.exists(key)) scene.textures.remove(key)
  const texture = scene.textures.createCanvas(key, width, height)
  if (!texture) throw new Error(`no texture: ${key}`)
  const brush = texture.getContext()
  brush.save()
  if (painting.origin !== 'corner') brush.translate(width / 2, height / 2)
  brush.scale(density, density)
  painting.paint(brush)
  brush.restore()
  texture.refresh()
  return key
}

/** A picture file, decoded and ready to be painted with. */
export async function pictureFrom(url: string): Promise<HTMLImageElement> {
  const image = new Image()
  image.src = url
  await image.decode()
  return image
}

/** One of the shared pictures, by its name; null when it could not be had. */
export async function sharedPicture(name: string): Promise<HTMLImageElement | null> {
  return pictureFrom(`${import.meta.env.BASE_URL}assets/shared/pictures/${name}.svg`).catch(() => null)
}
