import { describe, expect, test } from 'vitest'
import { boundsOf, distance, distanceToPolyline, lengthOf } from '../../../src/core/geometry'
import { steeringDifficulty } from '../../../src/core/metrics/steering'
import { anyLearner, type Learner } from '../../../src/core/learner'
import { activity } from '../../../src/activities/pre-writing/activity'
import { challengeSchema, ladder, type PathChallenge } from '../../../src/activities/pre-writing/challenge'
import { page } from '../../../src/activities/pre-writing/lay'
import { isRoad, pathIds, type PathId } from '../../../src/activities/pre-writing/paths'
import { generate, type PathTrial } from '../../../src/activities/pre-writing/trial'

describe('what a therapist sets', () => {
  test('paths come in turn', () => {
    const paths: PathId[] = ['circle', 'zigzag', 'wave']
    expect([0, 1, 2, 3].map((seed) => trialOf({ paths }, seed).path)).toEqual([...paths, 'circle'])
  })

  test('the width is the one for the child’s age, unless it is made for another', () => {
    const widths = (['3–4', '5–6', '7–8', '9–12'] as const).map(
      (ageBand) => trialOf({}, 1, { ageBand }).corridorWidth,
    )
    expect(widths).toEqual(widths.toSorted((a, b) => b - a))
    expect(trialOf({ widthFor: '9–12' }, 1, { ageBand: '3–4' }).corridorWidth).toBe(widths[3])
    expect(trialOf({ width: 0.5 }).corridorWidth).toBeCloseTo(trialOf({ width: 1 }).corridorWidth / 2, 1)
  })

  test('a road is as long as it is set, within the room it has', () => {
    const lengths = [0.4, 0.7, 1].map((size) => lengthIn(trialOf({ paths: ['straight-road'], size })))
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b))
  })

  test('a road leads where it is set to, a shape runs as it is taught', () => {
    const start = (path: PathId, travel: PathChallenge['travel']) =>
      trialOf({ paths: [path], travel, size: 1 }).strokes[0]?.line[0]
    expect(start('wave', 'left to right')?.x).toBeLessThan(300)
    expect(start('wave', 'right to left')?.x).toBeGreaterThan(700)
    expect(start('circle', 'right to left')).toEqual(start('circle', 'left to right'))
  })

  test('a road is never asked for without a road to see', () => {
    for (const prompt of ['dots', 'copy', 'look', 'memory'] as const) {
      expect(trialOf({ paths: ['spiral'], prompt }).prompt).toBe('trace faded')
      expect(trialOf({ paths: ['cross'], prompt }).prompt).toBe(prompt)
    }
  })

  test('dots mark ends and corners and as many places between as are set', () => {
    const dots = (path: PathId, count: number) =>
      trialOf({ paths: [path], prompt: 'dots', dots: count, corners: 'one go' }).dots
    expect(dots('vertical-line', 2)).toHaveLength(2)
    expect(dots('vertical-line', 6)).toHaveLength(6)
    expect(dots('triangle', 2)).toHaveLength(3)
    expect(dots('circle', 8)).toHaveLength(7)
    expect(trialOf({ paths: ['triangle'], prompt: 'trace' }).dots).toEqual([])
  })

  test('corners are made as they are set; the other ways are known', () => {
    const square = (corners: PathChallenge['corners']) => trialOf({ paths: ['square'], corners })
    expect(square('apart').strokes).toHaveLength(4)
    expect(square('one go').strokes).toHaveLength(1)
    expect(square('halves').otherWays.map((way) => way.length)).toEqual([4, 1])
  })

  test('lines across may run either way for a left hand, and only for one', () => {
    const across = (hand: Learner['hand']) =>
      trialOf({ paths: ['cross'] }, 1, { hand }).strokes.map((stroke) => stroke.reversibleForLeftHand)
    expect(across('right')).toEqual([false, false])
    expect(across('left')).toEqual([false, true])
  })

  test('beside a model, the drawing has its place on the side of the hand', () => {
    const middle = (hand: Learner['hand']) => {
      const box = boundsOf(linesOf(trialOf({ paths: ['circle'], prompt: 'copy' }, 1, { hand })).flat())
      return box.x + box.width / 2
    }
    expect(middle('right')).toBeGreaterThan(600)
    expect(middle('left')).toBeLessThan(400)
  })
})

