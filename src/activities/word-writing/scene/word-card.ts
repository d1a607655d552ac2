/** The card above the lines: a text to look at, as large as fits. */
import { boundsOf, type Polyline } from '../../../core/geometry'
import { line, type Brush } from '../../../scenes/paint/brush'
import { fittedInto, paintCard, type CardLook } from '../../../scenes/paint/letter-card'
import { okabeIto, palette, tint } from '../../../scenes/paint/palette'

/** What a text's card shows. */
export interface WordCardLook extends CardLook {
  /** The text, stroke by stroke, in any unit and place. */
  readonly lines: readonly Polyline[]
  /** From headline to baseline, in that unit. */
  readonly letterHeight: number
}

/** Room left at the card's ends and above and below the text, shares of its height. */
const margins = { side: 0.22, high: 0.2 } as const
/** Width of the pen, as a share of the letters' height, and at most of the card's. */
const penShares = { letter: 0.1, card: 0.052 } as const

/** The text as it lies on the card, around the card's middle. */
export function textOnCard({ width, height, lines }: WordCardLook): Polyline[] {
  return fittedInto(lines, width - 2 * margins.side * height, height * (1 - 2 * margins.high))
}

/** Paints the card around the origin. */
export function paintWordCard(ctx: Brush, look: WordCardLook): void {
  const text = textOnCard(look)
  const scale = boundsOf(text.flat()).width / Math.max(1, boundsOf(look.lines.flat()).width)
  const pen = Math.min(look.height * penShares.card, look.letterHeight * scale * penShares.letter)
  paintCard(ctx, look, palette.paperBright)
  for (const polyline of text)
    line(ctx, polyline, pen * 1.7, tint(okabeIto.skyBlue, palette.paperBright, 0.72))
  for (const polyline of text) line(ctx, polyline, pen, okabeIto.blue)
}
