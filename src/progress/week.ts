/** One week for the parent's page: what was planned and what was done, day by day. */
import { addDays, daysFrom, weekStart, type Day } from '../core/day'
import { standingNotes } from '../core/home-note'
import { dayReader, type PracticeDay, type PracticeRecord } from './practice-day'
import { programReader } from './revisions'

/**
 * done: enough was practised · part: some was · planned: still ahead, today included · open: planned, past and
 * without practice · rest: planned or noted rest · free: nothing planned.
 */
export type WeekDayKind = 'done' | 'part' | 'planned' | 'open' | 'rest' | 'free'

/** One day of the week view. */
export interface WeekDay {
  readonly day: Day
  readonly kind: WeekDayKind
  /** Assignments planned. */
  readonly planned: number
  /** Assignments done; more than planned on a free day with practice. */
  readonly done: number
}

/** The seven days, Monday to Sunday, of the week `today` lies in, or of the week of `anyDay`. */
export function weekOf(record: PracticeRecord, today: Day, anyDay: Day = today): WeekDay[] {
  const read = dayReader(record)
  const isRest = restReader(record)
  const monday = weekStart(anyDay)
  return daysFrom(monday, addDays(monday, 6)).map((day) => {
    const practised = read(day)
    const kind = kindOf(practised, isRest(day), today)
    return { day, kind, planned: practised.planned.length, done: practised.done }
  })
}

function kindOf(practised: PracticeDay, rest: boolean, today: Day): WeekDayKind {
  if (practised.completed) return 'done'
  if (practised.begun) return 'part'
  if (rest) return 'rest'
  if (practised.planned.length === 0) return 'free'
  return practised.day < today ? 'open' : 'planned'
}

function restReader(record: PracticeRecord): (day: Day) => boolean {
  const notes = standingNotes(record.notes)
  const noted = new Set(notes.flatMap((note) => (note.kind === 'rest' ? [note.day] : [])))
  const programOn = programReader(record, record)
  const isPlanned = (day: Day) => programOn(day)?.rests.some(({ from, to }) => day >= from && day <= to)
  return (day) => noted.has(day) || isPlanned(day) === true
}
