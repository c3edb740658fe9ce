import { Button, Select } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { reviewTypes } from '#records/lists'
import type { ReviewBody } from '#records'
import { beginReview } from '../api/acts.ts'
import * as queries from '../api/queries.ts'
import type { ReviewSheetView } from '../api/types.ts'
import { later } from '../parts/later.tsx'
import { TextLink } from '../parts/link.tsx'
import { announce } from '../parts/live-region.tsx'
import { Page } from '../parts/page.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { Read } from '../parts/read.tsx'
import { SheetForm } from '../parts/review/sheet-form.tsx'
import classes from '../parts/review/sheet.module.css'
import { SignOffs } from '../parts/review/sign-offs.tsx'
import { Section } from '../parts/section.tsx'
import { languageByScript } from '../parts/tongue.tsx'
import { useMay } from '../parts/use-may.ts'
import { useWords } from '../words.ts'

const RenewDialog = later(async () => (await import('../parts/review/renew-dialog.tsx')).RenewDialog)

const route = getRouteApi('/office/agreements/$id/review')

interface Kept {
  readonly id: string
  readonly version: number
  readonly body: ReviewBody
}

export function ReviewPage() {
  const { id } = route.useParams()
  const { say } = useWords()
  const query = useQuery(queries.reviewSheet(id))
  if (query.data) return <Sheet view={query.data} />
  return (
    <Page title={say('review.title')}>
      <Read query={query} lines={6}>
        {() => null}
      </Read>
    </Page>
  )
}

const keptReviews = ({ reviews }: ReviewSheetView): readonly Kept[] =>
  reviews.flatMap(({ record }) =>
    record.kind === 'review' ? [{ id: record.id, version: record.version, body: record.body }] : [],
  )

/** The sheet of a review: filled from the record, discussed, signed off by both, and what follows it. */
function Sheet({ view }: { view: ReviewSheetView }) {
  const words = useWords()
  const { say } = words
  const reviews = keptReviews(view)
  const [chosen, choose] = useState<string | null>(null)
  const [renewing, setRenewing] = useState(false)
  const mayChange = useMay('editor')
  const review = chosen === 'new' ? undefined : (reviews.find(({ id }) => id === chosen) ?? reviews.at(-1))
  const body = review?.body ?? view.sheet
  const { id, title } = { id: view.agreement.record.id, title: view.agreement.title }
  return (
    <Page
      title={say('review.of', { title })}
      titleLanguage={languageByScript(title)}
      above={
        <TextLink to="/agreements/$id" params={{ id }} size="sm">
          {say('kind.agreement', { count: 1 })}
        </TextLink>
      }
      actions={
        <span className="no-print">
          <Button variant="default" size="sm" onClick={() => window.print()} mr="xs">
            {say('review.print')}
          </Button>
          {mayChange && (
            <Button variant="default" size="sm" onClick={() => setRenewing(true)}>
              {say('renewal.button')}
            </Button>
          )}
        </span>
      }
    >
      <p>
        {say('review.as-of', {
          type: words.choice('review', body.type),
          date: words.date(body.date),
          period: body.period === undefined ? 'none' : words.date(body.period),
        })}
      </p>
      {reviews.length > 0 && <WhichReview reviews={reviews} value={review?.id ?? 'new'} onChange={choose} />}
      {!review && mayChange && <Begin agreement={id} onBegun={choose} />}
      <SheetForm
        key={`${review?.id} ${review?.version}`}
        body={body}
        review={review}
        parties={view.parties}
        links={view.links}
      />
      {review && (
        <Section title={say('review.sign-offs')}>
          <SignOffs key={review.body.signOffs.length} review={review} parties={view.parties} links={view.links} />
        </Section>
      )}
      {renewing && <RenewDialog agreement={id} sheet={body} links={view.links} onClose={() => setRenewing(false)} />}
    </Page>
  )
}

interface WhichProps {
  readonly reviews: readonly Kept[]
  readonly value: string
  readonly onChange: (id: string | null) => void
}

function WhichReview({ reviews, value, onChange }: WhichProps) {
  const words = useWords()
  return (
    <Select
      className="no-print"
      label={words.say('review.which')}
      data={[
        ...reviews.map(({ id, body }) => ({
          value: id,
          label: `${words.choice('review', body.type)}, ${words.date(body.date)}`,
        })),
        { value: 'new', label: words.say('review.new') },
      ]}
      value={value}
      onChange={onChange}
      allowDeselect={false}
      maw="22rem"
    />
  )
}

/** Nothing is written before somebody begins the review. */
function Begin({ agreement, onBegun }: { agreement: string; onBegun: (id: string) => void }) {
  const words = useWords()
  const { say } = words
  const queryClient = useQueryClient()
  const [type, setType] = useState<ReviewBody['type']>('final')
  const begin = useMutation({
    mutationFn: () => beginReview(agreement, type),
    onSuccess: async ({ record }) => {
      announce(say('review.begun'))
      await queryClient.invalidateQueries()
      onBegun(record.id)
    },
  })
  return (
    <div className="no-print">
      <div className={classes.bar}>
        <Select
          label={say('field.review-type')}
          data={reviewTypes.map((value) => ({ value, label: words.choice('review', value) }))}
          value={type}
          onChange={(value) => setType(value === 'mid-term' ? value : 'final')}
          allowDeselect={false}
        />
        <Button loading={begin.isPending} onClick={() => begin.mutate()}>
          {say('review.begin')}
        </Button>
      </div>
      <p className={classes.quiet}>{say('review.begin-help')}</p>
      <ProblemNotice error={begin.error} />
    </div>
  )
}
