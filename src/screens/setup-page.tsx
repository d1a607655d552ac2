/** Setting up a child: a nickname, an animal, and what practice needs to know. */
import { useState } from 'preact/hooks'
import { catalogue } from '../activities/catalogue'
import { ageBandSchema, childSchema, handednessSchema, sensoryPresetSchema, type Child } from '../core/child'
import { dayOf, isoInstant } from '../core/day'
import { diceFrom } from '../core/random'
import { programSchema } from '../core/program'
import { starterProgram } from './starter-program'
import { Avatar, avatars } from './parts/avatar'
import { KeepingNotice } from './parts/keeping-notice'
import { sentenceOf } from './parts/loaded'
import { Page } from './parts/page'
import { RecordsOpen } from './parts/records-open'
import type { AppPorts } from './ports'
import { go } from './router'

type Draft = Pick<Child, 'nickname' | 'avatar' | 'ageBand' | 'hand' | 'sensory'>

/** The page. */
export function SetupPage({ ports }: { readonly ports: AppPorts }) {
  const [draft, setDraft] = useState<Draft>({
    nickname: '',
    avatar: diceFrom(ports.nowMs()).pick(avatars),
    ageBand: '5–6',
    hand: 'right',
    sensory: 'standard',
  })
  const [trouble, setTrouble] = useState<string | null>(null)
  const set = (change: Partial<Draft>) => setDraft({ ...draft, ...change })
  const save = async (event: Event) => {
    event.preventDefault()
    const parsed = childSchema.safeParse({
      ...draft,
      schema: 1,
      id: ports.newId(),
      createdAt: isoInstant(ports.nowMs()),
    })
    if (!parsed.success) return setTrouble('Please give a nickname of 1 to 24 letters.')
    try {
      await keep(ports, parsed.data)
    } catch (error) {
      setTrouble(sentenceOf(error))
    }
  }
  return (
    <Page title="Set up a child" back={{ to: { page: 'home' }, label: 'Start' }}>
      <KeepingNotice />
      <ProgramFirst ports={ports} />
      <form class="stack narrow" onSubmit={(event) => void save(event)}>
        <label class="field">
          <span>Nickname</span>
          <input
            required
            maxLength={24}
            autoComplete="off"
            value={draft.nickname}
            onInput={(event) => set({ nickname: event.currentTarget.value })}
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
                  onChange={() => set({ avatar: name })}
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
          onChange={(ageBand) => set({ ageBand })}
        />
        <Choice
          title="Hand"
          options={handednessSchema.options}
          value={draft.hand}
          onChange={(hand) => set({ hand })}
        />
        <Choice
          title="How lively"
          options={sensoryPresetSchema.options}
          value={draft.sensory}
          onChange={(sensory) => set({ sensory })}
        />
        {trouble && (
          <p class="trouble" role="alert">
            {trouble}
          </p>
        )}
        <button type="submit" class="primary large">
          Ready
        </button>
      </form>
    </Page>
  )
}

/** A family with a program file need not fill in anything. */
function ProgramFirst({ ports }: { readonly ports: AppPorts }) {
  return (
    <section class="card narrow">
      <h2>Is there a program file from the therapist?</h2>
      <p class="quiet">It brings the child along; nothing more needs to be filled in.</p>
      <RecordsOpen
        ports={ports}
        kind="program"
        label="Open the program file"
        onTaken={(childId) => void taken(ports, childId)}
      />
    </section>
  )
}

/** A device that opens a program before anything else is a family's. */
async function taken(ports: AppPorts, childId: string): Promise<void> {
  const settings = await ports.store.settings()
  if (settings.use === null) await ports.store.saveSettings({ ...settings, use: 'family' })
  go({ page: 'parent', childId })
}

/** A family begins with the starter program until the therapist's arrives; a therapist goes on to make one. */
async function keep(ports: AppPorts, child: Child): Promise<void> {
  const settings = await ports.store.settings()
  await ports.store.saveChild(child)
  if (settings.use === 'therapist') {
    go({ page: 'program', childId: child.id })
    return
  }
  if (settings.use === null) await ports.store.saveSettings({ ...settings, use: 'family' })
  const today = dayOf(ports.nowMs(), ports.zone)
  const program = starterProgram(
    [...catalogue.values()],
    child,
    today,
    isoInstant(ports.nowMs()),
    ports.newId,
  )
  await ports.store.issueProgram(programSchema.parse(program))
  go({ page: 'parent', childId: child.id })
}

interface ChoiceProps<Value extends string> {
  readonly title: string
  readonly options: readonly Value[]
  readonly value: Value
  onChange(value: Value): void
}

function Choice<Value extends string>({ title, options, value, onChange }: ChoiceProps<Value>) {
  return (
    <fieldset class="field">
      <legend>{title}</legend>
      <div class="chips">
        {options.map((option) => (
          <label key={option} class="chip">
            <input type="radio" name={title} checked={value === option} onChange={() => onChange(option)} />
            <span>{option}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
