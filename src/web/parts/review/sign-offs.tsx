import { Button, Select, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import type { ReviewBody } from '#records'
import { reopenReview, signReview } from '../../api/acts.ts'
import * as queries from '../../api/queries.ts'
import type { Links } from '../../api/types.ts'
import { isDate, useWords } from '../../words.ts'
import { DateField } from '../date-field.tsx'
import { announce } from '../live-region.tsx'
import { ProblemNotice } from '../problem-notice.tsx'
import surface from '../surface.module.css'
import { titleOr } from '../titles.ts'
import { useMay } from '../use-may.ts'
import classes from './sheet.module.css'

interface Props {
  readonly review: { readonly id: string; readonly version: number; readonly body: ReviewBody }
  readonly parties: readonly string[]
  readonly links: Links
}

/** Who signed the sheet off for which side; it counts once all have. */
export function SignOffs({ review, parties, links }: Props) {
  const words = useWords()
  const { say } = words
  const mayApprove = useMay('approver')
  const queryClient = useQueryClient()
  const { signOffs } = review.body
  const missing = parties.filter((one) => !signOffs.some(({ organisation }) => organisation === one))
  const reopen = useMutation({
    mutationFn: () => reopenReview(review.id, review.version),
    onSuccess: () => queryClient.invalidateQueries(),
  })
  return (
    <>
      <ul className={surface.list}>
        {signOffs.map((one) => (
          <li key={one.organisation}>
            <strong>{titleOr(links, one.organisation)}</strong>
            {': '}
            {say('review.signed-by', { name: one.name, date: words.date(one.date) })}
          </li>
        ))}
        {missing.map((id) => (
          <li key={id} className={classes.quiet}>
            <strong>{titleOr(links, id)}</strong>
            {': '}
            {say('review.not-signed')}
          </li>
        ))}
      </ul>
      {mayApprove && missing.length > 0 && <SignForm review={review} missing={missing} links={links} />}
      {mayApprove && signOffs.length > 0 && (
        <div className="no-print">
          <ProblemNotice error={reopen.error} />
          <Button variant="subtle" size="xs" loading={reopen.isPending} onClick={() => reopen.mutate()}>
            {say('review.reopen')}
          </Button>
        </div>
      )}
    </>
  )
}

function SignForm({ review, missing, links }: Omit<Props, 'parties'> & { missing: readonly string[] }) {
  const { say } = useWords()
  const queryClient = useQueryClient()
  const today = useQuery(queries.office).data?.today ?? ''
  const [organisation, choose] = useState(missing[0] ?? '')
  const [name, setName] = useState('')
  const [dated, setDate] = useState<string | null>(null)
  const date = dated ?? today
  const sign = useMutation({
    mutationFn: () =>
      signReview(review.id, { organisation, name: name.trim(), date: date.trim(), replaces: review.version }),
    onSuccess: async () => {
      announce(say('review.signed'))
      await queryClient.invalidateQueries()
    },
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    sign.mutate()
  }
  return (
    <form onSubmit={submit} className="no-print">
      <div className={classes.bar}>
        <Select
          label={say('review.for')}
          data={missing.map((value) => ({ value, label: titleOr(links, value) }))}
          value={organisation}
          onChange={(value) => choose(value ?? '')}
          allowDeselect={false}
        />
        <TextInput
          label={say('review.who')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          required
        />
        <DateField label={say('field.date')} value={date} onChange={setDate} required />
        <Button type="submit" loading={sign.isPending} disabled={name.trim() === '' || !isDate(date.trim())}>
          {say('review.sign')}
        </Button>
      </div>
      <ProblemNotice error={sign.error} />
    </form>
  )
}
