/** Ways of writing: which style and which way of each letter one child is taught, seen as drawn. */
import { useState } from 'preact/hooks'
import type { Child } from '../../../core/child'
import { useLoaded } from '../../parts/loaded'
import { Await, Page } from '../../parts/page'
import { Trouble } from '../../parts/doing'
import type { AppPorts } from '../../ports'
import { hashOf } from '../../router'
import { FamilyChoice } from './family-choice'
import { GlyphDialog } from './glyph-dialog'
import { GlyphMap } from './glyph-map'
import { StyleChoice } from './style-choice'
import { useLetters } from './use-letters'

/** The page. */
export function LettersPage({ ports, childId }: { readonly ports: AppPorts; readonly childId: string }) {
  const [loaded] = useLoaded(() => ports.store.child(childId), [childId])
  return (
    <Page title="Ways of writing" back={{ to: { page: 'settings', childId }, label: 'Settings' }}>
      <Await loaded={loaded}>
        {(child) => (child ? <Ways ports={ports} child={child} /> : <p>This child is not on this device.</p>)}
      </Await>
    </Page>
  )
}

function Ways({ ports, child }: { readonly ports: AppPorts; readonly child: Child }) {
  const { letters, change, sentence, message } = useLetters(ports, child)
  const [glyph, setGlyph] = useState<string | null>(null)
  return (
    <div class="stack">
      <div>
        <p>
          For <strong>{child.nickname}</strong>
          {child.hand === 'left' && ', whose left hand pulls bars from right to left'} ·{' '}
          <a href={hashOf({ page: 'program', childId: child.id })}>program</a> ·{' '}
          <a href={hashOf({ page: 'worksheet', childId: child.id })}>worksheet</a>
        </p>
        <p class="hint">
          Every letter activity shows these models and measures against them. A letter taught in another way
          starts a new trend.
        </p>
      </div>
      <StyleChoice
        value={letters.style}
        hand={child.hand}
        onChange={(style) => change({ ...letters, style })}
      />
      <FamilyChoice letters={letters} hand={child.hand} onChange={change} />
      <GlyphMap letters={letters} hand={child.hand} onOpen={setGlyph} />
      {glyph !== null && (
        <GlyphDialog
          glyph={glyph}
          letters={letters}
          hand={child.hand}
          onChange={change}
          onClose={() => setGlyph(null)}
        />
      )}
      <Trouble sentence={sentence} />
      <p class="kept" role="status">
        {message}
      </p>
    </div>
  )
}
