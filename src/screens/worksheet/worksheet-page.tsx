/** Worksheets: letters and words to practise on paper, seen as they will be printed, true to size. */
import { useMemo, useState } from 'preact/hooks'
import type { Child } from '../../core/child'
import { modelFor } from '../../core/letters/models'
import type { Program } from '../../core/program'
import { layWorksheet } from '../../core/letters/worksheet'
import { useLoaded } from '../parts/loaded'
import { Await, Page } from '../parts/page'
import type { AppPorts } from '../ports'
import { choiceFor, wishFrom, type WorksheetChoice } from './choice'
import { SheetPicture } from './sheet-picture'
import { WorksheetForm } from './worksheet-form'

interface WorksheetPageProps {
  readonly ports: AppPorts
  readonly childId: string
}

/** The page. */
export function WorksheetPage({ ports, childId }: WorksheetPageProps) {
  const [loaded] = useLoaded(async () => {
    const [child, programs, { use }] = await Promise.all([
      ports.store.child(childId),
      ports.store.programs(childId),
      ports.store.settings(),
    ])
    return { child, program: programs[0] ?? null, isTherapists: use === 'therapist' }
  }, [childId])
  const isTherapists = loaded.kind === 'here' && loaded.thing.isTherapists
  return (
    <Page
      title="Worksheet"
      back={
        isTherapists
          ? { to: { page: 'program', childId }, label: 'Program' }
          : { to: { page: 'parent', childId }, label: 'The week' }
      }
      actions={
        <button type="button" class="primary large" onClick={() => print()}>
          Print
        </button>
      }
    >
      <Await loaded={loaded}>
        {({ child, program }) =>
          child ? <Desk child={child} program={program} /> : <p>This child is not on this device.</p>
        }
      </Await>
    </Page>
  )
}

function Desk({ child, program }: { readonly child: Child; readonly program: Program | null }) {
  const [choice, setChoice] = useState<WorksheetChoice>(() => choiceFor(child, program, navigator.language))
  const { pages, size, tooWide, isCut } = useMemo(
    () => layWorksheet(wishFrom(choice), (glyph) => modelFor(glyph, child)),
    [choice, child],
  )
  return (
    <div class="worksheet">
      <WorksheetForm
        choice={choice}
        nickname={child.nickname}
        onChange={(change) => setChoice({ ...choice, ...change })}
      />
      <section class="preview" aria-label="Preview" tabIndex={0}>
        <p class="hint">
          {pages.length === 1 ? 'One page' : `${pages.length} pages`}, {choice.paper}, {choice.letterHeightMm}{' '}
          mm from headline to baseline. Print at 100 % (“actual size”), then measure the line at the foot of
          the page.
        </p>
        {tooWide.length > 0 && (
          <p class="notice" role="status">
            Too wide for the paper at this height, so left out: {tooWide.join(', ')}. Choose smaller letters
            or landscape.
          </p>
        )}
        {isCut && (
          <p class="notice" role="status">
            Only the first {pages.length} pages are made. Choose fewer letters or rows.
          </p>
        )}
        <div class={`sheets ${choice.paper.toLowerCase()}-${choice.orientation}`}>
          {pages.map((rows, k) => (
            <SheetPicture
              key={k}
              size={size}
              rows={rows}
              ruling={choice.ruling}
              letterHeightMm={choice.letterHeightMm}
              number={k + 1}
              count={pages.length}
            />
          ))}
        </div>
      </section>
    </div>
  )
}
