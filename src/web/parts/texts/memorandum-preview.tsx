import { Select } from '@mantine/core'
import type { UseQueryResult } from '@tanstack/react-query'
import { useState } from 'react'
import type { MemorandumPreview } from '../../api/types.ts'
import { useWords } from '../../words.ts'
import { Read } from '../read.tsx'
import { ScrollRegion } from '../scroll-region.tsx'
import { Tongue } from '../tongue.tsx'
import classes from './texts.module.css'

/** The text that follows from the choices, in any of its languages, and what it will bind the two sides to. */
export function Preview({ query }: { query: UseQueryResult<MemorandumPreview> }) {
  return <Read query={query}>{(preview) => <Shown preview={preview} />}</Read>
}

function Shown({ preview }: { preview: MemorandumPreview }) {
  const words = useWords()
  const [chosen, choose] = useState('')
  const text = preview.texts.find(({ language }) => language === chosen) ?? preview.texts[0]
  if (!text) return null
  return (
    <ScrollRegion label={words.say('memorandum.preview')} className={classes.preview}>
      <Select
        label={words.say('memorandum.preview-in')}
        data={preview.texts.map(({ language }) => ({ value: language, label: words.languageName(language) }))}
        value={text.language}
        onChange={(value) => choose(value ?? '')}
        allowDeselect={false}
        mb="md"
      />
      <div lang={text.language}>
        <h2>{text.title}</h2>
        {text.clauses.map(({ heading, text: said }) => (
          <div key={said}>
            {heading !== '' && <h3 className={classes.heading}>{heading}</h3>}
            <p className={classes.words}>{said}</p>
          </div>
        ))}
      </div>
      <h3 className={classes.heading}>{words.say('text.promises')}</h3>
      <ul>
        {preview.promises.map(({ clause, body }) => (
          <li key={`${clause} ${JSON.stringify(body.what.in)}`}>
            <Tongue text={body.what} /> ({words.say('text.clause', { clause })})
          </li>
        ))}
      </ul>
    </ScrollRegion>
  )
}
