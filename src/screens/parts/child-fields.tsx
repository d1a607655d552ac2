/** What practice needs to know of a child: a nickname, an animal, and three choices. */
import { ageBandSchema, handednessSchema, sensoryPresetSchema, type Child } from '../../core/child'
import { Avatar, avatars } from './avatar'
import { OneOf } from './one-of'

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
      <OneOf
        legend="Age"
        options={ageBandSchema.options.map(asOption)}
        value={draft.ageBand}
        onChange={(ageBand) => onChange({ ageBand })}
      />
      <OneOf
        legend="Hand"
        options={handednessSchema.options.map(asOption)}
        value={draft.hand}
        onChange={(hand) => onChange({ hand })}
      />
      <OneOf
        legend="How lively"
        options={sensoryPresetSchema.options.map(asOption)}
        value={draft.sensory}
        onChange={(sensory) => onChange({ sensory })}
      />
    </>
  )
}

function asOption<Value extends string>(value: Value) {
  return { value, label: value }
}
