import { Select, Text } from '@mantine/core'
import { changeWholeText } from '../../api/texts.ts'
import type { TextView } from '../../api/types.ts'
import { useWords } from '../../words.ts'
import { TextLink } from '../link.tsx'
import { ProblemNotice } from '../problem-notice.tsx'
import { Section } from '../section.tsx'
import surface from '../surface.module.css'
import classes from './texts.module.css'
import { useTextAct } from './use-text-act.ts'

/** What holds of the text as a whole: which language prevails, its annexes, its digest, what was signed. */
export function WholeText({ view, mayWrite }: { view: TextView; mayWrite: boolean }) {
  const words = useWords()
  const change = useTextAct(changeWholeText, words.say('text.language-changed'), () => undefined)
  const body = view.text?.body
  if (!body) return null
  const on = { agreement: view.agreement.id, replaces: view.text?.version ?? null }
  return (
    <Section title={words.say('text.whole')}>
      <div className={surface.padded}>
        {mayWrite && !body.signed && body.versions.length > 1 && (
          <Select
            label={words.say('text.which-prevails')}
            placeholder={words.say('text.none-prevails')}
            data={body.versions.map(({ language }) => ({ value: language, label: words.languageName(language) }))}
            value={body.prevails ?? null}
            onChange={(prevails) => change.mutate({ ...on, prevails })}
            clearable
            mb="sm"
          />
        )}
        <ProblemNotice error={change.error} />
        {body.annexes.map(({ title, document }) => (
          <Text key={document} size="sm">
            <TextLink to="/documents/$digest" params={{ digest: document }}>
              {title}
            </TextLink>
          </Text>
        ))}
        {body.signed && (
          <Text size="sm">
            {words.say('text.was-signed', {
              date: words.date(body.signed.on),
              languages: words.list(body.signed.languages.map(words.languageName)),
            })}
          </Text>
        )}
        <Text size="sm">{words.say('text.digest')}</Text>
        <p className={classes.digest}>{body.signed?.digest ?? view.digest}</p>
      </div>
    </Section>
  )
}
