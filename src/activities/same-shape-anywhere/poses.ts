/** How a form is set down: how large, how turned, filled or outlined, and what lies across it. */
import type { Dice } from '../../core/random'
import { randomCutout } from '../../core/stimulus/cutout'
import { rounded, shapeOf, type Body, type Pose, type Shape } from '../../core/stimulus/shape'
import type { Change, FormChallenge } from './challenge'
import { largestModel } from './layout'

/** A form that lies across another, its middle off the middle of the box; units of the box. */
export interface Across {
  readonly shape: Shape
  readonly x: number
  readonly y: number
}

/** How large the model is, the one that has its form, and the others at least and at most; 1 fills the box. */
export interface Scales {
  readonly model: number
  readonly key: number
  readonly others: readonly [number, number]
}

/** What is set down for. */
export interface Posing {
  readonly challenge: FormChallenge
  readonly changes: readonly Change[]
  /** Width of the box of a choice at least, mm. */
  readonly sizeMm: number
}

/** Nothing is shown smaller, mm; source: pictures to compare at reading distance. */
const smallestMm = 15
/** Overlapped forms are smaller, so that those across them keep within the box. */
const overlappedScale = 0.76
/** Forms across are so large, and lie so far from the middle, units of the box. */
const across = { scale: 0.46, far: 0.27, count: 2 } as const
/** The others are by so much smaller or larger than the one with the form, where size is no cue. */
const spread = 1.15
/** A change of size is at least this share of what was set, else the other way round is taken. */
const enough = 0.8
/** Turns are at least this share of the largest. */
const leastTurn = 0.6
/** Letters turned farther would be other letters, degrees. */
const mostLetterTurn = 45

/** Scales for a trial: now larger, now smaller than the model where size changes, else all alike. */
export function scalesFor({ challenge, changes, sizeMm }: Posing, dice: Dice): Scales {
  const top = changes.includes('overlap') ? overlappedScale : 1
  if (!changes.includes('size')) return { model: top, key: top, others: [top, top] }
  const least = smallestMm / sizeMm
  const { sizeChange } = challenge
  const grown = { model: Math.max(least, top / sizeChange), key: top }
  const model = Math.min(largestModel, top * sizeChange)
  const shrunk = { model, key: Math.max(least, model / sizeChange) }
  const canGrow = grown.key / grown.model >= sizeChange * enough
  const { key, ...rest } = canGrow && dice.next() < 0.5 ? grown : shrunk
  return { ...rest, key, others: [Math.max(least, key / spread), Math.min(top, key * spread)] }
}

/** A turn to either side, degrees; 0 where nothing is turned. */
export function turnFor({ challenge, changes }: Posing, dice: Dice): number {
  if (!changes.includes('turn')) return 0
  const { figures, turnChange } = challenge
  const most = figures === 'letters' ? Math.min(mostLetterTurn, turnChange) : turnChange
  return rounded((dice.next() < 0.5 ? -1 : 1) * most * dice.within(leastTurn, 1))
}

/** Whether the model, and the choices, are filled; overlapped ones are outlines, or they would be hidden. */
export function fillsFor(
  { changes }: Posing,
  dice: Dice,
): { readonly model: Pose['fill']; readonly choices: Pose['fill'] } {
  const choices =
    changes.includes('overlap') || (changes.includes('fill') && dice.next() < 0.5) ? 'outline' : 'solid'
  if (!changes.includes('fill')) return { model: choices, choices }
  return { model: choices === 'solid' ? 'outline' : 'solid', choices }
}

/** What lies across a choice: other known forms from two sides, never the one that is looked for. */
export function acrossFor({ changes }: Posing, body: Body, dice: Dice): Across[] {
  if (!changes.includes('overlap')) return []
  const first = dice.within(0, 2 * Math.PI)
  return Array.from({ length: across.count }, (_, k) => {
    const angle = first + Math.PI * k * dice.within(0.75, 1.25)
    return {
      shape: shapeOf(anotherForm(body, dice), {
        scale: across.scale,
        turn: rounded(dice.within(-180, 180)),
        fill: 'outline',
      }),
      x: rounded(across.far * Math.cos(angle)),
      y: rounded(across.far * Math.sin(angle)),
    }
  })
}

function anotherForm(body: Body, dice: Dice): Body {
  for (;;) {
    const other = randomCutout('either way', dice)
    if (body.kind !== 'cutout' || other.form !== body.form) return other
  }
}
