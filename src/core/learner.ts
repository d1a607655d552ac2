/** What an activity may know of the child it makes a trial for: how to ask, never who. */
import type { AgeBand, Child } from './child'
import { usualLetters } from './letters/settings'

/** The part of a child that shapes trials; all of it ends up in the trial that is stored. */
export type Learner = Pick<Child, 'ageBand' | 'hand' | 'letters' | 'nickname'>

/** Nobody in particular: a right hand, upright print, the age band in the middle. */
export const anyLearner: Learner = {
  ageBand: '5–6' satisfies AgeBand,
  hand: 'right',
  letters: usualLetters,
  nickname: 'Otter',
}
