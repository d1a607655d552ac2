/** A program for one child as a file: what a therapist hands to a family. */
import { childSchema, type Child } from '../core/child'
import { mixedChildren, type ChildRecords } from '../core/child-records'
import { programSchema, type Program } from '../core/program'
import { z } from '../core/schema'
import { mapRead, readFile, type FileKind, type Read } from './read'

/** A program and the child it is for. */
export interface ProgramParcel {
  readonly child: Child
  readonly program: Program
}

/** 2 MB and 150,000 values: 40 activities have some 1,500, all letters drawn by a shaking hand some 60,000. */
const programFile: FileKind = {
  format: 'inchworm program',
  version: 1,
  called: 'an Inchworm program',
  longest: 2_000_000,
  mostNodes: 150_000,
}

const contentSchema = z
  .strictObject({
    format: z.literal('inchworm program'),
    version: z.literal(1),
    child: childSchema,
    program: programSchema,
  })
  .check(z.refine(({ child, program }) => program.childId === child.id, mixedChildren))

/** The text of a program file. */
export function writeProgramFile({ child, program }: ProgramParcel): string {
  return JSON.stringify({ format: programFile.format, version: programFile.version, child, program })
}

/** What a program file holds. */
export function readProgramFile(text: string): Read<ProgramParcel> {
  return mapRead(readFile(text, programFile, contentSchema), ({ child, program }) => ({ child, program }))
}

/** The parcel as records to add: a child that is here already stays as it is, and only the program is new. */
export function recordsFromProgram({ child, program }: ProgramParcel): ChildRecords {
  return { child, programs: [program], attempts: [], notes: [] }
}
