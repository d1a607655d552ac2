/** What is seen of a meadow, line by line: whole outlines, or broken where others run across them. */
import { boundsOf, type Box, type Polyline } from '../../core/geometry'
import { linesOf, outlineOf, type Figure } from '../../core/stimulus/figure'
import { linesLeft, rubStep } from '../../core/stimulus/rubbed'
import { onPage, type MeadowLayout } from './layout'
import { crossings, lineOfBlade, lyingAt, type Drawn } from './meadow'
import type { MeadowTrial } from './trial'

/** One outline as it is painted, page units. */
export interface Seen {
  /** Closed, for washes and for lighting it up. */
  readonly outline: Polyline
  /** Every line whole. */
  readonly whole: readonly Polyline[]
  /** What is seen of the lines. */
  readonly lines: readonly Polyline[]
  readonly hue: number
  readonly clump: number
  /** Around the lines. */
  readonly box: Box
}

/** All outlines as they lie on a page, those below first. */
export function outlinesOn(laid: MeadowLayout, trial: MeadowTrial): readonly Seen[] {
  const { outlines, blades, cut } = trial
  const set = (line: Polyline) => line.map((at) => onPage(laid, at))
  const rough = outlines.map((placed) => lyingAt(placed))
  const grass = blades.map(lineOfBlade)
  return outlines.map((placed, k) => {
    const fine = lyingAt(placed, fineLinesOf(placed.figure))
    const above = rough.slice(k + 1).filter((other) => other.placed.clump === placed.clump)
    const places =
      cut === 0 ? [] : crossings(rough[k]?.lines ?? [], [...above.flatMap(({ lines }) => lines), ...grass])
    const seen =
      cut === 0 ? fine.lines : linesLeft(fine.lines, { places, radius: cut }, rubStep * placed.size)
    const whole = fine.lines.map(set)
    return {
      outline: set(fine.outline),
      whole,
      lines: seen.map(set),
      hue: placed.hue,
      clump: placed.clump,
      box: boundsOf(whole.flat()),
    }
  })
}

/** The grass as it stands on a page. */
export function grassOn(laid: MeadowLayout, { blades }: MeadowTrial): readonly Polyline[] {
  return blades.map((blade) => lineOfBlade(blade).map((at) => onPage(laid, at)))
}

/** The lines of a figure around the origin, its box so wide. */
export function modelLines(figure: Figure, size: number): readonly Polyline[] {
  return linesOf(figure).map((line) => line.map(({ x, y }) => ({ x: x * size, y: y * size })))
}

/** A box around several. */
export function around(boxes: readonly Box[]): Box {
  return boundsOf(
    boxes.flatMap(({ x, y, width, height }) => [
      { x, y },
      { x: x + width, y: y + height },
    ]),
  )
}

/** With every bend, as it is painted. */
function fineLinesOf(figure: Figure): Drawn {
  return { outline: outlineOf(figure), lines: linesOf(figure) }
}
