import { Table, VisuallyHidden } from '@mantine/core'
import type { ReactNode } from 'react'
import type { AgreementView } from '../../api/types.ts'
import { useWords } from '../../words.ts'
import { Badge } from '../badge.tsx'
import type { Tone } from '../duty-state.ts'
import { ScrollRegion } from '../scroll-region.tsx'
import { Name, Tongue } from '../tongue.tsx'
import classes from './approvals.module.css'
import { bodyOfAgreement } from './body-of-agreement.ts'

type State = AgreementView['life']['approvals'][number]['state']

const toneOf: Readonly<Record<State, Tone>> = { waiting: 'calm', late: 'late', 'to take': 'soon', settled: 'met' }

interface Props {
  readonly view: AgreementView
  /** What can be done about one of them. */
  readonly actionFor: (place: number) => ReactNode
}

/** Whom the office asked, until when, what they answered and how it was taken. */
export function Approvals({ view, actionFor }: Props) {
  const words = useWords()
  const { say } = words
  const { approvals } = bodyOfAgreement(view)
  return (
    <ScrollRegion label={say('agreement.approvals')} className={classes.scroll}>
      <Table className={classes.table}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('agreement.asked-whom')}</Table.Th>
            <Table.Th>{say('agreement.asked')}</Table.Th>
            <Table.Th>{say('field.due')}</Table.Th>
            <Table.Th>{say('agreement.answer')}</Table.Th>
            <Table.Th>{say('agreement.taken')}</Table.Th>
            <Table.Th>
              <VisuallyHidden>{say('agreement.enter-answer')}</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {view.life.approvals.map(({ place, name, state, daysLate }) => {
            const { asked, due, answer, taken } = approvals[place]!
            return (
              <Table.Tr key={place}>
                <Table.Td>
                  <Name text={name} />
                </Table.Td>
                <Table.Td>{words.date(asked)}</Table.Td>
                <Table.Td>{due && words.date(due)}</Table.Td>
                <Table.Td>
                  {answer ? (
                    <>
                      {words.choice('opinion', answer.says)} ({words.date(answer.date)})
                      {answer.note && (
                        <div>
                          <Tongue text={answer.note} />
                        </div>
                      )}
                    </>
                  ) : (
                    <Badge tone={toneOf[state]}>
                      {say(state === 'late' ? 'agreement.opinion-late' : 'agreement.opinion-waiting', {
                        days: daysLate,
                      })}
                    </Badge>
                  )}
                </Table.Td>
                <Table.Td>
                  {taken ? (
                    words.choice('taken', taken.how)
                  ) : state === 'to take' ? (
                    <Badge tone="soon">{say('agreement.to-take')}</Badge>
                  ) : null}
                </Table.Td>
                <Table.Td>{actionFor(place)}</Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
    </ScrollRegion>
  )
}
