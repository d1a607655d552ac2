import { describe, expect, test } from 'vitest'
import { attemptSchema, type Attempt } from '../../src/core/attempt'
import { childSchema } from '../../src/core/child'
import { runSitting, type Place, type SittingPlan, type SittingPorts } from '../../src/core/sitting'
import { marbleRoll } from '../support/marble-roll'
import { idOf } from '../support/plans'

type Trial = ReturnType<typeof marbleRoll.generate>
interface Response {
  readonly off: number | null
}
type Ports = SittingPorts<Trial, Response>

const child = childSchema.parse({
  schema: 1,
  id: idOf(900),
  nickname: 'Robin',
  avatar: 'fox',
  ageBand: '5–6',
  hand: 'left',
  createdAt: '2025-03-01T09:00:00Z',
})

const plan: SittingPlan<{ speed: number; colours: string[] }, Trial, Response> = {
  activity: marbleRoll,
  challenge: { speed: 2, colours: ['red', 'blue', 'green'] },
  trials: 3,
  seed: 40,
  child,
  sittingId: idOf(2001),
  programId: null,
  assignmentId: idOf(1),
  day: '2025-03-03',
  zone: 'Europe/Berlin',
  device: { width: 1180, height: 820, pixelRatio: 2 },
  appVersion: '0.1.0',
}

/** A child who gives these responses in turn and then leaves, and a diary of what happened. */
function scriptedChild(script: readonly (number | null | 'leaves')[], more: Partial<Ports> = {}) {
  const diary: string[] = []
  const recorded: Attempt[] = []
  const presented: { trial: Trial; place: Place }[] = []
  let clockMs = Date.UTC(2025, 2, 3, 15)
  let ids = 0
  const ports: Ports = {
    present: (trial, place) => {
      diary.push(`present ${place.index}`)
      presented.push({ trial, place })
      const off = place.index < script.length ? (script[place.index] ?? null) : 'leaves'
      return Promise.resolve(
        off === 'leaves'
          ? null
          : { response: { off }, assistance: 'reminded', pointer: 'pen', mmPerUnit: 0.2 },
      )
    },
    record: async (attempt) => {
      diary.push('record')
      await Promise.resolve()
      recorded.push(attempt)
      diary.push('recorded')
      return 'kept'
    },
    applaud: ({ place, outcome }) => {
      diary.push(`applaud ${place.index} ${outcome.kind}`)
      return Promise.resolve()
    },
    nowMs: () => (clockMs += 1000),
    newId: () => idOf(3000 + ids++),
    ...more,
  }
  return { ports, diary, recorded, presented }
}

describe('a sitting', () => {
  test('goes trial after trial: present, record, applaud', async () => {
    const { ports, diary, recorded } = scriptedChild([0.2, 0.4, 3])
    const end = await runSitting(plan, ports)
    expect(end.kind).toBe('finished')
    expect(end.attempts).toEqual(recorded)
    expect(diary).toEqual(
      [0, 1, 2].flatMap((i) => [`present ${i}`, 'record', 'recorded', `applaud ${i} scored`]),
    )
  })

  test('never applauds before the attempt is kept', async () => {
    let keep: (how: 'kept') => void = () => {}
    const kept = new Promise<'kept'>((resolve) => (keep = resolve))
    const { ports, diary } = scriptedChild([0.2, 0.4, 3], { record: () => kept })
    const sitting = runSitting(plan, ports)
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(diary).toEqual(['present 0'])
    keep('kept')
    await sitting
    expect(diary[1]).toBe('applaud 0 scored')
  })

  test('goes on when an attempt is only held in memory', async () => {
    const { ports } = scriptedChild([0.2, 0.4, 3], { record: () => Promise.resolve('held') })
    expect((await runSitting(plan, ports)).attempts).toHaveLength(3)
  })

  test('tells the applause whether the attempt is kept, so that only a kept one gets its star', async () => {
    const answers = ['kept', 'held', 'kept'] as const
    const stars: boolean[] = []
    let turn = 0
    const { ports } = scriptedChild([0.2, 0.4, 3], {
      record: () => Promise.resolve(answers[turn++] ?? 'kept'),
      applaud: ({ kept }) => {
        stars.push(kept)
        return Promise.resolve()
      },
    })
    await runSitting(plan, ports)
    expect(stars).toEqual([true, false, true])
  })

  test('left midway keeps what was done and nothing of the unfinished trial', async () => {
    const { ports, diary, recorded } = scriptedChild([0.2, 'leaves'])
    const end = await runSitting(plan, ports)
    expect(end.kind).toBe('left')
    expect(end.attempts).toEqual(recorded)
    expect(recorded).toHaveLength(1)
    expect(diary.at(-1)).toBe('present 1')
  })

  test('left at once leaves nothing', async () => {
    const { ports, recorded } = scriptedChild(['leaves'])
    expect(await runSitting(plan, ports)).toEqual({ kind: 'left', attempts: [] })
    expect(recorded).toEqual([])
  })

  test('keeps and applauds a response that cannot be scored', async () => {
    const { ports, diary, recorded } = scriptedChild([null])
    await runSitting({ ...plan, trials: 1 }, ports)
    expect(recorded[0]?.outcome).toEqual({ kind: 'unscorable', reason: 'no tap' })
    expect(diary.at(-1)).toBe('applaud 0 unscorable')
  })

  test('throws its dice one after another, so that every trial can be made again', async () => {
    const { ports, presented, recorded } = scriptedChild([1, 1, 1])
    await runSitting(plan, ports)
    expect(recorded.map(({ seed }) => seed)).toEqual([40, 41, 42])
    expect(presented.map(({ trial }) => trial)).toEqual(
      [40, 41, 42].map((seed) => marbleRoll.generate(plan.challenge, seed)),
    )
    expect(presented.map(({ place }) => place)).toEqual([0, 1, 2].map((index) => ({ index, count: 3 })))
  })
})

