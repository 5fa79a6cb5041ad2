import { useEffect } from 'react';
import type { LanguageCode } from '../../../domain/language';
import { useLocaleStore } from '../locale-store';
import { FooterBar } from './footer-bar';
import { SlideFace } from './slide-face';
import type { OnSlide } from './slide-face';
import { aloneLook } from './slide-look';
import styles from './slide-preview.module.css';

interface Props {
  readonly slide: OnSlide;
  readonly language: LanguageCode;
  readonly orientation: 'wide' | 'tall';
  /** What it is, for people who listen; left out, it is decoration beside its name. */
  readonly label?: string | undefined;
}

const nothing = () => undefined;

/** One slide with the footer bar under it, exactly as the screen draws it, as small as its box. It is a picture: nothing in it can be touched. */
export function SlidePreview({ slide, language, orientation, label }: Props) {
  return (
    <Frame orientation={orientation} language={language} label={label}>
      <div className={styles.stage}>
        <SlideFace key={orientation} on={slide} language={language} look={{ ...aloneLook, isStill: false }} />
      </div>
      <FooterBar language={language} pass={0} offset={aloneLook.offset} onLanguages={nothing} onHelp={nothing} />
    </Frame>
  );
}

/** The same without its footerBar and without movement, for lists of many. */
export function SlideThumb({ slide, language, orientation, label }: Props) {
  return (
    <Frame orientation={orientation} language={language} label={label}>
      <div className={styles.stage} data-alone>
        <SlideFace key={orientation} on={slide} language={language} look={aloneLook} />
      </div>
    </Frame>
  );
}

/** A screen of 120 by 67.5 rem (or the other way round), made to fit the width it is given. */
function Frame({
  orientation,
  language,
  label,
  children,
}: Pick<Props, 'orientation' | 'language' | 'label'> & { readonly children: React.ReactNode }) {
  const localeStore = useLocaleStore();
  useEffect(() => {
    void localeStore.getState().loadLoop(language);
  }, [language, localeStore]);
  return (
    <div
      className={styles.frame}
      data-orientation={orientation}
      // The screen is scaled about its left upper corner, whichever way people read.
      dir="ltr"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <div className={styles.screen} inert>
        {children}
      </div>
    </div>
  );
}
