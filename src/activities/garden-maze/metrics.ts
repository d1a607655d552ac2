/** What is measured in a maze, in words a therapist can check against the replay. */
import type { Metric } from '../../core/outcome'
import { steeringMetrics } from '../../core/tracing/steering'
import { drawingMetrics } from '../../core/tracing/tracing-metrics'

const drawn = drawingMetrics('the maze', 'path widths/s')

/** The measurements of a maze: finding the way and keeping to the path apart. */
export const metrics = {
  efficiency: {
    label: 'Way: how direct',
    unit: 'share',
    betterWhen: 'higher',
    definition:
      'Cells gained of the only way divided by cells walked, there and back; 1 is without a detour.',
    source: 'The inchworm’s walk, led once more along the stored strokes.',
    primary: true,
  },
  wayGained: {
    label: 'Way: how far',
    unit: 'share',
    betterWhen: 'higher',
    definition: 'Share of the way from the start to the goal that was reached.',
    source: 'The same walk.',
  },
  wrongTurns: {
    label: 'Way: other turns taken',
    unit: 'count',
    betterWhen: 'lower',
    definition: 'How often a side way was gone into by half a cell or more.',
    source: 'The same walk.',
  },
  deadEnds: {
    label: 'Way: dead ends gone to the end',
    unit: 'count',
    betterWhen: 'lower',
    definition: 'How often a side way was followed until it ended; turning round earlier is looking ahead.',
    source: 'The same walk.',
  },
  insideShare: {
    label: 'Control: finger on the path',
    unit: 'share',
    betterWhen: 'higher',
    definition: 'Share of the ink that lies between the hedges.',
    source: 'Distances of at most half the path’s width from the middle of a path.',
  },
  ...steeringMetrics('the path'),
  ...drawn,
  reactionMs: {
    ...drawn.reactionMs,
    label: 'Planning: time before the first touch',
    definition: 'From the maze being seen to the first touch: looking for the way, and everything else.',
  },
} as const satisfies Record<string, Metric>

/** The name of a measurement of a maze. */
export type MazeMetric = keyof typeof metrics
