import { describe, expect, test } from 'vitest'
import steeringVectors from '../../vectors/fitts_steering.json'
import {
  circleDifficulty,
  steeringDifficulty,
  steeringPerformance,
  taperDifficulty,
} from '../../../src/core/metrics/steering'
import { pointsOf } from './vector-points'

const { straight_tunnel, circular_tunnel, narrowing_tunnel, polyline_varying_width } = Object.fromEntries(
  steeringVectors.steering.map((one) => [one.id, one]),
)

describe('the steering law reproduces its vectors', () => {
  test('a straight road', () => {
    const { A = NaN, W = NaN } = straight_tunnel?.input ?? {}
    const line = [
      { x: 0, y: 0 },
      { x: A, y: 0 },
    ]
    expect(steeringDifficulty(line, W)).toBeCloseTo(straight_tunnel?.expected.ID ?? NaN, 6)
  })

  test('a round road', () => {
    const { R = NaN, W = NaN } = circular_tunnel?.input ?? {}
    expect(circleDifficulty(R, W)).toBeCloseTo(circular_tunnel?.expected.ID ?? NaN, 6)
  })

  test('a road that narrows', () => {
    const { A = NaN, W1 = NaN, W2 = NaN } = narrowing_tunnel?.input ?? {}
    expect(taperDifficulty(A, W1, W2)).toBeCloseTo(narrowing_tunnel?.expected.ID ?? NaN, 6)
  })

  test('a road of several widths, and how fast it was steered', () => {
    const { points = [], width_at_vertex = [], time_s = NaN } = polyline_varying_width?.input ?? {}
    const { ID = NaN, index_of_performance_per_s = NaN } = polyline_varying_width?.expected ?? {}
    const difficulty = steeringDifficulty(pointsOf(points), width_at_vertex)
    expect(difficulty).toBeCloseTo(ID, 6)
    expect(steeringPerformance(difficulty, 1000 * time_s)).toBeCloseTo(index_of_performance_per_s, 6)
  })
})

test('a circle made of chords is as hard as a circle', () => {
  const chords = Array.from({ length: 721 }, (_, k) => ({
    x: 40 * Math.cos((k * Math.PI) / 360),
    y: 40 * Math.sin((k * Math.PI) / 360),
  }))
  expect(steeringDifficulty(chords, 8)).toBeCloseTo(circleDifficulty(40, 8), 3)
})

test('a width that hardly changes is as hard as one that does not', () => {
  expect(taperDifficulty(120, 12, 12 + 1e-9)).toBeCloseTo(taperDifficulty(120, 12, 12), 6)
})

test('no time, no performance', () => {
  expect(steeringPerformance(10, 0)).toBeNull()
})
