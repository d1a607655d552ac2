/** What a child practised, as a file: what a family sends back to the therapist. */
import { childRecordsSchema, type ChildRecords } from '../core/child-records'
import { daySchema, isoInstant, type Day } from '../core/day'
import { z } from '../core/schema'
import { mapRead, readFile, type FileKind, type Read } from './read'

/** The records of one child from a day on. */
export interface ResultsParcel {
  /** First day of practice within; null when all of it is. */
  readonly since: Day | null
  readonly madeAt: string
  readonly appVersion: string
  readonly records: ChildRecords
}

/** 64 MB: some months of daily practice with all ink. */
const resultsFile: FileKind = {
  format: 'inchworm results',
  version: 1,
  called: 'an Inchworm results file',
  longest: 64_000_000,
  mostNodes: 32_000_000,
}

const contentSchema = z.strictObject({
  format: z.literal('inchworm results'),
  version: z.literal(1),
  since: z.nullable(daySchema),
  madeAt: z.iso.datetime(),
  appVersion: z.string().check(z.maxLength(40)),
  records: childRecordsSchema,
})

/** What a results file is made from. */
export interface ResultsWish {
  readonly records: ChildRecords
  /** First day to send; null for all. */
  readonly since: Day | null
  readonly nowMs: number
  readonly appVersion: string
}

/** The text of a results file. Programs always go along: results say little without the plan. */
export function writeResultsFile({ records, since, nowMs, appVersion }: ResultsWish): string {
  const counts = ({ day }: { readonly day: Day }) => since === null || day >= since
  const { child, programs, attempts, notes } = records
  return JSON.stringify({
    format: resultsFile.format,
    version: resultsFile.version,
    since,
    madeAt: isoInstant(nowMs),
    appVersion,
    records: { child, programs, attempts: attempts.filter(counts), notes: notes.filter(counts) },
  })
}

/** What a results file holds. */
export function readResultsFile(text: string): Read<ResultsParcel> {
  return mapRead(readFile(text, resultsFile, contentSchema), ({ since, madeAt, appVersion, records }) => ({
    since,
    madeAt,
    appVersion,
    records,
  }))
}
