/** What putting a button or a lace end down comes to. */
import { distance, type Point } from '../../core/geometry'
import type { FastenLayout } from './layout'
import { openSteps, stepsOf } from './steps'
import type { FastenMove, FastenTrial } from './trial'

/** The nearest place it could have gone into, and whether that is the next; `aimHelp` widens the reach by a share. */
export function landedAt(
  trial: FastenTrial,
  { spots, tolerance }: Pick<FastenLayout, 'spots' | 'tolerance'>,
  { thing, dropAt, done }: { readonly thing: string; readonly dropAt: Point; readonly done: number },
  aimHelp = 0,
): Pick<FastenMove, 'landed' | 'to'> {
  const open = new Set(openSteps(trial, done).map(({ to }) => to))
  const [nearest] = spots
    .filter(({ id }) => open.has(id))
    .map(({ id, at }) => ({ id, away: distance(at, dropAt) }))
    .sort((a, b) => a.away - b.away)
  if (!nearest) return { landed: 'beside', to: null }
  if (nearest.away > tolerance * (1 + aimHelp)) return { landed: 'beside', to: nearest.id }
  const next = stepsOf(trial)[done]
  const isNext = next?.thing === thing && next.to === nearest.id
  return { landed: isNext ? 'done' : 'another', to: nearest.id }
}
