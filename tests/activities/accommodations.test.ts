/** A child's motor accommodations reach every activity through the few shared ways of listening to hands. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { catalogue, simulateOf } from '../../src/activities/catalogue'
import { accommodationsSchema, noAccommodations, type Accommodations } from '../../src/core/accommodations'
import type { Attempt } from '../../src/core/attempt'
import { childSchema } from '../../src/core/child'
import type { Point } from '../../src/core/geometry'
import { steadyHand } from '../../src/core/hand'
import { diceFrom } from '../../src/core/random'
import { runSitting } from '../../src/core/sitting'
import { openCarrying } from '../../src/scenes/carrying'
import { openChoiceBoard } from '../../src/scenes/choice-board'
import { pageButtons } from '../../src/scenes/page-buttons'
import { idOf } from '../support/records'
import { scriptedHand, type ScriptedHand } from '../support/scripted-hand'

/** Every accommodation, none as a child has it who needs none. */
const every = accommodationsSchema.parse({
  targetScale: 1.5,
  holdMs: 400,
  ignoreRepeatMs: 800,
  tapPlace: 'nearer',
  slipMm: 12,
  aimHelp: 0.5,
  steadying: 0.7,
  stickyDrag: true,
  reach: 'left',
  speed: 0.5,
  scanning: 'one switch',
  scanMs: 2500,
  penMutesTouch: false,
})

const thing = { id: 'thing', label: 'Thing', at: { x: 300, y: 300 }, size: 120 }
const onIt = thing.at
/** Beside its edge by half of its size. */
const nearIt = { x: 300 + 110, y: 300 }
const place = { id: 'place', label: 'Place', at: { x: 700, y: 300 }, size: 120 }

/** The shared ways, each telling how often it took what was touched. */
const ways: Readonly<Record<string, (hand: ScriptedHand) => { readonly taken: readonly string[] }>> = {
  choosing({ ports }) {
    const taken: string[] = []
    openChoiceBoard(ports, { chosen: ({ id }) => taken.push(id) }).offer([thing])
    return { taken }
  },
  carrying({ ports }) {
    const taken: string[] = []
    const nothing = () => undefined
    openCarrying(ports, {
      things: () => [thing],
      landings: () => [place],
      pickedUp: (id) => taken.push(id),
      carried: nothing,
      putDown: nothing,
      putBack: nothing,
    })
    return { taken }
  },
  'pressing what is painted on the page'({ ports }) {
    const taken: string[] = []
    const nothing = () => undefined
    const buttons = pageButtons(ports)
    const box = { x: 240, y: 240, width: 120, height: 120 }
    buttons.show([{ id: 'thing', label: 'Thing', box, press: () => taken.push('thing') }])
    ports.listen(buttons.over({ began: nothing, drew: nothing, ended: nothing, discarded: nothing }))
    return { taken }
  },
}

describe.each(Object.entries(ways))('%s', (_, open) => {
  test.each<readonly [string, Partial<Accommodations>, (hand: ScriptedHand) => void, number]>([
    ['a brush counts', {}, (hand) => hand.stroke(resting(onIt), 150), 1],
    ['hold: a brush is nothing', { holdMs: 500 }, (hand) => hand.stroke(resting(onIt), 150), 0],
    ['hold: a rest counts', { holdMs: 500 }, (hand) => hand.stroke(resting(onIt), 700), 1],
    ['aim: beside is nothing', {}, (hand) => hand.stroke(resting(nearIt), 150), 0],
    ['aim: help reaches farther', { aimHelp: 1 }, (hand) => hand.stroke(resting(nearIt), 150), 1],
  ])('%s', (_what, some, touch, times) => {
    const hand = scriptedHand(some)
    const { taken } = open(hand)
    touch(hand)
    expect(taken).toHaveLength(times)
  })
})

/** What a scene listens through, as it is written. */
const listening = {
  drawing: /\bthis\.listen\(|\broadPlay\(|\bwritingDesk\(|\bsnailRace\(/,
  choosing: /\bopenChoiceBoard\(|\bseekOne\(/,
  carrying: /\bopenCarrying\(/,
  fingers: /\blistenToFingers\b/,
  grasping: /\bthis\.listenToTouches\(/,
} as const

describe.each([...catalogue.values()].map((activity) => [activity.id, activity] as const))(
  '%s',
  (id, activity) => {
    const scene = sourcesOf(id)

    test('hears hands only where their accommodations are kept', () => {
      expect(Object.values(listening).some((way) => way.test(scene))).toBe(true)
      expect(scene).not.toMatch(/\.(capture|touches)\.listen\((?!null\))/)
      expect(scene).not.toMatch(/addEventListener|\btapFrom\(/)
    })

    test('helps fingers with aiming where it follows all of them by itself', () => {
      if (listening.grasping.test(scene)) expect(scene).toMatch(/\baimHelp\b|\breachOf\(|\blistenToFingers\b/)
    })

    test('lies where the child reaches, and shows at the child’s speed', () => {
      // Both are kept by the page that every scene is put on.
      expect(scene).not.toMatch(/\bfitFor\b|\bghostAlong\b/)
    })

    test('keeps them with each attempt', async () => {
      const attempt = await attemptBy(every)
      expect(attempt.condition.accommodations).toEqual(every)
      for (const name of Object.keys(noAccommodations) as (keyof Accommodations)[])
        expect(attempt.condition.accommodations[name], name).not.toEqual(noAccommodations[name])
    })

    async function attemptBy(accommodations: Accommodations): Promise<Attempt> {
      const child = childSchema.parse({
        schema: 1,
        id: idOf(1),
        nickname: 'Otter',
        avatar: 'otter',
        ageBand: '7–8',
        hand: 'left',
        accommodations,
        createdAt: '2026-09-01T15:20:00.000Z',
      })
      const simulate = await simulateOf(id)
      const kept: Attempt[] = []
      const plan = {
        activity,
        challenge: activity.ladder[0],
        trials: 1,
        seed: 5,
        child,
        sittingId: idOf(2),
        programId: null,
        assignmentId: null,
        day: '2026-09-07',
        zone: 'Europe/Berlin',
        device: { width: 1180, height: 820, pixelRatio: 2 },
        appVersion: '0.1.0',
      }
      await runSitting(plan, {
        present: (trial) =>
          Promise.resolve({
            response: simulate(trial, steadyHand, diceFrom(3)),
            assistance: 'on one’s own',
            pointer: 'touch',
            mmPerUnit: null,
          }),
        record: (attempt) => {
          kept.push(attempt)
          return Promise.resolve('kept')
        },
        applaud: () => Promise.resolve(),
        nowMs: () => Date.UTC(2026, 8, 7, 15),
        newId: () => idOf(3),
      })
      const [attempt] = kept
      if (!attempt) throw new Error('nothing was kept')
      return attempt
    }
  },
)

/** A scene and its parts, as they are written. */
function sourcesOf(id: string): string {
  const home = `src/activities/${id}`
  const parts = existsSync(`${home}/scene`) ? readdirSync(`${home}/scene`) : []
  return ['scene.ts', ...parts.map((part) => `scene/${part}`)]
    .map((file) => readFileSync(`${home}/${file}`, 'utf8'))
    .join('\n')
}

function resting(at: Point): Point[] {
  return Array.from({ length: 8 }, () => at)
}
