/** What is asked: one letter to be written on ruled lines, with as much of a model as the challenge gives. */
import { inkSchema } from '../../core/ink'
import { anyLearner } from '../../core/learner'
import { glyphIds, heightsOf, lines, type Glyph } from '../../core/letters/glyphs'
import { modelFor } from '../../core/letters/models'
import { rulingAt, rulingLabels, rulingPresetSchema, rulingSchema } from '../../core/letters/ruling'
import { letterSets } from '../../core/letters/teaching-orders'
import { described, z } from '../../core/schema'

/** Height of the page, page units (it is 1000 wide). */
export const pageHeight = 780

const glyphSchema = z.enum(glyphIds)

/** How much of a model there is. */
export const promptSchema = z.enum(['copy', 'look', 'memory'])

/** Where the model lies. */
const modelPlaceSchema = z.enum(['beside', 'above'])

/** What a therapist may set. `parse({})` is the gentlest grading. */
export const challengeSchema = z.object({
  glyphs: described(
    z._default(z.array(glyphSchema).check(z.minLength(1), z.maxLength(62)), ['l', 't', 'o']),
    'Letters and digits',
    'Trials go through these in turn. Keep look-alikes such as b and d apart.',
    { presets: letterSets },
  ),
  prompt: described(
    z._default(promptSchema, 'copy'),
    'The model',
    'From a model that stays, to one that hides, to the letter’s name alone.',
    {
      labels: {
        copy: 'Stays',
        look: 'Hides after a look',
        memory: 'None: from memory',
      },
    },
  ),
  modelPlace: described(
    z._default(modelPlaceSchema, 'beside'),
    'Place of the model',
    'Beside: on the side that the writing hand leaves free. Above the line, letters are at most 260 ‰ tall.',
    { labels: { beside: 'Beside', above: 'Above' } },
  ),
  lookSeconds: described(
    z._default(z.int().check(z.minimum(1), z.maximum(10)), 3),
    'Length of the look',
    'How long the model shows before it hides; a tap on the card shows it again, and is counted.',
    { unit: 's' },
  ),
  arrows: described(
    z._default(z.boolean(), true),
    'Numbered starts on the model',
    'Where each stroke begins, and in which order.',
  ),
  letterHeight: described(
    z._default(z.int().check(z.minimum(120), z.maximum(360)), 360),
    'Letter height',
    'From headline to baseline, in thousandths of the page’s width.',
    { unit: '‰ of page' },
  ),
  ruling: described(z._default(rulingPresetSchema, 'four lines'), 'Lines to write on', '', {
    labels: rulingLabels,
  }),
  formation: described(
    z._default(z.enum(['free', 'strict']), 'free'),
    'Stroke order and direction',
    'Measured always. Strict: the letter counts as met only when written in the taught order and direction.',
    { labels: { free: 'Free', strict: 'Strict' } },
  ),
  onLines: described(
    z._default(z.boolean(), false),
    'Size and place count',
    'The letter counts as met only when it stands on the line and is as tall as the lines ask.',
  ),
})
export type LetterChallenge = z.infer<typeof challengeSchema>

const pointSchema = z.object({ x: z.number(), y: z.number() })

/** One letter as asked for, page units; x counts from the middle of the place to write. */
export const trialSchema = z.object({
  glyph: glyphSchema,
  /** Which model of the glyph: `usual`, the name of a variant, or `own`. */
  model: z._default(z.string(), 'usual'),
  /** The letter where and as it should stand. */
  strokes: z.array(
    z.object({
      line: z.array(pointSchema),
      kind: z.enum(['line', 'dot']),
      cue: z.string(),
      reversibleForLeftHand: z.boolean(),
      signedArea: z.number(),
    }),
  ),
  ruling: rulingSchema,
  rulingPreset: rulingPresetSchema,
  prompt: promptSchema,
  modelPlace: z._default(modelPlaceSchema, 'beside'),
  lookMs: z.number(),
  arrows: z.boolean(),
  formation: z.enum(['free', 'strict']),
  onLines: z.boolean(),
})
export type LetterTrial = z.infer<typeof trialSchema>

