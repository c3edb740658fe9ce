import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { RuleBody } from '#records'
import { rules } from '../api/rules.ts'
import type { OfferedRule, RulesView } from '../api/types.ts'
import { Badge } from '../parts/badge.tsx'
import { Empty } from '../parts/empty.tsx'
import { later } from '../parts/later.tsx'
import { Page } from '../parts/page.tsx'
import { Read } from '../parts/read.tsx'
import { HolidaysList } from '../parts/rules/holidays-list.tsx'
import { freshRule, type RuleDraft } from '../parts/rules/rule-draft.ts'
import { RuleCard } from '../parts/rules/rule-card.tsx'
import { RuleFacts } from '../parts/rules/rule-facts.tsx'
import classes from '../parts/rules/rules.module.css'
import { Section } from '../parts/section.tsx'
import surface from '../parts/surface.module.css'
import { Tongue } from '../parts/tongue.tsx'
import { useMay } from '../parts/use-may.ts'
import { useWords } from '../words.ts'

const RuleDialog = later(async () => (await import('../parts/rules/rule-dialog.tsx')).RuleDialog)

/** The clocks of the office: which rules start them, what they gave, and on which days nobody works. */
export function RulesPage() {
  const { say } = useWords()
  const query = useQuery(rules)
  return (
    <Page title={say('nav.rules')}>
      <Read query={query}>{(view) => <Rules view={view} />}</Read>
    </Page>
  )
}

function Rules({ view }: { view: RulesView }) {
  const { say } = useWords()
  const mayKeep = useMay('approver')
  const [draft, setDraft] = useState<RuleDraft | null>(null)
  const edit = mayKeep ? setDraft : null
  const open = view.offered.filter(({ adopted }) => !adopted)
  return (
    <>
      <Section
        title={say('rules.own')}
        count={view.rules.length}
        hint={say('rules.own-hint')}
        action={
          mayKeep && (
            <Button size="xs" variant="default" onClick={() => setDraft({ body: freshRule(view.country) })}>
              {say('rules.add')}
            </Button>
          )
        }
      >
        {view.rules.length === 0 && <Empty title={say('rules.none')}>{say('rules.none-more')}</Empty>}
        <ul className={classes.cards}>
          {view.rules.map((rule) => (
            <li key={rule.id}>
              <RuleCard rule={rule} links={view.links} onEdit={edit} />
            </li>
          ))}
        </ul>
      </Section>
      {open.length > 0 && (
        <Section title={say('rules.offered')} count={open.length} hint={say('rules.offered-hint')}>
          <ul className={surface.list}>
            {open.map((offer) => (
              <li key={offer.key}>
                <Offer offer={offer} view={view} onAdopt={edit} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <HolidaysList view={view} />
      {draft && <RuleDialog draft={draft} view={view} onClose={() => setDraft(null)} />}
    </>
  )
}

interface OfferProps {
  readonly offer: OfferedRule
  readonly view: RulesView
  readonly onAdopt: ((draft: RuleDraft) => void) | null
}

function Offer({ offer, view, onAdopt }: OfferProps) {
  const { say, language } = useWords()
  const { body, key } = offer
  const adopted: RuleBody = { ...body, countsFrom: view.today, adoptedFrom: key }
  return (
    <div className={classes.offer}>
      <div>
        <strong>
          <Tongue text={body.name} />
        </strong>{' '}
        <Badge tone="soon">{say('rules.to-check')}</Badge>
        <RuleFacts body={body} links={view.links} />
      </div>
      {onAdopt && (
        <Button
          size="xs"
          variant="default"
          onClick={() => onAdopt({ body: adopted })}
          aria-label={say('rules.adopt-this', { name: body.name.in[language] ?? body.name.in[body.name.original] })}
        >
          {say('rules.adopt')}
        </Button>
      )}
    </div>
  )
}
