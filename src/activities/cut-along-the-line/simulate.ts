/** A make-believe hand with scissors: along each line, while the other hand holds the paper more or less well. */
import { endOf, follow, thinkingMs, type Hand } from '../../core/hand'
import type { Stroke } from '../../core/ink'
import type { Dice } from '../../core/random'
import type { Simulate } from '../../core/simulate'
import { usualRoom } from '../../core/usual-room'
import { layOut } from './layout'
import type { CutResponse, CutTrial } from './trial'

/** A hand that attends to nothing else lets the paper go for a moment this often in a line. */
const mostBreaks = 3
/** For so long, ms. */
const breakMs = 160

/** Cuts every line once, with a paper as it lies on a common tablet. */
export const simulate: Simulate<CutTrial, CutResponse> = (trial, hand, dice) => {
  const { lines, paper, width, unitsPerMm, handle } = layOut(trial, usualRoom)
  const strokes: Stroke[] = []
  let startMs = thinkingMs(hand, dice)
  for (const { line } of lines) {
    const stroke = follow(hand, line, dice, startMs)
    strokes.push(stroke)
    startMs = endOf(stroke, startMs) + thinkingMs(hand, dice)
  }
  return {
    laid: { lines, paper, width, unitsPerMm, handle },
    strokes,
    holds: trial.helper ? holdsDuring(strokes, hand, dice) : [],
    beside: 0,
    trueMm: true,
  }
}

/** The other hand holds from before the first stroke to after the last, with breaks as attention slips. */
function holdsDuring(strokes: readonly Stroke[], hand: Hand, dice: Dice): CutResponse['holds'] {
  const fromMs = (strokes[0]?.tMs[0] ?? 0) - 100
  const toMs = (strokes.at(-1)?.tMs.at(-1) ?? 0) + 100
  const breaks = Math.round(mostBreaks * (1 - hand.attention))
  const cuts = Array.from({ length: breaks }, () => dice.within(fromMs + 200, toMs - 200 - breakMs)).sort(
    (a, b) => a - b,
  )
  const starts = [fromMs, ...cuts.map((at) => at + breakMs)]
  const ends = [...cuts, toMs]
  return starts.map((from, k) => ({ fromMs: Math.round(from), toMs: Math.round(ends[k] ?? toMs) }))
}
