/** Blades of grass, sown until lines run through the share of a meadow that was asked for. */
import type { Dice } from '../../core/random'
import { rounded } from '../../core/stimulus/shape'
import { lineOfBlade, meadowHeight, type Blade } from './meadow'

/** The share is counted in squares of this side, meadow widths: about a fifth of a figure. */
export const squareSide = 0.04
const columns = Math.ceil(1 / squareSide)
const rows = Math.ceil(meadowHeight / squareSide)

/** How tall blades grow and how far they hang, meadow widths. */
const tall = { least: 0.11, most: 0.27 } as const
const mostLean = 0.11
/** Roots lie down to so far below the meadow, so that its near edge has blades too. */
const below = 0.08
/** No meadow needs more blades, even one in which most fall on others. */
const mostBlades = 400

/** Sows blades for a share (0–1) of the squares; none for 0. */
export function sownGrass(share: number, dice: Dice): Blade[] {
  const blades: Blade[] = []
  const grown = new Set<number>()
  while (grown.size < share * columns * rows && blades.length < mostBlades) {
    const blade = randomBlade(dice)
    blades.push(blade)
    for (const square of squaresOf(blade)) grown.add(square)
  }
  return blades
}

/** The share of squares (0–1) that blades run through. */
export function shareGrown(blades: readonly Blade[]): number {
  return new Set(blades.flatMap(squaresOf)).size / (columns * rows)
}

/** Farther ones are shorter, as on any slope. */
function randomBlade(dice: Dice): Blade {
  const y = dice.within(tall.least, meadowHeight + below)
  const high = dice.within(tall.least, tall.most) * (0.6 + (0.4 * y) / meadowHeight)
  return {
    x: rounded(dice.within(0, 1)),
    y: rounded(y),
    tall: rounded(Math.min(high, y)),
    lean: rounded(dice.within(-mostLean, mostLean)),
  }
}

function squaresOf(blade: Blade): number[] {
  return lineOfBlade(blade).flatMap(({ x, y }) => {
    const [column, row] = [Math.floor(x / squareSide), Math.floor(y / squareSide)]
    return column >= 0 && column < columns && row >= 0 && row < rows ? [row * columns + column] : []
  })
}
