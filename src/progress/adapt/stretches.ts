/** The attempts of an assignment, cut where a therapist set the level, or how it follows, anew. */
import type { Attempt } from '../../core/attempt'
import { inOrder } from '../../core/condition'
import type { Assignment, Program } from '../../core/program'
import { inTime } from '../in-time'

/** Attempts done one after another under one setting. */
export interface Stretch {
  /** As it was issued then; null for attempts whose program is not known. */
  readonly assignment: Assignment | null
  readonly attempts: readonly Attempt[]
}

/** The stretches of an assignment in order of time; the last one is of its present setting, and may be empty. */
export function stretchesOf(
  assignment: Assignment,
  attempts: readonly Attempt[],
  programs: readonly Program[],
): Stretch[] {
  const issued = new Map(programs.map((program) => [keyOf(program.id, program.revision), program]))
  const stretches: { readonly assignment: Assignment | null; readonly attempts: Attempt[] }[] = []
  for (const attempt of inTime(attempts.filter((one) => one.assignmentId === assignment.id))) {
    const program = issued.get(keyOf(attempt.programId, attempt.programRevision))
    const then = program?.assignments.find(({ id }) => id === assignment.id) ?? null
    const open = stretches.at(-1)
    if (open && isSameSetting(open.assignment, then)) open.attempts.push(attempt)
    else stretches.push({ assignment: then, attempts: [attempt] })
  }
  const isPresent = isSameSetting(stretches.at(-1)?.assignment ?? null, assignment)
  return isPresent ? stretches : [...stretches, { assignment, attempts: [] }]
}

/** True when the level goes on from where it was: it followed by itself before and after, from the same setting. */
export function goesOn(before: Assignment | null, after: Assignment): boolean {
  return (
    before?.adapt.mode === 'automatic' &&
    after.adapt.mode === 'automatic' &&
    inOrder(before.challenge) === inOrder(after.challenge)
  )
}

function isSameSetting(a: Assignment | null, b: Assignment | null): boolean {
  if (a === null || b === null) return a === b
  return inOrder([a.adapt, a.challenge]) === inOrder([b.adapt, b.challenge])
}

function keyOf(programId: string | null, revision: number | undefined): string {
  return `${programId ?? ''} ${revision ?? ''}`
}
