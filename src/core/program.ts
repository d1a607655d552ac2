/** The home program: what a therapist asks of one child, for a while. */
import { z } from './schema'
import { cleanText } from './text'
import { daySchema, weekdayOf, type Day, type Weekday } from './day'

/** How often and how much: days of the week × trials in a sitting. */
export const doseSchema = z.object({
  /** ISO weekdays, 1 Monday … 7 Sunday, at least one, no repeats. */
  weekdays: z.array(z.literal([1, 2, 3, 4, 5, 6, 7])).check(
    z.minLength(1),
    z.maxLength(7),
    z.refine((days) => new Set(days).size === days.length, 'a weekday is named twice'),
  ),
  /** Trials in one sitting. */
  trials: z.int().check(z.minimum(1), z.maximum(20)),
})

/** A level of an activity's ladder, counted from 1. */
const levelSchema = z.int().check(z.minimum(1), z.maximum(100))

/** How the level follows the child, within bounds a therapist sets. */
export const adaptSchema = z
  .object({
    /** Off: the level stays as set. Suggest: a change is proposed to the therapist. Automatic: it is made. */
    mode: z.enum(['off', 'suggest', 'automatic']),
    /** Easiest level that may be asked. */
    least: levelSchema,
    /** Hardest level that may be asked. */
    most: levelSchema,
    /** Slowly, between days; or from trial to trial, so that four of five or three of four are met. */
    rule: z.enum(['between days', 'four of five', 'three of four']),
  })
  .check(z.refine(({ least, most }) => least <= most, 'the easiest level is above the hardest'))
export type Adapt = z.infer<typeof adaptSchema>

/** A level that stays as it was set. */
export const notAdapting: Adapt = { mode: 'off', least: 1, most: 10, rule: 'between days' }

/** One activity of the program with its challenge and dose. */
export const assignmentSchema = z.object({
  id: z.uuid(),
  activityId: z.string().check(z.regex(/^[a-z0-9-]{1,60}$/)),
  /** Checked against the activity's own schema where the activity is known. */
  challenge: z.record(z.string().check(z.maxLength(60)), z.json()),
  dose: doseSchema,
  adapt: z._default(adaptSchema, notAdapting),
  /** Why this one, in words for the family. */
  why: z._default(cleanText(0, 280), ''),
})
export type Assignment = z.infer<typeof assignmentSchema>

/** Where the child and family want to get to, in their words, and which assignments serve it. */
export const goalSchema = z.object({
  id: z.uuid(),
  words: cleanText(1, 280),
  assignmentIds: z.array(z.uuid()).check(z.maxLength(40)),
})
export type Goal = z.infer<typeof goalSchema>

/** A planned break: no practice is expected and nothing is missed. */
export const restSchema = z.object({
  from: daySchema,
  to: daySchema,
  reason: z._default(cleanText(0, 80), ''),
})
export type Rest = z.infer<typeof restSchema>

/** A program as issued. A changed program is a new revision; the latest issued counts. */
export const programSchema = z
  .object({
    schema: z.literal(1),
    id: z.uuid(),
    childId: z.uuid(),
    revision: z.int().check(z.minimum(1), z.maximum(10_000)),
    title: cleanText(1, 80),
    /** Said to the family above the plan. */
    note: z._default(cleanText(0, 280), ''),
    issuedAt: z.iso.datetime(),
    startDay: daySchema,
    /** Last day, or null while it is open-ended. */
    endDay: z.nullable(daySchema),
    assignments: z.array(assignmentSchema).check(z.maxLength(40)),
    goals: z._default(z.array(goalSchema).check(z.maxLength(12)), []),
    rests: z._default(z.array(restSchema).check(z.maxLength(60)), []),
  })
  .check(
    z.refine((p) => p.endDay === null || p.endDay >= p.startDay, 'the program ends before it starts'),
    z.refine((p) => p.rests.every((r) => r.to >= r.from), 'a rest ends before it starts'),
    z.refine(
      (p) => new Set(p.assignments.map((a) => a.id)).size === p.assignments.length,
      'an assignment stands twice',
    ),
  )
export type Program = z.infer<typeof programSchema>

/** True when the program runs on a day and no rest is planned. */
export function isPracticeSeason(program: Program, day: Day): boolean {
  const within = day >= program.startDay && (program.endDay === null || day <= program.endDay)
  return within && !program.rests.some((rest) => day >= rest.from && day <= rest.to)
}

/** The assignments planned for a day, in the program's order. */
export function plannedOn(program: Program, day: Day): Assignment[] {
  if (!isPracticeSeason(program, day)) return []
  const weekday: Weekday = weekdayOf(day)
  return program.assignments.filter((assignment) => assignment.dose.weekdays.includes(weekday))
}
