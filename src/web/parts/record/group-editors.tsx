import { ActionIcon, Button, Fieldset, Group, NumberInput, Select, Stack, TextInput } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useWords } from '../../words.ts'
import type { EditorProps, OuterEditorProps } from './editor-props.ts'
import type { SpecOf } from './field-spec.ts'
import classes from './group-editors.module.css'

type Body = Readonly<Record<string, unknown>>

const bodyOf = (value: unknown): Body => (typeof value === 'object' && value !== null ? (value as Body) : {})

export function GroupEditor({ spec, label, value, onChange, Fields }: OuterEditorProps<SpecOf<'group'>>) {
  return (
    <Fieldset legend={label} className={classes.group}>
      <Stack gap="sm">
        <Fields specs={spec.fields} body={bodyOf(value)} onChange={onChange} />
      </Stack>
    </Fieldset>
  )
}

/** Rows have no name of their own: each is known by its place, also while somebody types in it. */
const placeKey = (place: number): string => `row ${place}`

/** Several of the same: names, posts, parties. */
export function ListEditor({ spec, label, value, onChange, Fields }: OuterEditorProps<SpecOf<'list'>>) {
  const { say } = useWords()
  const rows: readonly Body[] = Array.isArray(value) ? value.map(bodyOf) : []
  const replace = (place: number, row: Body): void => onChange(rows.map((old, at) => (at === place ? row : old)))
  return (
    <Fieldset legend={label} className={classes.group}>
      <Stack gap="md">
        {rows.map((row, place) => (
          <div key={placeKey(place)} className={classes.row}>
            <div className={classes.fields}>
              <Fields specs={spec.fields} body={row} onChange={(next) => replace(place, next)} />
            </div>
            <ActionIcon
              variant="subtle"
              color="ember"
              aria-label={say('form.remove', { what: label, place: place + 1 })}
              onClick={() => onChange(rows.filter((_, at) => at !== place))}
            >
              <IconTrash size={18} />
            </ActionIcon>
          </div>
        ))}
        <div>
          <Button size="xs" variant="default" onClick={() => onChange([...rows, { ...spec.start }])}>
            {say('form.add', { what: label })}
          </Button>
        </div>
      </Stack>
    </Fieldset>
  )
}

/** One of several shapes; what both shapes have stays when another is chosen. */
export function VariantEditor({ spec, label, value, onChange, Fields }: OuterEditorProps<SpecOf<'variant'>>) {
  const words = useWords()
  const body = bodyOf(value)
  const kind = typeof body['kind'] === 'string' ? body['kind'] : null
  return (
    <Fieldset legend={label} className={classes.group}>
      <Stack gap="sm">
        <Select
          aria-label={label}
          required={spec.required}
          data={Object.keys(spec.variants).map((name) => ({ value: name, label: words.choice(spec.says, name) }))}
          value={kind}
          allowDeselect={false}
          onChange={(next) => onChange({ ...shared(spec, body, next ?? ''), kind: next })}
        />
        <Fields specs={spec.variants[kind ?? ''] ?? []} body={body} onChange={onChange} />
      </Stack>
    </Fieldset>
  )
}

function shared(spec: SpecOf<'variant'>, body: Body, kind: string): Body {
  const names = new Set((spec.variants[kind] ?? []).map((field) => field.name))
  return Object.fromEntries(Object.entries(body).filter(([name]) => names.has(name)))
}

export function QuantityEditor({ label, value, onChange }: EditorProps<SpecOf<'quantity'>>) {
  const { say } = useWords()
  const body = bodyOf(value)
  const number = (name: 'min' | 'max') => (
    <NumberInput
      label={say(`field.${name}`)}
      value={typeof body[name] === 'number' ? body[name] : ''}
      onChange={(next) => onChange({ ...body, [name]: typeof next === 'number' ? next : undefined })}
      min={0}
      hideControls
      w={110}
    />
  )
  return (
    <Fieldset legend={label} className={classes.group}>
      <Group gap="sm" align="flex-end">
        {number('min')}
        {number('max')}
        <TextInput
          label={say('field.unit')}
          value={typeof body['unit'] === 'string' ? body['unit'] : ''}
          onChange={(event) => onChange({ ...body, unit: event.currentTarget.value })}
        />
      </Group>
    </Fieldset>
  )
}
