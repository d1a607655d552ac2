/** Everything that can be chosen for a worksheet. */
import type { Orientation, Paper } from '../../core/letters/paper'
import { rulingLabels, rulingPresetSchema } from '../../core/letters/ruling'
import { rowKinds, type RowKind } from '../../core/letters/worksheet-row'
import { writtenText } from '../../core/letters/written-text'
import { OneOf } from '../parts/one-of'
import { letterHeights, type WorksheetChoice } from './choice'
import { GlyphPicker } from './glyph-picker'

interface WorksheetFormProps {
  readonly choice: WorksheetChoice
  readonly nickname: string
  onChange(change: Partial<WorksheetChoice>): void
}

/** How a grown-up calls the kinds of rows. */
const kindLabels: Readonly<Record<RowKind, string>> = {
  'trace solid': 'Trace pale',
  'trace dotted': 'Trace dotted',
  dots: 'Start dots only',
  copy: 'Copy beside',
  memory: 'From memory',
}

const papers: readonly Paper[] = ['A4', 'Letter']
const orientations: readonly Orientation[] = ['portrait', 'landscape']
const rowCounts = ['1', '2', '3', '4'] as const

/** The form. */
export function WorksheetForm({ choice, nickname, onChange }: WorksheetFormProps) {
  return (
    <form class="card worksheet-form" onSubmit={(event) => event.preventDefault()}>
      <GlyphPicker choice={choice} onChange={onChange} />
      <Words choice={choice} nickname={nickname} onChange={onChange} />
      <OneOf
        legend="Letter height"
        options={letterHeights.map(({ label, mm }) => ({ value: String(mm), label: `${label} · ${mm} mm` }))}
        value={String(choice.letterHeightMm)}
        onChange={(mm) => onChange({ letterHeightMm: Number(mm) })}
      />
      <label class="field">
        <span>Lines</span>
        <select
          value={choice.ruling}
          onChange={(event) => onChange({ ruling: rulingPresetSchema.parse(event.currentTarget.value) })}
        >
          {rulingPresetSchema.options.map((preset) => (
            <option key={preset} value={preset}>
              {rulingLabels[preset]}
            </option>
          ))}
        </select>
      </label>
      <Kinds choice={choice} onChange={onChange} />
      <OneOf
        legend="Rows of each"
        options={rowCounts.map(asOption)}
        value={String(choice.rowsPerKind)}
        onChange={(count) => onChange({ rowsPerKind: Number(count) })}
      />
      <div>
        <Switch
          title="Start dots"
          value={choice.startDots}
          onChange={(startDots) => onChange({ startDots })}
        />
        <Switch
          title="Numbers and arrows"
          value={choice.arrows}
          onChange={(arrows) => onChange({ arrows })}
        />
        <Switch
          title="Model on the right, for a left hand"
          value={choice.modelOnRight}
          onChange={(modelOnRight) => onChange({ modelOnRight })}
        />
      </div>
      <div class="pair">
        <OneOf
          legend="Paper"
          options={papers.map(asOption)}
          value={choice.paper}
          onChange={(paper) => onChange({ paper })}
        />
        <OneOf
          legend="Orientation"
          options={orientations.map(asOption)}
          value={choice.orientation}
          onChange={(orientation) => onChange({ orientation })}
        />
      </div>
    </form>
  )
}

function asOption<Value extends string>(value: Value) {
  return { value, label: value }
}

function Words({ choice, nickname, onChange }: WorksheetFormProps) {
  const { unknown } = writtenText(choice.text)
  const hasName = writtenText(choice.text).words.includes(nickname)
  return (
    <div class="field">
      <label for="worksheet-words">Words or a name</label>
      <input
        id="worksheet-words"
        autoComplete="off"
        maxLength={200}
        value={choice.text}
        onInput={(event) => onChange({ text: event.currentTarget.value })}
      />
      {unknown.length > 0 && (
        <p class="hint" role="status">
          There is no model of {unknown.join(' ')} yet; words with it are left out.
        </p>
      )}
      {!hasName && (
        <button
          type="button"
          class="link"
          onClick={() => onChange({ text: `${choice.text} ${nickname}`.trim() })}
        >
          Add “{nickname}”
        </button>
      )}
    </div>
  )
}

type PartProps = Pick<WorksheetFormProps, 'choice' | 'onChange'>

function Kinds({ choice: { kinds }, onChange }: PartProps) {
  const toggle = (kind: RowKind) =>
    onChange({ kinds: kinds.includes(kind) ? kinds.filter((one) => one !== kind) : [...kinds, kind] })
  return (
    <fieldset class="field">
      <legend>Rows for each letter or word</legend>
      <div class="chips">
        {rowKinds.map((kind) => (
          <label key={kind} class="chip">
            <input type="checkbox" checked={kinds.includes(kind)} onChange={() => toggle(kind)} />
            <span>{kindLabels[kind]}</span>
          </label>
        ))}
      </div>
      {kinds.length === 0 && <p class="hint">Without any, the sheet has empty lines.</p>}
    </fieldset>
  )
}

interface SwitchProps {
  readonly title: string
  readonly value: boolean
  onChange(value: boolean): void
}

function Switch({ title, value, onChange }: SwitchProps) {
  return (
    <label class="check">
      <input type="checkbox" checked={value} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{title}</span>
    </label>
  )
}
