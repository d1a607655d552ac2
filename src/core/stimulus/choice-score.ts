/** What is measured when one of several is chosen. The first choice counts; later ones only help. */
import { beyondGuessing } from '../metrics/accuracy'
import { anticipationMs } from '../metrics/reaction-time'
import { measured, unknown, type Measurement } from '../outcome'
import { z } from '../schema'
import type { ChoiceMetric } from './choice-metrics'
import type { FoilClass } from './foil'

/** What a child chose, in order. */
export const choiceResponseSchema = z.object({
  choices: z.array(z.object({ index: z.int(), atMs: z.number() })),
  /** How many others help had taken away before the first choice. */
  takenAway: z._default(z.int(), 0),
})
export type ChoiceResponse = z.infer<typeof choiceResponseSchema>

/** What there was to choose. */
export interface ChoiceAsked {
  readonly keyIndex: number
  /** The class of every choice, by place; null for the key. */
  readonly foils: readonly (FoilClass | null)[]
}

/** A first choice later than this says nothing about looking, ms. */
export const latestChoiceMs = 60_000

/** One trial of choosing, judged. */
export interface Judged {
  /** The first choice was the key. */
  readonly right: boolean
  /** Help had taken choices away before, so that being right says little. */
  readonly helped: boolean
  readonly choices: number
  /** How many there were to choose among. */
  readonly alternatives: number
  /** Place of the first choice, from 0 in reading order. */
  readonly place: number
  readonly keyPlace: number
  /** What the first choice was to the model; null for the key, and for a choice that is not there. */
  readonly foil: FoilClass | null
  /** Whether something turned or mirrored could have been taken for the key. */
  readonly reversible: boolean
  readonly firstMs: number
  readonly timing: 'in time' | 'too early' | 'too late'
  /** When the key was chosen at last; null when it was not. */
  readonly foundMs: number | null
}

/** Judges a response; null when nothing was chosen. */
export function judgeChoices(asked: ChoiceAsked, { choices, takenAway }: ChoiceResponse): Judged | null {
  const [first] = choices
  const found = choices.find(({ index }) => index === asked.keyIndex)
  if (!first) return null
  return {
    right: first.index === asked.keyIndex,
    helped: takenAway > 0,
    choices: choices.length,
    alternatives: asked.foils.length,
    place: first.index,
    keyPlace: asked.keyIndex,
    foil: asked.foils[first.index] ?? null,
    reversible: asked.foils.some(isReversal),
    firstMs: first.atMs,
    timing: first.atMs < anticipationMs ? 'too early' : first.atMs > latestChoiceMs ? 'too late' : 'in time',
    foundMs: found ? found.atMs : null,
  }
}

/** The shared measurements of one trial. */
export function choiceMeasurements(judged: Judged): Readonly<Record<ChoiceMetric, Measurement>> {
  const { right, helped, alternatives, choices, foundMs, firstMs, timing, place } = judged
  const withHelp = 'help had taken one of the others away'
  const late = 'the first choice came too early or too late to tell'
  const inTime = timing === 'in time'
  return {
    foundFirst: helped ? unknown('share', withHelp) : measured(right ? 1 : 0, 'share', 1),
    beyondLuck: beyondLuckOf(judged, withHelp),
    tookReversed: reversedOf(judged, withHelp),
    choicesMade: measured(choices, 'count'),
    responseMs: inTime ? measured(firstMs, 'ms') : unknown('ms', late),
    rightMs:
      inTime && right
        ? measured(firstMs, 'ms')
        : unknown('ms', right ? late : 'the first choice was another'),
    totalMs: foundMs === null ? unknown('ms', 'it was not found') : measured(foundMs, 'ms'),
    place:
      place >= 0 && place < alternatives
        ? measured(place + 1, 'place')
        : unknown('place', 'nothing stands there'),
  }
}

function beyondLuckOf({ right, helped, alternatives }: Judged, withHelp: string): Measurement {
  if (helped) return unknown('share', withHelp)
  const value = beyondGuessing(right ? 1 : 0, alternatives)
  return value === null ? unknown('share', 'there was nothing to choose among') : measured(value, 'share', 1)
}

function reversedOf({ helped, reversible, foil }: Judged, withHelp: string): Measurement {
  if (helped) return unknown('share', withHelp)
  if (!reversible) return unknown('share', 'nothing was turned or mirrored')
  return measured(isReversal(foil) ? 1 : 0, 'share', 1)
}

function isReversal(foil: FoilClass | null): boolean {
  return foil === 'mirror' || foil === 'rotation'
}
