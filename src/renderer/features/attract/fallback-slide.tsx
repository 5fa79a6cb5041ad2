import { languageOf } from '../../../domain/language';
import type { LanguageCode } from '../../../domain/language';
import type { Screen } from '../../../domain/session';
import { familyClass, FamilyTag } from '../../ui/family';
import { Scene } from '../../ui/figure';
import { wordsIn } from '../locale-store';
import type { SlideLook } from './slide-look';
import styles from './slide-view.module.css';

interface Props {
  readonly language: LanguageCode;
  readonly look: SlideLook;
  readonly onTouch?: ((opens: Screen) => void) | undefined;
}

/** What shows where there is no slide at all: an invitation, never a blank. It needs nothing but the interface's own words. */
export function FallbackSlide({ language, look, onTouch }: Props) {
  const t = wordsIn(language, 'attract');
  return (
    <article
      className={[styles.slide, familyClass('about'), look.isLeaving ? styles.leaving : ''].join(' ')}
      lang={languageOf(language).tag}
      dir={languageOf(language).direction}
      data-slide="fallback"
      data-family="about"
      data-transition={look.transition}
      aria-hidden={look.isLeaving}
    >
      <div className={styles.canvas} style={{ translate: `${String(look.offset.x)}rem ${String(look.offset.y)}rem` }}>
        <div className={styles.copy}>
          <FamilyTag family="about" iconSize={3.25} className={styles.family}>
            {t('family.about')}
          </FamilyTag>
          <h1 className={styles.headline}>{t('touch')}</h1>
          <span />
        </div>
        <div className={styles.art}>
          <Scene id="waiting-room" motion="still" className={styles.scene} />
        </div>
      </div>
      {onTouch && (
        <button
          type="button"
          className={styles.cover}
          aria-label={t('chooseLanguage')}
          onClick={() => {
            onTouch({ screen: 'welcome' });
          }}
        />
      )}
    </article>
  );
}
