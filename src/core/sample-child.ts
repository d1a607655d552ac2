/**
 * The sample child: weeks of believable practice, made by the make-believe hands through the same generate and
 * score as any child's. Pure: the same arguments give the same history.
 */
import type { AnyActivity } from './activity'
import type { Attempt } from './attempt'
import { childSchema, type Child } from './child'
import { addDays, daysBetween, daysFrom, instantOf, isoInstant, weekStart, type Day } from './day'
import { handOfSkill } from './hand'
import type { HomeNote } from './home-note'
import {
  assignmentSchema,
  notAdapting,
  plannedOn,
  programSchema,
  type Adapt,
  type Assignment,
  type Program,
} from './program'
import { diceFrom, seedFrom, type Dice } from './random'
import type { Simulate } from './simulate'
import { attemptFrom } from './sitting'

/** An activity with the hand that can do it. */
export interface Practised {
  readonly activity: AnyActivity
  readonly simulate: Simulate<unknown, unknown>
  /** Which step of the ladder the sample program sets, 1 is the easiest. */
  readonly level: number
  /** How the level follows; left out, it stays as set. */
  readonly adapt?: Adapt
}

/** One sitting that is to be asked for, and all that was practised before it. */
export interface SampleQuestion {
  readonly activity: AnyActivity
  readonly assignment: Assignment
  readonly attempts: readonly Attempt[]
  readonly programs: readonly Program[]
  readonly day: Day
}

/** What the history is made from. */
export interface SampleRecipe {
  readonly practised: readonly Practised[]
  readonly today: Day
  readonly zone: string
  readonly appVersion: string
  readonly weeks: number
  readonly seed: number
  newId(): string
  /** The challenge of a sitting, where the level follows. */
  challengeOf(question: SampleQuestion): unknown
}

/** A child with everything recorded for it. */
export interface SampleRecords {
  readonly child: Child
  readonly programs: readonly Program[]
  readonly attempts: readonly Attempt[]
  readonly notes: readonly HomeNote[]
}

/** Days of the sample program: Monday, Tuesday, Thursday, Saturday. */
const practiceDays = [1, 2, 4, 6] as const

/** Trials in a sitting of the sample program. */
const trials = 4

/** Share of planned days on which the sample family practises. */
const keenness = 0.86

/** Makes the sample child, its program and its past up to yesterday; after every attempt says what share is made. */
export function* sampleRecords(recipe: SampleRecipe): Generator<number, SampleRecords> {
  const startDay = addDays(weekStart(recipe.today), -7 * recipe.weeks)
  const child = sampleChild(recipe, startDay)
  const program = sampleProgram(recipe, child, startDay)
  const days = daysFrom(startDay, addDays(recipe.today, -1))
  const dice = diceFrom(recipe.seed)
  const practisedDays = days.filter((day) => plannedOn(program, day).length > 0 && dice.next() < keenness)
  const attempts: Attempt[] = []
  for (const [index, day] of practisedDays.entries()) {
    const made: Attempt[] = []
    for (const attempt of attemptsOn(recipe, child, program, day, attempts)) {
      made.push(attempt)
      yield index / practisedDays.length
    }
    attempts.push(...made)
  }
  const notes = practisedDays.flatMap((day) => notesOn(recipe, child, program, day))
  return { child, programs: [program], attempts, notes }
}

function sampleChild(recipe: SampleRecipe, startDay: Day): Child {
  return childSchema.parse({
    schema: 1,
    id: recipe.newId(),
    nickname: 'Sample Robin',
    avatar: 'fox',
    ageBand: '5–6',
    hand: 'right',
    sample: true,
    createdAt: noonOf(startDay),
  })
}

function sampleProgram(recipe: SampleRecipe, child: Child, startDay: Day): Program {
  const assignments = recipe.practised.map(({ activity, level, adapt = notAdapting }): Assignment => ({
    id: recipe.newId(),
    activityId: activity.id,
    challenge: jsonOf(activity.ladder[level - 1] ?? activity.ladder[0]),
    dose: { weekdays: [...practiceDays], trials },
    adapt,
    why: activity.strings.purpose,
  }))
  return programSchema.parse({
    schema: 1,
    id: recipe.newId(),
    childId: child.id,
    revision: 1,
    title: 'Ready hands',
    note: 'After snack, at the kitchen table. Feet on the stool.',
    issuedAt: noonOf(startDay),
    startDay,
    endDay: null,
    assignments,
    goals: [
      {
        id: recipe.newId(),
        words: 'Robin writes the first letters of the name so that the teacher can read them.',
        assignmentIds: assignments.slice(0, 1).map((one) => one.id),
      },
    ],
  })
}

