/** The one interface between an activity and the rest of the app. */
import type { z } from './schema'
import type { Domain, Skill } from './skill'
import type { Learner } from './learner'
import type { Metric, Outcome } from './outcome'

/** The words of an activity, for the three people who read or hear them. */
export interface ActivityStrings {
  readonly title: string
  /** Spoken to the child before the first trial; eight words at most. Key in the prompt manifest: `<id>.prompt`. */
  readonly prompt: string
  /** Spoken when help grows; eight words at most. Key: `<id>.help`. */
  readonly help: string
  /** Spoken after a trial: names what the child did, effort first. Keys: `<id>.praise.0` … */
  readonly praise: readonly [string, ...string[]]
  /** Whatever else the scene says, by name; eight words at most each. Keys: `<id>.<name>`. */
  readonly lines?: Readonly<Record<string, string>>
  /** One plain line for the parent: what this is for. */
  readonly purpose: string
  /** For the therapist: why to choose it, and how to grade it up and down. */
  readonly therapistNote: string
  /** What only somebody who sat beside can have seen, as a question to the parent; left out where the screen knows. */
  readonly askAdult?: string
  /** The same skill with real things, for ten minutes at the table. */
  readonly partnerTask: PartnerTask
}

/** A hands-on task that counts the same as the screen. */
export interface PartnerTask {
  readonly title: string
  readonly materials: readonly string[]
  readonly steps: readonly string[]
  /** Present when an adult must stay close, with the reason. */
  readonly safety?: string
}

/** Everything the app knows about an activity except how it looks. */
export interface Activity<Challenge, Trial, Response, Name extends string = string> {
  /** Equals the folder's name. */
  readonly id: string
  /** Raised when `generate` or `score` would answer differently. */
  readonly version: number
  readonly domain: Domain
  readonly skills: readonly [Skill, ...Skill[]]
  /** What the therapist may set; `parse({})` is the gentlest grading. */
  readonly challenge: z.ZodMiniType<Challenge>
  /** Ten or more graded steps, easy to hard: what "level" means here. Level 1 is `ladder[0]`. */
  readonly ladder: readonly Challenge[]
  /**
   * Fields of the challenge that say what is practised, not how hard it is: which letters, say. What a therapist
   * chose there stays when the level changes; the rest of the ladder is then the ladder.
   */
  readonly content?: readonly string[]
  /**
   * When the level may follow the child by itself. `each trial` suits short items of which enough can be done in
   * a sitting, and guessing must not pay: four choices or more. Left out, it follows between days.
   */
  readonly adapts?: 'each trial' | 'between days'
  readonly trial: z.ZodMiniType<Trial>
  /** What the child did, as stored. */
  readonly response: z.ZodMiniType<Response>
  readonly metrics: Readonly<Record<Name, Metric>>
  readonly strings: ActivityStrings
  /**
   * The trial a challenge and a seed stand for. Pure: same arguments, same trial. What it takes from the learner
   * (a way of writing, the hand, the own name) is in the trial; without one it asks as of anybody.
   */
  generate(challenge: Challenge, seed: number, learner?: Learner): Trial
  /** The item a trial is about (the glyph, the kind of pattern): only trials of one item share a trend. */
  itemOf(trial: Trial): string
  /** The measurements of a response. Pure; never throws on a parsed response. */
  score(trial: Trial, response: Response): Outcome<Name>
}

/** An activity whose inner types are nobody's business outside its folder. */
export type AnyActivity = Activity<unknown, unknown, unknown>

/** Closes an activity over its own types, checking the name of every metric on the way. */
export function activityFrom<Challenge, Trial, Response, Name extends string>(
  definition: Activity<Challenge, Trial, Response, Name>,
): Activity<Challenge, Trial, Response, Name> {
  return definition
}
