/** The child's door: opens the stage, walks the day's path, and sits down to one activity after another. */
import { catalogue, sceneOf, thumbnailOf } from './activities/catalogue'
import type { AnyActivity } from './core/activity'
import type { Attempt } from './core/attempt'
import type { Child } from './core/child'
import { dayNumber, dayOf, type Day } from './core/day'
import { plannedOn, type Assignment, type Program } from './core/program'
import { seedFrom } from './core/random'
import { screenKey } from './core/screen-size'
import { runSitting, type Praise, type SittingEnd } from './core/sitting'
import { levelPlan } from './progress/adapt/plan'
import type { LevelSource } from './progress/adapt/standing'
import { dueToday, type DueLeaf } from './progress/due'
import type { ActivityScene } from './scenes/activity-scene'
import { PathHome } from './scenes/path-home'
import { openStage, type Stage } from './scenes/stage'
import type { Store } from './store/store'

/** What play needs from the rest of the app. */
export interface PlayPorts {
  readonly root: HTMLElement
  readonly store: Store
  /** Keeps an attempt; resolves when it is safe or held. */
  record(attempt: Attempt): Promise<'kept' | 'held'>
  nowMs(): number
  readonly zone: string
  newId(): string
  readonly appVersion: string
}

/** How play ended. */
export interface PlayEnd {
  readonly attempts: readonly Attempt[]
}

/** Opens the garden for a child; resolves when somebody leaves it. `extra` lays out all activities on a free day. */
export async function playChild(ports: PlayPorts, child: Child, extra: boolean): Promise<PlayEnd> {
  const stage = await openStage(ports.root, child, await calibration(ports.store))
  const attempts: Attempt[] = []
  let left = false
  const leaving = stage.tools.left.then(() => (left = true))
  try {
    let justFinished = false
    while (!left) {
      const walk = await dayOfPlay(ports, child, extra)
      const home = await stage.show(
        new PathHome(stage.tools, { leaves: walk.leaves.map(pathLeaf), justFinished }),
      )
      if (walk.leaves.every((leaf) => leaf.state === 'done')) {
        await Promise.race([home.goodNight(), leaving])
        await leaving
        break
      }
      const chosen = await Promise.race([home.choose(), leaving.then(() => null)])
      const leaf = walk.leaves.find((one) => one.assignment.id === chosen)
      if (!leaf) break
      const end = await sitDown(ports, stage, { child, program: walk.program, day: walk.day, leaf })
      attempts.push(...end.attempts)
      justFinished = end.kind === 'finished'
    }
  } finally {
    stage.close()
  }
  return { attempts }
}

/** Lets a grown-up try an activity as the child would meet it; nothing is recorded, the attempts are handed back. */
export async function tryActivity(
  ports: PlayPorts,
  activityId: string,
  challenge: unknown,
  child: Child,
): Promise<PlayEnd> {
  const activity = activityOf(activityId)
  const stage = await openStage(ports.root, child, await calibration(ports.store))
  try {
    const scene = await sceneFor(stage, activity)
    const end = await runSitting(
      {
        ...planBasics(ports, activity, child, dayOf(ports.nowMs(), ports.zone)),
        challenge: activity.challenge.parse(challenge),
        trials: tryOutTrials,
        seed: Math.floor(ports.nowMs() / 1000) % 1_000_000,
        programId: null,
        assignmentId: null,
      },
      { ...sittingPorts(ports, scene), record: () => Promise.resolve('kept') },
    )
    return { attempts: end.attempts }
  } finally {
    stage.close()
  }
}

/** Trials of a try-out. */
const tryOutTrials = 3

/** What the path shows on a day. */
interface Walk {
  readonly day: Day
  readonly program: Program | null
  readonly leaves: readonly DueLeaf[]
}

