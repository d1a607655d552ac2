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
export function differingSettings(here: Child, inFile: Child): string[] {
  return practiceSettings.flatMap(([name, words]) =>
    inOrder(here[name]) === inOrder(inFile[name]) ? [] : [words],
  )
}

/** The child here with the settings of practice from a file; its name, picture and sounds stay its own. */
export function withSettingsOf(inFile: Child, here: Child): Child {
  const { ageBand, hand, sensory, accommodations, letters } = inFile
  return { ...here, ageBand, hand, sensory, accommodations, letters }
}

const practiceSettings = [
  ['ageBand', 'age'],
  ['hand', 'hand'],
  ['sensory', 'how lively'],
  ['accommodations', 'accommodations'],
  ['letters', 'ways of writing letters'],
] as const
