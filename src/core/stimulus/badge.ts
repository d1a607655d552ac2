/** Badges: an outline, a mark in it, and dots beside the mark. */
import { distanceToPolyline, holds, type Point, type Polyline } from '../geometry'
import type { Dice } from '../random'
import { markNames, outlineNames, rounded, type Badge, type Dot } from './shape'

/** Half the usual width of an outline, units of the box; stretched and leaning it still fits. */
const half = 0.34
/** Half the width of a mark, units of the box. */
const markHalf = 0.115
/** Width of the pen that draws it, units of the box. */
export const markWidth = 0.048
/** Dots lie this far from the middle, outside the mark. */
const dotFar = 0.245
/** Neither stretched nor leaning farther than this, so that a square stays one in kind. */
const mostBent = 0.5
/** Least room around a dot: to the outline and to other dots, and to the line of the mark, units of the box. */
const room = 0.03
const markRoom = 0.018

/** The outline of a badge, upright and closed. */
export function outlineOf(badge: Badge): Point[] {
  return outlines[badge.outline].map(({ x, y }) => bent(badge, { x: half * x, y: half * y }))
}

/** Its dots, which go along when the outline is bent. */
export function dotsOf(badge: Badge): Dot[] {
  return badge.dots.map((dot) => ({ ...bent(badge, dot), r: dot.r }))
}

/** The lines of its mark. */
export function markLinesOf({ mark, markTurn }: Badge): Polyline[] {
  const angle = (markTurn * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return marks[mark].map((line) =>
    line.map(({ x, y }) => ({ x: markHalf * (x * cos - y * sin), y: markHalf * (x * sin + y * cos) })),
  )
}

/** A badge drawn by chance, with dots of a radius at places of their own. */
export function randomBadge(dots: number, dotRadius: number, dice: Dice): Badge {
  const first = dice.within(0, 2 * Math.PI)
  return {
    kind: 'badge',
    outline: dice.pick(outlineNames),
    stretch: 0,
    lean: 0,
    mark: dice.pick(markNames),
    markTurn: dice.pick([0, 90, 180, 270]),
    dots: Array.from({ length: dots }, (_, k) =>
      dotAt(first + (k * 2 * Math.PI) / Math.max(3, dots), dotRadius),
    ),
  }
}

/** A dot in a direction (radians, clockwise from the right), where dots lie. */
export function dotAt(angle: number, r: number): Badge['dots'][number] {
  return { x: rounded(dotFar * Math.cos(angle)), y: rounded(dotFar * Math.sin(angle)), r: rounded(r) }
}

/** A badge alike on both sides but for one dot beside the middle line, so many units of the box. */
export function leaningBadge(off: number, dotRadius: number, dice: Dice): Badge {
  const badge = randomBadge(0, 0, dice)
  const below = dice.next() < 0.5 ? 1 : -1
  const side = dice.next() < 0.5 ? 1 : -1
  return {
    ...badge,
    outline: dice.pick(evenOutlines),
    mark: dice.pick(evenMarks),
    markTurn: 0,
    dots: [{ x: rounded(side * off), y: rounded(below * dotFar), r: rounded(dotRadius) }],
  }
}

/** Well made: not bent out of its kind, dots on it, off the mark and apart. */
export function isWellMadeBadge(badge: Badge): boolean {
  const outline = outlineOf(badge)
  const lines = markLinesOf(badge)
  const dots = dotsOf(badge)
  return (
    Math.abs(badge.stretch) <= mostBent &&
    Math.abs(badge.lean) <= mostBent &&
    outline.every(({ x, y }) => Math.max(Math.abs(x), Math.abs(y)) <= 0.5) &&
    dots.every(
      (dot, k) =>
        holds(outline, dot) &&
        distanceToPolyline(dot, [...outline, ...outline.slice(0, 1)]) >= dot.r + room &&
        lines.every((mark) => distanceToPolyline(dot, mark) >= dot.r + markWidth / 2 + markRoom) &&
        dots.slice(k + 1).every((other) => far(dot, other) >= dot.r + other.r + room),
    )
  )
}

/** Stretched to the sides by as much as pressed from above, and leaning. */
function bent({ stretch, lean }: Badge, { x, y }: Point): Point {
  const wide = Math.sqrt((1 + stretch) / (1 - stretch))
  return { x: x * wide - y * lean, y: y / wide }
}

function far(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

const xy = (...numbers: number[]): Point[] =>
  Array.from({ length: numbers.length / 2 }, (_, k) => ({
    x: numbers[2 * k] ?? 0,
    y: numbers[2 * k + 1] ?? 0,
  }))

/** Points of an arc around a middle, from one angle to another, degrees clockwise from the right. */
function arc(middle: Point, rx: number, ry: number, from: number, to: number): Point[] {
  const steps = Math.max(2, Math.round(Math.abs(to - from) / 10))
  return Array.from({ length: steps + 1 }, (_, k) => {
    const angle = ((from + ((to - from) * k) / steps) * Math.PI) / 180
    return { x: middle.x + rx * Math.cos(angle), y: middle.y + ry * Math.sin(angle) }
  })
}

/** Outlines within −1…1; all cover about as much, and all are alike on both sides. */
const outlines: Readonly<Record<Badge['outline'], Polyline>> = {
  round: arc({ x: 0, y: 0 }, 0.98, 0.98, 0, 350),
  square: xy(-0.88, -0.88, 0.88, -0.88, 0.88, 0.88, -0.88, 0.88),
  tent: xy(-0.55, -0.95, 0.55, -0.95, 1, 0.9, -1, 0.9),
  hill: [...arc({ x: 0, y: 0.05 }, 0.96, 1, 180, 360), ...xy(0.96, 0.85, -0.96, 0.85)],
  shield: [...xy(-0.92, -0.88, 0.92, -0.88), ...arc({ x: 0, y: -0.05 }, 0.92, 1.03, 0, 180)],
  egg: [...arc({ x: 0, y: 0.2 }, 0.95, 0.78, 0, 180), ...arc({ x: 0, y: 0.2 }, 0.95, 1.2, 180, 360)],
  gem: xy(-0.55, -0.95, 0.55, -0.95, 1, 0, 0.55, 0.95, -0.55, 0.95, -1, 0),
  pot: xy(-1, -0.9, 1, -0.9, 0.72, 0.92, -0.72, 0.92),
}
/** Every outline is alike on both sides. */
const evenOutlines = outlineNames

/** Marks within −1…1. */
const marks: Readonly<Record<Badge['mark'], readonly Polyline[]>> = {
  bar: [xy(-1, 0, 1, 0)],
  cross: [xy(-1, 0, 1, 0), xy(0, -1, 0, 1)],
  roof: [xy(-1, 0.6, 0, -0.7, 1, 0.6)],
  hook: [xy(-0.6, -1, -0.6, 0.8, 0.8, 0.8)],
  fork: [xy(-0.8, -0.9, 0, 0, 0.8, -0.9), xy(0, 0, 0, 1)],
  wave: [xy(-1, 0.5, -0.35, -0.5, 0.35, 0.5, 1, -0.5)],
  step: [xy(-0.9, 0.8, -0.9, 0, 0.9, 0, 0.9, -0.8)],
  flag: [xy(-0.6, 1, -0.6, -1, 0.7, -0.5, -0.6, 0)],
}
/** The marks that are alike on both sides when upright. */
const evenMarks = ['bar', 'cross', 'roof', 'fork'] as const
