import { describe, expect, test } from 'vitest'
import { challengeSchema, ladder } from '../../../src/activities/pop-the-bubbles/challenge'
import { floatingAt, layOut } from '../../../src/activities/pop-the-bubbles/layout'
import { openRun, snailMs } from '../../../src/activities/pop-the-bubbles/run'
import { generate, places, type BubbleTrial } from '../../../src/activities/pop-the-bubbles/trial'
import { boundsOf, distance } from '../../../src/core/geometry'
import { roomOn, tablets } from '../../support/tablets'

const [tablet] = tablets
if (!tablet) throw new Error('no tablet')
const room = roomOn(tablet)

describe('one bubble after another', () => {
  test('the next one comes when one is popped, and all are told in order', () => {
    const { run } = going({ bubbles: 6 })
    for (let k = 0; run.current(); k++) {
      run.pop(run.place(), k * 500)
      run.next(k * 500)
    }
    expect(run.shown().map(({ upMs, ending }) => [upMs, ending])).toEqual(
      [0, 0, 500, 1000, 1500, 2000].map((ms) => [ms, 'popped']),
    )
    expect(run.coming()).toBeNull()
  })

  test('a tap beside leaves it up', () => {
    const { run } = going({})
    run.beside({ x: 1, y: 2 }, 300)
    expect([run.current() !== null, run.shown().length]).toEqual([true, 0])
    run.pop(null, 900)
    expect(run.shown()[0]?.taps).toMatchObject([{ at: { x: 1, y: 2 }, hit: false }])
  })

  test('one that waits never goes', () => {
    const { run } = going({})
    expect(run.pass(3_600_000)).toBe(false)
  })

  test('one that does not wait goes after its time, and nobody touched it', () => {
    const { run } = going({ stays: 4 })
    expect([run.pass(3999), run.pass(1)]).toEqual([false, true])
    expect(run.shown()).toMatchObject([{ ending: 'sailed off', overMs: 4000, taps: [] }])
  })

  test('a child who is away loses three bubbles, not all', () => {
    const { run } = going({ stays: 4, bubbles: 11 })
    for (let k = 0; k < 3; k++) {
      expect(run.pass(4000)).toBe(true)
      run.next(k)
    }
    expect(run.pass(60_000)).toBe(false)
  })

  test('a snail goes by itself although bubbles wait', () => {
    const { run, trial } = going({ snails: 40 })
    while (run.current()?.snail === false) {
      run.pop(run.place(), 0)
      run.next(0)
    }
    expect(run.pass(snailMs)).toBe(true)
    expect(trial.bubbles[0]?.snail).toBe(false)
  })
})

describe('where they come up', () => {
  test('every one nearly straight across from the one before it, all places before one comes twice', () => {
    const { trial, laid } = going({ bubbles: 18 })
    const at = trial.bubbles.map((bubble) => floatingAt(laid, trial, bubble, 0))
    for (const [k, place] of at.entries())
      if (k > 0)
        expect(distance(at[k - 1] ?? place, place)).toBeCloseTo(2 * laid.radius * Math.cos(Math.PI / 18), 3)
    expect(new Set(trial.bubbles.slice(0, places).map(({ place }) => place)).size).toBe(places)
  })

  test.each(ladder.map((challenge, k) => ({ challenge, step: k + 1 })))(
    'away from the edges of every tablet however it floats, at step $step',
    ({ challenge }) => {
      const trial = generate(challenge, 5)
      for (const tablet of tablets) {
        const on = roomOn(tablet)
        const laid = layOut(trial, on)
        const floats = trial.bubbles
          .slice(0, places)
          .flatMap((bubble) => Array.from({ length: 12 }, (_, k) => floatingAt(laid, trial, bubble, k * 700)))
        const box = boundsOf(floats)
        expect(box.x - laid.size / 2).toBeGreaterThanOrEqual(on.safe.x - 0.01)
        expect(box.y - laid.size / 2).toBeGreaterThanOrEqual(on.safe.y - 0.01)
        expect(box.y + box.height + laid.size / 2).toBeLessThanOrEqual(on.safe.y + on.safe.height + 0.01)
      }
    },
  )

  test('snails come as often as asked, never first and never two in a row', () => {
    for (let seed = 0; seed < 40; seed++) {
      const { bubbles } = trialOf({ snails: 25, bubbles: 12 }, seed)
      const snails = bubbles.map(({ snail }) => snail)
      expect(snails.filter(Boolean)).toHaveLength(4)
      expect(snails[0]).toBe(false)
      expect(snails.some((snail, k) => snail && snails[k - 1])).toBe(false)
    }
  })
})

function trialOf(challenge: object, seed = 2): BubbleTrial {
  return generate({ ...challengeSchema.parse({}), ...challenge }, seed)
}

function going(challenge: object) {
  const trial = trialOf(challenge)
  const laid = layOut(trial, room)
  return { trial, laid, run: openRun(trial, laid, (ms) => ms) }
}
