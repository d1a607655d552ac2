/** Records that came under one id, for a child that is known here under another; and whose settings count. */
import type { Child } from '../core/child'
import type { ChildRecords } from '../core/child-records'
import { inOrder } from '../core/condition'

/** The records as those of a child who is here; the records keep their own ids. */
export function recordsFor(child: Child, { programs, attempts, notes }: ChildRecords): ChildRecords {
  const own = <One extends { readonly childId: string }>(one: One): One => ({ ...one, childId: child.id })
  return { child, programs: programs.map(own), attempts: attempts.map(own), notes: notes.map(own) }
}

/** The settings in which a file differs from the child here, in words; none when they are the same. */
export function differingSettings(here: Child, inFile: Child, kind: 'program' | 'results'): string[] {
  const settings = kind === 'program' ? familySettings : [...familySettings, lettersSetting]
  return settings.flatMap(([name, words]) => (isSame(here[name], inFile[name]) ? [] : [words]))
}

/** True when a program would bring other ways of writing: they are the therapist's, and come with it unasked. */
export function bringsLetters(here: Pick<Child, 'letters'>, inFile: Child): boolean {
  return !isSame(here.letters, inFile.letters)
}

/** The child here with the ways of writing from a file. */
export function withLettersOf({ letters }: Child, here: Child): Child {
  return { ...here, letters }
}

/** The child here with the settings of practice from a file; its name, picture and sounds stay its own. */
export function withSettingsOf(inFile: Child, here: Child): Child {
  const { ageBand, hand, sensory, accommodations, letters } = inFile
  return { ...here, ageBand, hand, sensory, accommodations, letters }
}

function isSame(one: unknown, other: unknown): boolean {
  return inOrder(one) === inOrder(other)
}

const familySettings = [
  ['ageBand', 'age'],
  ['hand', 'hand'],
  ['sensory', 'how lively'],
  ['accommodations', 'accommodations'],
] as const

const lettersSetting = ['letters', 'ways of writing letters'] as const
