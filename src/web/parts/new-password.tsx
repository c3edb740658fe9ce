import { PasswordInput } from '@mantine/core'
import { useWords } from '../words.ts'

export const passwordLeast = 10

/** A password to be chosen: says beforehand what is asked of it. */
export function NewPassword({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { say } = useWords()
  return (
    <PasswordInput
      label={say('sign-in.password')}
      description={say('sign-in.password-rule', { least: passwordLeast })}
      autoComplete="new-password"
      minLength={passwordLeast}
      required
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      visibilityToggleButtonProps={{ 'aria-label': say('sign-in.show-password'), tabIndex: 0 }}
    />
  )
}
