import { TextInput } from '@mantine/core'
import { useWords } from '../../words.ts'
import { ChoiceField } from './choice-field.tsx'

interface Props<Method extends string> {
  readonly methods: readonly Method[]
  readonly method: Method
  readonly onMethod: (method: Method) => void
  readonly translator: string
  readonly onTranslator: (name: string) => void
}

/** How the words of a language came about, and who translated them. */
export function WriterFields<Method extends string>(props: Props<Method>) {
  const words = useWords()
  return (
    <>
      <ChoiceField
        label={words.say('text.method')}
        values={props.methods}
        value={props.method}
        named={(value) => words.choice('text-method', value)}
        onChange={props.onMethod}
      />
      <TextInput
        label={words.say('text.translator')}
        value={props.translator}
        onChange={(event) => props.onTranslator(event.currentTarget.value)}
      />
    </>
  )
}
