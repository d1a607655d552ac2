/** What is still to do: the first place that is not as in the model, and how it becomes so. */
import { isRight, type Board, type BuildTrial } from './trial'

/** One thing to do. */
export interface NextStep {
  readonly place: number
  /** Bring a part of this kind, turn the one that lies there, or take it away. */
  readonly how: 'bring' | 'turn' | 'take away'
  /** The kind that belongs there; null where nothing does. */
  readonly kind: number | null
}

/** The next thing to do; null when all is as in the model. */
export function nextStep(trial: BuildTrial, board: Board): NextStep | null {
  const place = trial.target.findIndex((_, k) => !isRight(trial, board, k))
  if (place < 0) return null
  const wanted = trial.target[place] ?? null
  if (!wanted) return { place, how: 'take away', kind: null }
  return { place, how: board[place]?.kind === wanted.kind ? 'turn' : 'bring', kind: wanted.kind }
}
