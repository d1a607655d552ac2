/** Ruled lines to write on: where they lie and how they look. Drawn on screens and printed on worksheets alike. */
import { z } from '../schema'
import { lines } from './glyphs'

/** Presets: which lines are there to write on. */
export const rulingPresetSchema = z.enum(['four lines', 'dotted thirds', 'two lines', 'baseline', 'blank'])
export type RulingPreset = z.infer<typeof rulingPresetSchema>

/** How a therapist calls them. */
export const rulingLabels: Readonly<Record<RulingPreset, string>> = {
  'four lines': 'Headline, dashed midline, baseline, descender',
  'dotted thirds': 'Dotted thirds',
  'two lines': 'Midline and baseline',
  baseline: 'Baseline only',
  blank: 'No lines',
}

/** Heights of the four lines, y downward, in the caller's unit. */
export const rulingSchema = z.object({
  headline: z.number(),
  midline: z.number(),
  baseline: z.number(),
  descender: z.number(),
})
export type RulingHeights = z.infer<typeof rulingSchema>

/** One line to draw. */
export interface RuledLine {
  readonly y: number
  readonly style: 'solid' | 'dashed' | 'dotted'
  /** The line letters stand on. */
  readonly isBase: boolean
}

/** The four heights for letters `letterHeight` tall (headline to baseline) whose headline lies at `top`. */
export function rulingAt(top: number, letterHeight: number): RulingHeights {
  const at = (y: number) => Math.round((top + (y * letterHeight) / lines.baseline) * 100) / 100
  return {
    headline: at(lines.headline),
    midline: at(lines.midline),
    baseline: at(lines.baseline),
    descender: at(lines.descender),
  }
}

/** The lines of a preset, from the top. */
export function ruledLines(preset: RulingPreset, heights: RulingHeights): RuledLine[] {
  const { headline, midline, baseline, descender } = heights
  const base: RuledLine = { y: baseline, style: 'solid', isBase: true }
  const line = (y: number, style: RuledLine['style']): RuledLine => ({ y, style, isBase: false })
  switch (preset) {
    case 'four lines':
      return [line(headline, 'solid'), line(midline, 'dashed'), base, line(descender, 'dotted')]
    case 'dotted thirds':
      return [line(headline, 'dotted'), line(midline, 'solid'), base, line(descender, 'dotted')]
    case 'two lines':
      return [line(midline, 'solid'), base]
    case 'baseline':
      return [base]
    case 'blank':
      return []
  }
}
