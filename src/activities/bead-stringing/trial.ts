/** What is asked: wooden beads in a tray, a string with a free end, and a pattern to follow. */
import { strokeSchema } from '../../core/ink'
import { diceFrom, type Dice } from '../../core/random'
import { described, z } from '../../core/schema'

/** Hues of the beads: names from the Okabe–Ito set; each has its own mark on the bead as a second cue. */
export const hueSchema = z.enum([
  'orange',
  'skyBlue',
  'bluishGreen',
  'yellow',
  'blue',
  'vermillion',
  'reddishPurple',
])

/** Shapes of the beads. */
export const shapeSchema = z.enum(['round', 'cube', 'disc', 'barrel', 'star'])

/** The patterns there are, easy to hard; each letter is one kind of bead, the row repeats. */
export const patternSchema = z.enum(['any', 'A', 'AB', 'AAB', 'ABB', 'ABC', 'AABB', 'ABAC', 'ABCB'])

/** What a therapist may set. `parse({})` is the gentlest grading. */
export const challengeSchema = z.object({
  pattern: described(
    z._default(patternSchema, 'any'),
    'Pattern',
    'The row repeats until the string is full.',
    { labels: { any: 'Any bead', A: 'All alike' } },
  ),
  beads: described(z._default(z.int().check(z.minimum(3), z.maximum(10)), 3), 'Beads on the string'),
  distractors: described(
    z._default(z.int().check(z.minimum(0), z.maximum(4)), 0),
    'Beads too many',
    'Beads in the tray that do not belong on the string.',
  ),
  model: described(
    z._default(z.enum(['shown', 'first row', 'hidden']), 'shown'),
    'Model above the string',
    'Hidden: it goes away with the first bead picked up, to be kept in mind.',
    {
      labels: {
        shown: 'Whole row shown',
        'first row': 'Only the first repeat',
        hidden: 'Hidden after a look',
      },
    },
  ),
  rule: described(z._default(z.enum(['colour', 'shape', 'both']), 'colour'), 'Beads differ by', undefined, {
    labels: { colour: 'Colour', shape: 'Shape', both: 'Colour and shape' },
  }),
  beadSize: described(
    z._default(z.int().check(z.minimum(60), z.maximum(120)), 120),
    'Bead size',
    'Across, in thousandths of the page’s width.',
    { unit: '‰ of page' },
  ),
  snap: described(
    z._default(z.number().check(z.minimum(0.35), z.maximum(1.5)), 1.5),
    'How near counts',
    'Distance from the end of the string within which a bead slides on.',
    { unit: 'bead sizes' },
  ),
})
export type BeadChallenge = z.infer<typeof challengeSchema>

const kindSchema = z.object({ hue: hueSchema, shape: shapeSchema })
export type BeadKind = z.infer<typeof kindSchema>

const pointSchema = z.object({ x: z.number(), y: z.number() })

/** One string as presented, in page units. */
export const trialSchema = z.object({
  pattern: patternSchema,
  /** The row to string, first bead first; for the pattern `any` it only says how many. */
  row: z.array(kindSchema),
  /** The beads in the tray. */
  tray: z.array(z.object({ id: z.string(), kind: kindSchema, at: pointSchema })),
  model: z.enum(['shown', 'first row', 'hidden']),
  beadSize: z.number(),
  /** Drops within this distance of the free end slide on. */
  snapDistance: z.number(),
  /** The free end of the string: where every bead goes on. */
  tip: pointSchema,
})
export type BeadTrial = z.infer<typeof trialSchema>

/** One bead carried. */
const moveSchema = z.object({
  bead: z.string(),
  stroke: strokeSchema,
  dropAt: pointSchema,
  /** On the string, back in the tray because another kind was asked, or dropped away from the end. */
  landed: z.enum(['string', 'another kind', 'elsewhere']),
})
export type BeadMove = z.infer<typeof moveSchema>

/** How large everything was on the child's screen, page units. */
const laidSchema = z.object({ beadSize: z.number(), snapDistance: z.number(), tip: pointSchema })
export type BeadLaid = Readonly<z.infer<typeof laidSchema>>

/** What the child did, move by move. */
export const responseSchema = z.object({
  moves: z.array(moveSchema),
  /** Left out by records from before screens were measured: there it was as the trial says. */
  laid: z.optional(laidSchema),
})
export type BeadResponse = z.infer<typeof responseSchema>

const step = (over: Partial<BeadChallenge>): BeadChallenge => ({ ...challengeSchema.parse({}), ...over })

