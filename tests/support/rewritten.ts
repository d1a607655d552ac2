/** The same letter as another hand, screen or moment would give it. Each change keeps what the letter is. */
import {
  boundsOf,
  distance,
  largerSideOf,
  lengthOf,
  resampleToCount,
  type Point,
  type Polyline,
} from '../../src/core/geometry'
import type { Dice } from '../../src/core/random'

/** Strokes in, strokes out. */
export type Rewriting = (ink: readonly Polyline[], dice: Dice) => Polyline[]

const each =
  (change: (p: Point, side: number, dice: Dice) => Point): Rewriting =>
  (ink, dice) =>
    ink.map((line) => line.map((p) => change(p, largerSideOf(ink), dice)))

const radians = (degrees: number) => (degrees * Math.PI) / 180

/** As often read as a screen of `hz` reads a hand that takes two seconds for the larger side and its half. */
export const readAt = (hz: number): Rewriting => {
  const perSide = hz / 1.5
  return (ink) =>
    ink.map((line) =>
      resampleToCount(line, Math.max(2, Math.round((perSide * lengthOf(line)) / largerSideOf(ink)))),
    )
}

/** Leaning to the right. */
export const leaning = (degrees: number) => each(({ x, y }) => ({ x: x - y * Math.tan(radians(degrees)), y }))

/** Turned clockwise. */
export const turned = (degrees: number) => {
  const [cos, sin] = [Math.cos(radians(degrees)), Math.sin(radians(degrees))]
  return each(({ x, y }) => ({ x: x * cos - y * sin, y: x * sin + y * cos }))
}

/** Wider and taller. */
export const stretched = (across: number, down: number) =>
  each(({ x, y }) => ({ x: x * across, y: y * down }))

/** Every reading a little off, share of the larger side. */
export const jittered = (share: number) =>
  each((p, side, dice) => ({ x: p.x + share * side * dice.normal(), y: p.y + share * side * dice.normal() }))

/** In whole units of a letter so many units large. */
export const inWholeUnits = (units: number) =>
  each(({ x, y }, side) => ({ x: Math.round((x / side) * units), y: Math.round((y / side) * units) }))

/** The pen lifted within each stroke that is long enough. */
export const lifted: Rewriting = (ink, dice) =>
  ink.flatMap((line) => {
    if (lengthOf(line) < 0.4 * largerSideOf(ink)) return [line]
    const fine = resampleToCount(line, 60)
    const at = dice.whole(20, 40)
    return [fine.slice(0, at + 1), fine.slice(at)]
  })

/** The last third of each stroke drawn back over itself. */
export const retraced: Rewriting = (ink) =>
  ink.map((line) => {
    const fine = resampleToCount(line, 60)
    return [...fine, ...fine.slice(40).reverse()]
  })

/** Each long stroke run on at both ends, a tenth of the larger side. */
export const overshot: Rewriting = (ink) =>
  ink.map((line) => {
    const fine = resampleToCount(line, 40)
    const reach = 0.1 * largerSideOf(ink)
    if (lengthOf(line) < 4 * reach) return line
    return [...onward(fine.toReversed(), reach).toReversed(), ...fine, ...onward(fine, reach)]
  })

/** Wandering slowly off its way and back, share of the larger side. */
export const wandering =
  (share: number): Rewriting =>
  (ink, dice) => {
    const box = boundsOf(ink.flat())
    const side = largerSideOf(ink)
    const waves = Array.from({ length: 3 }, () => ({
      across: dice.within(-4, 4),
      down: dice.within(-4, 4),
      from: dice.within(0, 2 * Math.PI),
      x: share * side * dice.normal(),
      y: share * side * dice.normal(),
    }))
    const off = ({ x, y }: Point) =>
      waves.reduce(
        (sum, wave) => {
          const at = Math.sin(
            (wave.across * (x - box.x)) / side + (wave.down * (y - box.y)) / side + wave.from,
          )
          return { x: sum.x + wave.x * at, y: sum.y + wave.y * at }
        },
        { x, y },
      )
    return ink.map((line) => resampleToCount(line, 80).map(off))
  }

function onward(line: Polyline, reach: number): Point[] {
  const [before, end] = [line[line.length - 3], line[line.length - 1]]
  if (!before || !end) return []
  const step = distance(before, end) || 1
  return [1, 2, 3].map((k) => ({
    x: end.x + ((end.x - before.x) / step) * (reach / 3) * k,
    y: end.y + ((end.y - before.y) / step) * (reach / 3) * k,
  }))
}
