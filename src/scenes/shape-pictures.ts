/** The pictures of shapes that are pictures, each loaded once for a sitting, and how all shapes look. */
import { animals } from '../core/stimulus/animals'
import type { Shape } from '../core/stimulus/shape'
import { coats } from './paint/palette'
import type { ShapeLook } from './paint/stimulus'
import { pictureFrom } from './painting'

/** Pictures at hand. */
export interface ShapePictures {
  /** Loads those of some shapes; one that cannot be loaded is left out. */
  load(shapes: readonly Shape[]): Promise<void>
  /** How a shape looks in a box of a width, in a coat by number. */
  look(shape: Shape, box: { readonly size: number; readonly hue: number }): ShapeLook
}

/** Keeps pictures by name. */
export function shapePictures(): ShapePictures {
  const pictures = new Map<string, HTMLImageElement>()
  const loadOne = async (name: string) => {
    const picture = await pictureFrom(urlOf(name)).catch(() => null)
    if (picture) pictures.set(name, picture)
  }
  return {
    async load(shapes) {
      const wanted = shapes.flatMap(({ body }) => (body.kind === 'picture' ? [body.name] : []))
      await Promise.all(wanted.filter((name) => !pictures.has(name)).map(loadOne))
    },
    look({ body }, { size, hue }) {
      const look = { size, coat: coats[hue % coats.length] ?? coats[0] }
      const picture = body.kind === 'picture' ? pictures.get(body.name) : undefined
      return picture ? { ...look, picture } : look
    },
  }
}

/** Heads of animals have a folder of their own: some go by the name of another picture. */
function urlOf(name: string): string {
  const folder = animals.some((animal) => animal === name) ? 'animals' : 'pictures'
  return `${import.meta.env.BASE_URL}assets/shared/${folder}/${name}.svg`
}
