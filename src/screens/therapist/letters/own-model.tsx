/** Drawing a model on ruled lines, stroke by stroke, with a look at it before it is kept. */
import { useMemo, useState } from 'preact/hooks'
import type { Polyline } from '../../../core/geometry'
import { checkOwnModel } from '../../../core/judge/own-model-check'
import { mostStrokes, ownModelFrom } from '../../../core/letters/own-model'
import { ownStrokeSchema, type OwnStroke } from '../../../core/letters/settings'
import { DrawingSheet } from './drawing-sheet'
import { useReplay } from './use-replay'

interface OwnModelProps {
  readonly glyph: string
  /** What is taught now, to draw over. */
  readonly under: readonly { readonly line: Polyline }[]
  onKeep(strokes: readonly OwnStroke[]): void
  onLeave(): void
}

/** The sheet and its buttons. */
export function OwnModel({ glyph, under, onKeep, onLeave }: OwnModelProps) {
  const [strokes, setStrokes] = useState<readonly Polyline[]>([])
  const [underneath, setUnderneath] = useState(true)
  const [asked, setAsked] = useState(false)
  const model = useMemo(() => ownModelFrom(strokes), [strokes])
  const check = useMemo(() => checkOwnModel(glyph, model), [glyph, model])
  const replay = useReplay(model.map(({ line }) => line))
  const change = (next: readonly Polyline[]) => {
    replay.stop()
    setAsked(false)
    setStrokes(next)
  }
  const doubts = check.kind === 'too little' ? [check.sentence] : check.doubts
  const keep = () => {
    if (check.kind === 'too little' || (doubts.length > 0 && !asked)) setAsked(true)
    else onKeep(model.map((stroke) => ownStrokeSchema.parse(stroke)))
  }
  const full = strokes.length >= mostStrokes
  return (
    <div class="own-drawing">
      <DrawingSheet
        label={`Lines to draw ${glyph} on; ${strokes.length} ${strokes.length === 1 ? 'stroke' : 'strokes'} drawn`}
        under={underneath ? under.map(({ line }) => line) : []}
        strokes={replay.shown ?? strokes}
        marked={replay.shown === null}
        onStroke={full ? null : (line) => change([...strokes, line])}
      />
      <div class="stack-s">
        <p class="hint">
          Pen, finger or mouse. Lift between strokes, in the order they are to be taught; small shaking is
          smoothed.
        </p>
        <label class="check">
          <input
            type="checkbox"
            checked={underneath}
            onChange={(event) => setUnderneath(event.currentTarget.checked)}
          />
          <span>Show what is taught now</span>
        </label>
        <div class="row">
          <button type="button" disabled={strokes.length === 0} onClick={() => change(strokes.slice(0, -1))}>
            Undo last stroke
          </button>
          <button type="button" disabled={strokes.length === 0} onClick={() => change([])}>
            Clear
          </button>
          <button type="button" disabled={strokes.length === 0} onClick={replay.start}>
            Replay
          </button>
        </div>
        {full && <p class="notice">More than {mostStrokes} strokes are not kept.</p>}
        {asked && doubts.length > 0 && (
          <div class="trouble" role="alert">
            <ul class="plain">
              {doubts.map((doubt) => (
                <li key={doubt}>{doubt}</li>
              ))}
            </ul>
          </div>
        )}
        <div class="row">
          <button type="button" class="primary" onClick={keep}>
            {asked && check.kind === 'can be kept' && doubts.length > 0
              ? 'Teach it all the same'
              : `Teach this ${glyph}`}
          </button>
          <button type="button" onClick={onLeave}>
            Leave it
          </button>
        </div>
      </div>
    </div>
  )
}
