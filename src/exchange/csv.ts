/** Tables for spreadsheets: RFC 4180, and no cell that a spreadsheet would take for a formula. */
import { accommodationWords } from '../core/accommodations'
import type { Attempt } from '../core/attempt'
import type { Seen } from '../core/home-note'
import type { Measurement } from '../core/outcome'

/** A cell of a table. */
export type Cell = string | number | boolean | null

/** An attempt and the words its activity has for it. */
export interface AttemptRow {
  readonly attempt: Attempt
  /** Title of the activity. */
  readonly activity: string
  /** The item within it, such as the letter. */
  readonly item: string
  /** What an adult saw of the day's practice that no screen can tell; null while nobody said. */
  readonly seen: Seen | null
}

const heads = [
  'day',
  'startedAt',
  'activity',
  'item',
  'challenge',
  'pointer',
  'hand',
  'mmPerUnit',
  'accommodations',
  'assistance',
  'part',
  'seenByAdult',
  'metric',
  'value',
  'unit',
  'reason',
] as const

/** One row for each metric of each attempt; an attempt that could not be scored has one row with the reason. */
export function attemptsCsv(rows: readonly AttemptRow[]): string {
  return csv([heads, ...rows.flatMap(cellsOf)])
}

/** A table as CSV text: quoted where needed, lines ended as RFC 4180 asks. */
export function csv(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(written).join(',')}\r\n`).join('')
}

function cellsOf(row: AttemptRow): Cell[][] {
  const { attempt } = row
  const common = commonCells(row)
  if (attempt.outcome.kind === 'unscorable') return [[...common, '', null, '', attempt.outcome.reason]]
  return Object.entries(attempt.outcome.measurements).map(([metric, measurement]) => [
    ...common,
    metric,
    ...measurementCells(measurement),
  ])
}

function commonCells({ attempt, activity, item, seen }: AttemptRow): Cell[] {
  const { pointer, hand, mmPerUnit, accommodations } = attempt.condition
  return [
    attempt.day,
    attempt.startedAt,
    activity,
    item,
    JSON.stringify(attempt.challenge),
    pointer,
    hand,
    mmPerUnit,
    accommodationWords(accommodations).join('; '),
    attempt.assistance,
    attempt.part ?? '',
    seen ?? '',
  ]
}

function measurementCells({ value, unit, reason }: Measurement): Cell[] {
  return [value, unit, reason ?? '']
}

// What spreadsheets read as the start of a formula, in ordinary and in full-width form, also behind blanks.
const formula = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n\0]/u

/** Numbers stay numbers; text that could be a formula gets an apostrophe in front. */
function written(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  const harmless = formula.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