/** Easy to hard: longer strings, then patterns, then less to see and smaller beads. */
export const ladder: readonly BeadChallenge[] = [
  step({}),
  step({ beads: 4, snap: 1.2 }),
  step({ beads: 4, snap: 1.2, pattern: 'A', distractors: 1 }),
  step({ beads: 4, snap: 1, pattern: 'AB' }),
  step({ beads: 6, snap: 1, pattern: 'AB', beadSize: 105 }),
  step({ beads: 6, snap: 0.9, pattern: 'AAB', beadSize: 105 }),
  step({ beads: 6, snap: 0.9, pattern: 'ABC', beadSize: 95, distractors: 1 }),
  step({ beads: 6, snap: 0.75, pattern: 'ABC', beadSize: 95, distractors: 2, rule: 'shape' }),
  step({ beads: 8, snap: 0.65, pattern: 'AABB', beadSize: 84, distractors: 2 }),
  step({ beads: 8, snap: 0.55, pattern: 'ABAC', beadSize: 78, distractors: 2, model: 'first row' }),
  step({
    beads: 9,
    snap: 0.5,
    pattern: 'ABC',
    beadSize: 72,
    distractors: 3,
    model: 'first row',
    rule: 'both',
  }),
  step({
    beads: 10,
    snap: 0.4,
    pattern: 'ABCB',
    beadSize: 66,
    distractors: 4,
    model: 'hidden',
    rule: 'both',
  }),
]

/** Where the free end of the string hangs, page units. */
const tip = { x: 880, y: 250 } as const
/** The tray as it lies without a screen, page units. */
export const trayBox = { x: 60, y: 400, width: 880, height: 280 } as const

/** The trial of a challenge and a seed. */
export function generate(challenge: BeadChallenge, seed: number): BeadTrial {
  const dice = diceFrom(seed)
  const kinds = kindsFor(challenge, dice)
  const letters = challenge.pattern === 'any' ? 'ABC' : challenge.pattern
  const row = Array.from({ length: challenge.beads }, (_, k) =>
    kindOf(kinds, letters[k % letters.length] ?? 'A'),
  )
  const others = Array.from({ length: challenge.distractors }, (_, k) => kindOf(kinds, 'DE'[k % 2] ?? 'D'))
  const beads = dice.shuffle([...row, ...others])
  const places = trayPlaces(beads.length, challenge.beadSize, dice)
  return {
    pattern: challenge.pattern,
    row,
    tray: beads.map((kind, k) => ({ id: `bead-${k + 1}`, kind, at: places[k] ?? { x: 500, y: 540 } })),
    model: challenge.model,
    beadSize: challenge.beadSize,
    snapDistance: Math.round(challenge.snap * challenge.beadSize),
    tip,
  }
}

/** Five kinds, A to E, that differ by colour, by shape, or by both. */
function kindsFor(challenge: BeadChallenge, dice: Dice): BeadKind[] {
  const hues = dice.shuffle(hueSchema.options)
  const shapes = dice.shuffle(shapeSchema.options)
  const [hue = 'orange'] = hues
  return Array.from({ length: 5 }, (_, k) => ({
    hue: challenge.rule === 'shape' ? hue : (hues[k] ?? hue),
    shape: challenge.rule === 'colour' ? 'round' : (shapes[k] ?? 'round'),
  }))
}

function kindOf(kinds: readonly BeadKind[], letter: string): BeadKind {
  const kind = kinds['ABCDE'.indexOf(letter)]
  if (!kind) throw new Error(`no kind of bead: ${letter}`)
  return kind
}

/** Places in one or two loose rows, never nearer than a bead and a bit. */
function trayPlaces(count: number, beadSize: number, dice: Dice) {
  const rows = count > 7 ? 2 : 1
  const perRow = Math.ceil(count / rows)
  const gap = (trayBox.width - 60) / perRow
  const loose = Math.max(0, Math.min(16, (gap - beadSize * 1.1) / 2))
  const rowGap = trayBox.height / rows
  return Array.from({ length: count }, (_, k) => ({
    x: Math.round(trayBox.x + 30 + gap * ((k % perRow) + 0.5) + dice.within(-loose, loose)),
    y: Math.round(trayBox.y + rowGap * (Math.floor(k / perRow) + 0.5) + dice.within(-8, 8)),
  }))
}

/** Whether a bead of a kind may go on next, with so many on the string. */
export function goesOn(trial: BeadTrial, kind: BeadKind, onString: number): boolean {
  const next = trial.row[onString]
  if (!next) return false
  return trial.pattern === 'any' || (next.hue === kind.hue && next.shape === kind.shape)
}
