import fc from 'fast-check'
import type { Point } from '../../../src/core/geometry'
import type { InkSample } from '../../../src/core/ink'

const coordinate = fc.integer({ min: -1000, max: 1000 })

/** Any place on or near the page. */
export const anyPoint = fc.record({ x: coordinate, y: coordinate })

/** Any line, even one without points or without length. */
export const anyLine = fc.array(anyPoint, { maxLength: 12 })

/** Any handful of lines. */
export const anyLines = fc.array(anyLine, { maxLength: 4 })

/** Readings as they may come: unordered, repeated, still. */
export const anySamples = fc.array(
  fc.record({
    x: coordinate,
    y: coordinate,
    tMs: fc.integer({ min: 0, max: 3000 }),
    pressure: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  }),
  { maxLength: 40 },
)

/** A straight reach with a bell-shaped speed: 200 units in `ms`, one reading every `everyMs`. */
export function reach(ms = 1000, everyMs = 10, shake = 0): InkSample[] {
  return Array.from({ length: Math.floor(ms / everyMs) + 1 }, (_, k) => {
    const t = (k * everyMs) / ms
    const seconds = (k * everyMs) / 1000
    return {
      x: 200 * (10 * t ** 3 - 15 * t ** 4 + 6 * t ** 5),
      y: shake * Math.sin(2 * Math.PI * 7 * seconds),
      tMs: k * everyMs,
      pressure: null,
    }
  })
}

/** A circle of radius 50 drawn from an angle (radians), counter-clockwise as seen when `turn` is −1. */
export function circle(from: number, turn: 1 | -1, points = 60): Point[] {
  return Array.from({ length: points + 1 }, (_, k) => {
    const angle = from + (turn * 2 * Math.PI * k) / points
    return { x: 50 * Math.cos(angle), y: 50 * Math.sin(angle) }
  })
}

/** Whether every number anywhere inside is a number. */
export function allFinite(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object' || value === null) return true
  return Object.values(value).every(allFinite)
}

/** The same value, frozen all the way down. */
export function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen)
  return Object.freeze(value)
}
