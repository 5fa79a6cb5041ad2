import { useEffect, useLayoutEffect, useRef } from 'react';
import { languageCodes, languageOf, originalLanguage } from '../../../domain/language';
import type { LanguageCode } from '../../../domain/language';
import { useKiosk, useNow } from '../../bridge/kiosk-context';
import { Icon } from '../../ui/icon';
import { wordsIn } from '../locale-store';
import styles from './cleaning-lock.module.css';

/** The longest the touch is ever off: a clock that is set back must not lock the screen. */
const longestMs = 60_000;
const blocked = [
  'pointerdown', 'pointermove', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchmove', 'touchend', 'click', 'keydown', 'keyup',
  'wheel', 'contextmenu',
] as const; // prettier-ignore

/** While staff clean the screen: nothing can be touched, and it says for how long. It ends by itself. */
export function CleaningLock() {
  const { view } = useKiosk();
  const until = view.plan.overrides.cleaningUntil;
  return until === undefined ? null : <Curtain key={until} until={until} />;
}

function Curtain({ until }: { readonly until: number }) {
  const now = useNow(250);
  const left = until - now;
  return left > 0 && left <= longestMs ? <Countdown secondsLeft={Math.ceil(left / 1000)} /> : null;
}

function Countdown({ secondsLeft }: { readonly secondsLeft: number }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // Above dialogs too.
    if (typeof box.current?.showPopover === 'function') box.current.showPopover();
  }, []);
  useEffect(() => {
    const stop = (event: Event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    for (const kind of blocked) window.addEventListener(kind, stop, { capture: true, passive: false });
    return () => {
      for (const kind of blocked) window.removeEventListener(kind, stop, { capture: true });
    };
  }, []);
  const language = pageLanguage();
  const t = wordsIn(language, 'attract');
  return (
    <div ref={box} popover="manual" className={styles.curtain} role="alert" data-cleaning>
      <Icon name="drop" size={6} />
      <h1 className={styles.title}>{t('cleaning.title')}</h1>
      <p className={styles.explain}>{t('cleaning.explain')}</p>
      <p className={styles.seconds} aria-hidden="true">
        {secondsLeft}
      </p>
    </div>
  );
}

/** The language the page speaks at the moment: the loop's, the visitor's or the staff's. */
function pageLanguage(): LanguageCode {
  const tag = document.documentElement.lang;
  return languageCodes.find((code) => languageOf(code).tag === tag) ?? originalLanguage;
}
