/** The picture that the pieces of a puzzle are cut from, painted once. */
import { paintPuzzlePicture, thingsIn, type PuzzlePictureName } from './puzzle-picture'
import { pictureFrom } from '../../../scenes/painting'

/** Wide enough for the largest board on a dense screen, device pixels. */
const width = 1600

/** Loads what is in a picture and paints it. */
export async function puzzleSource(name: PuzzlePictureName): Promise<HTMLCanvasElement> {
  const shared = `${import.meta.env.BASE_URL}assets/shared/pictures`
  const drawn = await Promise.all(
    thingsIn(name).map(async (thing) => [thing, await pictureFrom(`${shared}/${thing}.svg`)] as const),
  )
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = (width * 3) / 4
  const brush = canvas.getContext('2d')
  if (!brush) throw new Error('no canvas for a picture')
  paintPuzzlePicture(brush, name, width / 4, new Map(drawn))
  return canvas
}
