import type { KindName } from '#records'
import type { Links } from '../../api/types.ts'
import { useWords } from '../../words.ts'
import { FieldValue, isFilled, labelOf } from './field-value.tsx'
import { fieldsOf } from './fields-of.ts'
import classes from './changes.module.css'

interface Props {
  readonly kind: KindName
  readonly before: object
  readonly after: object
  readonly links: Links
}

type Body = Readonly<Record<string, unknown>>

/** The fields that differ between two versions: what stood there, and what stands there now. */
export function Changes({ kind, before, after, links }: Props) {
  const words = useWords()
  const [old, now] = [before as Body, after as Body]
  const changed = (fieldsOf[kind] ?? []).filter(
    (spec) => JSON.stringify(old[spec.name]) !== JSON.stringify(now[spec.name]),
  )
  return (
    <dl className={classes.changes}>
      {changed.map((spec) => (
        <div key={spec.name}>
          <dt>{labelOf(spec, words)}</dt>
          <dd>
            {isFilled(old[spec.name]) && (
              <del>
                <FieldValue spec={spec} value={old[spec.name]} links={links} />
              </del>
            )}
            {isFilled(now[spec.name]) && (
              <ins>
                <FieldValue spec={spec} value={now[spec.name]} links={links} />
              </ins>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
