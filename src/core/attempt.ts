/** The one event: a trial, what the child did with it, and what that came to. Appended, never edited. */
import { z } from './schema'
import { assistanceSchema } from './assistance'
import { conditionSchema } from './condition'
import { daySchema } from './day'
import { outcomeSchema } from './outcome'

/** The device a trial was done on: enough to compare like with like, not to know the device again. */
export const deviceSchema = z.object({
  /** Viewport in CSS pixels. */
  width: z.number(),
  height: z.number(),
  pixelRatio: z.number(),
})
export type Device = z.infer<typeof deviceSchema>

/** Trials around those that count: easier ones to begin with, and one to end well. */
const trialPartSchema = z.enum(['warm-up', 'easy end'])
export type TrialPart = z.infer<typeof trialPartSchema>

export const attemptSchema = z.object({
  schema: z.literal(1),
  /** UUID version 7: sorts by time of writing. */
  id: z.uuid(),
  childId: z.uuid(),
  sittingId: z.uuid(),
  programId: z.nullable(z.uuid()),
  /** Which revision of the program asked for it. */
  programRevision: z.optional(z.int()),
  assignmentId: z.nullable(z.uuid()),
  activityId: z.string(),
  /** The version of generate and score that made `trial` and `outcome`. */
  activityVersion: z.int(),
  /** The challenge, trial and response belong to the activity, whose schemas parse them. */
  challenge: z.json(),
  /** What it leads in or out of, in a sitting that adapts; such a trial never counts for the level. */
  part: z.optional(trialPartSchema),
  seed: z.int(),
  trial: z.json(),
  response: z.json(),
  /** What the child was shown on the day; charts measure the response anew. */
  outcome: outcomeSchema,
  assistance: assistanceSchema,
  condition: conditionSchema,
  device: deviceSchema,
  startedAt: z.iso.datetime(),
  endedAt: z.iso.datetime(),
  /** The practice day the sitting began on, in `zone`. */
  day: daySchema,
  /** IANA time zone of the device. */
  zone: z.string().check(z.maxLength(60)),
  appVersion: z.string().check(z.maxLength(40)),
})
export type Attempt = z.infer<typeof attemptSchema>
