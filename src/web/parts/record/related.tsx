import type { RecordSummary, RecordView } from '../../api/types.ts'
import { useWords } from '../../words.ts'
import { RecordLinkText } from '../record-link.tsx'
import { Section } from '../section.tsx'
import surface from '../surface.module.css'
import { summaryLine } from './summary-line.ts'
import classes from './related.module.css'

/** Everything that names this record, by kind. */
export function Related({ view }: { view: RecordView }) {
  const words = useWords()
  const kinds = [...new Set(view.related.map((related) => related.kind))]
  return kinds.map((kind) => (
    <Section
      key={kind}
      title={words.say(`kind.${kind}`, { count: 2 })}
      count={view.related.filter((related) => related.kind === kind).length}
    >
      <ul className={surface.list}>
        {view.related
          .filter((related) => related.kind === kind)
          .map((related) => (
            <li key={related.id}>
              <SummaryRow summary={related} />
            </li>
          ))}
      </ul>
    </Section>
  ))
}

export function SummaryRow({ summary }: { summary: RecordSummary }) {
  const words = useWords()
  return (
    <div className={classes.row}>
      <RecordLinkText id={summary.id} kind={summary.kind} title={summary.title} />
      <span className={classes.line}>{summaryLine(summary.record, words)}</span>
    </div>
  )
}
