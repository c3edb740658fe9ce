import { Select, Textarea } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { textLanguages } from '#records/lists'
import { useState } from 'react'
import * as queries from '../../api/queries.ts'
import { changeLanguage, putLanguage } from '../../api/texts.ts'
import type { TextView } from '../../api/types.ts'
import { useWords } from '../../words.ts'
import { FormDialog } from '../dialog.tsx'
import { ChoiceField } from './choice-field.tsx'
import { useTextAct } from './use-text-act.ts'
import { WriterFields } from './writer-fields.tsx'

const methods = ['person', 'machine', 'machine then person'] as const

interface Props {
  readonly view: TextView
  /** Left out: the person chooses. */
  readonly language?: string | undefined
  readonly onClose: () => void
}

/** The words of one language, pasted or from a document that is kept; or that they are still owed. */
export function PutDialog({ view, language: given, onClose }: Props) {
  const words = useWords()
  const documents = useInfiniteQuery(queries.documents(undefined)).data?.pages.flatMap((page) => page.documents) ?? []
  const there = new Set(view.text?.body.versions.map((version) => version.language))
  const free: readonly string[] = textLanguages.filter((tag) => !there.has(tag))
  const [language, setLanguage] = useState(given ?? free[0] ?? 'en')
  const [text, setText] = useState('')
  const [document, setDocument] = useState<string | null>(null)
  const [method, setMethod] = useState<(typeof methods)[number]>('person')
  const [translator, setTranslator] = useState('')
  const on = { agreement: view.agreement.id, replaces: view.text?.version ?? null, language }
  const by = translator.trim() === '' ? {} : { translator: translator.trim() }
  const isOwed = text.trim() === '' && document === null
  const put = useTextAct(
    () =>
      isOwed
        ? changeLanguage({ ...on, state: 'owed' })
        : putLanguage({ ...on, ...by, method, ...(document === null ? { words: text } : { document }) }),
    words.say('text.language-put'),
    onClose,
  )
  return (
    <FormDialog
      title={words.say(given === undefined ? 'text.add-language' : 'text.put')}
      submit={words.say(isOwed ? 'text.note-owed' : 'text.take-in')}
      size="lg"
      busy={put.isPending}
      error={put.error}
      disabled={isOwed && there.has(language)}
      onSubmit={() => put.mutate(undefined)}
      onClose={onClose}
    >
      {given === undefined && (
        <ChoiceField
          label={words.say('text.language')}
          values={free}
          value={language}
          named={words.languageName}
          onChange={setLanguage}
        />
      )}
      <Textarea
        label={words.say('text.paste')}
        description={words.say('text.paste-hint')}
        lang={language}
        autosize
        minRows={6}
        maxRows={16}
        value={text}
        disabled={document !== null}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Select
        label={words.say('text.document')}
        data={documents.map(({ digest, title, fileName }) => ({ value: digest, label: title || fileName }))}
        value={document}
        onChange={setDocument}
        clearable
        searchable
      />
      <WriterFields
        methods={methods}
        method={method}
        onMethod={setMethod}
        translator={translator}
        onTranslator={setTranslator}
      />
    </FormDialog>
  )
}
