/** Letters and digits in groups as they are taught: one by one, or a whole group with one tap. */
import type { WorksheetChoice } from './choice'
import { glyphOrders, lookAlikesIn, type GlyphGroup } from './glyph-groups'

interface GlyphPickerProps {
  readonly choice: WorksheetChoice
  onChange(change: Partial<WorksheetChoice>): void
}

/** The picker. */
export function GlyphPicker({ choice: { order, glyphs }, onChange }: GlyphPickerProps) {
  const alike = lookAlikesIn(glyphs)
  return (
    <fieldset class="field glyph-picker">
      <legend>Letters and digits</legend>
      <label class="field">
        <span class="visually-hidden">Teaching order</span>
        <select
          value={order.name}
          onChange={(event) => {
            const next = glyphOrders.find(({ name }) => name === event.currentTarget.value)
            if (next) onChange({ order: next })
          }}
        >
          {glyphOrders.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      {order.groups.map((group) => (
        <Group
          key={group.glyphs.join('')}
          group={group}
          chosen={glyphs}
          onChange={(next) => onChange({ glyphs: next })}
        />
      ))}
      <div class="row">
        <button
          type="button"
          class="link"
          disabled={glyphs.length === 0}
          onClick={() => onChange({ glyphs: [] })}
        >
          None
        </button>
      </div>
      {alike.length > 0 && (
        <p class="hint" role="status">
          {alike.join(', ')} look alike: better learnt on different days.
        </p>
      )}
    </fieldset>
  )
}

interface GroupProps {
  readonly group: GlyphGroup
  readonly chosen: readonly string[]
  onChange(glyphs: readonly string[]): void
}

function Group({ group: { name, glyphs }, chosen, onChange }: GroupProps) {
  const all = glyphs.every((glyph) => chosen.includes(glyph))
  const whole = `${name}: ${glyphs.join(' ')}`
  const others = chosen.filter((glyph) => !glyphs.includes(glyph))
  const toggle = (glyph: string) =>
    onChange(chosen.includes(glyph) ? chosen.filter((one) => one !== glyph) : [...chosen, glyph])
  return (
    <div class="glyph-row" role="group" aria-label={whole}>
      <button
        type="button"
        class="link"
        aria-label={whole}
        aria-pressed={all}
        onClick={() => onChange(all ? others : [...others, ...glyphs])}
      >
        {name}
      </button>
      <div class="small-chips">
        {glyphs.map((glyph) => (
          <label key={glyph} class="chip">
            <input type="checkbox" checked={chosen.includes(glyph)} onChange={() => toggle(glyph)} />
            <span>{glyph}</span>
          </label>
        ))}
      </div>
    </div>
  )
}
