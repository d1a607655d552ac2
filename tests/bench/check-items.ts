/** Makes and checks the items of one step of an activity's ladder, for `npm run items`. */
import { catalogue } from '../../src/activities/catalogue'
import type { PageRoom } from '../../src/core/sizes'
import { z } from '../../src/core/schema'
import { roomOn, tablets } from '../support/tablets'

/** What the items of one step came to. */
export interface Tally {
  readonly items: number
  /** Draws thrown away; null where the first draw is taken. */
  readonly rejected: number | null
  /** How often each fault was found, and the seed that showed it first. */
  readonly faults: Readonly<Record<string, { readonly times: number; readonly seed: number }>>
  readonly unsound: number
  /** Making an item took so long on average, ms. */
  readonly ms: number
}

/** What an activity's `item-checks.ts` offers, where `generate` does not look its items over itself. */
interface ItemChecks {
  faultsOf(trial: unknown, room: PageRoom): readonly string[]
}
const ownChecks = import.meta.glob<ItemChecks>('../../src/activities/*/item-checks.ts', { eager: true })

/** What an item says about how it was made. */
const madeSchema = z.object({ rejected: z.int(), faults: z.array(z.string()) })
const choicesSchema = z.object({
  choices: z.array(z.looseObject({ foil: z.nullable(z.string()) })).check(z.minLength(1)),
  keyIndex: z.int(),
})

const rooms = tablets.map(roomOn)

/** The activities whose items can be checked, with the number of their steps. */
export function checkedActivities(): { readonly id: string; readonly steps: number }[] {
  return [...catalogue.values()]
    .filter(({ domain }) => domain === 'visual perception')
    .map(({ id, ladder }) => ({ id, steps: ladder.length }))
}

/** Makes so many items of a step, counted from 0, and looks at each; flights and fields on all tablets in turn. */
export function checkItems(id: string, step: number, count: number): Tally {
  const activity = catalogue.get(id)
  if (!activity) throw new Error(`no activity: ${id}`)
  const challenge = activity.ladder[step]
  const faults: Record<string, { times: number; seed: number }> = {}
  let [rejected, unsound, ms]: [number | null, number, number] = [0, 0, 0]
  for (let seed = 0; seed < count; seed++) {
    const beganMs = performance.now()
    const trial = activity.generate(challenge, seed)
    ms += performance.now() - beganMs
    const made = z.safeParse(madeSchema, trial)
    rejected = made.success && rejected !== null ? rejected + made.data.rejected : null
    const found = new Set([
      ...(made.success ? made.data.faults : []),
      ...faultsOfChoices(trial),
      ...(ownChecks[`../../src/activities/${id}/item-checks.ts`]?.faultsOf(trial, roomFor(seed)) ?? []),
    ])
    if (found.size > 0) unsound += 1
    for (const fault of found) (faults[fault] ??= { times: 0, seed }).times += 1
  }
  return { items: count, rejected, faults, unsound, ms: ms / count }
}

/** Whatever an activity of choices says itself: one choice is the key, and no two are the same. */
function faultsOfChoices(trial: unknown): string[] {
  const item = z.safeParse(choicesSchema, trial)
  if (!item.success) return []
  const { choices, keyIndex } = item.data
  const keys = choices.flatMap(({ foil }, k) => (foil === null ? [k] : []))
  const looks = new Set(choices.map(lookOf))
  return [
    ...(keys.length === 1 && keys[0] === keyIndex ? [] : ['not exactly one key']),
    ...(looks.size === choices.length ? [] : ['two choices are the same']),
  ]
}

/** A choice without what is only told of it. */
function lookOf(choice: object): string {
  return JSON.stringify({ ...choice, foil: null, delta: null, against: null })
}

function roomFor(seed: number): PageRoom {
  const room = rooms[seed % rooms.length]
  if (!room) throw new Error('there are no tablets')
  return room
}
