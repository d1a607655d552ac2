/** A child's settings: what it is called, senses, sounds and motor accommodations, which every attempt remembers. */
import { useState } from 'preact/hooks'
import { accommodationsSchema } from '../../core/accommodations'
import { childSchema, type Child, type SoundLevels } from '../../core/child'
import { lettersInWords } from '../../core/letters/in-words'
import { ChallengeForm } from '../parts/challenge-form'
import { ChildFields, nicknameTrouble } from '../parts/child-fields'
import { Trouble, useDoing } from '../parts/doing'
import { useLoaded } from '../parts/loaded'
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
  const [loaded] = useLoaded(async () => {
    const [child, { use }] = await Promise.all([ports.store.child(childId), ports.store.settings()])
    return { child, isTherapists: use === 'therapist' }
  }, [childId])
  const isTherapists = loaded.kind === 'here' && loaded.thing.isTherapists
  return (
    <Page
      title="Settings"
      back={
        isTherapists
          ? { to: { page: 'therapist' }, label: 'Children' }
          : { to: { page: 'parent', childId }, label: 'The week' }
      }
    >
      <Await loaded={loaded}>
        {({ child }) =>
          child ? <SettingsForm ports={ports} child={child} /> : <p>This child is not on this device.</p>
        }
      </Await>
    </Page>
  )
}

function SettingsForm({ ports, child }: { readonly ports: AppPorts; readonly child: Child }) {
  const [draft, setDraft] = useState<Child>(child)
  const [saved, setSaved] = useState(child)
  const saving = useDoing()
  const set = (change: Partial<Child>) => setDraft({ ...draft, ...change })
  const save = (event: Event) => {
    event.preventDefault()
    saving.run(async () => {
      const parsed = childSchema.safeParse(draft)
      if (!parsed.success) throw new Error(nicknameTrouble)
      await ports.store.saveChild(parsed.data)
      setDraft(parsed.data)
      setSaved(parsed.data)
    })
  }
  return (
    <form class="stack" onSubmit={save}>
      <p>
        {saved.nickname} · <a href={hashOf({ page: 'program', childId: child.id })}>Program</a> ·{' '}
        <a href={hashOf({ page: 'letters', childId: child.id })}>Ways of writing</a>:{' '}
        {lettersInWords(child.letters)}
      </p>
      <div class="columns">
        <section class="card">
          <h2>The child</h2>
          <ChildFields draft={draft} onChange={set} />
        </section>
        <Sounds levels={draft.sound} onChange={(sound) => set({ sound })} />
        <section class="card">
          <h2>Accommodations</h2>
          <ChallengeForm
            schema={accommodationsSchema}
            value={draft.accommodations}
            onChange={(value) => set({ accommodations: accommodationsSchema.parse(value) })}
          />
          <p class="hint">They are part of every attempt’s conditions: changing them starts a new trend.</p>
        </section>
      </div>
      <Trouble sentence={saving.sentence} />
      <div class="row">
        <button type="submit" class="primary">
          Save
        </button>
        <span role="status">{draft === saved && saved !== child ? 'Saved.' : ''}</span>
      </div>
    </form>
  )
}

interface SoundsProps {
  readonly levels: SoundLevels
  onChange(levels: SoundLevels): void
}

const sounds = [
  ['voice', 'Voice'],
  ['effects', 'Effects'],
  ['music', 'Music'],
] as const

function Sounds({ levels, onChange }: SoundsProps) {
  return (
    <section class="card">
      <h2>Sounds</h2>
      {sounds.map(([name, title]) => (
        <label key={name} class="field">
          <span>{title}</span>
          <span class="slider">
            <input
              type="range"
              min={0}
              max={1}
              step={0.1}
              value={levels[name]}
              onInput={(event) => onChange({ ...levels, [name]: Number(event.currentTarget.value) })}
            />
            <output>{levels[name] === 0 ? 'off' : `${Math.round(levels[name] * 100)} %`}</output>
          </span>
        </label>
      ))}
    </section>
  )
}
