/** Thirteen steps, easy to hard: found, then made again; longer, faster, kept for longer, among more, backward. */
import { challengeSchema, type RowChallenge } from './challenge'

const step = (over: Partial<RowChallenge>): RowChallenge => ({ ...challengeSchema.parse({}), ...over })
const made = (over: Partial<RowChallenge>): RowChallenge => step({ answer: 'reproduce', ...over })
const singly = (over: Partial<RowChallenge>): RowChallenge => made({ presentation: 'one by one', ...over })

export const ladder: readonly RowChallenge[] = [
  step({}),
  step({ span: 3, choices: 4 }),
  made({ span: 2, choices: 4 }),
  made({ span: 3, choices: 4, secondsEach: 1.5 }),
  singly({ span: 3, choices: 5, secondsEach: 1.5, delaySeconds: 1 }),
  singly({ span: 4, choices: 6, secondsEach: 1.5, delaySeconds: 1 }),
  singly({ span: 4, choices: 7, secondsEach: 1, delaySeconds: 3 }),
  singly({ span: 3, choices: 6, secondsEach: 1.5, delaySeconds: 2, direction: 'backward' }),
  singly({ span: 5, choices: 7, secondsEach: 1, delaySeconds: 3 }),
  singly({ span: 4, choices: 7, secondsEach: 1, delaySeconds: 3, direction: 'backward' }),
  singly({ span: 6, choices: 8, secondsEach: 1, delaySeconds: 4, meanwhile: 'watch' }),
  singly({ span: 5, choices: 8, secondsEach: 1, delaySeconds: 4, direction: 'backward', meanwhile: 'watch' }),
  singly({ span: 7, choices: 10, secondsEach: 1, delaySeconds: 5, meanwhile: 'tap' }),
]
