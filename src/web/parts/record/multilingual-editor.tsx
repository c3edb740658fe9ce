import { Fieldset, Group, Select, Stack, Textarea } from '@mantine/core'
import type { Multilingual } from '#records'
import { useWords } from '../../words.ts'
import { textLanguages } from '#records/lists'
import type { EditorProps } from './editor-props.ts'
import type { SpecOf } from './field-spec.ts'
import classes from './group-editors.module.css'

const isMultilingual = (value: unknown): value is Multilingual =>
  typeof value === 'object' && value !== null && 'original' in value && 'in' in value

/** A text in one or more languages: which one is the original, and its translations. */
export function MultilingualEditor({ spec, label, value, onChange }: EditorProps<SpecOf<'multilingual'>>) {
  const words = useWords()
  const { say } = words
  const text: Multilingual = isMultilingual(value) ? value : { original: words.language, in: { [words.language]: '' } }
  const missing = textLanguages.filter((tag) => !(tag in text.in))
  return (
    <Fieldset legend={spec.required ? `${label} *` : label} className={classes.group}>
      <Stack gap="sm">
        {Object.entries(text.in).map(([tag, written]) => (
          <Textarea
            key={tag}
            lang={tag}
            label={
              tag === text.original
                ? say('form.original', { language: words.languageName(tag) })
                : words.languageName(tag)
            }
            required={spec.required && tag === text.original}
            value={written}
            onChange={(event) => onChange(withText(text, tag, event.currentTarget.value))}
            autosize
            minRows={1}
          />
        ))}
        <Group gap="sm">
          {missing.length > 0 && (
            <Select
              aria-label={say('form.add-language')}
              placeholder={say('form.add-language')}
              data={missing.map((tag) => ({ value: tag, label: words.languageName(tag) }))}
              value={null}
              onChange={(tag) => tag && onChange(withText(text, tag, ''))}
              size="xs"
            />
          )}
        </Group>
      </Stack>
    </Fieldset>
  )
}

/** A person wrote it, so a translation counts as read over. */
function withText(text: Multilingual, tag: string, written: string): Multilingual {
  const texts = { ...text.in, [tag]: written }
  if (tag === text.original) return { ...text, in: texts }
  return { ...text, in: texts, translations: { ...text.translations, [tag]: { by: 'person', reviewed: true } } }
}
