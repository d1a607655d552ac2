/** Ways a shape can change little by little: each takes how far, in wholes, and starts at the shape itself. */
import type { Point } from '../geometry'
import type { Dice } from '../random'
import { blobRadius, pushedBlob, randomSpot } from './blob'
import { dotAt } from './badge'
import { wholes } from './floors'
import {
  rounded,
  type Badge,
  type Blob,
  type Body,
  type Cutout,
  type Dot,
  type Shape,
  type Sign,
} from './shape'
import { endsOf, withEndDrawn, withNodeMoved } from './sign'

/** A shape changed by so much. */
export type Change = (by: number) => Shape

/** The outline, or a corner of a sign, pushed somewhere. */
export function contourChange(model: Shape, _k: number, dice: Dice): Change | null {
  const { body } = model
  switch (body.kind) {
    case 'blob':
      return ofBody(model, blobPushed(body, dice))
    case 'sign':
      return ofBody(model, nodePushed(body, dice))
    case 'badge':
      return ofBody(model, badgeBent(body, dice))
    case 'cutout':
      return ofBody(model, cutoutBent(body, dice))
    case 'letter':
    case 'picture':
      return null
  }
}

/** A dot moved, or the mark of a badge turned. */
export function detailChange(model: Shape, k: number, dice: Dice): Change | null {
  const { body } = model
  if (body.kind === 'blob' && body.spots.length > 0) return ofBody(model, spotMoved(body, k, dice))
  if (body.kind === 'badge') return ofBody(model, badgeDetail(body, k))
  return null
}

/** A dot gone or one more; an end of a sign shorter or longer. */
export function partChange(model: Shape, k: number, r: number, dice: Dice): Change | null {
  const { body } = model
  switch (body.kind) {
    case 'blob':
      return fixed(model, { ...body, spots: oneMoreOrLess(body.spots, k, () => randomSpot(r, dice)) })
    case 'badge': {
      const more = () => dotAt(dice.within(0, 2 * Math.PI), r)
      return fixed(model, { ...body, dots: oneMoreOrLess(body.dots, k, more) })
    }
    case 'sign': {
      const change = signPart(body, k)
      return change && ofBody(model, change)
    }
    case 'cutout':
    case 'letter':
    case 'picture':
      return null
  }
}

function ofBody(model: Shape, change: (by: number) => Body): Change {
  return (by) => ({ ...model, body: change(by) })
}

function fixed(model: Shape, body: Body): Change {
  return () => ({ ...model, body })
}

function blobPushed(blob: Blob, dice: Dice): (by: number) => Body {
  const pushes = blob.waves.map(() => ({ x: dice.normal(), y: dice.normal() }))
  const length = Math.hypot(...pushes.flatMap(({ x, y }) => [x, y]))
  const unit = wholes.contour / blobRadius / Math.max(length, 1e-6)
  return (by) => pushedBlob(blob, pushes, by * unit)
}

function nodePushed(sign: Sign, dice: Dice): (by: number) => Body {
  const node = dice.whole(0, sign.nodes.length - 1)
  const way = direction(dice.within(0, 2 * Math.PI))
  return (by) => withNodeMoved(sign, node, times(way, by * wholes.contour))
}

function badgeBent(badge: Badge, dice: Dice): (by: number) => Body {
  const way = direction(dice.within(0, 2 * Math.PI))
  return (by) => ({
    ...badge,
    stretch: rounded(Math.max(-0.9, Math.min(0.9, badge.stretch + way.x * by * 0.35))),
    lean: rounded(badge.lean + way.y * by * 0.45),
  })
}

function cutoutBent(cutout: Cutout, dice: Dice): (by: number) => Body {
  const ways = [dice.normal(), dice.normal(), dice.normal()] as const
  const length = Math.hypot(...ways) || 1
  const bend = (from: number, way: number, most: number) => (by: number) =>
    rounded(Math.max(-0.9, Math.min(0.9, from + (way / length) * by * most)))
  const [stretch, lean, taper] = [
    bend(cutout.stretch, ways[0], 0.35),
    bend(cutout.lean, ways[1], 0.45),
    bend(cutout.taper, ways[2], 0.5),
  ]
  return (by) => ({ ...cutout, stretch: stretch(by), lean: lean(by), taper: taper(by) })
}

function spotMoved(blob: Blob, k: number, dice: Dice): (by: number) => Body {
  const which = k % blob.spots.length
  const way = direction(dice.within(0, 2 * Math.PI))
  return (by) => ({ ...blob, spots: moved(blob.spots, which, () => times(way, by * wholes.detail)) })
}

/** Every dot to either side along its ring, then the mark turned to either side. */
function badgeDetail(badge: Badge, k: number): (by: number) => Body {
  const which = Math.floor(k / 2)
  const side = k % 2 === 0 ? 1 : -1
  const dot = badge.dots[which]
  if (!dot) return (by) => ({ ...badge, markTurn: rounded(badge.markTurn + side * by * 90) })
  const far = Math.hypot(dot.x, dot.y)
  const angle = Math.atan2(dot.y, dot.x)
  return (by) => {
    const turned = angle + (side * by * wholes.detail) / far
    const to = { x: far * Math.cos(turned), y: far * Math.sin(turned) }
    return { ...badge, dots: moved(badge.dots, which, () => ({ x: to.x - dot.x, y: to.y - dot.y })) }
  }
}

/** Every loose end drawn back, then out. */
function signPart(sign: Sign, k: number): ((by: number) => Body) | null {
  const end = endsOf(sign)[Math.floor(k / 2)]
  const way = k % 2 === 0 ? 1 : -1
  return end === undefined ? null : (by) => withEndDrawn(sign, end, way * by * wholes.contour)
}

function oneMoreOrLess(dots: readonly Dot[], k: number, more: () => Dot): Dot[] {
  const gone = Math.floor(k / 2)
  return k % 2 === 0 && gone < dots.length ? dots.filter((_, i) => i !== gone) : [...dots, more()]
}

function moved(dots: readonly Dot[], which: number, by: () => Point): Dot[] {
  return dots.map((dot, i) =>
    i === which ? { x: rounded(dot.x + by().x), y: rounded(dot.y + by().y), r: dot.r } : dot,
  )
}

function direction(angle: number): Point {
  return { x: Math.cos(angle), y: Math.sin(angle) }
}

function times({ x, y }: Point, by: number): Point {
  return { x: x * by, y: y * by }
}
