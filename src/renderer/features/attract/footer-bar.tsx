import { useEffect, useState } from 'react';
import { languageOf } from '../../../domain/language';
import type { LanguageCode } from '../../../domain/language';
import { useKiosk, useNow } from '../../bridge/kiosk-context';
import { Icon } from '../../ui/icon';
import { Logo } from '../../ui/marks';
import { loadFont, wordsIn } from '../locale-store';
import { UnlockGesture } from '../session';
import type { Offset } from './pixel-shift';
import styles from './footer-bar.module.css';

interface Props {
  readonly language: LanguageCode;
  /** Counts the passes: ink and ends change with it, against burn-in. */
  readonly pass: number;
  readonly offset: Offset;
  readonly onLanguages: () => void;
  readonly onHelp: () => void;
}

/** How long a pair of other languages stays on the board. */
const turnMs = 8000;

/** The board at the foot of the loop: the call to touch, two other languages in turn, help, and whose kiosk it is. */
export function FooterBar({ language, pass, offset, onLanguages, onHelp }: Props) {
  const { view } = useKiosk();
  const now = useNow(view.languages.length > 3 ? turnMs : 0);
  const t = wordsIn(language, 'attract');
  const shared = wordsIn(language, 'shared');
  const others = view.languages.map(({ code }) => code).filter((code) => code !== language);
  const turn = others.length > 2 ? Math.floor(now / turnMs) : 0;
  const pair = others.length > 2 ? [0, 1].map((place) => others[(turn * 2 + place) % others.length]) : others;
  return (
    <footer className={styles.board} data-ink={floorModulo(pass, 2) === 0 ? 'ink' : 'deep'}>
      <div className={styles.inner} style={{ translate: `${String(offset.x)}rem ${String(offset.y)}rem` }}>
        <button type="button" className={styles.touch} onClick={onLanguages}>
          <span className={styles.ring}>
            <Icon name="touch" size={3.25} />
          </span>
          <span className={styles.call}>{t('touch')}</span>
          <span className={styles.others}>{pair.map((code) => code && <Call key={code} language={code} />)}</span>
          <span className="unseen">{t('chooseLanguage')}</span>
        </button>
        <div className={styles.clinic}>
          <UnlockGesture>
            <Logo plate="signal" size={3.5} />
          </UnlockGesture>
          {view.settings.clinic.logo !== '' && (
            <img className={styles.logo} src={`app://kiosk/pictures/${view.settings.clinic.logo}.webp`} alt="" />
          )}
          <span>{view.demo ? shared('demo') : view.settings.clinic.name}</span>
        </div>
        <button type="button" className={styles.help} onClick={onHelp}>
          <Icon name="octagon-alert" size={3} />
          <span>{shared('getHelp')}</span>
        </button>
      </div>
    </footer>
  );
}

/** The call to touch in another language, once its font is there: until then the system would have to look for one that has the letters. */
function Call({ language }: { readonly language: LanguageCode }) {
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    let isWanted = true;
    void loadFont(language).then(() => {
      if (isWanted) setReady(true);
    });
    return () => {
      isWanted = false;
    };
  }, [language]);
  return (
    <span lang={languageOf(language).tag} dir={languageOf(language).direction}>
      {isReady && wordsIn(language, 'attract')('touch')}
    </span>
  );
}

/** Passes may count below zero on a clock that was set back. */
function floorModulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
