/** What a file would bring, in plain lines for the grown-up who decides. */
import type { Child } from '../core/child'
import type { ChildRecords } from '../core/child-records'
import { instantOf } from '../core/day'
import { lettersInWords } from '../core/letters/in-words'
import { usualLetters } from '../core/letters/settings'
import type { Program } from '../core/program'
import { bringsLetters, differingSettings } from './for-child'
import type { ProgramParcel } from './program-file'
import type { ResultsParcel } from './results-file'

/** What would happen, and the lines that say so. */
export interface Preview {
  /** `new`: adds something. `already here`: nothing would change. `older`: a newer revision is here, so it is not taken. */
  readonly verdict: 'new' | 'already here' | 'older'
  readonly lines: readonly string[]
}

/** What this device knows of the child a program is for; `program` is the one that counts now. */
export interface KnownBefore {
  readonly child: Child | null
  readonly program: Program | null
  /** Another child here has the nickname of the child in the file. */
  readonly namesake?: boolean
}

/** What accepting a program would do. */
export function previewProgram({ child, program }: ProgramParcel, known: KnownBefore): Preview {
  const lines = [
    known.child === null
      ? `For ${child.nickname}, who is new on this device.`
      : `For ${known.child.nickname}, who is on this device already.`,
    ...(known.child === null
      ? secondOfTheName(child, known.namesake)
      : settingsStay(known.child, child, 'program')),
    `“${program.title}”, ${counted(program.assignments.length, 'activity', 'activities')}, from ${program.startDay}${
      program.endDay === null ? '' : ` to ${program.endDay}`
    }.`,
  ]
  const { verdict, line } = standing(program, known.program)
  if (verdict === 'older' || !bringsLetters(known.child ?? { letters: usualLetters }, child))
    return { verdict, lines: [...lines, line] }
  const letters = `Its ways of writing letters come with it: ${lettersInWords(child.letters)}.`
  return { verdict: 'new', lines: [...lines, line, letters] }
}

/** What accepting a results file would do; `known` are the records of that child on this device. */
export function previewResults(
  { since, records }: ResultsParcel,
  known: ChildRecords | null,
  namesake = false,
): Preview {
  const { child, attempts, notes, programs } = records
  const days = new Set(attempts.map(({ day }) => day)).size
  const here = alreadyIn(attempts, known?.attempts) + alreadyIn(notes, known?.notes)
  const plansHere = programs.filter((program) => known?.programs.some((other) => isSame(program, other)))
  const isNew = known === null || here < attempts.length + notes.length || plansHere.length < programs.length
  return {
    verdict: isNew ? 'new' : 'already here',
    lines: [
      known === null
        ? `Practice of ${child.nickname}, who is new on this device.`
        : `Practice of ${known.child.nickname}.`,
      ...(known === null ? secondOfTheName(child, namesake) : settingsStay(known.child, child, 'results')),
      `${counted(attempts.length, 'attempt', 'attempts')} on ${counted(days, 'day', 'days')}${
        since === null ? '' : ` since ${since}`
      }, and ${counted(notes.length, 'note', 'notes')}.`,
      ...(isNew ? [] : ['All of it is here already.']),
      ...(isNew && here > 0 ? [`${here} of these are here already and stay as they are.`] : []),
    ],
  }
}

function secondOfTheName({ nickname }: Child, namesake = false): string[] {
  return namesake ? [`There will be two children called ${nickname} on this device.`] : []
}

function settingsStay(here: Child, inFile: Child, kind: 'program' | 'results'): string[] {
  const differing = differingSettings(here, inFile, kind)
  return differing.length === 0
    ? []
    : [`The settings here stay as they are. Different in the file: ${differing.join(', ')}.`]
}

interface Identified {
  readonly id: string
}

function alreadyIn(records: readonly Identified[], known: readonly Identified[] = []): number {
  const ids = new Set(known.map(({ id }) => id))
  return records.filter(({ id }) => ids.has(id)).length
}

function isSame(a: Program, b: Program): boolean {
  return a.id === b.id && a.revision === b.revision
}

function standing(program: Program, known: Program | null): { verdict: Preview['verdict']; line: string } {
  if (known === null) return { verdict: 'new', line: 'It is the first program here.' }
  if (known.id !== program.id) return againstAnother(program, known)
  if (program.revision === known.revision) return { verdict: 'already here', line: 'It is here already.' }
  if (program.revision < known.revision)
    return {
      verdict: 'older',
      line: `Revision ${known.revision} is here, which is newer than revision ${program.revision} in this file.`,
    }
  return {
    verdict: 'new',
    line: `Revision ${program.revision} replaces revision ${known.revision}. What was practised stays.`,
  }
}

function againstAnother(program: Program, known: Program): { verdict: Preview['verdict']; line: string } {
  return instantOf(program.issuedAt) > instantOf(known.issuedAt)
    ? { verdict: 'new', line: `It replaces “${known.title}”. What was practised stays.` }
    : { verdict: 'older', line: `“${known.title}” is here, which was issued later.` }
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
