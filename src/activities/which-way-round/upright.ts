/** Items of ways round: the model as it is, among others that are turned or mirrored. */
import type { Dice } from '../../core/random'
import { differenceOf, moveBetween } from '../../core/stimulus/difference'
import { leastMove } from '../../core/stimulus/floors'
import { letterItem } from '../../core/stimulus/letter-item'
import { mirroredOf, rounded, turnedBy, type Shape } from '../../core/stimulus/shape'
import type { WayChallenge } from './challenge'
import { turnableFigure } from './figure'
import { viewOf, type Other, type WayItem } from './view'

/** An item of figures; where turns are used up mirror images stand in, and the other way round. */
export function uprightItem(challenge: WayChallenge, sizeMm: number, dice: Dice): WayItem {
  const { choices, figures, parts } = challenge
  const { shape: model, rejected } = turnableFigure(figures, parts, { sizeMm }, dice)
  const told = leastMove({ sizeMm })
  const others: Other[] = []
  const taken = [model]
  for (const { shape, foil } of candidates(model, challenge, dice)) {
    if (others.length === choices - 1) break
    if (taken.some((one) => moveBetween(one, shape) < told)) continue
    taken.push(shape)
    others.push({ view: viewOf(shape), foil, delta: rounded(differenceOf(model, shape)) })
  }
  const faults = others.length < choices - 1 ? (['foils alike'] as const) : []
  return { model: viewOf(model), key: viewOf(model), others, rejected, faults }
}

/** An item of letters that are each other turned or mirrored: b d p q, n u, 6 9. */
export function reversalItem({ choices, difficulty }: WayChallenge, sizeMm: number, seed: number): WayItem {
  const {
    model,
    choices: all,
    faults,
  } = letterItem({
    seed,
    level: difficulty,
    choices,
    sizeMm,
    likeness: 'reversed',
  })
  const others = all.flatMap(({ shape, foil, delta }) => (foil ? [{ view: viewOf(shape), foil, delta }] : []))
  return { model: viewOf(model), key: viewOf(model), others, rejected: 0, faults }
}

interface Candidate {
  readonly shape: Shape
  readonly foil: 'rotation' | 'mirror'
}

/** Turned ones and mirrored ones, the nearest first, mixed as the challenge says. */
function candidates(model: Shape, { apart, mirrors }: WayChallenge, dice: Dice): Candidate[] {
  const turns = turnsBeyond(apart, dice)
  const rotations = turns.map((turn): Candidate => ({ shape: turnedBy(model, turn), foil: 'rotation' }))
  const flipped = mirroredOf(model)
  const mirrored = [0, ...turns].map((turn): Candidate => ({
    shape: turnedBy(flipped, turn),
    foil: 'mirror',
  }))
  switch (mirrors) {
    case 'none':
      return [...rotations, ...mirrored]
    case 'all':
      return [...mirrored, ...rotations]
    case 'some':
      return mirrored.flatMap((one, k) => [rotations[k], one].filter((c) => c !== undefined))
  }
}

/** Multiples of a turn to both sides, smallest first. */
function turnsBeyond(apart: number, dice: Dice): number[] {
  const side = dice.next() < 0.5 ? 1 : -1
  const sizes = Array.from({ length: Math.floor(180 / apart) }, (_, k) => (k + 1) * apart)
  return sizes.flatMap((size) => (size === 180 ? [180] : [side * size, -side * size]))
}
