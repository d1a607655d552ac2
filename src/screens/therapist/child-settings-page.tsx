/** A child's settings: senses, sounds and motor accommodations. They are stored with every attempt. */
import { useState } from 'preact/hooks'
import {
  accommodationsSchema,
  ageBandSchema,
  childSchema,
  handednessSchema,
  sensoryPresetSchema,
  type Child,
} from '../../core/child'
import { ChallengeForm } from '../parts/challenge-form'
import { sentenceOf, useLoaded } from '../parts/loaded'
import { Await, Page } from '../parts/page'
import type { AppPorts } from '../ports'
import { hashOf } from '../router'

/** The page. */
export function ChildSettingsPage({
  ports,
  childId,
}: {
  readonly ports: AppPorts
  readonly childId: string
}) {
  const [loaded] = useLoaded(() => ports.store.child(childId), [childId])
  return (
    <Page title="Settings" back={{ to: { page: 'therapist' }, label: 'Children' }}>
      <Await loaded={loaded}>
        {(child) =>
          child ? <SettingsForm ports={ports} child={child} /> : <p>This child is not on this device.</p>
        }
      </Await>
    </Page>
  )
}

function SettingsForm({ ports, child }: { readonly ports: AppPorts; readonly child: Child }) {
  const [draft, setDraft] = useState<Child>(child)
  const [message, setMessage] = useState<string | null>(null)
  const save = async (event: Event) => {
    event.preventDefault()
    try {
      await ports.store.saveChild(childSchema.parse(draft))
      setMessage('Saved.')
    } catch (error) {
      setMessage(sentenceOf(error))
    }
  }
  const level = (name: keyof Child['sound'], title: string) => (
    <label class="field">
      <span>{title}</span>
      <input
        type="range"
        min={0}
        max={1}
        step={0.1}
        value={draft.sound[name]}
        onInput={(event) =>
          setDraft({ ...draft, sound: { ...draft.sound, [name]: Number(event.currentTarget.value) } })
        }
      />
    </label>
  )
  return (
    <form class="stack" onSubmit={(event) => void save(event)}>
      <p>
        {draft.nickname} · <a href={hashOf({ page: 'program', childId: child.id })}>Program</a>
      </p>
      <div class="columns">
        <section class="card">
          <h2>The child</h2>
          <Select
            title="Age"
            options={ageBandSchema.options}
            value={draft.ageBand}
            onChange={(ageBand) => setDraft({ ...draft, ageBand })}
          />
          <Select
            title="Hand"
            options={handednessSchema.options}
            value={draft.hand}
            onChange={(hand) => setDraft({ ...draft, hand })}
          />
          <Select
            title="How lively"
            options={sensoryPresetSchema.options}
            value={draft.sensory}
            onChange={(sensory) => setDraft({ ...draft, sensory })}
          />
        </section>
        <section class="card">
          <h2>Sounds</h2>
          {level('voice', 'Voice')}
          {level('effects', 'Effects')}
          {level('music', 'Music')}
        </section>
        <section class="card">
          <h2>Accommodations</h2>
          <ChallengeForm
            schema={accommodationsSchema}
            value={draft.accommodations}
            onChange={(value) => setDraft({ ...draft, accommodations: accommodationsSchema.parse(value) })}
          />
          <p class="hint">They are part of every attempt’s conditions: changing them starts a new trend.</p>
        </section>
      </div>
      <div class="row">
        <button type="submit" class="primary">
          Save
        </button>
        <span role="status">{message}</span>
      </div>
    </form>
  )
}

interface SelectProps<Value extends string> {
  readonly title: string
  readonly options: readonly Value[]
  readonly value: Value
  onChange(value: Value): void
}

function Select<Value extends string>({ title, options, value, onChange }: SelectProps<Value>) {
  return (
    <label class="field">
      <span>{title}</span>
      <select
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option === event.currentTarget.value)
          if (chosen) onChange(chosen)
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </select>
    </label>
  )
}
