/** Attempts at letter writing, made by hand. */
import { activity } from '../../src/activities/letter-writing/activity'
import { steadyHand } from '../../src/core/hand'
import { strokeFrom } from '../../src/core/ink'
import type { Attempt } from '../../src/core/attempt'
import { anyLearner } from '../../src/core/learner'
import { letterSettingsSchema, type LetterStyle } from '../../src/core/letters/settings'
import { diceFrom } from '../../src/core/random'
import { simulate } from '../../src/activities/letter-writing/simulate'
import type { LetterResponse } from '../../src/activities/letter-writing/trial'
import { marbleAttempt } from './marble-roll'

/** How a made-up attempt is written. */
export interface Written {
  readonly day?: string
  readonly prompt?: 'copy' | 'look' | 'memory'
  /** Left and right exchanged. */
  readonly mirrored?: boolean
  /** Only its first eighth. */
  readonly broken?: boolean
  readonly style?: LetterStyle
}

/** Attempt `number` (later numbers are later) at a glyph. */
export function writtenAttempt(number: number, glyph: string, written: Written = {}): Attempt {
  const { day = '2025-03-04', prompt = 'memory', mirrored = false, broken = false, style = 'print' } = written
  const challenge = activity.challenge.parse({ glyphs: [glyph], prompt })
  const trial = activity.generate(challenge, 1, {
    ...anyLearner,
    letters: letterSettingsSchema.parse({ style }),
  })
  const response = changed(simulate(trial, steadyHand, diceFrom(number)), mirrored, broken)
  return {
    ...marbleAttempt(number, { day }),
    activityId: activity.id,
    activityVersion: activity.version,
    challenge: asStored(challenge),
    trial: asStored(trial),
    response: asStored(response),
    outcome: activity.score(trial, response),
  }
}

function asStored(thing: unknown): Attempt['trial'] {
  return JSON.parse(JSON.stringify(thing)) as Attempt['trial']
}

function changed(response: LetterResponse, mirrored: boolean, broken: boolean): LetterResponse {
  const strokes = response.ink.strokes.map((stroke) => {
    const samples = stroke.x.map((x, k) => ({
      x: mirrored ? 1000 - x : x,
      y: stroke.y[k] ?? 0,
      tMs: stroke.tMs[k] ?? 0,
    }))
    return strokeFrom(broken ? samples.slice(0, Math.max(12, Math.floor(samples.length / 8))) : samples)
  })
  return { ...response, ink: { ...response.ink, strokes } }
}
