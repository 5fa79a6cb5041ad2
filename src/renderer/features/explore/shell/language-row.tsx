import { languageOf } from '../../../../domain/language';
import { useKiosk } from '../../../bridge/kiosk-context';
import { Button } from '../../../ui/button';
import { useChooseLanguage, useVisit } from '../../session';
import styles from './language-row.module.css';

/** The languages on top of the first page a visitor lands on (docs/rules.md, rule 6): whoever touched a slide in a strange language is one touch from their own. */
export function LanguageRow() {
  const { view } = useKiosk();
  const { language } = useVisit();
  const choose = useChooseLanguage();
  return (
    <div className={styles.row} data-language-row>
      {view.languages.map(({ code }) => (
        <Button
          key={code}
          tone={code === language ? 'main' : 'plain'}
          isPressed={code === language}
          onPress={() => {
            void choose(code);
          }}
        >
          <span lang={languageOf(code).tag} dir={languageOf(code).direction}>
            {languageOf(code).nativeName}
          </span>
        </Button>
      ))}
    </div>
  );
}
