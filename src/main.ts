/** The composition root: opens the store, hands everything over, and shows the first screen. Nobody imports it. */
import '@fontsource-variable/atkinson-hyperlegible-next'
import '@fontsource/andika/400.css'
import { v7 as newId } from 'uuid'
import type { AnyActivity } from './core/activity'
import type { Child } from './core/child'
import { dayOf } from './core/day'
import { sampleRecords } from './core/sample-child'
import type { Adapt } from './core/program'
import type { Domain } from './core/skill'
import { unhurried } from './core/unhurried'
import type { PlayPorts } from './play'
import { rememberingRescore } from './progress/rescore'
import { rememberingLetters } from './progress/text-letters'
import { startApp } from './screens/app'
import { sentenceOf } from './screens/parts/loaded'
import { applyWaitingUpdateAtColdStart, watchForUpdates } from './screens/parts/updates'
import type { PlayRequest } from './screens/ports'
import { backupOf } from './store/backup'
import { keepAttempts } from './store/held-attempts'
import { openStore } from './store/open'
import type { Store } from './store/store'

const appVersion = __APP_VERSION__
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
const nowMs = () => Date.now()

/** The sample child's weeks, the ladder step each of its activities is set to, and what a therapist might choose. */
const sample = {
  weeks: 8,
  level: 4,
  seed: 21,
  activities: ['letter-tracing', 'letter-writing', 'word-writing', 'bead-stringing', 'find-the-twin'],
} as const

open().catch(showTrouble)

async function open(): Promise<void> {
  if ((await applyWaitingUpdateAtColdStart()) === 'reloading') return
  const root = document.getElementById('app')
  if (!root) throw new Error('no element: app')
  const store = await openStore()
  const keeper = keepAttempts(store)
  startApp(root, {
    store,
    keeper,
    rescore: rememberingRescore(appVersion),
    findLetters: rememberingLetters(),
    nowMs,
    zone,
    newId,
    appVersion,
    updates: watchForUpdates(),
    makeSampleChild: (told) => makeSampleChild(store, told),
    backup: () => backupOf(store, nowMs(), appVersion),
    play: (request) =>
      play(
        {
          store,
          record: (attempt) => keeper.record(attempt),
          nowMs,
          zone,
          newId,
          appVersion,
          root: document.body,
        },
        request,
      ),
  })
  document.documentElement.dataset['ready'] = 'true'
}

/** Opens the child's world. Phaser comes with it, and only now. */
async function play(ports: PlayPorts, request: PlayRequest): Promise<void> {
  const { playChild, tryActivity } = await import('./play')
  if (request.kind === 'try') {
    await tryActivity(ports, request.activityId, request.challenge, request.child)
    return
  }
  const child = await ports.store.child(request.childId)
  if (child) await playChild(ports, child, request.extra === true)
}

/** Makes the sample child and keeps it with its past, all or nothing. */
async function makeSampleChild(store: Store, told: (share: number) => void): Promise<Child> {
  const [{ catalogue, simulateOf }, { levelPlan }, { usualAdapt }] = await Promise.all([
    import('./activities/catalogue'),
    import('./progress/adapt/plan'),
    import('./progress/adapt/setting'),
  ])
  const activities = sample.activities.flatMap((id) => catalogue.get(id) ?? [])
  const modes = sampleModes(activities)
  const practised = await Promise.all(
    activities.map(async (activity) => ({
      activity,
      simulate: await simulateOf(activity.id),
      level: sample.level,
      adapt: usualAdapt(activity, sample.level, modes.get(activity.id) ?? 'off'),
    })),
  )
  const making = sampleRecords({
    practised,
    today: dayOf(nowMs(), zone),
    zone,
    appVersion,
    weeks: sample.weeks,
    seed: sample.seed,
    newId,
    // Its levels follow between days at most, so the trials of a sitting make no difference.
    challengeOf: ({ day, ...source }) => levelPlan(source, day, 1).challenge,
  })
  const records = await unhurried(making, { nowMs: () => performance.now(), pause: breath, told })
  await store.addRecords([records])
  return records.child
}

/** Lets the page paint and answer. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

/** One level that follows by itself and one that is suggested, so that both can be seen; the others stay. */
function sampleModes(activities: readonly AnyActivity[]): ReadonlyMap<string, Adapt['mode']> {
  const firstOf = (domain: Domain) => activities.find((activity) => activity.domain === domain)?.id ?? ''
  return new Map([
    [firstOf('handwriting'), 'suggest'],
    [firstOf('fine motor'), 'automatic'],
  ])
}

/** When nothing can be opened, says so to the adult instead of leaving a page that loads for ever. */
function showTrouble(error: unknown): void {
  const words = document.createElement('p')
  words.className = 'trouble'
  words.setAttribute('role', 'alert')
  words.textContent = `Inchworm could not open. ${sentenceOf(error)}`
  document.getElementById('app')?.replaceChildren(words)
  document.documentElement.dataset['ready'] = 'false'
  // A worker may hold the mended version already.
  watchForUpdates()
}
