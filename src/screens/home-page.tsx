/** The start: who is playing? For a therapist's device, the list of children. */
import { useState } from 'preact/hooks'
import type { Child } from '../core/child'
import { Avatar } from './parts/avatar'
import { Gate } from './parts/gate'
import { useLoaded } from './parts/loaded'
import { Await } from './parts/page'
import type { AppPorts } from './ports'
import { go } from './router'

/** The page; it goes on to where this device belongs. */
export function HomePage({ ports }: { readonly ports: AppPorts }) {
  const [loaded] = useLoaded(async () => {
    const [settings, children] = await Promise.all([ports.store.settings(), ports.store.children()])
    if (children.length === 0 && settings.use === null) go({ page: 'welcome' })
    else if (settings.use === 'therapist') go({ page: 'therapist' })
    else if (children.length === 0) go({ page: 'setup' })
    return children
  }, [])
  return <Await loaded={loaded}>{(children) => <Chooser ports={ports} family={children} />}</Await>
}

function Chooser({ ports, family }: { readonly ports: AppPorts; readonly family: readonly Child[] }) {
  const [gateFor, setGateFor] = useState<'parent' | 'setup' | 'data' | 'therapist' | null>(null)
  const [first] = family
  const open = () => {
    if (gateFor === 'parent' && first) go({ page: 'parent', childId: first.id })
    else if (gateFor === 'setup' || gateFor === 'data' || gateFor === 'therapist') go({ page: gateFor })
  }
  return (
    <main class="chooser">
      <img class="banner" src={`${import.meta.env.BASE_URL}assets/shared/garden-banner.svg`} alt="" />
      <h1 tabIndex={-1}>Who is playing?</h1>
      <ul class="faces">
        {family.map((child) => (
          <li key={child.id}>
            <button
              type="button"
              class="face"
              onClick={() => void ports.play({ kind: 'child', childId: child.id })}
            >
              <Avatar name={child.avatar} size={150} />
              <span>{child.nickname}</span>
            </button>
          </li>
        ))}
      </ul>
      <nav class="grown-ups" aria-label="For grown-ups">
        <button type="button" onClick={() => setGateFor('parent')}>
          Grown-ups
        </button>
        <button type="button" onClick={() => setGateFor('setup')}>
          Add a child
        </button>
        <button type="button" onClick={() => setGateFor('therapist')}>
          Therapist
        </button>
        <button type="button" onClick={() => setGateFor('data')}>
          Data and safety
        </button>
      </nav>
      {gateFor !== null && (
        <Gate seed={Math.floor(ports.nowMs() / 1000)} onOpen={open} onClose={() => setGateFor(null)} />
      )}
    </main>
  )
}
