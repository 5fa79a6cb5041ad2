import { useTranslation } from 'react-i18next';
import { handoutSizes } from '../../../../domain/handout';
import { languageOf } from '../../../../domain/language';
import type { LanguageCode } from '../../../../domain/language';
import { useKiosk } from '../../../bridge/kiosk-context';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { useSessionStore, useVisit } from '../../session';
import { sizeOf } from './choice-of';
import styles from './print-choices.module.css';

interface Props {
  readonly copies: number;
  readonly mostCopies: number;
  readonly onCopies: (copies: number) => void;
}

/** How the pages shall look: size of print, one language or two side by side, how many copies. */
export function PrintChoices({ copies, mostCopies, onCopies }: Props) {
  const { t } = useTranslation('handout');
  const { view } = useKiosk();
  const visit = useVisit();
  const { change } = useSessionStore().getState();
  const { second } = visit.handout;
  const setSecond = (code: LanguageCode | undefined) => {
    change({ type: 'handout', change: { type: 'setSecond', second: code } });
  };
  const own = languageOf(visit.language);
  const beside = besides(
    view.languages.map(({ code }) => code),
    visit.language,
  );
  return (
    <div className={styles.choices}>
      <section className={styles.choice} role="group" aria-label={t('size.label')}>
        <h2 className={styles.label}>{t('size.label')}</h2>
        <div className={styles.options}>
          {handoutSizes.map((size) => (
            <Button
              key={size}
              className={styles.option}
              isPressed={sizeOf(visit) === size}
              onPress={() => {
                change({ type: 'handout', change: { type: 'resize', size } });
              }}
            >
              <span className={styles.size} data-size={size}>
                {t(`size.${size}`)}
              </span>
            </Button>
          ))}
        </div>
      </section>
      {beside.length > 0 && (
        <section className={styles.choice} role="group" aria-label={t('language.label')}>
          <h2 className={styles.label}>{t('language.label')}</h2>
          <div className={styles.options}>
            <Button
              className={styles.option}
              isPressed={second === undefined}
              onPress={() => {
                setSecond(undefined);
              }}
            >
              {t('language.one', { language: own.nativeName })}
            </Button>
            {beside.map((code) => (
              <Button
                key={code}
                className={styles.option}
                isPressed={second === code}
                onPress={() => {
                  setSecond(code);
                }}
              >
                {t('language.two', { first: own.nativeName, second: languageOf(code).nativeName })}
              </Button>
            ))}
          </div>
        </section>
      )}
      {mostCopies > 1 && (
        <section className={styles.choice} role="group" aria-label={t('copies.label')}>
          <h2 className={styles.label}>{t('copies.label')}</h2>
          <div className={styles.copies}>
            <Button
              label={t('copies.fewer')}
              isOff={copies <= 1}
              onPress={() => {
                onCopies(copies - 1);
              }}
            >
              <Icon name="minus" />
            </Button>
            <output className={styles.count}>{copies}</output>
            <Button
              label={t('copies.more')}
              isOff={copies >= mostCopies}
              onPress={() => {
                onCopies(copies + 1);
              }}
            >
              <Icon name="plus" />
            </Button>
          </div>
        </section>
      )}
    </div>
  );
}

/** The languages that may stand beside a visitor's own: the clinic's; for whoever reads the clinic's, any other that is offered. */
function besides(offered: readonly LanguageCode[], own: LanguageCode): readonly LanguageCode[] {
  const real = offered.filter((code) => !languageOf(code).isTest);
  const clinics = real[0];
  return clinics === undefined || clinics === own ? real.filter((code) => code !== own) : [clinics];
}
