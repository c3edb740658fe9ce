import { Checkbox, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { signText } from '../../api/texts.ts'
import type { TextView } from '../../api/types.ts'
import { isDate, useWords } from '../../words.ts'
import { DateField } from '../date-field.tsx'
import { FormDialog } from '../dialog.tsx'
import { useTextAct } from './use-text-act.ts'

/** Which languages were signed on which day, and what binds from then on. */
export function SignDialog({ view, onClose }: { view: TextView; onClose: () => void }) {
  const words = useWords()
  const agreed =
    view.text?.body.versions.filter(({ state }) => state === 'agreed').map(({ language }) => language) ?? []
  const [languages, setLanguages] = useState<readonly string[]>(agreed)
  const [on, setOn] = useState('')
  const [despite, setDespite] = useState('')
  const differences = view.rows.flatMap((row) => row.differences).length
  const binding = view.promises.filter(({ asDrafted }) => asDrafted).length
  const left = [...new Set(view.promises.filter(({ asDrafted }) => !asDrafted).map(({ clause }) => clause))]
  const sign = useTextAct(
    async () => {
      const why = despite.trim() === '' ? {} : { despite: despite.trim() }
      const asked = { agreement: view.agreement.id, replaces: view.text?.version ?? null, on: on.trim(), languages }
      return (await signText({ ...asked, ...why })).view
    },
    words.say('text.signed-done'),
    onClose,
  )
  return (
    <FormDialog
      title={words.say('text.sign')}
      submit={words.say('text.sign')}
      busy={sign.isPending}
      error={sign.error}
      disabled={!isDate(on.trim()) || languages.length === 0}
      onSubmit={() => sign.mutate(undefined)}
      onClose={onClose}
    >
      <Text size="sm">{words.say('text.sign-hint')}</Text>
      <Checkbox.Group label={words.say('text.signed-languages')} value={[...languages]} onChange={setLanguages}>
        {agreed.map((tag) => (
          <Checkbox key={tag} value={tag} label={words.languageName(tag)} mt="xs" />
        ))}
      </Checkbox.Group>
      <DateField label={words.say('text.signed-on')} value={on} onChange={setOn} required />
      {binding > 0 && <Text size="sm">{words.say('text.will-bind', { count: binding })}</Text>}
      {left.length > 0 && <Text size="sm">{words.say('text.left-to-person', { clauses: words.list(left) })}</Text>}
      {differences > 0 && (
        <Textarea
          label={words.say('text.despite', { count: differences })}
          value={despite}
          onChange={(event) => setDespite(event.currentTarget.value)}
        />
      )}
    </FormDialog>
  )
}
