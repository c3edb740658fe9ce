import { Button, Group, Stack, TextInput } from '@mantine/core'
import { useState, type FormEvent, type ReactNode } from 'react'
import type { KindName } from '#records'
import type { Links } from '../../api/types.ts'
import { useWords } from '../../words.ts'
import surface from '../surface.module.css'
import { tidied } from './body.ts'
import { Fields } from './field-editor.tsx'
import { fieldsOf } from './fields-of.ts'
import { FormLinks } from './record-picker.tsx'

type Body = Record<string, unknown>

interface Props {
  readonly kind: KindName
  /** Under which name the half-done work is kept in this tab. */
  readonly draft: string
  readonly body: Readonly<Body>
  readonly links: Links
  readonly busy: boolean
  readonly trouble?: ReactNode
  readonly onSave: (body: unknown, why: string) => void
  readonly onCancel: () => void
}

/** A record to be written. What is typed is kept in this tab until it is saved, whatever happens in between. */
export function RecordForm(props: Props) {
  const { say } = useWords()
  const [body, setBody] = useState<Body>(() => keptDraft(props.draft) ?? { ...props.body })
  const [why, setWhy] = useState('')
  const change = (next: Body): void => {
    setBody(next)
    sessionStorage.setItem(props.draft, JSON.stringify(next))
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    props.onSave(tidied(body) ?? {}, why.trim())
  }
  const cancel = (): void => {
    sessionStorage.removeItem(props.draft)
    props.onCancel()
  }
  return (
    <FormLinks.Provider value={props.links}>
      <form onSubmit={submit} className={surface.padded}>
        <Stack gap="md" maw="46rem">
          <Fields specs={fieldsOf[props.kind] ?? []} body={body} onChange={change} />
          <TextInput
            label={say('form.why')}
            description={say('form.why-help')}
            value={why}
            onChange={(event) => setWhy(event.currentTarget.value)}
          />
          {props.trouble}
          <Group gap="xs">
            <Button type="submit" loading={props.busy}>
              {say('save')}
            </Button>
            <Button variant="default" onClick={cancel}>
              {say('cancel')}
            </Button>
          </Group>
        </Stack>
      </form>
    </FormLinks.Provider>
  )
}

function keptDraft(name: string): Body | null {
  const kept = sessionStorage.getItem(name)
  return kept === null ? null : (JSON.parse(kept) as Body)
}
