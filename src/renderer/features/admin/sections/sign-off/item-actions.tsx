import { useTranslation } from 'react-i18next';
import type { SignOffItem } from '../../../../../bridge/contracts/sign-off';
import { Button } from '../../../../ui/button';
import { Icon } from '../../../../ui/icon';
import styles from './item-actions.module.css';

interface Props {
  readonly item: SignOffItem;
  readonly onSign: () => void;
  readonly onSkip: () => void;
  readonly onWord: () => void;
  readonly onHide: () => void;
  readonly onUnhide: () => void;
  readonly onWithdraw: () => void;
}

/** What a clinician can do with the text that is shown. There is no way to sign for one that is not. */
export function ItemActions({ item, onSign, onSkip, onWord, onHide, onUnhide, onWithdraw }: Props) {
  const { t } = useTranslation('admin-sign-off');
  const { state, isLocked } = item.row;
  const mayWord = item.entry.language === 'en' || state !== 'untranslated';
  return (
    <div className={styles.actions} role="group" aria-label={t('actions.label')}>
      {(state === 'unchecked' || state === 'lapsed') && (
        <Button tone="main" icon={<Icon name="check" size={1.75} />} onPress={onSign}>
          {t('actions.sign')}
        </Button>
      )}
      {state === 'signed' && item.row.reasons.includes('past') && (
        <Button tone="main" icon={<Icon name="check" size={1.75} />} onPress={onSign}>
          {t('actions.again')}
        </Button>
      )}
      <Button icon={<Icon name="arrow-right" size={1.75} />} onPress={onSkip}>
        {t('actions.skip')}
      </Button>
      {mayWord && state !== 'hidden' && (
        <Button icon={<Icon name="pencil" size={1.75} />} onPress={onWord}>
          {t('actions.word')}
        </Button>
      )}
      {state === 'signed' && <Button onPress={onWithdraw}>{t('actions.withdraw')}</Button>}
      {item.hiddenBy ? (
        <Button icon={<Icon name="eye" size={1.75} />} onPress={onUnhide}>
          {t('actions.unhide')}
        </Button>
      ) : (
        state !== 'hidden' &&
        (isLocked ? (
          <p className={styles.locked}>
            <Icon name="lock" size={1.6} />
            {t('actions.locked')}
          </p>
        ) : (
          <Button icon={<Icon name="eye-off" size={1.75} />} onPress={onHide}>
            {t('actions.hide')}
          </Button>
        ))
      )}
    </div>
  );
}
