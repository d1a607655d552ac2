/** The frame of a grown-up's page: a way back, a heading that takes the focus, and the content. */
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { hashOf, type Route } from '../router'
import type { Loaded } from './loaded'

interface PageProps {
  readonly title: string
  readonly back?: { readonly to: Route; readonly label: string }
  readonly actions?: ComponentChildren
  readonly children: ComponentChildren
}

/** A page. */
export function Page({ title, back, actions, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Inchworm`
    document.querySelector('h1')?.focus()
    scrollTo(0, 0)
  }, [title])
  return (
    <main class="page">
      <header class="page-head">
        {back && (
          <a class="back" href={hashOf(back.to)}>
            <span aria-hidden="true">←</span> {back.label}
          </a>
        )}
        <h1 tabIndex={-1}>{title}</h1>
        {actions && <div class="page-actions">{actions}</div>}
      </header>
      {children}
    </main>
  )
}

/** Content that was read from the store, or why it is not there. */
export function Await<Thing>({
  loaded,
  children,
}: {
  readonly loaded: Loaded<Thing>
  readonly children: (thing: Thing) => ComponentChildren
}) {
  if (loaded.kind === 'reading')
    return (
      <p class="quiet" role="status">
        One moment…
      </p>
    )
  if (loaded.kind === 'failed')
    return (
      <p class="trouble" role="alert">
        {loaded.sentence}
      </p>
    )
  return <>{children(loaded.thing)}</>
}
