import { Checkbox, Select, TextInput } from '@mantine/core'
import { textMethods } from '#records/lists'
import { useState } from 'react'
import { changeLanguage } from '../../api/texts.ts'
import type { TextView } from '../../api/types.ts'
import { isDate, useWords } from '../../words.ts'
import { DateField } from '../date-field.tsx'
import { FormDialog } from '../dialog.tsx'
import { useMay } from '../use-may.ts'
import type { Version } from './language-card.tsx'
import { useTextAct } from './use-text-act.ts'

interface Props {
  readonly view: TextView
  readonly version: Version
  readonly onClose: () => void
}

type State = Exclude<Version['state'], 'signed'>

/** How far a language is, who wrote it, who read it, until when it is owed. */
export function LanguageDialog({ view, version, onClose }: Props) {
  const words = useWords()
  const mayAgree = useMay('approver')
  const hasWords = version.clauses.length > 0
  const states = (hasWords ? ['draft', 'reviewed', ...(mayAgree ? ['agreed'] : [])] : ['owed']) as State[]
  const [state, setState] = useState<State>(version.state === 'signed' ? 'agreed' : version.state)
  const [authentic, setAuthentic] = useState(version.authentic)
  const [method, setMethod] = useState(version.method ?? 'person')
  const [translator, setTranslator] = useState(version.translator ?? '')
  const [reviewer, setReviewer] = useState(version.reviewer ?? '')
  const [due, setDue] = useState(version.owed?.due ?? '')
  const change = useTextAct(changeLanguage, words.say('text.language-changed'), onClose)
  const { language } = version
  const owed = due.trim() === '' ? version.owed : { ...version.owed, due: due.trim() }
  const request = {
    agreement: view.agreement.id,
    replaces: view.text?.version ?? null,
    language,
    state,
    authentic,
    ...(hasWords ? { method } : {}),
    ...(translator.trim() === '' ? {} : { translator: translator.trim() }),
    ...(reviewer.trim() === '' ? {} : { reviewer: reviewer.trim() }),
    ...(owed ? { owed } : {}),
  }
  return (
    <FormDialog
      title={words.say('text.change-language', { language: words.languageName(language) })}
      submit={words.say('save')}
      busy={change.isPending}
      error={change.error}
      disabled={due.trim() !== '' && !isDate(due.trim())}
      onSubmit={() => change.mutate(request)}
      onClose={onClose}
    >
      <Select
        label={words.say('text.state')}
        description={mayAgree || !hasWords ? undefined : words.say('text.approver-agrees')}
        data={states.map((value) => ({ value, label: words.choice('text-state', value) }))}
        value={state}
        onChange={(value) => setState(states.find((one) => one === value) ?? state)}
        allowDeselect={false}
      />
      <Checkbox
        label={words.say('text.is-authentic')}
        checked={authentic}
        onChange={(event) => setAuthentic(event.currentTarget.checked)}
      />
      {hasWords && (
        <>
          <Select
            label={words.say('text.method')}
            data={textMethods.map((value) => ({ value, label: words.choice('text-method', value) }))}
            value={method}
            onChange={(value) => setMethod(textMethods.find((one) => one === value) ?? method)}
            allowDeselect={false}
          />
          <TextInput
            label={words.say('text.translator')}
            value={translator}
            onChange={(event) => setTranslator(event.currentTarget.value)}
          />
          <TextInput
            label={words.say('text.reviewer')}
            description={words.say('text.reviewer-hint', { language: words.languageName(language) })}
            value={reviewer}
            onChange={(event) => setReviewer(event.currentTarget.value)}
          />
        </>
      )}
      <DateField label={words.say('text.due')} value={due} onChange={setDue} />
    </FormDialog>
  )
}
