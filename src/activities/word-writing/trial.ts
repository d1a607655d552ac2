/** What is asked: a name, a word or a short sentence on ruled lines, with as much of a model as the challenge gives. */
import { inkSchema } from '../../core/ink'
import { anyLearner, type Learner } from '../../core/learner'
import { fitLines } from '../../core/letters/fit-lines'
import { laidTextFrom, laidTextSchema } from '../../core/letters/laid-text'
import { modelFor } from '../../core/letters/models'
import { rulingLabels, rulingPresetSchema } from '../../core/letters/ruling'
import { writableFrom, writablePattern } from '../../core/letters/writable'
import { described, z } from '../../core/schema'
import { wordLists } from './words'

/** Height of the page, page units (it is 1000 wide). */
export const pageHeight = 780
/** Where the lines lie, page units. */
const room = { x: 70, y: 236, width: 860, height: 340 } as const

const whatSchema = z.enum([
  'name',
  'lines',
  'back round',
  'down, up, over',
  'slants',
  'curves',
  'two words',
  'sentences',
  'own',
])
const promptSchema = z.enum(['trace', 'copy', 'look', 'memory'])
const spacingSchema = z.enum(['boxes', 'marker', 'none'])
const capitalsSchema = z.enum(['as typed', 'first', 'all', 'none'])
const formationSchema = z.enum(['free', 'strict'])

/** What a therapist may set. `parse({})` is the gentlest grading. */
export const challengeSchema = z.object({
  what: described(z._default(whatSchema, 'name'), 'What to write', 'Trials go through a list in turn.', {
    labels: {
      name: 'The child’s own name',
      lines: 'Lines: lit, tie, till, bell',
      'back round': 'Back round: cat, dog, goat, coat',
      'down, up, over': 'Down, up, over: ram, hen, map, bear',
      slants: 'Slants: kiwi, wave, key, fox',
      curves: 'Curves: fish, rose, bus, sun',
      'two words': 'Two words: my dog, we hop, red bus, a fox',
      sentences: 'Short sentences',
      own: 'Own words',
    },
  }),
  ownWords: described(
    z._default(
      z.array(z.string().check(z.regex(writablePattern), z.maxLength(32))).check(z.maxLength(20)),
      [],
    ),
    'Own words',
    'Words or short sentences, with commas between them. Written when “Own words” is chosen above; while there are none, the name is.',
  ),
  capitals: described(z._default(capitalsSchema, 'as typed'), 'Capitals', '', {
    labels: {
      'as typed': 'As typed',
      first: 'The first letter',
      all: 'All letters',
      none: 'None',
    },
  }),
  prompt: described(
    z._default(promptSchema, 'trace'),
    'The model',
    'From letters to trace, to a model that hides, to the spoken word alone.',
    {
      labels: {
        trace: 'Lies on the line, to trace',
        copy: 'Stays above the line',
        look: 'Hides after a look',
        memory: 'None: from memory',
      },
    },
  ),
  lookSeconds: described(
    z._default(z.int().check(z.minimum(1), z.maximum(15)), 5),
    'Length of the look',
    'How long the model shows before it hides; a tap on the envelope shows it again, and is counted.',
    { unit: 's' },
  ),
  letterHeight: described(
    z._default(z.int().check(z.minimum(60), z.maximum(200)), 200),
    'Letter height',
    'From headline to baseline, in thousandths of the page’s width. Long words are written smaller, sentences on several lines.',
    { unit: '‰ of page' },
  ),
  ruling: described(z._default(rulingPresetSchema, 'four lines'), 'Lines to write on', '', {
    labels: rulingLabels,
  }),
  spacingGuide: described(
    z._default(spacingSchema, 'boxes'),
    'Help with spacing',
    'A box as tall as each letter, or a small o where words are apart.',
    { labels: { boxes: 'A box for each letter', marker: 'An o between words', none: 'None' } },
  ),
  formation: described(
    z._default(formationSchema, 'free'),
    'Stroke order and direction',
    'Measured always. Strict: the word counts as met only when its letters are written in the taught order and direction.',
    { labels: { free: 'Free', strict: 'Strict' } },
  ),
  onLines: described(
    z._default(z.boolean(), false),
    'Size, place and spacing count',
    'The word counts as met only when its letters are as tall as the lines ask, stand on them, and are well spaced.',
  ),
})
export type WordChallenge = z.infer<typeof challengeSchema>

