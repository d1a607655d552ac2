/** One of a few, as chips beside one another. */
import { useId } from 'preact/hooks'
import type { Option } from './fields'

interface OneOfProps<Value extends string> {
  readonly legend: string
  readonly options: readonly (Option & { readonly value: Value })[]
  readonly value: unknown
  readonly hint?: string | undefined
  onChange(value: Value): void
}

/** The choice. */
export function OneOf<Value extends string>({ legend, options, value, hint, onChange }: OneOfProps<Value>) {
  const name = useId()
  return (
    <fieldset class="field">
      <legend>{legend}</legend>
      <div class="chips">
        {options.map((option) => (
          <label key={option.value} class="chip">
            <input
              type="radio"
              name={name}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {hint && <p class="hint">{hint}</p>}
    </fieldset>
  )
}
