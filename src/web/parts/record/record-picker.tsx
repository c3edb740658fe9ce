import { MultiSelect, Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useInfiniteQuery } from '@tanstack/react-query'
import { createContext, useContext, useState } from 'react'
import * as queries from '../../api/queries.ts'
import type { Links } from '../../api/types.ts'
import { useWords } from '../../words.ts'
import type { EditorProps } from './editor-props.ts'
import type { SpecOf } from './field-spec.ts'

/** The titles of the records that the form names already. */
export const FormLinks = createContext<Links>({})

interface Option {
  readonly value: string
  readonly label: string
}

/** Records of a kind that fit what was typed, and those that are chosen already. */
function useOptions(spec: SpecOf<'reference' | 'references'>, chosen: readonly string[], typed: string): Option[] {
  const links = useContext(FormLinks)
  const [seen, setSeen] = useState<ReadonlyMap<string, string>>(new Map())
  const [settled] = useDebouncedValue(typed, 150)
  const also = spec.type === 'reference' ? spec.also : undefined
  const first = useFound(spec.kind, settled, true)
  const second = useFound(also ?? spec.kind, settled, also !== undefined)
  const found = also === undefined ? first : [...first, ...second]
  const unseen = found.filter((option) => !seen.has(option.value))
  if (unseen.length > 0) setSeen(new Map([...seen, ...unseen.map(({ value, label }) => [value, label] as const)]))
  const kept = chosen
    .filter((id) => !found.some((option) => option.value === id))
    .map((id) => ({ value: id, label: seen.get(id) ?? links[id]?.title ?? id }))
  return [...kept, ...found]
}

function useFound(kind: string, text: string, enabled: boolean): Option[] {
  const { data } = useInfiniteQuery({
    ...queries.records({ kind, text }),
    placeholderData: (before) => before,
    enabled,
  })
  return data?.pages[0]?.records.map(({ id, title }): Option => ({ value: id, label: title })) ?? []
}

export function RecordPicker({ spec, label, value, onChange }: EditorProps<SpecOf<'reference'>>) {
  const { say } = useWords()
  const [typed, setTyped] = useState('')
  const chosen = typeof value === 'string' && value !== '' ? value : null
  const options = useOptions(spec, chosen === null ? [] : [chosen], typed)
  return (
    <Select
      label={label}
      required={spec.required}
      clearable={!spec.required}
      searchable
      data={options}
      value={chosen}
      onChange={onChange}
      onSearchChange={setTyped}
      filter={({ options: all }) => all}
      nothingFoundMessage={say('form.none-found')}
    />
  )
}

export function RecordsPicker({ spec, label, value, onChange }: EditorProps<SpecOf<'references'>>) {
  const { say } = useWords()
  const [typed, setTyped] = useState('')
  const chosen = Array.isArray(value) ? value.map(String) : []
  const options = useOptions(spec, chosen, typed)
  return (
    <MultiSelect
      label={label}
      searchable
      data={options}
      value={chosen}
      onChange={onChange}
      onSearchChange={setTyped}
      filter={({ options: all }) => all}
      nothingFoundMessage={say('form.none-found')}
    />
  )
}
