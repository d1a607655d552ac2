/** A made-up activity for tests: which of several is it? A choice is right or not, and guessing helps. */
import { activityFrom } from '../../src/core/activity'
import type { Attempt } from '../../src/core/attempt'
import { measured, unscorable } from '../../src/core/outcome'
import { programSchema, type Adapt, type Assignment, type Program } from '../../src/core/program'
import { z } from '../../src/core/schema'
import { marbleAttempt, marbleRoll } from './marble-roll'
import { idOf, programOf } from './plans'

const challenge = z.object({
  alike: z._default(z.number(), 0),
  choices: z._default(z.number(), 3),
})

/** Eleven levels; the first two offer three choices, the others four. */
export const guessWhich = activityFrom({
  ...marbleRoll,
  id: 'guess-which',
  adapts: 'each trial',
  challenge,
  ladder: Array.from({ length: 11 }, (_, alike) => ({ alike, choices: alike < 2 ? 3 : 4 })),
  trial: challenge,
  response: z.object({ right: z.nullable(z.boolean()) }),
  metrics: { off: marbleRoll.metrics.off },
  generate: (asked) => asked,
  itemOf: () => 'which',
  score: (_, { right }) =>
    right === null
      ? unscorable('nothing chosen')
      : { kind: 'scored', measurements: { off: measured(0, 'x-heights') }, met: right },
})

/** The same, but one adapts it between days. */
export const slowGuess = activityFrom({ ...guessWhich, id: 'slow-guess', adapts: 'between days' })

/** A program with one assignment, set to a level, whose level may follow. */
export function adapting(
  adapt: Partial<Adapt>,
  level = 4,
  revision = 1,
  activityId = 'guess-which',
): Program {
  const program = programOf([{ activityId, challenge: guessWhich.ladder[level - 1] }])
  const all: Adapt = { mode: 'automatic', least: 3, most: 11, rule: 'four of five', ...adapt }
  return programSchema.parse({
    ...program,
    revision,
    assignments: program.assignments.map((one) => ({ ...one, adapt: all })),
  })
}

/** The one assignment of a program. */
export function onlyAssignment({ assignments: [assignment] }: Program): Assignment {
  if (!assignment) throw new Error('no assignment')
  return assignment
}

/** What a test says of an attempt: the level asked and whether it was met; null when nothing could be scored. */
export interface Guess {
  readonly level: number
  readonly met: boolean | null
  readonly day?: string
  readonly revision?: number
  readonly more?: Partial<Attempt>
}

/** Attempts at the only assignment, one after another; a sitting a day. */
export function guesses(...all: readonly Guess[]): Attempt[] {
  return all.map(({ level, met, day = '2025-03-03', revision = 1, more }, n) => {
    const made = marbleAttempt(n, { day, sitting: Number(day.slice(-2)) })
    return {
      ...made,
      activityId: 'guess-which',
      programRevision: revision,
      assignmentId: idOf(1),
      challenge: { ...guessWhich.ladder[level - 1] },
      outcome:
        met === null
          ? { kind: 'unscorable', reason: 'nothing chosen' }
          : { kind: 'scored', measurements: {}, met },
      startedAt: `${day}T15:${String(n % 60).padStart(2, '0')}:00Z`,
      ...more,
    }
  })
}

/** So many attempts at a level on a day: `1` met, `0` not met, `-` unscorable. */
export function row(day: string, level: number, results: string, revision = 1): Guess[] {
  return results.split('').map((one) => ({ day, level, met: one === '-' ? null : one === '1', revision }))
}
