/** What is seen of a text: as a model on its card, and with help for spacing on the lines. Page units. */
import { boundsOf, type Box, type Point, type Polyline } from '../../core/geometry'
import { lines as heights } from '../../core/letters/glyphs'
import { wordGap } from '../../core/letters/layout'
import type { WordTrial } from './trial'

/** Ink may pass a line by this share of a small letter's height without needing the room beyond. */
const slack = 0.15

/** The box of a letter: as wide as its room, as tall as the lines ask of it. */
export function roomOf({ strokes, from, to, line }: WordTrial['letters'][number], { lines }: WordTrial): Box {
  const ruling = lines[line]
  if (!ruling) throw new Error(`no line: ${line}`)
  const ink = boundsOf(strokes.flatMap((stroke) => stroke.line))
  const reach = slack * (ruling.baseline - ruling.midline)
  const top = ink.y < ruling.midline - reach ? ruling.headline : ruling.midline
  const bottom = ink.y + ink.height > ruling.baseline + reach ? ruling.descender : ruling.baseline
  return { x: from, y: top, width: to - from, height: bottom - top }
}

/** The middles of the gaps between words of one line, and the size of an o that fits there. */
export function gapMiddles({ letters, lines }: WordTrial): { readonly at: Point; readonly size: number }[] {
  return letters.slice(1).flatMap((letter, k) => {
    const last = letters[k]
    const ruling = lines[letter.line]
    if (!last || !ruling || last.line !== letter.line || last.word === letter.word) return []
    const size = ruling.baseline - ruling.midline
    return [{ at: { x: (last.to + letter.from) / 2, y: ruling.baseline - size / 2 }, size: size * 0.9 }]
  })
}

/** The strokes of a text as a card of some shape shows them largest: as on the paper, or all in one row. */
export function textAsShown(
  trial: WordTrial,
  card: { readonly width: number; readonly height: number },
): Polyline[] {
  const block = trial.letters.flatMap(({ strokes }) => strokes.map(({ line }) => line))
  const row = inOneRow(trial)
  const largest = (lines: readonly Polyline[]) => {
    const { width, height } = boundsOf(lines.flat())
    return Math.min(card.width / Math.max(1, width), card.height / Math.max(1, height))
  }
  return largest(row) > largest(block) ? row : block
}

function inOneRow({ letters, lines }: WordTrial): Polyline[] {
  const [first] = lines
  if (!first) return []
  const gap = (wordGap * (first.baseline - first.headline)) / heights.baseline
  let left = 0
  return lines.flatMap((ruling, k) => {
    const own = letters
      .filter(({ line }) => line === k)
      .flatMap(({ strokes }) => strokes.map(({ line }) => line))
    const box = boundsOf(own.flat())
    const [dx, dy] = [left - box.x, first.headline - ruling.headline]
    left += box.width + gap
    return own.map((line) => line.map(({ x, y }) => ({ x: x + dx, y: y + dy })))
  })
}
