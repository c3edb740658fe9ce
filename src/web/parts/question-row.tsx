import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { notFulfilledBy } from '../api/acts.ts'
import type { DueQuestion, Links } from '../api/types.ts'
import { useWords } from '../words.ts'
import classes from './duty-row.module.css'
import { subjectOfQuestion } from './fulfilment-subject.ts'
import { announce } from './live-region.tsx'
import { later } from './later.tsx'
import { ButtonLink } from './link.tsx'
import { ProblemNotice } from './problem-notice.tsx'
import { LinkedRecord } from './record-link.tsx'
import { titlesFrom } from './titles.ts'

const FulfilmentDialog = later(async () => (await import('./fulfilment-dialog.tsx')).FulfilmentDialog)
const CadenceDialog = later(async () => (await import('./cadence-dialog.tsx')).CadenceDialog)

/** What only a person can answer, with the place where to answer it. */
export function QuestionRow({ question, links }: { question: DueQuestion; links: Links }) {
  const words = useWords()
  return (
    <div className={classes.row} data-tone="soon">
      <div className={classes.head}>
        <span className={classes.what}>
          <LinkedRecord id={question.commitment} links={links} />
        </span>
      </div>
      <div className={classes.foot}>
        <span>{words.sentence('question', question, titlesFrom(links))}</span>
        <Answer question={question} links={links} />
      </div>
    </div>
  )
}

/** Where the answer belongs: most are a field of the commitment, some of another record that the question names. */
const answeredIn: Readonly<Record<string, string>> = {
  'needs-signed-copy': 'agreement',
  'needs-end-day': 'agreement',
  'needs-year': 'fulfilment',
  'which-period': 'fulfilment',
  'who-did-it': 'fulfilment',
  'needs-amount': 'fulfilment',
  'needs-event-day': 'event',
  'event-postponed': 'event',
  'event-cancelled': 'event',
}

/** “No”: kept with the commitment, and not asked again. */
function NotThis({ question }: { question: DueQuestion }) {
  const { say } = useWords()
  const queryClient = useQueryClient()
  const decline = useMutation({
    mutationFn: () => notFulfilledBy(question.commitment, String(question.details['event'])),
    onSuccess: async () => {
      announce(say('question.no-noted'))
      await queryClient.invalidateQueries()
    },
  })
  return (
    <>
      <ProblemNotice error={decline.error} />
      <Button size="xs" variant="subtle" loading={decline.isPending} onClick={() => decline.mutate()}>
        {say('question.no-not-this')}
      </Button>
    </>
  )
}

function Answer({ question, links }: { question: DueQuestion; links: Links }) {
  const { say } = useWords()
  const [opened, { open, close }] = useDisclosure()
  if (question.code === 'needs-cadence' || question.code === 'cadence-not-agreed') {
    return (
      <>
        <Button size="xs" onClick={open}>
          {say('question.set-cadence')}
        </Button>
        {opened && <CadenceDialog commitment={question.commitment} links={links} onClose={close} />}
      </>
    )
  }
  if (question.code === 'may-be-fulfilled-by') {
    return (
      <>
        <NotThis question={question} />
        <Button size="xs" variant="default" onClick={open}>
          {say('question.yes-record')}
        </Button>
        {opened && (
          <FulfilmentDialog subject={subjectOfQuestion(question, links)} links={links} ours={[]} onClose={close} />
        )}
      </>
    )
  }
  if (question.code === 'succession-waits') {
    return (
      <ButtonLink size="xs" variant="default" to="/succession">
        {say('succession.banner-open')}
      </ButtonLink>
    )
  }
  const place = answeredIn[question.code]
  const id = place === undefined ? question.commitment : String(question.details[place] ?? question.commitment)
  return (
    <ButtonLink size="xs" variant="default" to="/records/$id/edit" params={{ id }}>
      {say(question.code === 'whose-turn' ? 'question.say-who-begins' : 'question.answer')}
    </ButtonLink>
  )
}
