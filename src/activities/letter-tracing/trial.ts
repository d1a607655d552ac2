/** What is asked: one letter on ruled paper, with as much help to see as the challenge gives. */
import { described, z } from '../../core/schema'
import { inkSchema } from '../../core/ink'
import { anyLearner } from '../../core/learner'
import { glyphIds, heightsOf, lines, type Zone } from '../../core/letters/glyphs'
import { modelFor, type LetterModel } from '../../core/letters/models'
import { letterSets } from '../../core/letters/teaching-orders'

/** Height of the page, page units (it is 1000 wide). */
export const pageHeight = 1000

const glyphSchema = z.enum(glyphIds)

/** How much of the letter is there to follow. */
export const promptSchema = z.enum(['follow', 'trace', 'trace faded'])

/** What a therapist may set. `parse({})` is the gentlest grading. */
export const challengeSchema = z.object({
  glyphs: described(
    z._default(z.array(glyphSchema).check(z.minLength(1), z.maxLength(62)), ['l', 'i', 't']),
    'Letters and digits',
    'Trials go through these in turn. Keep look-alikes such as b and d apart.',
    { presets: letterSets },
  ),
  prompt: described(
    z._default(promptSchema, 'follow'),
    'What the child sees',
    'From the whole letter with a guide that waits, to a faded letter with a start dot.',
    {
      labels: {
        follow: 'Follow the guide (full letter)',
        trace: 'Trace (full letter)',
        'trace faded': 'Trace (faded letter)',
      },
    },
  ),
  letterHeight: described(
    z._default(z.int().check(z.minimum(200), z.maximum(560)), 560),
    'Letter height',
    'From headline to baseline, in thousandths of the page’s width.',
    { unit: '‰ of page' },
  ),
  corridorShare: described(
    z._default(z.number().check(z.minimum(0.15), z.maximum(0.5)), 0.5),
    'Width of the road',
    'As a share of the height of a small letter. Narrower asks for more control; 0.3 at most for joined letters.',
    { unit: 'x-heights' },
  ),
  arrows: described(z._default(z.boolean(), true), 'Arrows on the road'),
  formation: described(
    z._default(z.enum(['free', 'shown', 'strict']), 'shown'),
    'Stroke order and direction',
    'Measured always. Strict: the letter counts as met only when written in the taught order and direction.',
    { labels: { free: 'Free', shown: 'Shown', strict: 'Strict' } },
  ),
})
export type LetterChallenge = z.infer<typeof challengeSchema>

const pointSchema = z.object({ x: z.number(), y: z.number() })

/** One letter as presented: everything in page units. */
export const trialSchema = z.object({
  glyph: glyphSchema,
  /** Which model of the glyph: `usual`, the name of a variant, or `own`. */
  model: z._default(z.string(), 'usual'),
  strokes: z.array(
    z.object({
      line: z.array(pointSchema),
      kind: z.enum(['line', 'dot']),
      cue: z.string(),
      reversibleForLeftHand: z.boolean(),
    }),
  ),
  /** Heights of the ruled lines. */
  ruling: z.object({
    headline: z.number(),
    midline: z.number(),
    baseline: z.number(),
    descender: z.number(),
  }),
  corridorWidth: z.number(),
  prompt: promptSchema,
  arrows: z.boolean(),
  formation: z.enum(['free', 'shown', 'strict']),
})
export type LetterTrial = z.infer<typeof trialSchema>

/** What the child did with it. */
export const responseSchema = z.object({
  ink: inkSchema,
  /** How often the way was shown again. */
  shownAgain: z.int(),
})
export type LetterResponse = z.infer<typeof responseSchema>

const step = (over: Partial<LetterChallenge>): LetterChallenge => ({ ...challengeSchema.parse({}), ...over })
const backRound = ['c', 'o', 'a', 'd']
const humps = ['n', 'm', 'h', 'r']
const mixed = ['a', 'n', 'e', 's']

/** Easy to hard: first the road narrows, then what is seen fades, then the letter shrinks. */
export const ladder: readonly LetterChallenge[] = [
  step({}),
  step({ corridorShare: 0.42 }),
  step({ glyphs: backRound, corridorShare: 0.42 }),
  step({ glyphs: backRound, corridorShare: 0.42, prompt: 'trace' }),
  step({ glyphs: humps, corridorShare: 0.36, prompt: 'trace' }),
  step({ glyphs: humps, corridorShare: 0.36, prompt: 'trace', letterHeight: 460 }),
  step({ glyphs: mixed, corridorShare: 0.33, prompt: 'trace', letterHeight: 460 }),
  step({ glyphs: mixed, corridorShare: 0.33, prompt: 'trace faded', letterHeight: 460 }),
  step({ glyphs: mixed, corridorShare: 0.28, prompt: 'trace faded', letterHeight: 400 }),
  step({ glyphs: mixed, corridorShare: 0.28, prompt: 'trace faded', letterHeight: 340, formation: 'strict' }),
  step({
    glyphs: mixed,
    corridorShare: 0.24,
    prompt: 'trace faded',
    letterHeight: 300,
    arrows: false,
    formation: 'strict',
  }),
  step({
    glyphs: mixed,
    corridorShare: 0.2,
    prompt: 'trace faded',
    letterHeight: 260,
    arrows: false,
    formation: 'strict',
  }),
]

/** The trial of a challenge: letters in turn by seed, upright in the middle of the page. */
export function generate(challenge: LetterChallenge, seed: number, learner = anyLearner): LetterTrial {
  const { glyphs } = challenge
  const id = glyphs[((seed % glyphs.length) + glyphs.length) % glyphs.length] ?? 'l'
  const glyph = modelFor(id, learner)
  const scale = challenge.letterHeight / lines.baseline
  const xs = glyph.strokes.flatMap(({ line }) => line.map(({ x }) => x))
  const left = 500 - ((Math.min(...xs) + Math.max(...xs)) / 2) * scale
  const top = headlineFor(glyph.zone, scale)
  const at = (y: number) => rounded(top + y * scale)
  return {
    glyph: id,
    model: glyph.model,
    strokes: glyph.strokes.map((stroke) => ({
      line: stroke.line.map(({ x, y }) => ({ x: rounded(left + x * scale), y: at(y) })),
      kind: stroke.kind,
      cue: stroke.cue,
      reversibleForLeftHand: stroke.reversibleForLeftHand,
    })),
    ruling: {
      headline: at(lines.headline),
      midline: at(lines.midline),
      baseline: at(lines.baseline),
      descender: at(lines.descender),
    },
    corridorWidth: rounded(roadShare(glyph, challenge) * xHeightOf(challenge)),
    prompt: challenge.prompt,
    arrows: challenge.arrows,
    formation: challenge.formation,
  }
}

/** Loops of joined letters are slim: a wider road would fill them, and hide which way it turns. */
const widestJoined = 0.3

function roadShare({ model }: LetterModel, { corridorShare }: LetterChallenge): number {
  return model === 'joined' ? Math.min(corridorShare, widestJoined) : corridorShare
}

/** Height of a small letter, page units. */
function xHeightOf(challenge: LetterChallenge): number {
  return (challenge.letterHeight * (lines.baseline - lines.midline)) / lines.baseline
}

/** Places the part of the lines that the letter uses in the middle of the page. */
function headlineFor(zone: Zone, scale: number): number {
  const [high, low] = heightsOf(zone)
  return rounded(480 - ((high + low) / 2) * scale)
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
