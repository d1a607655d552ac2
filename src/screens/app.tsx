/** The grown-ups' pages and the doors between them. */
import '@fontsource-variable/atkinson-hyperlegible-next'
import '@fontsource/andika/400.css'
import './styles/base.css'
import './styles/parts.css'
import './styles/pages.css'
import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { ReadonlySignal } from '@preact/signals'
import { DataPage } from './data-page'
import { HomePage } from './home-page'
import { ParentPage } from './parent/parent-page'
import { TroubleBanner } from './parts/trouble-banner'
import type { AppPorts } from './ports'
import { watchRoute, type Route } from './router'
import { SetupPage } from './setup-page'
import { ChildSettingsPage } from './therapist/child-settings-page'
import { ChildrenPage } from './therapist/children-page'
import { ProgramPage } from './therapist/program-page'
import { ReviewPage } from './therapist/review-page'
import { WelcomePage } from './welcome-page'

/** Shows the app in an element, for as long as the page lives. */
export function startApp(root: HTMLElement, ports: AppPorts): void {
  root.replaceChildren()
  render(<App ports={ports} route={watchRoute()} />, root)
}

function App({ ports, route }: { readonly ports: AppPorts; readonly route: ReadonlySignal<Route> }) {
  const [here, setHere] = useState(route.value)
  useEffect(() => route.subscribe(setHere), [route])
  useEffect(() => {
    document.querySelector<HTMLElement>('h1')?.focus()
    scrollTo(0, 0)
  }, [here])
  return (
    <div class="app">
      <TroubleBanner ports={ports} />
      <Page key={JSON.stringify(here)} ports={ports} route={here} />
    </div>
  )
}

function Page({ ports, route }: { readonly ports: AppPorts; readonly route: Route }) {
  switch (route.page) {
    case 'home':
      return <HomePage ports={ports} />
    case 'welcome':
      return <WelcomePage ports={ports} />
    case 'setup':
      return <SetupPage ports={ports} />
    case 'data':
      return <DataPage ports={ports} />
    case 'therapist':
      return <ChildrenPage ports={ports} />
    case 'parent':
      return <ParentPage ports={ports} childId={route.childId} />
    case 'program':
      return <ProgramPage ports={ports} childId={route.childId} />
    case 'review':
      return <ReviewPage ports={ports} childId={route.childId} />
    case 'settings':
      return <ChildSettingsPage ports={ports} childId={route.childId} />
  }
}
