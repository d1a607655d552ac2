/** One attempt at a glyph: the ink, what the judge says of it and why, and what the therapist rules. */
import { useMemo, useState } from 'preact/hooks'
import { largerSideOf, type Point } from '../../../core/geometry'
import type { Finding } from '../../../core/judge/finding'
import { judgeLetter } from '../../../core/judge/letter-judge'
import type { Mark } from '../../../progress/marks'
import type { WrittenGlyph } from '../../../progress/written-glyphs'
import { shortMoment } from '../../parts/days'
import { InkPicture } from './ink-picture'
import { MarkForm, type Ruling } from './mark-form'
import { StrokeTable } from './stroke-table'

interface GlyphSampleProps {
  readonly title: string
  readonly written: WrittenGlyph
  readonly zone: string
  readonly bySpeed: boolean
  readonly mark: Mark | undefined
  onRule(ruling: Ruling): Promise<void>
}

const verdicts: Readonly<Record<Finding['verdict'], string>> = {
  good: 'good',
  different: 'different',
  off: 'off',
  untold: 'not told',
}

/** The sample. */
export function GlyphSample({ title, written, zone, bySpeed, mark, onRule }: GlyphSampleProps) {
  const { strokes, glyph, asked, attempt, level, met, within } = written
  const judgement = useMemo(() => written.judged ?? judgeLetter(strokes, asked), [written])
  const [at, setAt] = useState<Point | undefined>()
  const judged = judgement.kind === 'judged' ? judgement : null
  return (
    <section class="stack" aria-label={title}>
      <h3>
        {title}: {shortMoment(attempt.startedAt, zone)}
      </h3>
      <p class="quiet">
        {level?.name ?? 'level not known'}
        {within && <>: “{within.text}”</>},{' '}
        {attempt.condition.pointer === 'touch' ? 'finger' : attempt.condition.pointer}, {attempt.assistance}
        {met !== null && <>, {met ? 'met' : 'not yet met'}</>}
        {written.excluded !== null && <>; left out of the map: {written.excluded}</>}
      </p>
      <InkPicture
        strokes={strokes}
        overlay={judged?.formation.way.strokes.map(({ line }) => line) ?? []}
        label={`${glyph} as it was written, over the taught letter`}
        bySpeed={bySpeed}
        at={at}
      />
      {judgement.kind === 'unscorable' ? (
        <p>{judgement.reason}</p>
      ) : (
        <ul class="plain findings">
          {judgement.findings
            .filter(({ verdict }) => verdict !== 'untold')
            .map((finding) => (
              <li key={finding.aspect} class={`finding ${finding.verdict}`}>
                <strong>{finding.aspect}</strong> <span class="pill">{verdicts[finding.verdict]}</span>{' '}
                {finding.reason}{' '}
                {finding.at && finding.verdict !== 'good' && (
                  <button type="button" class="link" onClick={() => setAt(finding.at)}>
                    Show where<span class="visually-hidden"> ({finding.aspect})</span>
                  </button>
                )}
              </li>
            ))}
        </ul>
      )}
      {judged && <StrokeTable formation={judged.formation} side={Math.max(largerSideOf(strokes), 1)} />}
      <MarkForm mark={mark} onRule={onRule} />
    </section>
  )
}
