/** A make-believe child searching: along the lines when attentive, hither and thither when not. */
import { thinkingMs, type Hand } from '../../core/hand'
import type { Dice } from '../../core/random'
import type { Simulate } from '../../core/simulate'
import { usualRoom } from '../../core/usual-room'
import { layOut } from './layout'
import type { LaidItem, SearchResponse, SearchTrial } from './trial'

/** A difference (of an obvious one) at which a child of half attention sees it half of the time. */
const halfSeen = 0.16
/** Each thing more makes looking harder by this share, each kind more, and each other for one target. */
const perItem = 0.012
const perKind = 0.16
const perOther = 0.05
/** A second kind to keep in mind, a condition, nothing marked, no line, and no light on the way. */
const rules = { 'one kind': 0, 'two kinds': 0.35, 'only after': 1.3 } as const
const unmarked = 0.25
const lightless = { 'every line': 0, 'first lines': 0.12, none: 0.25 } as const
const orderless = { rows: 0, columns: 0.06, scattered: 0.2 } as const
/** Others are taken for targets so much less often than targets are overlooked. */
const seldom = 0.12

/** Looks at everything once, takes what looks right, and is done. */
export const simulate: Simulate<SearchTrial, SearchResponse> = (trial, hand, dice) => {
  const { items, size } = layOut(trial, usualRoom)
  const sees = hand.attention ** (halfSeen * loadOf(trial))
  const touches: { item: number; atMs: number }[] = []
  let atMs = 0
  for (const k of wayThrough(items, hand, dice)) {
    const isSeen = dice.next() < sees
    const takes = items[k]?.isTarget ? isSeen : !isSeen && dice.next() < seldom
    atMs += 120
    if (!takes) continue
    atMs += thinkingMs(hand, dice)
    touches.push({ item: k, atMs })
  }
  return { touches, endedBy: 'done', endedMs: atMs + 1500, pointedOut: [], laid: { size, items: [...items] } }
}

/** How hard the looking is, 1 for the gentlest. */
function loadOf(trial: SearchTrial): number {
  const least = Math.min(1, ...trial.kinds.filter(({ role }) => role === 'other').map(({ delta }) => delta))
  const around =
    perItem * (trial.items - 20) +
    perOther * (trial.ratio - 3) +
    perKind * (trial.kinds.length - 3) +
    rules[trial.rule] +
    lightless[trial.light] +
    orderless[trial.arrangement] +
    (trial.marks ? 0 : unmarked)
  return (1 + around) / Math.max(0.05, least)
}

/** The things in the order they are looked at. */
function wayThrough(items: readonly LaidItem[], { attention }: Hand, dice: Dice): number[] {
  const stray = (1 - attention) * items.length
  return [...items.keys()]
    .map((k) => ({ k, turn: k + dice.within(-stray, stray) }))
    .toSorted((a, b) => a.turn - b.turn)
    .map(({ k }) => k)
}
