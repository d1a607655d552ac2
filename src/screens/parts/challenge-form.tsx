/** A form made from a challenge's schema: a new activity brings its settings with it. */
import { useId } from 'preact/hooks'
import type { z } from '../../core/schema'
import { OneOf } from './one-of'
import { fieldsOf, type Field, type Presets } from './fields'
import { WordsRow } from './words-row'

/** A challenge while it is being set. */
export type Draft = Readonly<Record<string, unknown>>

interface ChallengeFormProps {
  readonly schema: z.ZodMiniType
  readonly value: Draft
  onChange(value: Draft): void
}

/** The form; it never holds a value the schema would refuse, except an empty choice of several, which says so. */
export function ChallengeForm({ schema, value, onChange }: ChallengeFormProps) {
  const set = (name: string, next: unknown) => onChange({ ...value, [name]: next })
  return (
    <div class="challenge-form">
      {fieldsOf(schema).map((field) => (
        <FieldRow
          key={field.name}
          field={field}
          value={value[field.name]}
          onChange={(next) => set(field.name, next)}
        />
      ))}
    </div>
  )
}

interface FieldRowProps {
  readonly field: Field
  readonly value: unknown
  onChange(value: unknown): void
}

function FieldRow(props: FieldRowProps) {
  switch (props.field.kind) {
    case 'number':
      return <NumberRow {...props} field={props.field} />
    case 'switch':
      return <SwitchRow {...props} />
    case 'one':
      return (
        <OneOf
          legend={props.field.title}
          options={props.field.options}
          value={props.value}
          hint={props.field.description}
          onChange={props.onChange}
        />
      )
    case 'words':
      return <WordsRow {...props} bounds={props.field} />
    case 'several':
      return <SeveralRow {...props} options={props.field.options} presets={props.field.presets} />
  }
}

function NumberRow({
  field,
  value,
  onChange,
}: FieldRowProps & { readonly field: Extract<Field, { kind: 'number' }> }) {
  const id = useId()
  const { title, description, least, most, step, unit } = field
  const shown = typeof value === 'number' ? value : least
  return (
    <div class="field">
      <label for={id}>{title}</label>
      <div class="slider">
        <input
          id={id}
          type="range"
          min={least}
          max={most}
          step={step}
          value={shown}
          onInput={(event) => onChange(Number(event.currentTarget.value))}
        />
        <output>
          {shown} {unit}
        </output>
      </div>
      {description && <p class="hint">{description}</p>}
    </div>
  )
}

function SwitchRow({ field, value, onChange }: FieldRowProps) {
  return (
    <div class="field">
      <label class="check">
        <input
          type="checkbox"
          checked={value === true}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{field.title}</span>
      </label>
      {field.description && <p class="hint">{field.description}</p>}
    </div>
  )
}

interface Options {
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

interface SeveralRowProps extends FieldRowProps, Options {
  readonly presets: Presets
}

function SeveralRow({ field, value, onChange, options, presets }: SeveralRowProps) {
  const chosen = Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []
  const toggle = (one: string) =>
    onChange(chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one])
  return (
    <fieldset class="field">
      <legend>{field.title}</legend>
      {Object.keys(presets).length > 0 && (
        <PresetChoice presets={presets} chosen={chosen} onChange={onChange} />
      )}
      <div class={`chips ${options.length > 20 ? 'glyphs' : ''}`}>
        {options.map((option) => (
          <label key={option.value} class="chip">
            <input
              type="checkbox"
              checked={chosen.includes(option.value)}
              onChange={() => toggle(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {chosen.length === 0 && <p class="trouble">Choose at least one.</p>}
      {field.description && <p class="hint">{field.description}</p>}
    </fieldset>
  )
}

interface PresetChoiceProps {
  readonly presets: Presets
  readonly chosen: readonly string[]
  onChange(chosen: readonly string[]): void
}

/** Ready-made sets, group by group; it shows the one that is chosen, however it came to be. */
function PresetChoice({ presets, chosen, onChange }: PresetChoiceProps) {
  const sets = Object.values(presets).flatMap((group) => Object.values(group))
  const current = sets.findIndex((set) => set.join(' ') === chosen.join(' '))
  return (
    <label class="field">
      <span>Ready-made sets</span>
      <select
        value={String(current)}
        onChange={(event) => {
          const set = sets[Number(event.currentTarget.value)]
          if (set) onChange(set)
        }}
      >
        {current < 0 && <option value="-1">My own choice</option>}
        {Object.entries(presets).map(([group, named]) => (
          <optgroup key={group} label={group}>
            {Object.entries(named).map(([name, set]) => (
              <option key={name} value={String(sets.indexOf(set))}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  )
}