/** What the child did with it. */
export const responseSchema = z.object({
  /** The last try; tries that were rubbed out are counted and gone. */
  ink: inkSchema,
  /** How often the model was looked at again. */
  looks: z.int(),
  restarts: z.int(),
  /** Which letter of the sitting the child liked best, from 0: asked after the last one, and nobody has to say. */
  favourite: z._default(z.nullable(z.int()), null),
})
export type LetterResponse = z.infer<typeof responseSchema>

const step = (over: Partial<LetterChallenge>): LetterChallenge => ({ ...challengeSchema.parse({}), ...over })
const backRound = ['c', 'o', 'a', 'd']
const humps = ['n', 'm', 'h', 'r']
const mixed = ['a', 'n', 'e', 's']

/** Easy to hard: the model goes first, then the letter shrinks, then lines go and more comes to count. */
export const ladder: readonly LetterChallenge[] = [
  step({}),
  step({ glyphs: backRound }),
  step({ glyphs: backRound, prompt: 'look' }),
  step({ glyphs: humps, prompt: 'look', letterHeight: 320 }),
  step({ glyphs: humps, prompt: 'memory', letterHeight: 320 }),
  step({ glyphs: mixed, prompt: 'memory', letterHeight: 280 }),
  step({ glyphs: mixed, prompt: 'memory', letterHeight: 240, formation: 'strict' }),
  step({ glyphs: mixed, prompt: 'memory', letterHeight: 200, formation: 'strict', ruling: 'two lines' }),
  step({
    glyphs: mixed,
    prompt: 'memory',
    letterHeight: 160,
    formation: 'strict',
    onLines: true,
    ruling: 'two lines',
  }),
  step({
    glyphs: mixed,
    prompt: 'memory',
    letterHeight: 120,
    formation: 'strict',
    onLines: true,
    ruling: 'baseline',
  }),
]

/** The trial of a challenge: letters in turn by seed. */
export function generate(challenge: LetterChallenge, seed: number, learner = anyLearner): LetterTrial {
  const { glyphs, modelPlace } = challenge
  const { middle: writingMiddle, tallest } = writing[modelPlace]
  const letterHeight = Math.min(challenge.letterHeight, tallest)
  const glyph = modelFor(glyphs[((seed % glyphs.length) + glyphs.length) % glyphs.length] ?? 'l', learner)
  const scale = letterHeight / lines.baseline
  const ruling = rulingAt(rounded(writingMiddle - middleOf(glyph) * scale), letterHeight)
  const xs = glyph.strokes.flatMap(({ line }) => line.map(({ x }) => x))
  const middle = (Math.min(...xs) + Math.max(...xs)) / 2
  return {
    glyph: glyph.id,
    model: glyph.model,
    strokes: glyph.strokes.map((stroke) => ({
      ...stroke,
      line: stroke.line.map(({ x, y }) => ({
        x: rounded((x - middle) * scale),
        y: rounded(ruling.headline + y * scale),
      })),
    })),
    ruling,
    rulingPreset: challenge.ruling,
    prompt: challenge.prompt,
    modelPlace,
    lookMs: challenge.lookSeconds * 1000,
    arrows: challenge.arrows,
    formation: challenge.formation,
    onLines: challenge.onLines,
  }
}

/** Middle of the writing from the top, and the tallest letters there is room for, page units. */
const writing = {
  beside: { middle: 330, tallest: 360 },
  above: { middle: 440, tallest: 260 },
} as const

/** Middle of the lines that a letter is practised on, glyph units. */
function middleOf({ zone }: Glyph): number {
  const [high, low] = heightsOf(zone)
  return (high + low) / 2
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
