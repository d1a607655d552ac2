/** A make-believe child's way through one activity: what each activity's `simulate.ts` provides. */
import type { Hand } from './hand'
import type { Dice } from './random'

/** The response a hand would give to a trial. Pure: same hand, trial and dice, same response. */
export type Simulate<Trial, Response> = (trial: Trial, hand: Hand, dice: Dice) => Response
