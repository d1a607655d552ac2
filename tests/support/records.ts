/** Records as a family leaves them, for tests of store and exchange. */
import type { Attempt } from '../../src/core/attempt'
import type { Child } from '../../src/core/child'
import type { ChildRecords } from '../../src/core/child-records'
import { childSchema } from '../../src/core/child'
import { attemptSchema } from '../../src/core/attempt'
import type { HomeNote } from '../../src/core/home-note'
import { programSchema, type Program } from '../../src/core/program'

/** A UUID that ends in a number, so that tests can name their records. */
export function idOf(number: number): string {
  return `0192f000-0000-7000-8000-${String(number).padStart(12, '0')}`
}

/** The child of most tests. */
export function aChild(more: Partial<Child> = {}): Child {
  return childSchema.parse({
    schema: 1,
    id: idOf(1),
    nickname: 'Otter',
    avatar: 'otter',
    ageBand: '5–6',
    hand: 'left',
    createdAt: '2026-09-01T15:20:00.000Z',
    ...more,
  })
}

/** A program with one assignment. */
export function aProgram(more: Partial<Program> = {}): Program {
  return programSchema.parse({
    schema: 1,
    id: idOf(2),
    childId: idOf(1),
    revision: 1,
    title: 'Round letters',
    issuedAt: '2026-09-14T09:00:00.000Z',
    startDay: '2026-09-14',
    endDay: null,
    assignments: [
      {
        id: idOf(3),
        activityId: 'letter-tracing',
        challenge: { letters: ['a', 'c'], corridor: 14 },
        dose: { weekdays: [1, 3, 5], trials: 4 },
      },
    ],
    ...more,
  })
}

/** The attempt number `n`, done on a day. */
export function anAttempt(n: number, day = '2026-09-16', more: Partial<Attempt> = {}): Attempt {
  const minute = String(n % 60).padStart(2, '0')
  return attemptSchema.parse({
    schema: 1,
    id: idOf(1000 + n),
    childId: idOf(1),
    sittingId: idOf(4),
    programId: idOf(2),
    assignmentId: idOf(3),
    activityId: 'letter-tracing',
    activityVersion: 1,
    challenge: { letters: ['a', 'c'], corridor: 14 },
    seed: n,
    trial: { letter: 'c' },
    response: { ink: { strokes: [], strayContacts: 0 } },
    outcome: {
      kind: 'scored',
      measurements: { control: { value: 4.5, unit: 'page units', n: 36 } },
      met: true,
    },
    assistance: 'reminded',
    condition: {
      pointer: 'pen',
      hand: 'left',
      mmPerUnit: null,
      accommodations: { targetScale: 1, ignoreRepeatMs: 300, penMutesTouch: true },
    },
    device: { width: 1180, height: 820, pixelRatio: 2 },
    startedAt: `${day}T16:${minute}:00.000Z`,
    endedAt: `${day}T16:${minute}:20.000Z`,
    day,
    zone: 'Europe/London',
    appVersion: '0.1.0',
    ...more,
  })
}

/** A note on how a day went. */
export function aNote(n: number, day = '2026-09-16'): HomeNote {
  return {
    schema: 1,
    id: idOf(5000 + n),
    childId: idOf(1),
    day,
    at: `${day}T18:00:00.000Z`,
    kind: 'how it went',
    mood: 3,
    effort: 2,
    help: 1,
  }
}

/** A child with a program, three attempts on two days, and a note. */
export function someRecords(): ChildRecords {
  return {
    child: aChild(),
    programs: [aProgram()],
    attempts: [anAttempt(1), anAttempt(2), anAttempt(3, '2026-09-17')],
    notes: [aNote(1)],
  }
}
