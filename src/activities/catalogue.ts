/** Finds the activities: every folder here is one. There is no list to keep. */
import type { AnyActivity } from '../core/activity'
import type { Simulate } from '../core/simulate'
import type { ActivitySceneClass } from '../scenes/activity-scene'

const definitions = import.meta.glob<AnyActivity>('./*/activity.ts', { eager: true, import: 'activity' })
const scenes = import.meta.glob<ActivitySceneClass>('./*/scene.ts', { import: 'default' })
const hands = import.meta.glob<Simulate<unknown, unknown>>('./*/simulate.ts', { import: 'simulate' })
const thumbnails = import.meta.glob<string>('./*/thumbnail.svg', {
  eager: true,
  query: '?url',
  import: 'default',
})

/** All activities by id, in the alphabetical order of their folders. */
export const catalogue: ReadonlyMap<string, AnyActivity> = new Map(
  Object.values(definitions).map((activity) => [activity.id, activity]),
)

/** The scene of an activity, loaded when play starts. */
export function sceneOf(id: string): Promise<ActivitySceneClass> {
  return found(scenes[`./${id}/scene.ts`], 'scene', id)()
}

/** The make-believe hand of an activity, loaded for the sample child. */
export function simulateOf(id: string): Promise<Simulate<unknown, unknown>> {
  return found(hands[`./${id}/simulate.ts`], 'simulate', id)()
}

/** Url of an activity's thumbnail. */
export function thumbnailOf(id: string): string {
  return found(thumbnails[`./${id}/thumbnail.svg`], 'thumbnail', id)
}

function found<Thing>(thing: Thing | undefined, what: string, id: string): Thing {
  if (thing === undefined) throw new Error(`no ${what} for activity: ${id}`)
  return thing
}
