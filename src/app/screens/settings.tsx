import { Choices } from '../components/choices.tsx';
import { LANGUAGE_NAMES, LANGUAGES } from '../messages/language.ts';
import { chooseLanguage, chosenLanguage } from '../state/language.ts';
import { chooseTheme, THEMES, theme } from '../state/theme.ts';
import { RecentsSetting } from './recents-setting.tsx';
import { settingsWords } from './settings-words.ts';
import { ToolsList } from './tools-list.tsx';

/** Language, appearance, and what is kept. */
export default function Settings() {
  const settings = settingsWords();
  return (
    <div class="screen">
      <Choices
        name="language"
        title={settings.language}
        chosen={chosenLanguage.value}
        choices={[
          { value: null, text: settings.automaticLanguage },
          ...LANGUAGES.map((value) => ({ value, text: LANGUAGE_NAMES[value], lang: value })),
        ]}
        onChoose={chooseLanguage}
      />
      <Choices
        name="theme"
        title={settings.theme}
        chosen={theme.value}
        choices={THEMES.map((value) => ({ value, text: settings.themes[value] }))}
        onChoose={chooseTheme}
      />
      <RecentsSetting />
      <ToolsList />
    </div>
  );
}
