/** Setting up a child: a nickname, an animal, and what practice needs to know. */
import { useState } from 'preact/hooks'
import { catalogue } from '../activities/catalogue'
import { childSchema, type Child } from '../core/child'
import { dayOf, isoInstant } from '../core/day'
import { diceFrom } from '../core/random'
import { programSchema } from '../core/program'
import { starterProgram } from './starter-program'
import { avatars } from './parts/avatar'
import { ChildFields, nicknameTrouble, type ChildDraft } from './parts/child-fields'
import { Trouble } from './parts/doing'
import { KeepingNotice } from './parts/keeping-notice'
import { sentenceOf } from './parts/loaded'
import { Page } from './parts/page'
import { RecordsOpen } from './parts/records-open'
import type { AppPorts } from './ports'
import { go } from './router'

/** The page. */
export function SetupPage({ ports }: { readonly ports: AppPorts }) {
  const [draft, setDraft] = useState<ChildDraft>({
    nickname: '',
    avatar: diceFrom(ports.nowMs()).pick(avatars),
    ageBand: '5–6',
    hand: 'right',
    sensory: 'standard',
  })
  const [trouble, setTrouble] = useState<string | null>(null)
  const set = (change: Partial<ChildDraft>) => setDraft({ ...draft, ...change })
  const save = async (event: Event) => {
    event.preventDefault()
    const parsed = childSchema.safeParse({
      ...draft,
      schema: 1,
      id: ports.newId(),
      createdAt: isoInstant(ports.nowMs()),
    })
    if (!parsed.success) return setTrouble(nicknameTrouble)
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
        <ChildFields draft={draft} onChange={set} />
        <Trouble sentence={trouble} />
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
  const program = starterProgram([...catalogue.values()], child, today, ports.newId)
  await ports.store.issueProgram(programSchema.parse(program))
  go({ page: 'parent', childId: child.id })
}
