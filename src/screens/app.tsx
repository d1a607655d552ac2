/** The grown-ups' pages and the doors between them. */
import './styles/base.css'
import './styles/parts.css'
import './styles/pages.css'
import { render, type JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { ReadonlySignal } from '@preact/signals'
import { DataPage } from './data-page'
import { HomePage } from './home-page'
import { ParentPage } from './parent/parent-page'
import { TroubleBanner } from './parts/trouble-banner'
import type { AppPorts } from './ports'
import { watchRoute, type Route } from './router'
import { SetupPage } from './setup-page'
import { Await } from './parts/page'
import { useLoaded } from './parts/loaded'
import { ChildrenPage } from './therapist/children-page'
import { WelcomePage } from './welcome-page'

/** Shows the app in an element, for as long as the page lives. */
export function startApp(root: HTMLElement, ports: AppPorts): void {
  root.replaceChildren()
  render(<App ports={ports} route={watchRoute()} />, root)
}

function App({ ports, route }: { readonly ports: AppPorts; readonly route: ReadonlySignal<Route> }) {
  const [here, setHere] = useState(route.value)
  useEffect(() => route.subscribe(setHere), [route])
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
      return <Fetched page={programPage} ports={ports} childId={route.childId} />
    case 'review':
      return <Fetched page={reviewPage} ports={ports} childId={route.childId} />
    case 'settings':
      return <Fetched page={settingsPage} ports={ports} childId={route.childId} />
  }
}

type ChildPage = (props: { readonly ports: AppPorts; readonly childId: string }) => JSX.Element

// The therapist's larger pages, with their forms and charts, are fetched when they are first opened.
const programPage = async (): Promise<ChildPage> => (await import('./therapist/program-page')).ProgramPage
const reviewPage = async (): Promise<ChildPage> => (await import('./therapist/review-page')).ReviewPage
const settingsPage = async (): Promise<ChildPage> =>
  (await import('./therapist/child-settings-page')).ChildSettingsPage

interface FetchedProps {
  page(): Promise<ChildPage>
  readonly ports: AppPorts
  readonly childId: string
}

function Fetched({ page, ports, childId }: FetchedProps) {
  const [loaded] = useLoaded(async () => ({ Shown: await page() }), [page])
  return <Await loaded={loaded}>{({ Shown }) => <Shown ports={ports} childId={childId} />}</Await>
}
