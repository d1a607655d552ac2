/** What is measured on a coloured picture, in words a therapist can check against the replay. */
import type { Metric } from '../../core/outcome'

/** The measurements of a coloured picture. Coverage and overspill are a pair: flooding the page covers everything. */
export const metrics = {
  overspill: {
    label: 'Colour over the lines',
    unit: 'share',
    betterWhen: 'lower',
    definition:
      'Ink outside the region it was for, of all ink; half the crayon’s width and 1 mm around the region are forgiven, or the outer half of its boundary.',
    source: 'Counted on a raster finer than 1 mm, region by region, each stroke for the region it began in.',
    primary: true,
  },
  coverage: {
    label: 'Coloured',
    unit: 'share',
    betterWhen: 'higher',
    definition: 'What is coloured of all regions, in the ink that was for them.',
    source: 'Counted on the same raster.',
  },
  leastCoverage: {
    label: 'Coloured: the region with least',
    unit: 'share',
    betterWhen: 'higher',
    definition: 'What is coloured of the region of which least is.',
    source: 'Counted on the same raster.',
  },
  overlap: {
    label: 'Overlap of ink and picture',
    unit: 'share',
    betterWhen: 'higher',
    definition:
      'Cells that are both ink and region, of all that are either; one number for both of the pair.',
    source: 'Intersection over union on the same raster; nothing is forgiven.',
  },
  unevenness: {
    label: 'Unevenness',
    unit: '× the mean',
    betterWhen: 'lower',
    definition:
      'How differently parts of a region are filled: 0 is alike everywhere; it is high where only the middle is coloured.',
    source:
      'Coefficient of variation of the fill of 8 × 8 tiles, weighted by what they hold; mean over regions.',
  },
  hatchConsistency: {
    label: 'Strokes run one way',
    unit: '0–1',
    betterWhen: 'context',
    definition:
      '1 where all strokes of a region are parallel, 0 where they run every way alike; round strokes are low.',
    source: 'Mean resultant length of doubled angles, weighted by length, region by region.',
  },
  hatchOff: {
    label: 'Strokes off the way shown',
    unit: '°',
    betterWhen: 'lower',
    definition: 'Mean angle between the strokes and the lines shown in the regions; chance gives 45.',
    source: 'Angle of each piece of ink, weighted by length.',
  },
  strokes: {
    label: 'Strokes',
    unit: 'count',
    betterWhen: 'context',
    definition: 'How often finger or pen was set down to colour.',
    source: 'Counted.',
  },
  inkRatio: {
    label: 'Length of the way',
    unit: '× needed',
    betterWhen: 'context',
    definition:
      'Length of all strokes by the shortest that could fill the regions; going over again makes it more.',
    source: 'Area of the regions divided by the crayon’s width.',
  },
  timeMs: {
    label: 'Time',
    unit: 'ms',
    betterWhen: 'context',
    definition: 'From the first touch to the last lift.',
    source: 'Event times of the device.',
  },
} as const satisfies Record<string, Metric>

/** The name of a measurement of a coloured picture. */
export type ColourMetric = keyof typeof metrics
