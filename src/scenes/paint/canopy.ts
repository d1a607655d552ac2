/** Leaves of a tree that stands beside the page. */
import { disc, type Brush } from './brush'
import { palette, tint } from './palette'

/** Paints leaves hanging into the upper left corner of a page: round clumps, the nearer ones darker, each lit from above. */
export function paintCanopy(brush: Brush, unit: number): void {
  const clumps = [
    { u: 3, y: 6, r: 50 },
    { u: 2.3, y: 30, r: 54 },
    { u: 1.5, y: 8, r: 76 },
    { u: 0.55, y: 100, r: 52 },
    { u: 1.05, y: 66, r: 56 },
    { u: 0.45, y: 40, r: 74 },
  ]
  for (const [k, { u, y, r }] of clumps.entries()) {
    const leaf = tint(palette.hillNearest, palette.leaf, 0.1 + 0.15 * k)
    disc(brush, unit * u, y, r, leaf)
    disc(brush, unit * u - r * 0.1, y - r * 0.14, r * 0.84, tint(leaf, palette.leafPale, 0.2))
  }
}
