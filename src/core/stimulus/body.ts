/** Bodies for models: drawn by chance, with whatever their foils will need. */
import type { Dice } from '../random'
import { isWellMadeBadge, leaningBadge, randomBadge } from './badge'
import { isWellMadeBlob, leaningBlob, randomBlob } from './blob'
import { isWellMadeCutout, randomCutout } from './cutout'
import { differenceOf } from './difference'
import { wholes } from './floors'
import { partRadius } from './foil'
import { shapeOf, type Body } from './shape'
import { isWellMadeSign, randomSign } from './sign'

/** Kinds of shapes that are made and not named. */
export type MadeKind = 'blob' | 'sign' | 'badge' | 'cutout'

/** What a body has to have. */
export interface Needs {
  readonly kind: MadeKind
  /** A blob is a critter with a face. */
  readonly face: boolean
  /** Spots, dots, or strokes beyond three. */
  readonly details: number
  /** Wholes by which the mirror image has to differ; null when it does not matter. */
  readonly mirrorDelta: number | null
  /** Wholes by which it has to differ when a dot is gone; null for dots of the usual size. */
  readonly partDelta: number | null
}

/** Radius of dots that only mark a place, units of the box. */
const usualDot = 0.034
/** Strokes of a sign. */
const strokes = { least: 3, most: 6 } as const

/** A body as needed, drawn once: whether it is well made is asked of `isWellMade`. */
export function drawBody(needs: Needs, dice: Dice): Body {
  const { kind, face, details, mirrorDelta, partDelta } = needs
  const r = partDelta === null ? usualDot : partRadius(partDelta)
  switch (kind) {
    case 'blob':
      return mirrorDelta === null ? randomBlob(details, r, face, dice) : leaning(mirrorDelta, face, dice)
    case 'badge':
      return mirrorDelta === null
        ? randomBadge(details, r, dice)
        : leaningBadge((mirrorDelta * wholes.detail) / 2, usualDot, dice)
    case 'sign':
      return randomSign(Math.min(strokes.most, strokes.least + details), dice)
    case 'cutout':
      return randomCutout(mirrorDelta === null ? 'either way' : 'one way', dice)
  }
}

/** Whether a body can be shown: in its box, no sliver, nothing touching. */
export function isWellMade(body: Body): boolean {
  switch (body.kind) {
    case 'blob':
      return isWellMadeBlob(body)
    case 'sign':
      return isWellMadeSign(body)
    case 'badge':
      return isWellMadeBadge(body)
    case 'cutout':
      return isWellMadeCutout(body)
    case 'letter':
    case 'picture':
      return true
  }
}

/** A blob that differs from its mirror image just so much. */
function leaning(wished: number, face: boolean, dice: Dice): Body {
  const blob = leaningBlob(face, dice)
  let share = 0.5
  for (let step = 0; step < 5; step++) {
    const body = blob(share)
    const got = differenceOf(shapeOf(body), shapeOf(body, { mirrored: true }))
    if (Math.abs(got / wished - 1) < 0.01) break
    share = Math.min(1, (share * wished) / Math.max(got, 1e-6))
  }
  return blob(share)
}
