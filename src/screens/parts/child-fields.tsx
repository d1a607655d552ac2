/** What practice needs to know of a child: a nickname, an animal, and three choices. */
import { useId } from 'preact/hooks'
import { ageBandSchema, handednessSchema, sensoryPresetSchema, type Child } from '../../core/child'
import { Avatar, avatars } from './avatar'

/** The part of a child that these fields set. */
export type ChildDraft = Pick<Child, 'nickname' | 'avatar' | 'ageBand' | 'hand' | 'sensory'>

/** Said when the nickname cannot be kept. */
export const nicknameTrouble = 'Please give a nickname of 1 to 24 letters.'

interface ChildFieldsProps {
  readonly draft: ChildDraft
  onChange(change: Partial<ChildDraft>): void
}

/** The fields. */
export function ChildFields({ draft, onChange }: ChildFieldsProps) {
  return (
    <>
      <label class="field">
        <span>Nickname</span>
        <input
          required
          maxLength={24}
          autoComplete="off"
          value={draft.nickname}
          onInput={(event) => onChange({ nickname: event.currentTarget.value })}
        />
        <span class="hint">No full name is needed. It stays on this device.</span>
      </label>
      <fieldset class="field">
        <legend>Animal</legend>
        <div class="animals">
          {avatars.map((name) => (
            <label key={name} class="animal">
              <input
                type="radio"
                name="avatar"
                checked={draft.avatar === name}
                onChange={() => onChange({ avatar: name })}
              />
              <Avatar name={name} size={52} />
              <span class="visually-hidden">{name}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <Choice
        title="Age"
        options={ageBandSchema.options}
        value={draft.ageBand}
        onChange={(ageBand) => onChange({ ageBand })}
      />
      <Choice
        title="Hand"
        options={handednessSchema.options}
        value={draft.hand}
        onChange={(hand) => onChange({ hand })}
      />
      <Choice
        title="How lively"
        options={sensoryPresetSchema.options}
        value={draft.sensory}
        onChange={(sensory) => onChange({ sensory })}
      />
    </>
  )
}

interface ChoiceProps<Value extends string> {
  readonly title: string
  readonly options: readonly Value[]
  readonly value: Value
  onChange(value: Value): void
}

function Choice<Value extends string>({ title, options, value, onChange }: ChoiceProps<Value>) {
  const name = useId()
  return (
    <fieldset class="field">
      <legend>{title}</legend>
      <div class="chips">
        {options.map((option) => (
          <label key={option} class="chip">
            <input type="radio" name={name} checked={value === option} onChange={() => onChange(option)} />
            <span>{option}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
