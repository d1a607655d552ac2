/** What is measured, in words a therapist can check against the replay. */
import { penMetrics } from '../../core/judge/pen-metrics'
import type { Metric } from '../../core/outcome'
import { drawingMetrics, tracingMetrics } from '../../core/tracing/tracing-metrics'

/** The measurements of a traced letter. */
export const metrics = {
  ...tracingMetrics('the letter'),
  sequence: {
    label: 'Sequence: stroke order',
    unit: 'share',
    betterWhen: 'higher',
    definition: 'Strokes written in the taught order, of all taught strokes.',
    source: 'Best matching of ink strokes to taught strokes; longest run in order.',
  },
  direction: {
    label: 'Sequence: stroke direction',
    unit: 'share',
    betterWhen: 'higher',
    definition:
      'Strokes written in the taught direction, of all taught strokes; cross-strokes may run either way.',
    source: 'Each matched stroke compared forwards and backwards.',
  },
  extraStrokes: {
    label: 'Strokes more or fewer than taught',
    unit: 'count',
    betterWhen: 'context',
    definition: 'Ink strokes minus taught strokes, after joining lifts inside a stroke.',
    source: 'Lifts of at most 40 ms count as none.',
  },
  startOffset: {
    label: 'Start: distance from the start dot',
    unit: 'x-heights',
    betterWhen: 'lower',
    definition: 'Distance from the first touch to the start of the letter, in heights of a small letter.',
    source: 'First sample of the first stroke.',
  },
  watched: {
    label: 'Watched before the turn',
    unit: 'count',
    betterWhen: 'context',
    definition: 'How often the whole letter was shown being made, with its movements said, before the turn.',
    source: 'Counted by the activity when “watch” is chosen; 0 for the other prompts.',
  },
  shownAgain: {
    label: 'Shown again',
    unit: 'count',
    betterWhen: 'context',
    definition: 'How often the way was shown again during the turn, asked for or offered after a while.',
    source: 'Counted by the activity.',
  },
  ...drawingMetrics('the letter', 'x-heights/s'),
  ...penMetrics,
} as const satisfies Record<string, Metric>

/** The name of a measurement of a traced letter. */
export type LetterMetric = keyof typeof metrics