async function dayOfPlay(ports: PlayPorts, child: Child, extra: boolean): Promise<Walk> {
  const day = dayOf(ports.nowMs(), ports.zone)
  const [program = null] = await ports.store.programs(child.id)
  const marks = await ports.store.practice(child.id, day, day)
  const notes = await ports.store.notes(child.id, day, day)
  const due = dueToday(program, marks, day, notes)
  const isFree = extra && program !== null && plannedOn(program, day).length === 0
  if (!isFree) return { day, program, leaves: due }
  const everyDay = {
    ...program,
    rests: [],
    startDay: day,
    endDay: null,
    assignments: program.assignments.map(onAnyDay),
  }
  return { day, program, leaves: dueToday(everyDay, marks, day, notes) }
}

function onAnyDay(assignment: Assignment): Assignment {
  return { ...assignment, dose: { ...assignment.dose, weekdays: [1, 2, 3, 4, 5, 6, 7] } }
}

function pathLeaf(leaf: DueLeaf) {
  const activity = activityOf(leaf.assignment.activityId)
  return {
    id: leaf.assignment.id,
    title: activity.strings.title,
    picture: thumbnailOf(activity.id),
    done: leaf.state === 'done',
  }
}

/** Who sits down to what. */
interface Seat {
  readonly child: Child
  readonly program: Program | null
  readonly day: Day
  readonly leaf: DueLeaf
}

async function sitDown(
  ports: PlayPorts,
  stage: Stage,
  { child, program, day, leaf }: Seat,
): Promise<SittingEnd> {
  const { assignment } = leaf
  const activity = activityOf(assignment.activityId)
  const trials = Math.max(1, leaf.trials - leaf.doneTrials)
  const [scene, source] = await Promise.all([
    sceneFor(stage, activity),
    levelSource(ports.store, child, assignment, activity),
  ])
  return runSitting(
    {
      ...planBasics(ports, activity, child, day),
      ...levelPlan(source, day, trials),
      trials,
      seed: (seedFrom(dayNumber(day), assignment.id) % 1_000_000) + leaf.doneTrials,
      programId: program?.id ?? null,
      ...(program && { programRevision: program.revision }),
      assignmentId: assignment.id,
    },
    sittingPorts(ports, scene),
  )
}

/** What the level of a sitting rests on; nothing is read for a level that does not follow by itself. */
async function levelSource(
  store: Store,
  child: Child,
  assignment: Assignment,
  activity: AnyActivity,
): Promise<LevelSource> {
  if (assignment.adapt.mode !== 'automatic') return { activity, assignment, attempts: [], programs: [] }
  const [attempts, programs] = await Promise.all([
    store.attempts({ childId: child.id, activityId: activity.id }),
    store.programs(child.id),
  ])
  return { activity, assignment, attempts, programs }
}

function planBasics(ports: PlayPorts, activity: AnyActivity, child: Child, day: Day) {
  return {
    activity,
    child,
    day,
    sittingId: ports.newId(),
    zone: ports.zone,
    device: { width: innerWidth, height: innerHeight, pixelRatio: devicePixelRatio },
    appVersion: ports.appVersion,
  }
}

function sittingPorts(ports: PlayPorts, scene: ActivityScene<unknown, unknown>) {
  return {
    present: (trial: unknown, place: Parameters<typeof scene.present>[1]) => scene.present(trial, place),
    record: (attempt: Attempt) => ports.record(attempt),
    applaud: ({ place, kept }: Praise) => scene.applaud(place, kept),
    nowMs: () => ports.nowMs(),
    newId: () => ports.newId(),
  }
}

async function sceneFor(stage: Stage, activity: AnyActivity): Promise<ActivityScene<unknown, unknown>> {
  const Scene = await sceneOf(activity.id)
  const { id, strings } = activity
  return stage.show(new Scene(stage.tools, { activityId: id, strings, picture: thumbnailOf(id) }))
}

function activityOf(id: string): AnyActivity {
  const activity = catalogue.get(id)
  if (!activity) throw new Error(`no activity: ${id}`)
  return activity
}

/** The calibration of this very screen, or null. */
async function calibration(store: Store): Promise<number | null> {
  const settings = await store.settings()
  const here = screenKey(screen.width, screen.height, devicePixelRatio)
  return settings.calibration?.screen === here ? settings.calibration.mmPerCssPx : null
}
