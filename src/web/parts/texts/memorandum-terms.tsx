import { useWords } from '../../words.ts'
import { Section } from '../section.tsx'
import { ChoiceField, CountField } from './choice-field.tsx'
import { costKinds, renewals, withMidTerm, withYears } from './memorandum-choices.ts'
import type { FormProps } from './memorandum-form.tsx'
import classes from './texts.module.css'

/** Who pays, for how long, how it is renewed and ended, when it is reviewed. */
export function Terms({ choices, onChange }: FormProps) {
  const { say, choice } = useWords()
  const { reviews, years } = choices
  return (
    <Section title={say('memorandum.terms')}>
      <ChoiceField
        label={say('memorandum.costs')}
        values={costKinds}
        value={choices.costs}
        named={(value) => choice('memorandum-costs', value)}
        onChange={(costs) => onChange({ ...choices, costs })}
      />
      <div className={classes.fields}>
        <CountField
          label={say('memorandum.years')}
          most={10}
          value={years}
          onChange={(next) => onChange(withYears(choices, next))}
        />
        <ChoiceField
          label={say('memorandum.renewal')}
          values={renewals}
          value={choices.renewal}
          named={(value) => choice('memorandum-renewal', value)}
          onChange={(renewal) => onChange({ ...choices, renewal })}
        />
        <CountField
          label={say('memorandum.renewal-years')}
          most={10}
          value={choices.renewalYears}
          onChange={(renewalYears) => onChange({ ...choices, renewalYears })}
        />
        <CountField
          label={say('memorandum.notice')}
          most={24}
          value={choices.noticeMonths}
          onChange={(noticeMonths) => onChange({ ...choices, noticeMonths })}
        />
        <CountField
          label={say('memorandum.mid-term')}
          least={0}
          most={years * 12 - 1}
          value={reviews.midTerm ?? 0}
          onChange={(midTerm) => onChange(withMidTerm(choices, midTerm))}
        />
        <CountField
          label={say('memorandum.final')}
          most={Math.min(24, years * 12 - 1)}
          value={reviews.final}
          onChange={(final) => onChange({ ...choices, reviews: { ...reviews, final } })}
        />
        <CountField
          label={say('memorandum.contact-days')}
          most={365}
          value={choices.contactDays}
          onChange={(contactDays) => onChange({ ...choices, contactDays })}
        />
      </div>
    </Section>
  )
}
