/** Paper that keeps crayon: pieces side by side, each made and sent to the graphics card only when ink comes on it. */
import Phaser from 'phaser'
import { boundsOf, type Point, type Polyline } from '../../../core/geometry'
import { placed } from '../../../scenes/paint/brush'
import { paintCrayon } from './colouring-page'
import type { Painting } from '../../../scenes/painting'

/** Open paper. */
export interface CrayonPaper {
  /** Keeps what a crayon drew, by its outline in page units. */
  keep(outline: Polyline, colour: string): void
}

/** Puts a painting on the page. */
type Put = (at: Point, painting: Omit<Painting, 'density'>) => Phaser.GameObjects.Image

/** Side of a piece, page units: a stroke within a region then comes on one to four of them. */
const side = 256

/** Opens the paper; its pieces lie in a container, which is where the page wants them. */
export function openCrayonPaper(sheet: Phaser.GameObjects.Container, put: Put): CrayonPaper {
  const pieces = new Map<string, Phaser.GameObjects.Image>()
  const pieceAt = (column: number, row: number) => {
    const key = `crayon-${column}-${row}`
    const known = pieces.get(key)
    if (known) return known
    const blank = { key, width: side, height: side, origin: 'corner', paint: () => undefined } as const
    const piece = put({ x: column * side, y: row * side }, blank)
    pieces.set(key, piece)
    sheet.add(piece)
    return piece
  }
  return {
    keep(outline, colour) {
      const { x, y, width, height } = boundsOf(outline)
      for (let row = cellOf(y); row <= cellOf(y + height); row++) {
        for (let column = cellOf(x); column <= cellOf(x + width); column++)
          paintOn(pieceAt(column, row), outline, colour)
      }
    },
  }
}

function cellOf(place: number): number {
  return Math.floor(place / side)
}

function paintOn(
  { x, y, scale, texture }: Phaser.GameObjects.Image,
  outline: Polyline,
  colour: string,
): void {
  if (!(texture instanceof Phaser.Textures.CanvasTexture)) return
  const { context } = texture
  placed(context, { x: -x / scale, y: -y / scale, scale: 1 / scale }, () =>
    paintCrayon(context, outline, colour),
  )
  texture.refresh()
}
