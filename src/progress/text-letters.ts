/** The letters inside written texts, found anew in the ink of an attempt. */
import type { Attempt } from '../core/attempt'
import { inkSchema } from '../core/ink'
import { lettersIn, type LetterIn } from '../core/judge/letters-in'
import { laidTextSchema } from '../core/letters/laid-text'
import { z } from '../core/schema'

/** The letters of one attempt at a text. */
export interface TextLetters {
  readonly text: string
  /** How much of a model there was. */
  readonly prompt: string
  readonly letters: readonly LetterIn[]
}

/** Finds the letters of an attempt; null for one that is no text. */
export type FindLetters = (attempt: Attempt) => TextLetters | null

const trialSchema = z.object({ ...laidTextSchema.shape, text: z.string(), prompt: z.string() })
const responseSchema = z.object({ ink: inkSchema })

/** Finds them every time it is asked. */
export const findLetters: FindLetters = (attempt) => {
  const trial = trialSchema.safeParse(attempt.trial)
  const response = responseSchema.safeParse(attempt.response)
  if (!trial.success || !response.success) return null
  const { text, prompt } = trial.data
  return { text, prompt, letters: lettersIn(trial.data, response.data.ink).letters }
}

/** Finds the letters of each attempt once and remembers: neither ink nor judge change while it lives. */
export function rememberingLetters(): FindLetters {
  const known = new Map<string, TextLetters | null>()
  return (attempt) => {
    const remembered = known.get(attempt.id)
    if (remembered !== undefined) return remembered
    const found = findLetters(attempt)
    known.set(attempt.id, found)
    return found
  }
}
