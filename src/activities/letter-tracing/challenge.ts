/** What a therapist may set about a letter to trace, and the steps from much help to little. */
import { glyphIds } from '../../core/letters/glyphs'
import { rulingLabels, rulingPresetSchema } from '../../core/letters/ruling'
import { letterSets } from '../../core/letters/teaching-orders'
import { described, z } from '../../core/schema'

/** Any of the 62. */
export const glyphSchema = z.enum(glyphIds)

/** What the child is asked to do. */
export const promptSchema = z.enum(['watch', 'follow', 'trace', 'trace faded', 'dots'])

/** How the letter's line is drawn. */
export const lineStyleSchema = z.enum(['solid', 'dashed', 'dotted'])

/** Whether order and direction decide. */
export const formationSchema = z.enum(['free', 'shown', 'strict'])

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
    'What the child does',
    'From watching, to a guide that waits, to joining dots where no letter is drawn.',
    {
      labels: {
        watch: 'Watch twice, then follow',
        follow: 'Follow the guide',
        trace: 'Trace',
        'trace faded': 'Trace, faded',
        dots: 'Dots only, no letter',
      },
    },
  ),
  strength: described(
    z._default(z.enum(['100', '60', '30', '15']), '100'),
    'Strength of the letter',
    'Of the letter and its road together. Where “Trace, faded” is chosen, 38 % at most.',
    { labels: { 100: '100 %', 60: '60 %', 30: '30 %', 15: '15 %' } },
  ),
  lineStyle: described(z._default(lineStyleSchema, 'solid'), 'Line of the letter', undefined, {
    labels: { solid: 'Solid', dashed: 'Dashed', dotted: 'Dotted' },
  }),
  road: described(
    z._default(z.boolean(), true),
    'Road is drawn',
    'Without it the letter is a line alone. Its width still decides what counts as near.',
  ),
  corridorShare: described(
    z._default(z.number().check(z.minimum(0.15), z.maximum(0.5)), 0.5),
    'Width of the road',
    'As a share of the height of a small letter. Narrower asks for more control; 0.3 at most for joined letters.',
    { unit: 'x-heights' },
  ),
  startDots: described(
    z._default(z.boolean(), true),
    'Start dots',
    'Where each stroke begins, numbered where there are several.',
  ),
  arrows: described(z._default(z.boolean(), true), 'Arrows on the way'),
  card: described(
    z._default(z.boolean(), false),
    'Small model beside',
    'The whole letter on a card, on the side that the writing hand leaves free.',
  ),
  letterHeight: described(
    z._default(z.int().check(z.minimum(200), z.maximum(560)), 560),
    'Letter height',
    'From headline to baseline, in thousandths of the page’s width.',
    { unit: '‰ of page' },
  ),
  ruling: described(z._default(rulingPresetSchema, 'four lines'), 'Ruled lines', undefined, {
    labels: rulingLabels,
  }),
  formation: described(
    z._default(formationSchema, 'shown'),
    'Stroke order and direction',
    'Measured always. Shown: the letter is met when most strokes run the taught way. Strict: order and direction as taught.',
    { labels: { free: 'Free', shown: 'Shown', strict: 'Strict' } },
  ),
})
export type LetterChallenge = z.infer<typeof challengeSchema>

/** What changes from one step of the ladder to the next: one thing at a time. */
const changes: readonly Partial<LetterChallenge>[] = [
  { corridorShare: 0.42 },
  { glyphs: ['c', 'o', 'a', 'd'] },
  { prompt: 'trace' },
  { glyphs: ['n', 'm', 'h', 'r'] },
  { corridorShare: 0.36 },
  { letterHeight: 460 },
  { glyphs: ['a', 'n', 'e', 's'] },
  { strength: '60' },
  { corridorShare: 0.3 },
  { strength: '30' },
  { letterHeight: 380 },
  { formation: 'strict' },
  { strength: '15' },
  { corridorShare: 0.24 },
  { prompt: 'dots' },
  { arrows: false },
  { letterHeight: 300 },
  { corridorShare: 0.2 },
]

/** Easy to hard: the guide goes, the road narrows, the letter fades and shrinks, and at last only dots are left. */
export const ladder: readonly LetterChallenge[] = changes.reduce<LetterChallenge[]>(
  (steps, change) => [...steps, { ...(steps.at(-1) ?? challengeSchema.parse({})), ...change }],
  [challengeSchema.parse({})],
)
