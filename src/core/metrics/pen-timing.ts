/** Pen timing: what happened on the page and in the air. All times ms. */

/** When a stroke began and ended. */
export interface Span {
  readonly fromMs: number
  readonly toMs: number
}

/** Times and counts of one trial. */
export interface PenTiming {
  readonly reactionMs: number
  readonly totalMs: number
  readonly onPaperMs: number
  readonly inAirMs: number
  readonly inAirExclLongMs: number
  readonly onPaperShare: number
  readonly penLifts: number
  /** Gaps longer than three seconds: looking away, talking, being helped. */
  readonly pauses: number
  readonly meanStrokeMs: number
}

/** Gaps longer than this are pauses, ms. */
export const pauseMs = 3000

/** Timing of strokes in order, the stimulus painted at 0; null without strokes. */
export function penTiming(strokes: readonly Span[]): PenTiming | null {
  const first = strokes[0]
  const last = strokes[strokes.length - 1]
  if (!first || !last) return null
  const onPaperMs = strokes.reduce((sum, s) => sum + s.toMs - s.fromMs, 0)
  const gaps = strokes.slice(1).map((s, k) => s.fromMs - (strokes[k]?.toMs ?? s.fromMs))
  const long = gaps.filter((gap) => gap > pauseMs)
  const inAirMs = gaps.reduce((sum, gap) => sum + gap, 0)
  const totalMs = last.toMs - first.fromMs
  return {
    reactionMs: first.fromMs,
    totalMs,
    onPaperMs,
    inAirMs,
    inAirExclLongMs: inAirMs - long.reduce((sum, gap) => sum + gap, 0),
    onPaperShare: totalMs === 0 ? 1 : onPaperMs / totalMs,
    penLifts: strokes.length - 1,
    pauses: long.length,
    meanStrokeMs: onPaperMs / strokes.length,
  }
}
