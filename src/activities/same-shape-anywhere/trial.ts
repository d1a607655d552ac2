/** What is asked: a model, and several of which exactly one has its form, however it is set down. */
import { diceFrom, seedFrom } from '../../core/random'
import { z } from '../../core/schema'
import { choiceResponseSchema, type ChoiceResponse } from '../../core/stimulus/choice-score'
import { foilClassSchema } from '../../core/stimulus/foil'
import { faultSchema } from '../../core/stimulus/item-checks'
import { keyPlace } from '../../core/stimulus/key-place'
import { filledAs, scaledBy, shapeSchema, turnedBy } from '../../core/stimulus/shape'
import { changeSchema, figuresSchema, type Change, type FormChallenge } from './challenge'
import { formsFor } from './forms'
import { boxMm } from './layout'
import { acrossFor, fillsFor, scalesFor, turnFor } from './poses'

/** The version of this generator: raised when it would answer a seed differently. */
const version = 1

const choiceSchema = z.object({
  shape: shapeSchema,
  /** What it is to the model; null for the one that has its form. */
  foil: z.nullable(foilClassSchema),
  /** Difference of the form, wholes; turn, size and filling are no difference. */
  delta: z.number(),
  /** Other forms that lie across it, units of its box from its middle. */
  across: z.array(z.object({ shape: shapeSchema, x: z.number(), y: z.number() })),
})
export type FormChoice = z.infer<typeof choiceSchema>

/** One item as presented. */
export const trialSchema = z.object({
  generator: z.literal('same form'),
  version: z.int(),
  seed: z.int(),
  level: z.number(),
  sizeMm: z.number(),
  figures: figuresSchema,
  /** What is other than in the model. */
  changes: z.array(changeSchema),
  flipped: z.boolean(),
  model: shapeSchema,
  choices: z.array(choiceSchema),
  keyIndex: z.int(),
  /** Draws thrown away before this one, and checks it does not pass; none for a sound item. */
  rejected: z.int(),
  faults: z.array(faultSchema),
  /** A colour among the garden's, by number. */
  hue: z.int(),
})
export type FormTrial = z.infer<typeof trialSchema>

/** What the child chose, in order, until the form was found. */
export const responseSchema = choiceResponseSchema
export type FormResponse = ChoiceResponse

/** Hues to choose from. */
const hues = 6

/** The trial of a challenge and a seed. */
export function generate(challenge: FormChallenge, seed: number): FormTrial {
  const { choices, difficulty, figures, flipped } = challenge
  const sizeMm = boxMm(choices)
  const posing = { challenge, changes: changesFor(challenge, seed), sizeMm }
  const dice = diceFrom(seedFrom(seed, 'poses'))
  const scales = scalesFor(posing, dice)
  const shownMm = sizeMm * Math.min(scales.model, scales.key, scales.others[0])
  const item = formsFor({ ...posing, seed, shownMm })
  const fills = fillsFor(posing, dice)
  const keyIndex = keyPlace(seed, choices)
  const chosen = item.choices.map(({ shape, foil, delta }): FormChoice => {
    const scale = foil === null ? scales.key : dice.within(...scales.others)
    const set = scaledBy(turnedBy(shape, turnFor(posing, dice)), scale)
    const across = acrossFor(posing, item.model.body, dice)
    return { shape: filledAs(set, fills.choices), foil, delta, across }
  })
  return {
    generator: 'same form',
    version,
    seed,
    level: difficulty,
    sizeMm,
    figures,
    changes: [...posing.changes],
    flipped,
    model: filledAs(scaledBy(item.model, scales.model), fills.model),
    choices: withKeyAt(keyIndex, chosen),
    keyIndex,
    rejected: item.rejected,
    faults: item.faults,
    hue: dice.whole(0, hues - 1),
  }
}

/** What only trials of one kind share: the changes; the figures where they are not biscuits. */
export function itemOf({ figures, changes, flipped }: FormTrial): string {
  const words = { size: 'size', turn: 'turned', fill: 'filled or outlined', overlap: 'overlapped' } as const
  const changed = changes.map((change) => words[change]).join(' and ')
  return [figures === 'biscuits' ? '' : figures, changed, flipped ? 'not flipped' : '']
    .filter((part) => part !== '')
    .join(', ')
}

/** The changes of a trial: one after the other, or pair after pair. */
function changesFor({ changes, atOnce }: FormChallenge, seed: number): readonly Change[] {
  const kinds = [...new Set(changes)]
  const pairs = kinds.flatMap((one, k) => kinds.slice(k + 1).map((other) => [one, other]))
  const sets = atOnce === 2 && pairs.length > 0 ? pairs : kinds.map((one) => [one])
  return sets[((seed % sets.length) + sets.length) % sets.length] ?? ['size']
}

function withKeyAt(place: number, choices: readonly FormChoice[]): FormChoice[] {
  const isKey = ({ foil }: FormChoice) => foil === null
  const others = choices.filter((choice) => !isKey(choice))
  return [...others.slice(0, place), ...choices.filter(isKey), ...others.slice(place)]
}
