import { Menu, UnstyledButton, VisuallyHidden } from '@mantine/core'
import { IconChevronDown, IconLanguage } from '@tabler/icons-react'
import { interfaceLanguages, translator } from '#messages'
import { chooseLanguage } from '../language.ts'
import { useWords } from '../words.ts'
import { useKeepLanguage } from './use-keep-language.ts'
import classes from './shell.module.css'

/** Every language by its own name, so that one finds one's own whatever the page speaks. */
export function LanguageSwitch() {
  const { say, language } = useWords()
  const keep = useKeepLanguage()
  const choose = (value: string): void => {
    const chosen = interfaceLanguages.find((other) => other === value)
    if (!chosen) return
    chooseLanguage(chosen)
    keep(chosen)
  }
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <UnstyledButton className={classes.control}>
          <IconLanguage size={20} aria-hidden="true" />
          <span className={classes.controlText} lang={language}>
            {language.toUpperCase()}
          </span>
          <VisuallyHidden>{say('shell.language', { name: say('language.name') })}</VisuallyHidden>
          <IconChevronDown size={14} aria-hidden="true" />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={language} onChange={choose}>
          {interfaceLanguages.map((other) => (
            <Menu.RadioItem key={other} value={other} lang={other} closeMenuOnClick>
              {translator(other).say('language.name')}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  )
}
