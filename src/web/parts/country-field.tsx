import { Select } from '@mantine/core'
import { useMemo } from 'react'
import { useWords } from '../words.ts'

/** The countries where the partners of these federations are come first; every other one follows. */
const first = ['VN', 'KR', 'CN', 'LA', 'KH', 'JP', 'TH', 'CU', 'RU', 'DE']
const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')

interface Props {
  readonly label: string
  readonly value: string | null
  readonly onChange: (value: string | null) => void
  readonly required?: boolean
}

export function CountryField({ label, value, onChange, required = false }: Props) {
  const { language } = useWords()
  const data = useMemo(() => countriesIn(language), [language])
  return (
    <Select
      label={label}
      data={data}
      value={value}
      onChange={onChange}
      searchable
      required={required}
      limit={80}
      clearable={!required}
    />
  )
}

/** Codes that `Intl` names but that are no country: unions, oceans of islands, places for tests. */
const noCountry = new Set(['EU', 'EZ', 'UN', 'QO', 'ZZ', 'XA', 'XB'])

/** A code that was given up stands for the one that took its place: `VD` is `VN` now. */
const isCurrent = (code: string): boolean => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`

/** All codes that have a name in that language, so that no list of countries has to be kept. */
function countriesIn(language: string): { value: string; label: string }[] {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
  const byName = new Intl.Collator(language)
  const named = (code: string): { value: string; label: string }[] => {
    const label = noCountry.has(code) || !isCurrent(code) ? undefined : names.of(code)
    return label === undefined ? [] : [{ value: code, label }]
  }
  const others = letters.flatMap((one) => letters.map((two) => one + two)).filter((code) => !first.includes(code))
  return [...first.flatMap(named), ...others.flatMap(named).toSorted((a, b) => byName.compare(a.label, b.label))]
}
