import { Anchor, Select, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { textLanguages } from '#records/lists'
import { keepLetter, letter, letterFile } from '../../api/successions.ts'
import type { LetterDraft, Links } from '../../api/types.ts'
import { isDate, useWords } from '../../words.ts'
import { DateField } from '../date-field.tsx'
import { FormDialog } from '../dialog.tsx'
import { Read } from '../read.tsx'
import { titleOr } from '../titles.ts'
import classes from './succession.module.css'
import type { SuccessionItem } from './succession-row.tsx'
import { useChange } from '../use-change.ts'

interface Props {
  readonly item: SuccessionItem
  readonly links: Links
  readonly onClose: () => void
}

/** The letter to a partner in two languages side by side: drafted from the template, changed by a person, kept. */
export function LetterDialog({ item, links, onClose }: Props) {
  const [to, setTo] = useState(nextPartner(item))
  const [languages, setLanguages] = useState<readonly string[] | null>(null)
  const wanted = {
    succession: item.record?.id ?? '',
    to,
    ...(languages === null ? {} : { languages: languages.join(',') }),
  }
  const query = useQuery(letter(wanted))
  return (
    <Read query={query}>
      {(draft) => (
        <LetterForm
          key={`${to} ${draft.languages.join()}`}
          {...{ item, links, onClose, draft, setTo, setLanguages }}
          file={letterFile({ ...wanted, languages: draft.languages.join(',') })}
        />
      )}
    </Read>
  )
}

/** The first to whom nobody has written. */
const nextPartner = ({ partners, record }: SuccessionItem): string =>
  partners.find((partner) => !record?.body.letters.some(({ to }) => to === partner)) ?? partners[0] ?? ''

interface FormProps extends Props {
  readonly draft: LetterDraft
  readonly file: string
  readonly setTo: (to: string) => void
  readonly setLanguages: (languages: readonly string[]) => void
}

function LetterForm({ item, links, onClose, draft, file, setTo, setLanguages }: FormProps) {
  const { say } = useWords()
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>(draft.text.in)
  const [date, setDate] = useState(draft.date)
  const save = useChange(
    () =>
      keepLetter({
        succession: item.record?.id ?? '',
        replaces: item.record?.version ?? 0,
        to: draft.to,
        date: date.trim(),
        text: { ...draft.text, in: { ...texts } },
      }),
    { said: say('succession.state.sent'), onClose },
  )
  return (
    <FormDialog
      title={say('succession.do.letter')}
      submit={say('succession.do.keep-letter')}
      busy={save.isPending}
      error={save.error}
      disabled={!isDate(date.trim()) || Object.values(texts).some((text) => text.trim() === '')}
      size="64rem"
      onSubmit={() => save.mutate()}
      onClose={onClose}
    >
      <Select
        label={say('succession.to')}
        data={item.partners.map((value) => ({ value, label: titleOr(links, value) }))}
        value={draft.to}
        onChange={(value) => value !== null && setTo(value)}
        allowDeselect={false}
      />
      <div className={classes.sides}>
        {draft.languages.map((language, place) => (
          <LetterSide
            key={language}
            language={language}
            text={texts[language] ?? ''}
            onText={(text) => setTexts({ ...texts, [language]: text })}
            onLanguage={(other) => setLanguages(draft.languages.with(place, other))}
          />
        ))}
      </div>
      <p className={classes.quiet}>{say('succession.read-over')}</p>
      <DateField label={say('succession.letter-date')} value={date} onChange={setDate} required />
      <Anchor href={file} download size="sm">
        {say('succession.word-draft')}
      </Anchor>
    </FormDialog>
  )
}

interface SideProps {
  readonly language: string
  readonly text: string
  readonly onText: (text: string) => void
  readonly onLanguage: (language: string) => void
}

function LetterSide({ language, text, onText, onLanguage }: SideProps) {
  const words = useWords()
  return (
    <div>
      <Select
        label={words.say('field.language')}
        data={textLanguages.map((value) => ({ value, label: words.languageName(value) }))}
        value={language}
        onChange={(value) => value !== null && onLanguage(value)}
        allowDeselect={false}
      />
      <Textarea
        label={words.say('succession.letter-in', { language: words.languageName(language) })}
        lang={language}
        autosize
        minRows={10}
        maxRows={24}
        mt="sm"
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
      />
    </div>
  )
}
