import { Checkbox, Select, TextInput } from '@mantine/core'
import { textLanguages } from '#records/lists'
import { useWords } from '../../words.ts'
import { Section } from '../section.tsx'
import { withLanguages, withName, withParty, withPrevailing, sideIndexes } from './memorandum-choices.ts'
import type { FormProps } from './memorandum-form.tsx'
import classes from './texts.module.css'

/** Who agrees, in which languages, and which of them prevails. */
export function Parties(props: FormProps) {
  const { choices, onChange, organisations } = props
  const words = useWords()
  const { say } = words
  return (
    <Section title={say('memorandum.parties')}>
      <div className={classes.fields}>
        {sideIndexes.map((index) => (
          <Select
            key={index}
            label={say(index === 0 ? 'memorandum.first-party' : 'memorandum.second-party')}
            data={organisations.map(({ id, name }) => ({ value: id, label: name }))}
            value={choices.parties[index].organisation || null}
            onChange={(chosen) => onChange(withParty(choices, index, { organisation: chosen ?? '', names: {} }))}
            searchable
            allowDeselect={false}
          />
        ))}
        <Select
          label={say('text.which-prevails')}
          placeholder={say('text.none-prevails')}
          data={choices.languages.map((value) => ({ value, label: words.languageName(value) }))}
          value={choices.prevails ?? null}
          onChange={(value) => onChange(withPrevailing(choices, value))}
          clearable
        />
      </div>
      <Checkbox.Group
        label={say('text.languages')}
        mt="sm"
        value={[...choices.languages]}
        onChange={(next) => onChange(withLanguages(choices, next))}
      >
        <div className={classes.checks}>
          {textLanguages.map((value) => (
            <Checkbox key={value} value={value} label={words.languageName(value)} />
          ))}
        </div>
      </Checkbox.Group>
      <Names {...props} />
    </Section>
  )
}

/** What each party is called in each language; the register's name where nothing is written. */
function Names({ choices, onChange, named }: FormProps) {
  const words = useWords()
  const { say } = words
  return (
    <details className={classes.more}>
      <summary>{say('memorandum.names')}</summary>
      <div className={classes.fields}>
        {sideIndexes.flatMap((index) =>
          choices.languages.map((language) => (
            <TextInput
              key={`${index} ${language}`}
              label={say(index === 0 ? 'memorandum.first-name' : 'memorandum.second-name', {
                language: words.languageName(language),
              })}
              lang={language}
              placeholder={named?.parties[index].names[language]}
              value={choices.parties[index].names[language] ?? ''}
              onChange={(event) => onChange(withName(choices, index, language, event.currentTarget.value))}
            />
          )),
        )}
      </div>
    </details>
  )
}
