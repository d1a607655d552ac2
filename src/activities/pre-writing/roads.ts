/**
 * Roads to travel from a start to a goal, from a straight one to a figure eight. Each is made from left to right
 * around the origin and then turned into its direction of travel.
 */
import type { Point, Polyline } from '../../core/geometry'

/** The roads, easy to hard. */
export const roadIds = [
  'straight-road',
  'wide-curve',
  'zigzag',
  'wave',
  'loops',
  'spiral',
  'figure-eight',
] as const
export type RoadId = (typeof roadIds)[number]

/** The side a road starts from and where it leads. */
export const travels = ['left to right', 'right to left', 'top to bottom', 'bottom to top'] as const
export type Travel = (typeof travels)[number]

/** The room a road has, as seen by somebody travelling from left to right; one unit for all. */
export interface RoadPlan {
  /** From start to goal. */
  readonly along: number
  /** At right angles to it. */
  readonly across: number
  readonly corridorWidth: number
  /** Corners, waves, loops or rounds wished for. */
  readonly turns: number
}

/** A road around the origin, with the turns it really has. */
export interface RoadLine {
  readonly line: Polyline
  /** As wished for, or as many as fit a road of this width; 0 for roads without. */
  readonly turns: number
}

/** How far apart turns must be so that a road does not run into itself, in road widths. */
const apart = { zigzag: 1.45, wave: 1.6, loops: 2.9, spiral: 1.25 } as const

/** The road, travelled in a direction. */
export function roadLine(road: RoadId, plan: RoadPlan, travel: Travel): RoadLine {
  const { line, turns } = madeFor(road, plan)
  return { turns, line: line.map((point) => turned(point, travel)) }
}

function madeFor(road: RoadId, plan: RoadPlan): RoadLine {
  switch (road) {
    case 'straight-road':
      return { turns: 0, line: [at(-plan.along / 2, 0), at(plan.along / 2, 0)] }
    case 'wide-curve':
      return { turns: 0, line: arch(plan) }
    case 'zigzag':
      return zigzag(plan, fitting(plan, plan.along / (apart.zigzag * plan.corridorWidth) - 1))
    case 'wave':
      return wave(plan, fitting(plan, plan.along / (apart.wave * plan.corridorWidth)))
    case 'loops':
      return loops(plan, fitting(plan, plan.along / (apart.loops * plan.corridorWidth)))
    case 'spiral':
      return spiral(plan)
    case 'figure-eight':
      return { turns: 0, line: figureEight(plan) }
  }
}

/** Whole turns: as many as wished for and as fit, one at least. */
function fitting({ turns }: RoadPlan, most: number): number {
  return Math.max(1, Math.min(turns, Math.floor(most)))
}

/** Part of a circle, a third as high as it is wide. */
function arch({ along, across }: RoadPlan): Polyline {
  const rise = Math.min(along / 3, across)
  const radius = (along ** 2 / 4 + rise ** 2) / (2 * rise)
  const half = Math.asin(along / 2 / radius)
  return curve(36, (share) => {
    const angle = half * (2 * share - 1)
    return at(radius * Math.sin(angle), radius - radius * Math.cos(angle) - rise / 2)
  })
}

/** Legs up and down between two edges, about 60° steep, with a corner at each turn. */
function zigzag({ along, across }: RoadPlan, turns: number): RoadLine {
  const leg = along / (turns + 1)
  const rise = Math.min(across * 0.42, leg * 0.85)
  const line = Array.from({ length: turns + 2 }, (_, k) =>
    at(k * leg - along / 2, k % 2 === 0 ? rise : -rise),
  )
  return { turns, line }
}

/** Hills and valleys, a half wave for each turn. */
function wave({ along, across }: RoadPlan, turns: number): RoadLine {
  const rise = Math.min(across * 0.4, (along / turns) * 0.7)
  return {
    turns,
    line: curve(18 * turns, (share) => at((share - 0.5) * along, -rise * Math.sin(Math.PI * turns * share))),
  }
}

/** How far a loop moves on in one radian, in its radii: loops and the gaps between them are equally wide. */
const drift = 0.33

/** Loops like a row of e, back round at the top (a prolate cycloid). */
function loops({ along, across }: RoadPlan, turns: number): RoadLine {
  const radius = Math.min(along / (2 * Math.PI * turns * drift), across / 2)
  const length = 2 * Math.PI * turns * drift * radius
  const line = curve(40 * turns, (share) => {
    const angle = 2 * Math.PI * turns * share
    return at(share * length + radius * Math.sin(angle) - length / 2, radius * Math.cos(angle))
  })
  return { turns, line }
}

/** Rounds from the outside to the middle, back round. */
function spiral({ along, across, corridorWidth, turns: wished }: RoadPlan): RoadLine {
  const outer = Math.min(along, across) / 2
  const pitch = apart.spiral * corridorWidth
  const inner = pitch * 0.3
  const turns = Math.max(1, Math.min(wished, Math.floor((outer - inner) / pitch)))
  const line = curve(56 * turns, (share) => {
    const angle = Math.PI - 2 * Math.PI * turns * share
    const radius = outer + (inner - outer) * share
    return at(radius * Math.cos(angle), radius * Math.sin(angle))
  })
  return { turns, line }
}

/** A lying eight from its left end, up and over first; it ends where it began. */
function figureEight({ along, across }: RoadPlan): Polyline {
  const high = Math.min(across / 2, along * 0.26)
  return curve(80, (share) => {
    const angle = 2 * Math.PI * share
    return at((-along / 2) * Math.cos(angle), -high * Math.sin(2 * angle))
  })
}

/** A curve at `pieces` equal steps of its parameter, 0–1. */
function curve(pieces: number, place: (share: number) => Point): Polyline {
  return Array.from({ length: pieces + 1 }, (_, k) => place(k / pieces))
}

function turned({ x, y }: Point, travel: Travel): Point {
  switch (travel) {
    case 'left to right':
      return at(x, y)
    case 'right to left':
      return at(-x, y)
    case 'top to bottom':
      return at(-y, x)
    case 'bottom to top':
      return at(y, -x)
  }
}

function at(x: number, y: number): Point {
  return { x, y }
}
