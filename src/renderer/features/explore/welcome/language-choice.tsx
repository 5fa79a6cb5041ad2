import { useEffect, useState } from 'react';
import { languageOf } from '../../../../domain/language';
import type { LanguageCode } from '../../../../domain/language';
import { useKiosk } from '../../../bridge/kiosk-context';
import { Icon } from '../../../ui/icon';
import { useLocaleStore, visitNamespaces, wordsIn } from '../../locale-store';
import { useChooseLanguage, useVisit } from '../../session';
import styles from './language-choice.module.css';

/** Each language by its own name, in its own script and direction. A draft says so in its own words (docs/rules.md, rule 1). */
export function LanguageChoice() {
  const { view } = useKiosk();
  const { language } = useVisit();
  const choose = useChooseLanguage();
  const ready = useReady(view.languages.map(({ code }) => code));
  return (
    <div className={styles.languages} data-many={view.languages.length > 5}>
      {view.languages.map(({ code, draft }) => {
        const { tag, direction, nativeName } = languageOf(code);
        const isChosen = code === language;
        return (
          <button
            key={code}
            type="button"
            className={styles.language}
            lang={tag}
            dir={direction}
            aria-pressed={isChosen}
            onClick={() => {
              void choose(code);
            }}
          >
            <span className={styles.words}>
              <span className={styles.name}>{nativeName}</span>
              {draft && ready.has(code) && <span className={styles.draft}>{wordsIn(code, 'shared')('draft')}</span>}
            </span>
            {isChosen && <Icon name="check" size={2.5} />}
          </button>
        );
      })}
    </div>
  );
}

/** Brings the offered languages in, so that a press changes the words without a wait, and says which have come. */
function useReady(codes: readonly LanguageCode[]): ReadonlySet<LanguageCode> {
  const localeStore = useLocaleStore();
  const [ready, setReady] = useState<ReadonlySet<LanguageCode>>(new Set());
  const wanted = codes.join(' ');
  useEffect(() => {
    let isHere = true;
    for (const code of wanted.split(' ')) {
      void localeStore
        .getState()
        .load(code, visitNamespaces)
        .then(() => {
          if (isHere) setReady((before) => new Set([...before, code]));
        });
    }
    return () => {
      isHere = false;
    };
  }, [localeStore, wanted]);
  return ready;
}
