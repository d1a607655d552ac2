/** A make-believe hand colouring: it hatches region after region, and wanders as it does. */
import { endOf, follow, thinkingMs } from '../../core/hand'
import type { Stroke } from '../../core/ink'
import type { Simulate } from '../../core/simulate'
import { usualRoom } from '../../core/usual-room'
import { openColouring } from './colouring'
import { hatchWays } from './hatch'
import { layOut } from './layout'
import type { ColourResponse, ColourTrial } from './trial'

/** From one line of hatching to the next, crayon widths: who looks well leaves no gaps, who does not leaves some. */
const apart = { attentive: 0.55, careless: 1.1 } as const

/** Lines of hatching end so far from the boundary, crayon widths. */
const insetShare = 0.4

/** Time from one stroke to the next, ms. */
const betweenMs = 260

/** Hatches every region once, the way that is asked for or slanting. */
export const simulate: Simulate<ColourTrial, ColourResponse> = (trial, hand, dice) => {
  const { middle, size, nib, ring } = layOut(trial, usualRoom)
  const laid = { middle, size, nib, ring }
  const book = openColouring(trial, laid)
  const strokes: Stroke[] = []
  const regionOf: number[] = []
  let nowMs = thinkingMs(hand, dice)
  for (const [index, region] of book.regions.entries()) {
    const share = apart.careless + (apart.attentive - apart.careless) * hand.attention
    const look = { deg: trial.hatchDeg ?? 45, apart: nib * share, inset: nib * insetShare }
    for (const way of hatchWays(region, book.raster, look)) {
      const stroke = follow(hand, way, dice, nowMs)
      strokes.push(stroke)
      regionOf.push(index)
      nowMs = endOf(stroke, nowMs) + betweenMs
    }
  }
  return { ink: { strokes, strayContacts: 0 }, regionOf, filledByKey: [], early: hand.reach < 1, laid }
}