describe('a sitting that adapts', () => {
  const fast = { speed: 3, colours: ['red'] }
  /** Asks the plan’s challenge first, then a faster one, and one more to end well when the last was not met. */
  const adapting = {
    ...plan,
    trials: 2,
    programRevision: 7,
    ask: (soFar: readonly Attempt[]) => {
      const last = soFar.at(-1)?.outcome
      if (soFar.length === 0) return { challenge: plan.challenge, part: 'warm-up' as const }
      if (soFar.length === 1) return { challenge: fast, showHow: true }
      const endsWell = soFar.length > 2 || (last?.kind === 'scored' && last.met)
      return endsWell ? null : { challenge: plan.challenge, part: 'easy end' as const }
    },
  }

  test('asks what the attempts so far lead to, and keeps with each attempt what was asked and why', async () => {
    const { ports, recorded } = scriptedChild([0.2, 0.4])
    expect((await runSitting(adapting, ports)).kind).toBe('finished')
    expect(recorded.map(({ challenge, part }) => [challenge, part])).toEqual([
      [plan.challenge, 'warm-up'],
      [fast, undefined],
    ])
    expect(recorded.map(({ programRevision }) => programRevision)).toEqual([7, 7])
    for (const attempt of recorded) expect(attemptSchema.parse(attempt)).toEqual(attempt)
  })

  test('may go one beyond the trials planned, and the place says so from then on', async () => {
    const applauded: Place[] = []
    const { ports, presented, recorded } = scriptedChild([0.2, 4, 0.2], {
      applaud: ({ place }) => {
        applauded.push(place)
        return Promise.resolve()
      },
    })
    await runSitting(adapting, ports)
    expect(recorded.at(-1)?.part).toBe('easy end')
    expect(presented.map(({ place }) => place)).toEqual([
      { index: 0, count: 2 },
      { index: 1, count: 2, showHow: true },
      { index: 2, count: 3 },
    ])
    expect(applauded.map(({ index, count }) => [index, count])).toEqual([
      [0, 2],
      [1, 3],
      [2, 3],
    ])
  })
})

describe('an attempt of a sitting', () => {
  test('says by whom, of what, how and when', async () => {
    const { ports, recorded } = scriptedChild([0.2])
    await runSitting({ ...plan, trials: 1 }, ports)
    expect(recorded[0]).toMatchObject({
      id: idOf(3000),
      childId: child.id,
      sittingId: plan.sittingId,
      programId: null,
      assignmentId: plan.assignmentId,
      activityId: 'marble-roll',
      activityVersion: 2,
      challenge: plan.challenge,
      trial: { colour: 'blue' },
      response: { off: 0.2 },
      assistance: 'reminded',
      condition: { pointer: 'pen', hand: 'left', mmPerUnit: 0.2, accommodations: child.accommodations },
      startedAt: '2025-03-03T15:00:01.000Z',
      endedAt: '2025-03-03T15:00:02.000Z',
      day: '2025-03-03',
      zone: 'Europe/Berlin',
    })
  })

  test('is fit to be stored', async () => {
    const { ports, recorded } = scriptedChild([0.2, null, 2])
    await runSitting(plan, ports)
    for (const attempt of recorded) {
      expect(attemptSchema.parse(JSON.parse(JSON.stringify(attempt)))).toEqual(attempt)
    }
  })
})
