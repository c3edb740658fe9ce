import { Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { saveClause } from '../../api/texts.ts'
import type { TextView } from '../../api/types.ts'
import { useWords } from '../../words.ts'
import { FormDialog } from '../dialog.tsx'
import type { Row } from './clause-row.tsx'
import { useTextAct } from './use-text-act.ts'

interface Props {
  readonly view: TextView
  readonly row: Row
  readonly language: string
  readonly onClose: () => void
}

/** Other words for a clause of one language; beside them stands what the other languages say. */
export function ClauseDialog({ view, row, language, onClose }: Props) {
  const words = useWords()
  const own = row.texts[language]
  const [heading, setHeading] = useState(own?.title ?? '')
  const [text, setText] = useState(own?.text ?? '')
  const save = useTextAct(saveClause, words.say('text.clause-saved'), onClose)
  const request = {
    agreement: view.agreement.id,
    replaces: view.text?.version ?? null,
    language,
    clause: row.clause,
    heading,
    text,
  }
  return (
    <FormDialog
      title={words.say('text.edit-title', { language: words.languageName(language) })}
      submit={words.say('save')}
      size="lg"
      busy={save.isPending}
      error={save.error}
      disabled={text.trim() === ''}
      onSubmit={() => save.mutate(request)}
      onClose={onClose}
    >
      {row.role === 'clause' && (
        <TextInput
          label={words.say('text.heading')}
          lang={language}
          value={heading}
          onChange={(event) => setHeading(event.currentTarget.value)}
        />
      )}
      <Textarea
        label={words.say('text.words')}
        description={words.say('text.draft-again')}
        lang={language}
        autosize
        minRows={5}
        maxRows={18}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </FormDialog>
  )
}
