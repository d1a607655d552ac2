/** First start: try it with a sample child in one tap, or set up a child. */
import { useState } from 'preact/hooks'
import type { Child } from '../core/child'
import { Avatar } from './parts/avatar'
import { sentenceOf } from './parts/loaded'
import type { AppPorts } from './ports'
import { go, hashOf } from './router'

type State =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'making'; readonly share: number }
  | { readonly kind: 'made'; readonly child: Child }
  | { readonly kind: 'failed'; readonly sentence: string }

/** The page. */
export function WelcomePage({ ports }: { readonly ports: AppPorts }) {
  const [state, setState] = useState<State>({ kind: 'choosing' })
  const trySample = async () => {
    const told = (share: number) => setState({ kind: 'making', share })
    told(0)
    try {
      setState({ kind: 'made', child: await ports.makeSampleChild(told) })
    } catch (error) {
      setState({ kind: 'failed', sentence: sentenceOf(error) })
    }
  }
  const setUp = async (use: 'family' | 'therapist') => {
    await ports.store.saveSettings({ ...(await ports.store.settings()), use })
    go(use === 'family' ? { page: 'setup' } : { page: 'therapist' })
  }
  return (
    <main class="welcome">
      <img class="banner" src={`${import.meta.env.BASE_URL}assets/shared/garden-banner.svg`} alt="" />
      <div class="welcome-card">
        <h1 tabIndex={-1}>Inchworm</h1>
        <p class="lead">Practice games that an occupational therapist picks for one child.</p>
        {state.kind === 'made' ? (
          <SampleDoors ports={ports} child={state.child} />
        ) : (
          <>
            <button
              type="button"
              class="primary large"
              disabled={state.kind === 'making'}
              onClick={() => void trySample()}
            >
              {state.kind === 'making' ? 'Making eight weeks of practice…' : 'Try it with a sample child'}
            </button>
            {state.kind === 'making' && (
              <progress class="made-so-far" aria-label="Made so far" value={state.share} />
            )}
            {state.kind === 'failed' && (
              <p class="trouble" role="alert">
                {state.sentence}
              </p>
            )}
            <h2>Set up a child</h2>
            <p class="quiet">Who uses this device?</p>
            <div class="two-doors">
              <button
                type="button"
                class="door-card"
                disabled={state.kind === 'making'}
                onClick={() => void setUp('family')}
              >
                <strong>A family</strong>
                <span>A child practises here; a parent looks after the week.</span>
              </button>
              <button
                type="button"
                class="door-card"
                disabled={state.kind === 'making'}
                onClick={() => void setUp('therapist')}
              >
                <strong>A therapist</strong>
                <span>Programs are made here, and results are looked at.</span>
              </button>
            </div>
          </>
        )}
        <p class="quiet">
          Everything stays on this device.{' '}
          <a href={hashOf({ page: 'data' })}>Restore a backup, or read how</a>
        </p>
      </div>
    </main>
  )
}

function SampleDoors({ ports, child }: { readonly ports: AppPorts; readonly child: Child }) {
  const play = async () => {
    await ports.play({ kind: 'child', childId: child.id, extra: true })
    go({ page: 'parent', childId: child.id })
  }
  return (
    <section aria-label="The sample child">
      <p class="made">
        <Avatar name={child.avatar} size={64} />
        <span>
          <strong>{child.nickname}</strong> has practised for eight weeks. None of it is a real child’s.
        </span>
      </p>
      <div class="three-doors">
        <button type="button" class="door-card" onClick={() => void play()}>
          <strong>Play</strong>
          <span>as the child</span>
        </button>
        <a class="door-card" href={hashOf({ page: 'parent', childId: child.id })}>
          <strong>The week</strong>
          <span>as a parent</span>
        </a>
        <a class="door-card" href={hashOf({ page: 'review', childId: child.id })}>
          <strong>Review</strong>
          <span>as the therapist</span>
        </a>
      </div>
      <p>
        <a href={hashOf({ page: 'home' })}>To the start</a>
      </p>
    </section>
  )
}
