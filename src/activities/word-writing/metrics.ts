/** What is measured on words: every answer on its own, in x-heights (the height a small letter should have). */
import { letterMetrics } from '../../core/judge/letter-metrics'
import { penMetrics } from '../../core/judge/pen-metrics'
import type { Metric } from '../../core/outcome'

/** The measurements of a written text, in the order they are told. */
export const metrics = {
  legibleShare: {
    label: 'Shape: letters that can be read',
    unit: 'share',
    betterWhen: 'higher',
    definition: 'Letters that can be read as what was asked, of all letters asked for; a missing one cannot.',
    source: 'Each letter by its shape alone, with the default tolerance.',
    primary: true,
  },
  shapeDistance: {
    label: 'Shape: unlikeness to the letters',
    unit: '',
    betterWhen: 'lower',
    definition:
      'Mean over the letters of the distance between ink and letter; above 0.22 one is not legible.',
    source: 'As for a single letter.',
  },
  missing: {
    label: 'Letters left out',
    unit: 'count',
    betterWhen: 'lower',
    definition: 'Letters of the text for which no ink was found.',
    source: 'The strokes shared out among the letters in order, at the least unlikeness.',
  },
  extraMarks: {
    label: 'Marks beside the letters',
    unit: 'count',
    betterWhen: 'lower',
    definition: 'Strokes that belong to no letter of the text, a letter too many among them.',
    source: 'The same sharing out.',
  },
  mirrored: {
    label: 'Orientation: mirrored letters',
    unit: 'count',
    betterWhen: 'lower',
    definition: 'Letters written as in a mirror; n is how many could be told.',
    source: 'Mirror distance below 0.6 of the plain distance.',
  },
  formed: {
    label: 'Sequence: letters made as taught',
    unit: 'share',
    betterWhen: 'higher',
    definition: 'Letters whose strokes came in the taught order and direction, of those written.',
    source: 'Each letter’s strokes against its model.',
  },
  sizeRatio: {
    label: 'Size',
    unit: '× asked',
    betterWhen: 'target',
    target: 1,
    definition: 'Mean over the letters of height divided by the height the lines ask.',
    source: 'Boxes without dots.',
  },
  sizeCv: {
    label: 'Size: unevenness',
    unit: '× the mean',
    betterWhen: 'lower',
    definition: 'Standard deviation of those ratios divided by their mean; told from four letters on.',
    source: 'n − 1.',
  },
  relativeHeight: {
    label: 'Size: tall against small letters',
    unit: '× asked',
    betterWhen: 'target',
    target: 1,
    definition: 'Median height of tall letters divided by that of small ones, against the same of the model.',
    source: 'Boxes without dots.',
  },
  lowOffset: {
    label: 'Placement: below (+) or above (−) the line',
    unit: 'x-heights',
    betterWhen: 'target',
    target: 0,
    definition: 'Mean distance from where a letter’s lowest point belongs to its lowest ink.',
    source: 'Boxes without dots.',
  },
  offsetSize: {
    label: 'Placement: distance from the line',
    unit: 'x-heights',
    betterWhen: 'lower',
    definition: 'Mean of the same distances without their sign.',
    source: 'Boxes without dots.',
  },
  onLineShare: {
    label: 'Placement: letters on the line',
    unit: 'share',
    betterWhen: 'higher',
    definition: 'Letters whose lowest ink is within a quarter of an x-height of its place.',
    source: 'Boxes without dots.',
  },
  drift: {
    label: 'Placement: drift',
    unit: 'degrees',
    betterWhen: 'target',
    target: 0,
    definition: 'Turn of the row of letters against the line, + uphill; told from four letters on.',
    source: 'Regression of the lowest ink on place, letters with tails left out.',
  },
  driftSd: {
    label: 'Placement: unsteadiness along the row',
    unit: 'x-heights',
    betterWhen: 'lower',
    definition: 'Standard deviation of the lowest ink around that row.',
    source: 'Residuals of the same regression.',
  },
  letterGap: {
    label: 'Spacing: gap between letters',
    unit: 'x-heights',
    betterWhen: 'context',
    definition:
      'Mean white between the boxes of neighbouring letters of a word; about half an x-height is asked.',
    source: 'Boxes without dots; beside a missing letter and between joined ones there is no gap.',
  },
  gapOffset: {
    label: 'Spacing: distance from the gap asked',
    unit: 'x-heights',
    betterWhen: 'lower',
    definition: 'Mean difference, without sign, between the gaps within words and those of the model.',
    source: 'The same gaps.',
  },
  letterGapCv: {
    label: 'Spacing: unevenness',
    unit: '× the mean',
    betterWhen: 'context',
    definition:
      'Standard deviation of the gaps within words divided by their mean, from three gaps on; letters that overlap leave it untold.',
    source: 'n − 1. Round letters stand a little closer, so that the model itself is not quite 0.',
  },
  overlaps: {
    label: 'Spacing: letters that overlap',
    unit: 'count',
    betterWhen: 'lower',
    definition: 'Neighbouring letters of a word whose boxes reach into one another.',
    source: 'Gaps below 0.',
  },
  wordGap: {
    label: 'Spacing: gap between words',
    unit: 'x-heights',
    betterWhen: 'context',
    definition: 'Mean white between words on one line; about one o, or 1.3 x-heights, is asked.',
    source: 'Boxes without dots.',
  },
  gapRatio: {
    label: 'Spacing: words against letters',
    unit: '× letter gap',
    betterWhen: 'context',
    definition: 'Gap between words divided by gap between letters; below 1.5 words are hard to tell apart.',
    source: 'The two means.',
  },
  slant: {
    label: 'Slant',
    unit: 'degrees',
    betterWhen: 'context',
    definition:
      'Mean lean of the upright pieces of the ink, + to the right; upright print asks 0, joins alone lean by about 5.',
    source: 'Pieces nearer upright than lying, weighted by length.',
  },
  slantSd: {
    label: 'Slant: unevenness',
    unit: 'degrees',
    betterWhen: 'lower',
    definition:
      'Standard deviation of that lean over the ink; slanted letters such as v have some by themselves.',
    source: 'Weighted by length.',
  },
  lettersPerMinute: {
    label: 'Pace: legible letters a minute',
    unit: 'per minute',
    betterWhen: 'context',
    definition:
      'Letters that can be read divided by the time from first touch to last lift, at least half legible.',
    source: 'Times of the recording.',
  },
  totalMs: { ...letterMetrics.totalMs, label: 'Time for the text' },
  inAirMs: letterMetrics.inAirMs,
  pauses: letterMetrics.pauses,
  velocityPeaks: letterMetrics.velocityPeaks,
  sparc: letterMetrics.sparc,
  pressure: penMetrics.pressure,
  pressureCv: penMetrics.pressureCv,
  tilt: penMetrics.tilt,
  tiltSpread: penMetrics.tiltSpread,
  reactionMs: {
    label: 'Time before the first touch',
    unit: 'ms',
    betterWhen: 'context',
    definition: 'From the text being asked for to the first touch; from memory it holds the remembering.',
    source: 'Event times of the device.',
  },
  looks: {
    label: 'Looks at the model',
    unit: 'count',
    betterWhen: 'context',
    definition: 'How often a hidden model was looked at again.',
    source: 'Counted.',
  },
  rubbedOut: {
    label: 'Strokes rubbed out',
    unit: 'count',
    betterWhen: 'context',
    definition: 'How many strokes the child took away again; only what stayed is measured.',
    source: 'Counted.',
  },
} as const satisfies Record<string, Metric>

/** The name of a measurement of a written text. */
export type WordMetric = keyof typeof metrics
