import { Checkbox, TextInput } from '@mantine/core'
import { textMethods } from '#records/lists'
import { useState } from 'react'
import { changeLanguage } from '../../api/texts.ts'
import type { TextView } from '../../api/types.ts'
import { isDate, useWords } from '../../words.ts'
import { DateField } from '../date-field.tsx'
import { FormDialog } from '../dialog.tsx'
import { useMay } from '../use-may.ts'
import { ChoiceField } from './choice-field.tsx'
import type { Version } from './language-card.tsx'
import { useTextAct } from './use-text-act.ts'
import { WriterFields } from './writer-fields.tsx'

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
      <ChoiceField
        label={words.say('text.state')}
        description={mayAgree || !hasWords ? undefined : words.say('text.approver-agrees')}
        values={states}
        value={state}
        named={(value) => words.choice('text-state', value)}
        onChange={setState}
      />
      <Checkbox
        label={words.say('text.is-authentic')}
        checked={authentic}
        onChange={(event) => setAuthentic(event.currentTarget.checked)}
      />
      {hasWords && (
        <>
          <WriterFields
            methods={textMethods}
            method={method}
            onMethod={setMethod}
            translator={translator}
            onTranslator={setTranslator}
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