/** One sitting for each assignment of a day, in the late afternoon. */
function* attemptsOn(
  recipe: SampleRecipe,
  child: Child,
  program: Program,
  day: Day,
  before: readonly Attempt[],
): Generator<Attempt, void> {
  const weeksIn = daysBetween(program.startDay, day) / 7
  let clockMs = instantOf(noonOf(day)) + 4 * 3_600_000
  for (const assignment of plannedOn(program, day)) {
    const practised = recipe.practised.find(({ activity }) => activity.id === assignment.activityId)
    if (!practised) continue
    const dice = diceFrom(seedFrom(recipe.seed, `${day} ${assignment.activityId}`))
    const skill = skillAfter(weeksIn / recipe.weeks, dice)
    const sittingId = recipe.newId()
    const { activity } = practised
    const challenge = recipe.challengeOf({ activity, assignment, attempts: before, programs: [program], day })
    const seed = dice.whole(1, 1_000_000)
    const sitting = { recipe, child, program, assignment, challenge, practised, day, sittingId }
    for (let index = 0; index < assignment.dose.trials; index++) {
      const made = madeAttempt(sitting, seed + index, skill, clockMs, dice)
      clockMs = instantOf(made.endedAt) + 6000
      yield made
    }
  }
}

/** Everything about a sitting that its trials share. */
interface SampleSitting {
  readonly recipe: SampleRecipe
  readonly child: Child
  readonly program: Program
  readonly assignment: Assignment
  readonly challenge: unknown
  readonly practised: Practised
  readonly day: Day
  readonly sittingId: string
}

function madeAttempt(
  sitting: SampleSitting,
  seed: number,
  skill: number,
  startedAtMs: number,
  dice: Dice,
): Attempt {
  const { recipe, child, program, assignment, challenge, practised, day, sittingId } = sitting
  const { activity } = practised
  const trial = activity.generate(challenge, seed, child)
  const response = practised.simulate(trial, handOfSkill(skill), diceFrom(seedFrom(seed, day)))
  const assistance = dice.next() < 0.35 * (1 - skill) ? 'reminded' : 'on one’s own'
  return attemptFrom(
    {
      activity,
      child,
      sittingId,
      programId: program.id,
      programRevision: program.revision,
      assignmentId: assignment.id,
      day,
      zone: recipe.zone,
      device: { width: 1180, height: 820, pixelRatio: 2 },
      appVersion: recipe.appVersion,
    },
    {
      id: recipe.newId(),
      challenge,
      seed,
      trial,
      presented: { response, assistance, pointer: 'touch', mmPerUnit: null },
      outcome: activity.score(trial, response),
      startedAtMs,
      endedAtMs: startedAtMs + Math.round(dice.within(14_000, 32_000)),
    },
  )
}

/** Skill grows a little every week, with better and worse days. */
function skillAfter(share: number, dice: Dice): number {
  return Math.max(0.05, Math.min(1, 0.25 + 0.65 * share + 0.045 * dice.normal()))
}

function notesOn(recipe: SampleRecipe, child: Child, program: Program, day: Day): HomeNote[] {
  const dice = diceFrom(seedFrom(recipe.seed, `notes ${day}`))
  const common = { schema: 1, childId: child.id, day, at: noonOf(day) } as const
  const told: HomeNote[] =
    dice.next() < 0.6
      ? [
          {
            ...common,
            id: recipe.newId(),
            kind: 'how it went',
            mood: third(dice),
            effort: third(dice),
            help: third(dice),
          },
        ]
      : []
  const tasks = plannedOn(program, day)
    .filter(() => dice.next() < 0.3)
    .map((assignment): HomeNote => ({
      ...common,
      id: recipe.newId(),
      kind: 'partner task',
      assignmentId: assignment.id,
    }))
  return [...told, ...tasks]
}

function third(dice: Dice): 1 | 2 | 3 {
  return dice.pick([1, 2, 2, 3, 3] as const)
}

function noonOf(day: Day): string {
  return isoInstant(instantOf(`${day}T12:00:00.000Z`))
}

function jsonOf(challenge: unknown): Assignment['challenge'] {
  return assignmentSchema.shape.challenge.parse(challenge)
}
