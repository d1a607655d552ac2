/** What is measured on a letter written freely: the judge's separate answers, none of them added up. */
import { samplesOf } from '../../core/ink'
import type { Finding } from '../../core/judge/finding'
import { judgeLetter } from '../../core/judge/letter-judge'
import { letterMeasures } from '../../core/judge/letter-measures'
import { glyphOf } from '../../core/letters/glyphs'
import { mergeDropOuts } from '../../core/metrics/merge-drop-outs'
import { measurementOf, unscorable, type Outcome } from '../../core/outcome'
import { metrics, type LetterMetric } from './metrics'
import type { LetterResponse, LetterTrial } from './trial'

/** Fewer samples than this are a tap. */
const leastSamples = 10
/** A lift that jumps less than this share of the letter's height within 40 ms is a drop-out. */
const dropOutShare = 0.03

/** Measures a response to a trial. */
export function score(trial: LetterTrial, response: LetterResponse): Outcome<LetterMetric> {
  const { ruling, glyph } = trial
  const height = ruling.baseline - ruling.headline
  const xHeight = ruling.baseline - ruling.midline
  const strokes = mergeDropOuts(response.ink.strokes.map(samplesOf), dropOutShare * height)
  const samples = strokes.reduce((sum, stroke) => sum + stroke.length, 0)
  if (samples === 0) return unscorable('Nothing was written.')
  if (samples < leastSamples) return unscorable('There was only a touch, no writing.')
  const judgement = judgeLetter(strokes, {
    glyph,
    model: { ...glyphOf(glyph), strokes: trial.strokes },
    joined: trial.model === 'joined',
    ...(trial.rulingPreset !== 'blank' && { standing: { strokes: trial.strokes, xHeight } }),
  })
  if (judgement.kind === 'unscorable') return unscorable(judgement.reason)
  const firstMs = strokes[0]?.[0]?.tMs ?? null
  return {
    kind: 'scored',
    measurements: {
      ...letterMeasures(judgement, strokes, response.ink.strokes),
      reactionMs: measurementOf(metrics.reactionMs, firstMs !== null && firstMs >= 0 ? firstMs : null),
      restarts: measurementOf(metrics.restarts, response.restarts),
      favourite: favouriteOf(response),
    },
    met: isMet(trial, judgement.legibility.legible, judgement.findings),
  }
}

function favouriteOf({ favourite }: LetterResponse) {
  const number = favourite === null ? null : favourite + 1
  return measurementOf(metrics.favourite, number, undefined, 'the child was not asked, or did not choose')
}

/** Legible always; order and direction when they are asked for; size and place when they are. */
function isMet(trial: LetterTrial, legible: boolean, findings: readonly Finding[]): boolean {
  const good = (aspect: Finding['aspect']) =>
    findings.some((one) => one.aspect === aspect && (one.verdict === 'good' || one.verdict === 'untold'))
  const formed = trial.formation === 'free' || good('sequence')
  const onLines = !trial.onLines || (good('placement') && good('size'))
  return legible && formed && onLines
}
