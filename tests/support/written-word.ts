/** Attempts at word writing, made by hand. */
import { activity } from '../../src/activities/word-writing/activity'
import { simulate } from '../../src/activities/word-writing/simulate'
import type { Attempt } from '../../src/core/attempt'
import { steadyHand } from '../../src/core/hand'
import { diceFrom } from '../../src/core/random'
import { marbleAttempt } from './marble-roll'

/** How a made-up text is written. */
export interface WrittenWord {
  readonly prompt?: 'trace' | 'copy' | 'memory'
  /** What is written in place of the text. */
  readonly instead?: string
}

/** Attempt `number` (later numbers are later) at a text. */
export function writtenWord(
  number: number,
  text: string,
  { prompt = 'copy', instead = text }: WrittenWord = {},
) {
  const trialOf = (own: string) => activity.generate(activity.challenge.parse(asking(own, prompt)), 0)
  const trial = trialOf(text)
  const response = simulate(trialOf(instead), steadyHand, diceFrom(number))
  return {
    ...marbleAttempt(number, { day: '2025-03-04' }),
    activityId: activity.id,
    activityVersion: activity.version,
    challenge: asStored(asking(text, prompt)),
    trial: asStored(trial),
    response: asStored(response),
    outcome: activity.score(trial, response),
  }
}

function asking(text: string, prompt: string) {
  return { what: 'own', ownWords: [text], prompt, letterHeight: 120 }
}

function asStored(thing: unknown): Attempt['trial'] {
  return JSON.parse(JSON.stringify(thing)) as Attempt['trial']
}
