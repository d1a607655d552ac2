/** A made-up activity for tests: a marble rolls, the child taps, the distance is measured. */
import { activityFrom } from '../../src/core/activity'
import { attemptSchema, type Attempt } from '../../src/core/attempt'
import { measured, unknown, unscorable } from '../../src/core/outcome'
import { z } from '../../src/core/schema'
import { idOf } from './plans'

const challenge = z.object({
  speed: z._default(z.number(), 1),
  colours: z._default(z.array(z.string()), ['red', 'blue']),
})
const trial = z.object({ colour: z.string() })
const response = z.object({
  off: z.nullable(z.number()),
  coverage: z.optional(z.number()),
  ink: z.optional(z.object({ strokes: z.array(z.object({ interrupted: z.boolean() })) })),
})

/** The made-up activity. `off` below 0 is a response the ruler breaks on. */
export const marbleRoll = activityFrom({
  id: 'marble-roll',
  version: 2,
  domain: 'fine motor',
  skills: ['eye-hand coordination'],
  challenge,
  ladder: [1, 2, 3].map((speed) => challenge.parse({ speed })),
  trial,
  response,
  metrics: {
    off: {
      label: 'Distance from the marble',
      unit: 'x-heights',
      betterWhen: 'lower',
      definition: 'Distance of the tap from the marble.',
      source: 'made up',
      primary: true,
    },
    coverage: {
      label: 'Coverage',
      unit: 'share',
      betterWhen: 'higher',
      definition: 'Share of the way covered.',
      source: 'made up',
    },
  },
  strings: {
    title: 'Marble roll',
    prompt: 'Tap the marble.',
    help: 'Wait for it, then tap.',
    praise: ['You waited for it.'],
    purpose: 'Eyes and hand together.',
    therapistNote: 'Faster is harder.',
    partnerTask: { title: 'Marbles', materials: ['marbles'], steps: ['Roll one.'] },
  },
  generate: ({ colours }, seed) => ({ colour: colours[seed % colours.length] ?? 'red' }),
  itemOf: ({ colour }) => colour,
  score: (_, { off, coverage }) => {
    if (off === null) return unscorable('no tap')
    if (off < 0) throw new Error('a ruler that breaks')
    const covered = coverage === undefined ? unknown('share', 'not asked') : measured(coverage, 'share')
    return {
      kind: 'scored',
      measurements: { off: measured(off, 'x-heights'), coverage: covered },
      met: off < 1,
    }
  },
})

/** What a test may say about an attempt at the made-up activity. */
export interface Told {
  readonly day?: string
  readonly sitting?: number
  readonly off?: number | null
  readonly colour?: string
  readonly more?: Partial<Attempt>
  readonly response?: object
}

/** An attempt; the number makes its id and its place in the day. */
export function marbleAttempt(number: number, told: Told = {}): Attempt {
  const day = told.day ?? '2025-03-03'
  const minute = String(number % 60).padStart(2, '0')
  return attemptSchema.parse({
    schema: 1,
    id: idOf(10_000 + number),
    childId: idOf(900),
    sittingId: idOf(2000 + (told.sitting ?? 1)),
    programId: idOf(800),
    assignmentId: idOf(1),
    activityId: 'marble-roll',
    activityVersion: 2,
    challenge: { speed: 1, colours: ['red', 'blue'] },
    seed: number,
    trial: { colour: told.colour ?? 'red' },
    response: told.response ?? { off: told.off === undefined ? 0.5 : told.off },
    outcome: {
      kind: 'scored',
      measurements: { off: { value: 9, unit: 'x-heights' }, coverage: { value: null, unit: 'share' } },
      met: false,
    },
    assistance: 'on one’s own',
    condition: {
      pointer: 'touch',
      hand: 'right',
      mmPerUnit: null,
      accommodations: { targetScale: 1, ignoreRepeatMs: 300, penMutesTouch: true },
    },
    device: { width: 1180, height: 820, pixelRatio: 2 },
    startedAt: `${day}T15:${minute}:00Z`,
    endedAt: `${day}T15:${minute}:30Z`,
    day,
    zone: 'Europe/Berlin',
    appVersion: '0.1.0',
    ...told.more,
  })
}
