import { Button, Group } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ReviewBody } from '#records'
import { refillReview, saveReview } from '../../api/acts.ts'
import type { Links } from '../../api/types.ts'
import { useWords } from '../../words.ts'
import { Empty } from '../empty.tsx'
import { announce } from '../live-region.tsx'
import { ProblemNotice } from '../problem-notice.tsx'
import { Section } from '../section.tsx'
import surface from '../surface.module.css'
import { titleOr } from '../titles.ts'
import { useMay } from '../use-may.ts'
import { FiguresTable } from './figures-table.tsx'
import { SheetRow } from './sheet-row.tsx'
import classes from './sheet.module.css'
import { TextArea } from './text-area.tsx'

interface Props {
  readonly body: ReviewBody
  /** Left out while nobody has begun the review: then the sheet is only looked at. */
  readonly review?: { readonly id: string; readonly version: number }
  readonly parties: readonly string[]
  readonly links: Links
}

/** The sheet: what the record tells, and what people write on it until a side signs it off. */
export function SheetForm({ body: kept, review, parties, links }: Props) {
  const { say } = useWords()
  const [body, setBody] = useState(kept)
  const mayChange = useMay('editor')
  const readOnly = review === undefined || kept.signOffs.length > 0 || !mayChange
  const answerOf = (organisation: string) => body.answers.find((one) => one.organisation === organisation)?.text
  return (
    <>
      <Section title={say('review.commitments')} count={body.rows.length}>
        {body.rows.length === 0 ? (
          <Empty title={say('review.no-commitments')} />
        ) : (
          <ul className={surface.list}>
            {body.rows.map((row) => (
              <li key={row.commitment}>
                <SheetRow
                  row={row}
                  links={links}
                  readOnly={readOnly}
                  onChange={(next) => setBody({ ...body, rows: body.rows.map((one) => (one === row ? next : one)) })}
                />
              </li>
            ))}
          </ul>
        )}
      </Section>
      {body.figures.length > 0 && (
        <Section title={say('review.figures')}>
          <FiguresTable figures={body.figures} links={links} />
        </Section>
      )}
      {review && (
        <Section title={say('review.answers')}>
          <div className={classes.fields}>
            {parties.map((id) => (
              <TextArea
                key={id}
                label={titleOr(links, id)}
                text={answerOf(id)}
                disabled={readOnly}
                onChange={(text) =>
                  setBody({
                    ...body,
                    answers: [
                      ...body.answers.filter(({ organisation }) => organisation !== id),
                      ...(text === undefined ? [] : [{ organisation: id, text }]),
                    ],
                  })
                }
              />
            ))}
          </div>
        </Section>
      )}
      {review && !readOnly && <Keep review={review} body={body} />}
    </>
  )
}

function Keep({ review: { id, version }, body }: { review: { id: string; version: number }; body: ReviewBody }) {
  const { say } = useWords()
  const queryClient = useQueryClient()
  const done = async (): Promise<void> => {
    announce(say('review.kept'))
    await queryClient.invalidateQueries()
  }
  const save = useMutation({ mutationFn: () => saveReview(id, writtenOn(body), version), onSuccess: done })
  const refill = useMutation({ mutationFn: () => refillReview(id, version), onSuccess: done })
  return (
    <div className="no-print">
      <ProblemNotice error={save.error ?? refill.error} />
      <Group gap="xs">
        <Button loading={save.isPending} onClick={() => save.mutate()}>
          {say('save')}
        </Button>
        <Button variant="default" loading={refill.isPending} onClick={() => refill.mutate()}>
          {say('review.refill')}
        </Button>
      </Group>
    </div>
  )
}

/** What people write on the sheet: the rest follows from the record. */
const writtenOn = ({ rows, answers, note }: ReviewBody) => ({
  rows: rows.map(({ commitment, difficulty, recommendation, becomes }) => ({
    commitment,
    difficulty,
    recommendation,
    becomes,
  })),
  answers,
  note,
})
