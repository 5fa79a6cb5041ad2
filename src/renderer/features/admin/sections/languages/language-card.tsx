import { useTranslation } from 'react-i18next';
import type { LanguageSignOff } from '../../../../../bridge/contracts/sign-off';
import { languageOf, originalLanguage } from '../../../../../domain/language';
import { Button } from '../../../../ui/button';
import { Switch } from '../../../../ui/form';
import { Icon } from '../../../../ui/icon';
import type { IconName } from '../../../../ui/icon';
import type { LanguageState } from './language-state';
import styles from './languages-screen.module.css';

interface Props {
  readonly review: LanguageSignOff;
  readonly state: LanguageState;
  readonly isOffered: boolean;
  readonly isInLoop: boolean;
  readonly isAcknowledged: boolean;
  readonly mayChange: boolean;
  readonly mayMoveUp: boolean;
  readonly mayMoveDown: boolean;
  readonly onOffer: (isOn: boolean) => void;
  readonly onLoop: (isOn: boolean) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onAllow: () => void;
  readonly onForbid: () => void;
  readonly onSignOff: () => void;
}

const icons: Record<LanguageState, IconName> = {
  checked: 'check',
  draft: 'language',
  partly: 'pencil',
  incomplete: 'info',
  off: 'eye-off',
};

/** One language: how far it is, and what a manager may do with it. */
export function LanguageCard(props: Props) {
  const { review, state, isOffered, isInLoop, isAcknowledged, mayChange } = props;
  const { t, i18n } = useTranslation('admin-languages');
  const { nativeName, tag } = languageOf(review.code);
  const [latest] = review.signers;
  const day = (on: string) =>
    new Intl.DateTimeFormat(`${languageOf(i18n.language).tag}-u-nu-latn`, {
      dateStyle: 'long',
      calendar: 'gregory',
      timeZone: 'UTC',
    }).format(new Date(`${on}T00:00:00Z`));
  return (
    <li className={styles.card} data-language={review.code}>
      <div className={styles.about}>
        <h2 lang={tag}>{nativeName}</h2>
        <p className={styles.state} data-state={state}>
          <Icon name={icons[state]} size={1.5} />
          {t(`state.${state}`)}
        </p>
        {review.code === originalLanguage ? (
          <p>{t('original')}</p>
        ) : (
          <p>{t('complete', { complete: review.complete, of: review.of })}</p>
        )}
        {review.stale > 0 && <p>{t('stale', { count: review.stale })}</p>}
        <p>{t('signed', { signed: review.signed, of: review.of })}</p>
        <p>{latest ? t('signedBy', { ...latest, on: day(latest.on) }) : t('nobody')}</p>
        {isAcknowledged && review.computer > 0 && <p>{t('draft.allowed')}</p>}
      </div>
      <div className={styles.controls}>
        {mayChange && (
          <>
            <Switch label={t('offered')} isOn={isOffered} onChange={props.onOffer} />
            <Switch label={t('inLoop')} isOn={isInLoop} onChange={props.onLoop} />
          </>
        )}
        <div className={styles.buttons}>
          {mayChange && (
            <>
              <Button
                label={t('up', { language: nativeName })}
                isOff={!props.mayMoveUp}
                onPress={() => {
                  props.onMove(-1);
                }}
              >
                <Icon name="chevron-up" size={1.6} />
              </Button>
              <Button
                label={t('down', { language: nativeName })}
                isOff={!props.mayMoveDown}
                onPress={() => {
                  props.onMove(1);
                }}
              >
                <Icon name="chevron-down" size={1.6} />
              </Button>
            </>
          )}
          {mayChange && review.computer > 0 && !isAcknowledged && (
            <Button tone="main" label={t('draft.allowOf', { language: nativeName })} onPress={props.onAllow}>
              {t('draft.allow')}
            </Button>
          )}
          {mayChange && review.computer > 0 && isAcknowledged && <Button onPress={props.onForbid}>{t('draft.withdraw')}</Button>}
          <Button icon={<Icon name="stethoscope" size={1.6} />} onPress={props.onSignOff}>
            {t('openSignOff')}
          </Button>
        </div>
      </div>
    </li>
  );
}
