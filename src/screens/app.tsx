/** The grown-ups' pages and the doors between them. */
import './styles/base.css'
import './styles/parts.css'
import './styles/pages.css'
import { render, type JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { ReadonlySignal } from '@preact/signals'
import { HomePage } from './home-page'
import { TroubleBanner } from './parts/trouble-banner'
import type { AppPorts } from './ports'
import { watchRoute, type ChildPage, type Route } from './router'
import { Await } from './parts/page'
import { useLoaded } from './parts/loaded'
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
    case 'data':
    case 'screen':
    case 'therapist':
      return <Fetched page={plainPages[route.page]} props={{ ports }} />
    case 'parent':
    case 'program':
    case 'review':
    case 'settings':
    case 'letters':
    case 'worksheet':
      return <Fetched page={childPages[route.page]} props={{ ports, childId: route.childId }} />
  }
}

interface PlainProps {
  readonly ports: AppPorts
}

interface ChildProps extends PlainProps {
  readonly childId: string
}

/** Fetches a page. */
type Fetching<Props> = () => Promise<(props: Props) => JSX.Element>

// All pages behind the first door are fetched when they are first opened: they bring the activities along.
const plainPages: Readonly<Record<'setup' | 'data' | 'screen' | 'therapist', Fetching<PlainProps>>> = {
  setup: async () => (await import('./setup-page')).SetupPage,
  data: async () => (await import('./data-page')).DataPage,
  screen: async () => (await import('./screen-size-page')).ScreenSizePage,
  therapist: async () => (await import('./therapist/children-page')).ChildrenPage,
}

const childPages: Readonly<Record<ChildPage, Fetching<ChildProps>>> = {
  parent: async () => (await import('./parent/parent-page')).ParentPage,
  program: async () => (await import('./therapist/program-page')).ProgramPage,
  review: async () => (await import('./therapist/review-page')).ReviewPage,
  settings: async () => (await import('./therapist/child-settings-page')).ChildSettingsPage,
  letters: async () => (await import('./therapist/letters/letters-page')).LettersPage,
  worksheet: async () => (await import('./worksheet/worksheet-page')).WorksheetPage,
}

interface FetchedProps<Props> {
  readonly page: Fetching<Props>
  readonly props: Props
}

function Fetched<Props extends object>({ page, props }: FetchedProps<Props>) {
  const [loaded] = useLoaded(async () => ({ Shown: await page().catch(noPage) }), [page])
  return <Await loaded={loaded}>{({ Shown }) => <Shown {...props} />}</Await>
}

function noPage(): never {
  throw new Error(
    'This page is not on the device yet. Please go online for a moment and open Inchworm again.',
  )
}
