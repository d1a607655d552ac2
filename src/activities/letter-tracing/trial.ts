/** What is asked: one letter on ruled paper, with as much of it to see as the challenge gives. */
import { boundsOf } from '../../core/geometry'
import { inkSchema } from '../../core/ink'
import { anyLearner, type Learner } from '../../core/learner'
import { heightsOf, lines, type Glyph } from '../../core/letters/glyphs'
import { keyPoints } from '../../core/letters/key-points'
import { modelFor, type LetterModel } from '../../core/letters/models'
import { rulingAt, rulingPresetSchema, rulingSchema } from '../../core/letters/ruling'
import { z } from '../../core/schema'
import {
  formationSchema,
  glyphSchema,
  lineStyleSchema,
  promptSchema,
  type LetterChallenge,
} from './challenge'

/** Height of the page, page units (it is 1000 wide). */
export const pageHeight = 1000

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
  ruling: rulingSchema,
  rulingPreset: z._default(rulingPresetSchema, 'four lines'),
  corridorWidth: z.number(),
  /** A trace of a letter that is weaker than whole, or broken, is `trace faded`. */
  prompt: promptSchema,
  /** Opacity of the letter and its road, 0–1; trials before version 3 faded to 0.38 without saying so. */
  strength: z._default(z.number(), 1),
  lineStyle: z._default(lineStyleSchema, 'solid'),
  road: z._default(z.boolean(), true),
  startDots: z._default(z.boolean(), true),
  arrows: z.boolean(),
  /** Dots to join, where no letter is drawn. */
  keyPoints: z._default(z.array(pointSchema), []),
  /** Where a card with the letter lies. */
  card: z._default(z.nullable(z.enum(['left', 'right'])), null),
  formation: formationSchema,
})
export type LetterTrial = z.infer<typeof trialSchema>

/** What the child did with it. */
export const responseSchema = z.object({
  ink: inkSchema,
  /** How often the way was shown again. */
  shownAgain: z.int(),
  /** How often the whole letter was watched being made before the child's turn. */
  watched: z._default(z.int(), 0),
})
export type LetterResponse = z.infer<typeof responseSchema>

/** Opacity of a letter that is to be traced faded, at most. */
const fadedStrength = 0.38
/** Straight joins of the dots leave the letter by no more than this, letter heights. */
const dotTolerance = 0.09
/** A card beside moves the letter this far to the other side, page units. */
const besideCard = 110

/** The trial of a challenge: letters in turn by seed, upright in the middle of the page or of what a card leaves. */
export function generate(challenge: LetterChallenge, seed: number, learner = anyLearner): LetterTrial {
  const { glyphs, letterHeight } = challenge
  const id = glyphs[((seed % glyphs.length) + glyphs.length) % glyphs.length] ?? 'l'
  const glyph = modelFor(id, learner)
  const scale = letterHeight / lines.baseline
  const card = cardFor(challenge, learner)
  const box = boundsOf(glyph.strokes.flatMap(({ line }) => line))
  const left = middleBeside(card) - (box.x + box.width / 2) * scale
  const ruling = rulingAt(headlineFor(glyph, scale), letterHeight)
  const strokes = glyph.strokes.map(({ line, kind, cue, reversibleForLeftHand }) => ({
    line: line.map(({ x, y }) => ({ x: rounded(left + x * scale), y: rounded(ruling.headline + y * scale) })),
    kind,
    cue,
    reversibleForLeftHand,
  }))
  return {
    glyph: id,
    model: glyph.model,
    strokes,
    ruling,
    rulingPreset: challenge.ruling,
    corridorWidth: rounded(roadShare(glyph, challenge) * (ruling.baseline - ruling.midline)),
    ...shownOf(challenge),
    keyPoints:
      challenge.prompt === 'dots'
        ? keyPoints(
            strokes.map(({ line }) => line),
            dotTolerance * letterHeight,
          )
        : [],
    card,
    formation: challenge.formation,
  }
}

/** Loops of joined letters are slim: a wider road would fill them, and hide which way it turns. */
const widestJoined = 0.3

function roadShare({ model }: LetterModel, { corridorShare }: LetterChallenge): number {
  return model === 'joined' ? Math.min(corridorShare, widestJoined) : corridorShare
}

/** How much of the letter is there to see. */
function shownOf({ prompt, strength, lineStyle, road, startDots, arrows }: LetterChallenge) {
  const asked = Number(strength) / 100
  const isBroken = asked < 1 || lineStyle !== 'solid'
  const shown = { lineStyle, startDots, arrows }
  switch (prompt) {
    case 'dots':
      return { ...shown, prompt, strength: 0, road: false }
    case 'trace faded':
      return { ...shown, prompt, strength: Math.min(asked, fadedStrength), road }
    case 'trace':
      return { ...shown, prompt: isBroken ? 'trace faded' : prompt, strength: asked, road } as const
    case 'watch':
    case 'follow':
      return { ...shown, prompt, strength: asked, road }
  }
}

/** The side that the writing hand leaves free. */
function cardFor({ card }: LetterChallenge, { hand }: Learner): LetterTrial['card'] {
  if (!card) return null
  return hand === 'left' ? 'right' : 'left'
}

function middleBeside(card: LetterTrial['card']): number {
  if (card === null) return 500
  return card === 'left' ? 500 + besideCard : 500 - besideCard
}

/** Places the part of the lines that the letter uses in the middle of the page. */
function headlineFor({ zone }: Glyph, scale: number): number {
  const [high, low] = heightsOf(zone)
  return rounded(480 - ((high + low) / 2) * scale)
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
