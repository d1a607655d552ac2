/**
 * One go at the table: present -> score -> record -> applaud, trial after trial.
 * The stage, the record and the clock are arguments, so a scripted child can sit in a test.
 */
import type { Activity } from './activity'
import type { Assistance } from './assistance'
import type { Attempt, Device, TrialPart } from './attempt'
import type { Child } from './child'
import { isoInstant, type Day } from './day'
import type { PointerKind } from './ink'
import type { Learner } from './learner'
import type { Outcome } from './outcome'
import { z } from './schema'

/** What a stage gives back when a trial is done. */
export interface Presented<Response> {
  readonly response: Response
  readonly assistance: Assistance
  readonly pointer: PointerKind
  /** Millimetres in one page unit, or null on a screen that was never calibrated. */
  readonly mmPerUnit: number | null
}

/** Where in the sitting a trial stands: `index` counts from 0. */
export interface Place {
  readonly index: number
  readonly count: number
  /** How it is done is shown once more before the child's turn. */
  readonly showHow?: boolean
}

/** What the next trial of a sitting that adapts asks, and the part it plays. */
export interface Asked<Challenge> {
  readonly challenge: Challenge
  readonly part?: TrialPart
  readonly showHow?: boolean
}

/** What is to be done, by whom, and where it belongs. */
export interface SittingPlan<Challenge, Trial, Response> {
  readonly activity: Activity<Challenge, Trial, Response>
  readonly challenge: Challenge
  readonly trials: number
  /**
   * In a sitting that adapts: what to ask after the attempts so far, null at the end. It may go one trial beyond
   * `trials`. Left out, the challenge is asked every time.
   */
  readonly ask?: (soFar: readonly Attempt[]) => Asked<Challenge> | null
  /** Seed of the first trial; each later trial adds one. */
  readonly seed: number
  readonly child: Pick<Child, 'id' | 'accommodations'> & Learner
  readonly sittingId: string
  readonly programId: string | null
  readonly programRevision?: number
  readonly assignmentId: string | null
  readonly day: Day
  readonly zone: string
  readonly device: Device
  readonly appVersion: string
}

/** How a sitting reaches the world. */
export interface SittingPorts<Trial, Response> {
  /** Shows a trial and waits for the child; null when the child left. */
  present(trial: Trial, place: Place): Promise<Presented<Response> | null>
  /** Keeps an attempt; resolves only when it is safe (`kept`) or set aside in memory (`held`). */
  record(attempt: Attempt): Promise<'kept' | 'held'>
  /** Shows the child that effort was seen; called after the attempt is recorded, never before. */
  applaud(praise: Praise): Promise<void>
  /** Milliseconds since 1970 UTC. */
  nowMs(): number
  newId(): string
}

/** What the applause is for. A star may appear only when the attempt is kept. */
export interface Praise {
  readonly outcome: Outcome
  readonly place: Place
  readonly attempt: Attempt
  readonly kept: boolean
}

/** How a sitting ended and what it left. */
export interface SittingEnd {
  readonly kind: 'finished' | 'left'
  readonly attempts: readonly Attempt[]
}

/** Runs a sitting to its end, or until the child leaves; what was done is kept either way. */
export async function runSitting<Challenge, Trial, Response>(
  plan: SittingPlan<Challenge, Trial, Response>,
  ports: SittingPorts<Trial, Response>,
): Promise<SittingEnd> {
  const attempts: Attempt[] = []
  const next = () => (plan.ask ? plan.ask(attempts) : sameAgain(plan, attempts.length))
  let asked = next()
  while (asked !== null) {
    const index = attempts.length
    const seed = plan.seed + index
    const trial = plan.activity.generate(asked.challenge, seed, plan.child)
    const startedAtMs = ports.nowMs()
    const presented = await ports.present(trial, placeOf(plan, index, asked))
    if (presented === null) return { kind: 'left', attempts }
    const outcome = plan.activity.score(trial, presented.response)
    const attempt = attemptFrom(plan, {
      ...asked,
      id: ports.newId(),
      seed,
      trial,
      presented,
      outcome,
      startedAtMs,
      endedAtMs: ports.nowMs(),
    })
    const kept = (await ports.record(attempt)) === 'kept'
    attempts.push(attempt)
    asked = next()
    const place = { index, count: Math.max(plan.trials, attempts.length + (asked === null ? 0 : 1)) }
    await ports.applaud({ outcome, place, attempt, kept })
  }
  return { kind: 'finished', attempts }
}

type Fixed<Challenge> = Pick<SittingPlan<Challenge, unknown, unknown>, 'challenge' | 'trials'>

function sameAgain<Challenge>(
  { challenge, trials }: Fixed<Challenge>,
  done: number,
): Asked<Challenge> | null {
  return done < trials ? { challenge } : null
}

function placeOf(plan: Fixed<unknown>, index: number, { showHow }: Asked<unknown>): Place {
  const place = { index, count: Math.max(plan.trials, index + 1) }
  return showHow === true ? { ...place, showHow } : place
}

/** What one trial leaves behind, before it becomes an attempt. */
export interface Done<Trial, Response> {
  readonly id: string
  readonly challenge: unknown
  readonly part?: TrialPart
  readonly seed: number
  readonly trial: Trial
  readonly presented: Presented<Response>
  readonly outcome: Outcome
  readonly startedAtMs: number
  readonly endedAtMs: number
}

/** The attempt that a finished trial of a sitting becomes. */
export function attemptFrom<Challenge, Trial, Response>(
  plan: Omit<SittingPlan<Challenge, Trial, Response>, 'trials' | 'challenge' | 'ask' | 'seed'>,
  done: Done<Trial, Response>,
): Attempt {
  const { activity, child } = plan
  return {
    schema: 1,
    id: done.id,
    childId: child.id,
    sittingId: plan.sittingId,
    programId: plan.programId,
    ...(plan.programRevision === undefined ? {} : { programRevision: plan.programRevision }),
    assignmentId: plan.assignmentId,
    activityId: activity.id,
    activityVersion: activity.version,
    challenge: asJson(done.challenge),
    ...(done.part === undefined ? {} : { part: done.part }),
    seed: done.seed,
    trial: asJson(done.trial),
    response: asJson(done.presented.response),
    outcome: copyOf(done.outcome),
    assistance: done.presented.assistance,
    condition: {
      pointer: done.presented.pointer,
      hand: child.hand,
      mmPerUnit: done.presented.mmPerUnit,
      accommodations: child.accommodations,
    },
    device: plan.device,
    startedAt: isoInstant(done.startedAtMs),
    endedAt: isoInstant(done.endedAtMs),
    day: plan.day,
    zone: plan.zone,
    appVersion: plan.appVersion,
  }
}

function copyOf(outcome: Outcome): Attempt['outcome'] {
  return outcome.kind === 'scored' ? { ...outcome, measurements: { ...outcome.measurements } } : outcome
}

const json = z.json()

/** The value as plain JSON; an activity whose trial or response is not JSON is our own mistake. */
function asJson(value: unknown): z.infer<typeof json> {
  return json.parse(value)
}