test('one trend holds roads of one width and number of turns', () => {
  const item = (over: Partial<PathChallenge>) => activity.itemOf(trialOf({ paths: ['wave'], ...over }))
  expect(item({ turns: 3, width: 0.6 })).not.toBe(item({ turns: 2, width: 0.6 }))
  expect(item({ width: 0.6 })).not.toBe(item({ width: 0.8 }))
  expect(activity.itemOf(trialOf({ paths: ['square'], prompt: 'copy' }))).toBe('square')
})

describe('on the page', () => {
  const everything = pathIds.flatMap((path) =>
    (['left to right', 'right to left', 'top to bottom', 'bottom to top'] as const).flatMap((travel) =>
      [0.4, 1].map((size) => trialOf({ paths: [path], travel, size, width: 1, turns: 5 }, 3)),
    ),
  )

  test('every path lies on it with its whole width', () => {
    for (const trial of everything) {
      const half = trial.corridorWidth / 2
      const box = boundsOf(linesOf(trial).flat())
      expect(box.x - half, trial.path).toBeGreaterThan(20)
      expect(box.y - half, trial.path).toBeGreaterThan(20)
      expect(box.x + box.width + half, trial.path).toBeLessThan(page.width - 20)
      expect(box.y + box.height + half, trial.path).toBeLessThan(page.height - 20)
    }
  })

  test('no plant stands on a road, and none on a picture', () => {
    for (const trial of everything) {
      const { friend, goal, inside, plants } = trial.story
      for (const plant of plants) {
        const away = Math.min(...linesOf(trial).map((line) => distanceToPolyline(plant, line)))
        expect(away, trial.path).toBeGreaterThan(trial.corridorWidth / 2 + plant.size / 2)
        for (const one of [friend, goal, ...inside])
          if (one) expect(distance(one, plant), trial.path).toBeGreaterThan(one.size / 2 + plant.size / 2)
      }
    }
  })

  test('who is led waits on the page, beside the road', () => {
    for (const trial of everything) {
      const { friend } = trial.story
      if (!friend) continue
      expect(Math.min(friend.x, friend.y, page.width - friend.x, page.height - friend.y)).toBeGreaterThan(30)
    }
  })

  test('every road has a story with a goal', () => {
    for (const trial of everything)
      if (isRoad(trial.path)) expect(trial.story.goal, trial.path).not.toBeNull()
  })
})

test('every step of the ladder is harder to steer than the one before', () => {
  expect(ladder.length).toBeGreaterThanOrEqual(12)
  for (const ageBand of ['3–4', '5–6', '7–8', '9–12'] as const) {
    const difficulty = ladder.map((step) => {
      const trials = step.paths.map((_, seed) => generate(step, seed, { ...anyLearner, ageBand }))
      return trials.reduce((sum, trial) => sum + difficultyOf(trial), 0) / trials.length
    })
    expect(difficulty).toEqual(difficulty.toSorted((a, b) => a - b))
    expect((difficulty.at(-1) ?? 0) / (difficulty[0] ?? 1)).toBeGreaterThan(8)
  }
})

function trialOf(over: Partial<PathChallenge>, seed = 1, learner: Partial<Learner> = {}): PathTrial {
  return generate({ ...challengeSchema.parse({}), ...over }, seed, { ...anyLearner, ...learner })
}

function linesOf({ strokes }: PathTrial) {
  return strokes.map(({ line }) => line)
}

function lengthIn(trial: PathTrial): number {
  return linesOf(trial).reduce((sum, line) => sum + lengthOf(line), 0)
}

function difficultyOf(trial: PathTrial): number {
  return linesOf(trial).reduce((sum, line) => sum + steeringDifficulty(line, trial.corridorWidth), 0)
}
