/** Removing a child, or everything: chosen from a list, and confirmed by typing. */
import { useState } from 'preact/hooks'
import type { Child } from '../core/child'
import { Avatar } from './parts/avatar'
import { Dialog } from './parts/dialog'
import { Trouble, useDoing } from './parts/doing'
import { useLoaded } from './parts/loaded'
import { isTyped, nameAmong } from './parts/names'
import { Await } from './parts/page'
import type { AppPorts } from './ports'
import { go } from './router'

interface RemoveCardProps {
  readonly ports: AppPorts
  onMessage(message: string): void
}

/** What is about to go; null stands for everything. */
type Doomed = { readonly child: Child | null; readonly name: string }

/** The card. */
export function RemoveCard({ ports, onMessage }: RemoveCardProps) {
  const [loaded, again] = useLoaded(() => ports.store.children(), [])
  const [doomed, setDoomed] = useState<Doomed | null>(null)
  const remove = async ({ child, name }: Doomed) => {
    if (child) await ports.store.deleteChild(child.id)
    else await ports.store.deleteEverything()
    setDoomed(null)
    onMessage(child ? `${name} was removed.` : 'Everything was removed from this device.')
    if (child) again()
    else go({ page: 'welcome' })
  }
  return (
    <section class="card">
      <h2>Remove</h2>
      <p>A child goes with all its records. What was saved in files stays in the files.</p>
      <Await loaded={loaded}>
        {(children) => (
          <ul class="plain">
            {children.map((child) => {
              const name = nameAmong(child, children)
              return (
                <li key={child.id} class="row">
                  <Avatar name={child.avatar} size={44} />
                  <span class="grow">{name}</span>
                  <button
                    type="button"
                    aria-label={`Remove ${name}`}
                    onClick={() => setDoomed({ child, name })}
                  >
                    Remove…
                  </button>
                </li>
              )
            })}
          </ul>
        )}
      </Await>
      <button type="button" onClick={() => setDoomed({ child: null, name: 'everything' })}>
        Remove everything…
      </button>
      {doomed && (
        <Confirm
          ports={ports}
          doomed={doomed}
          onRemove={() => remove(doomed)}
          onClose={() => setDoomed(null)}
        />
      )}
    </section>
  )
}

interface ConfirmProps {
  readonly ports: AppPorts
  readonly doomed: Doomed
  onRemove(): Promise<void>
  onClose(): void
}

function Confirm({ ports, doomed: { child, name }, onRemove, onClose }: ConfirmProps) {
  const [typed, setTyped] = useState('')
  const [counted] = useLoaded(() => attemptsOf(ports, child), [child])
  const removing = useDoing()
  const word = child?.nickname ?? 'everything'
  const confirm = (event: Event) => {
    event.preventDefault()
    if (isTyped(typed, word)) removing.run(onRemove)
  }
  return (
    <Dialog title={`Remove ${name}?`} onClose={onClose}>
      <form class="stack" onSubmit={confirm}>
        <Await loaded={counted}>
          {(attempts) => (
            <p>
              {attempts === 1 ? '1 attempt' : `${attempts} attempts`}, with programs and notes, will be gone
              from this device for good. A backup can bring them back if one is saved first.
            </p>
          )}
        </Await>
        <label class="field">
          <span>Type “{word}” to go on</span>
          <input autoComplete="off" value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
        </label>
        <Trouble sentence={removing.sentence} />
        <div class="row">
          <button type="submit" disabled={removing.busy || !isTyped(typed, word)}>
            Remove for good
          </button>
          <button type="button" onClick={onClose}>
            Keep
          </button>
        </div>
      </form>
    </Dialog>
  )
}

/** How many attempts would go: of a child, or of all. */
async function attemptsOf({ store }: AppPorts, child: Child | null): Promise<number> {
  const children = child ? [child] : await store.children()
  const marks = await Promise.all(children.map(({ id }) => store.practice(id, firstDay, lastDay)))
  return marks.flat().length
}

/** Days before and after all practice. */
const [firstDay, lastDay] = ['0000-01-01', '9999-12-31']