/** One text as asked for, page units. */
export const trialSchema = z.object({
  ...laidTextSchema.shape,
  text: z.string(),
  prompt: promptSchema,
  lookMs: z.number(),
  spacingGuide: spacingSchema,
  formation: formationSchema,
  onLines: z.boolean(),
})
export type WordTrial = z.infer<typeof trialSchema>

/** What the child did with it. */
export const responseSchema = z.object({
  /** What stayed; strokes that were rubbed out are counted and gone. */
  ink: inkSchema,
  /** How often the model was looked at again. */
  looks: z.int(),
  rubbedOut: z.int(),
})
export type WordResponse = z.infer<typeof responseSchema>

const step = (over: Partial<WordChallenge>): WordChallenge => ({ ...challengeSchema.parse({}), ...over })
const strictly = { formation: 'strict', ruling: 'two lines' } as const
const counting = { ...strictly, spacingGuide: 'none', onLines: true } as const

/** Easy to hard: the model leaves the line and then the page, letters shrink, boxes and lines go, more comes to count. */
export const ladder: readonly WordChallenge[] = [
  step({}),
  step({ prompt: 'copy' }),
  step({ what: 'lines', prompt: 'copy' }),
  step({ what: 'back round', prompt: 'copy', letterHeight: 170 }),
  step({ what: 'down, up, over', prompt: 'look', letterHeight: 150 }),
  step({ what: 'curves', prompt: 'look', letterHeight: 140, spacingGuide: 'none' }),
  step({ what: 'slants', prompt: 'memory', letterHeight: 130, spacingGuide: 'none' }),
  step({ what: 'slants', prompt: 'memory', letterHeight: 120, spacingGuide: 'none', ...strictly }),
  step({ what: 'two words', prompt: 'copy', letterHeight: 110, spacingGuide: 'marker', ...strictly }),
  step({ ...counting, what: 'two words', prompt: 'look', letterHeight: 90 }),
  step({ ...counting, what: 'sentences', prompt: 'memory', letterHeight: 80, ruling: 'baseline' }),
]

/** The trial of a challenge: texts in turn by seed, as large as asked or as fits. */
export function generate(challenge: WordChallenge, seed: number, learner = anyLearner): WordTrial {
  const { prompt, lookSeconds, ruling, spacingGuide, formation, onLines, letterHeight } = challenge
  const texts = textsOf(challenge, learner)
  const text = capitalised(texts[((seed % texts.length) + texts.length) % texts.length] ?? '', challenge)
  const fitted = fitLines(text, (glyph) => modelFor(glyph, learner), room, letterHeight)
  return {
    ...laidTextFrom(fitted, ruling, prompt === 'trace' || spacingGuide === 'boxes'),
    text,
    prompt,
    lookMs: lookSeconds * 1000,
    spacingGuide,
    formation,
    onLines,
  }
}

/** What a trend is about: the text, and how its letters are taught when that is not the usual way. */
export function itemOf({ text, letters }: WordTrial): string {
  const models = [...new Set(letters.map(({ model }) => model))].filter((model) => model !== 'usual')
  return models.length === 0 ? text : `${text} (${models.toSorted().join(', ')})`
}

function textsOf({ what, ownWords }: WordChallenge, learner: Learner): readonly string[] {
  const name = writableFrom(learner.nickname) || anyLearner.nickname
  if (what === 'name') return [name]
  if (what === 'own') return ownWords.length > 0 ? ownWords : [name]
  return wordLists[what]
}

function capitalised(text: string, { capitals }: WordChallenge): string {
  switch (capitals) {
    case 'as typed':
      return text
    case 'first':
      return text.charAt(0).toUpperCase() + text.slice(1)
    case 'all':
      return text.toUpperCase()
    case 'none':
      return text.toLowerCase()
  }
}
