/** Parts to build with: what they are made of, and which way round they can lie. */
import type { Dice } from '../../core/random'
import { z } from '../../core/schema'
import type { BuildChallenge, Material } from './challenge'

/** A cloth or a colour; each has a weave or a mark of its own, so that colour is never the only cue. */
export const clothSchema = z.enum(['dots', 'checks', 'flowers', 'rings', 'crosses', 'plain'])

/** A kind of part: of one cloth, or of two that meet in a slant. */
export const kindSchema = z.object({ cloth: clothSchema, other: z.nullable(clothSchema) })
export type Kind = z.infer<typeof kindSchema>

/** A part that lies somewhere: which of the trial's kinds, and how often it was turned by a step clockwise. */
export const partSchema = z.object({ kind: z.int(), turn: z.int() })
export type Part = z.infer<typeof partSchema>

/** Ways round in which a part of a kind looks different. */
export function waysOf(material: Material, { other }: Kind): number {
  return material === 'sticks' || other !== null ? 4 : 1
}

/** One step of turning, degrees: a stick looks the same again after half a turn. */
export function turnStep(material: Material): number {
  return material === 'sticks' ? 45 : 90
}

/** The kinds of a model, and those that do not belong to it. */
export function kindsFor(
  { material, kinds, extra }: BuildChallenge,
  dice: Dice,
): { readonly asked: readonly Kind[]; readonly extra: readonly Kind[] } {
  const cloths = dice.shuffle(clothSchema.options)
  const of = (k: number, other: number | null = null): Kind => ({
    cloth: cloths[k] ?? 'plain',
    other: other === null ? null : (cloths[other] ?? 'plain'),
  })
  const all =
    material === 'halves'
      ? { asked: [of(0, 1), of(0), of(1), of(1, 2)], extra: [of(0, 3), of(1, 4)] }
      : { asked: [of(0), of(1), of(2), of(3)], extra: [of(4), of(5)] }
  return { asked: all.asked.slice(0, kinds), extra: all.extra.slice(0, extra) }
}

/** What a kind is called for those who do not see it. */
export function nameOf(material: Material, { cloth, other }: Kind): string {
  const names = { patches: 'patch', halves: 'patch', pegs: 'peg', sticks: 'stick' } as const
  return `${cloth}${other === null ? '' : ` and ${other}`} ${names[material]}`
}
