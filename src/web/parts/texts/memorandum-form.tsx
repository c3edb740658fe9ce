import type { Choices } from '../../api/texts.ts'
import { Exchanges } from './memorandum-exchanges.tsx'
import { Parties } from './memorandum-parties.tsx'
import { Terms } from './memorandum-terms.tsx'

/** An organisation that can be a party. */
export interface Body {
  readonly id: string
  readonly name: string
}

export interface FormProps {
  readonly choices: Choices
  readonly onChange: (choices: Choices) => void
  readonly organisations: readonly Body[]
  /** With the names that the register has, where the person gave none. */
  readonly named?: Choices | undefined
}

/** Everything that the two sides choose for a memorandum. */
export const MemorandumForm = (props: FormProps) => (
  <div>
    <Parties {...props} />
    <Exchanges {...props} />
    <Terms {...props} />
  </div>
)
