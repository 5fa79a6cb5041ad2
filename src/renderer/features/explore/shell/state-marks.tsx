import { useTranslation } from 'react-i18next';
import { useKiosk } from '../../../bridge/kiosk-context';
import { Icon } from '../../../ui/icon';
import { useVisit } from '../../session';
import { useIsSigned } from './use-is-signed';
import styles from './state-marks.module.css';

interface Props {
  /** `strip`: a line of its own above the dock. `dock`: in the dock, on a wide screen, with the strip for the tall one; `strip-tall` is that strip. */
  readonly place?: 'strip' | 'strip-tall' | 'dock';
}

/** What every page must say of itself (docs/rules.md, rule 1): that the kiosk is a demo, and that its words were translated by a computer. */
export function StateMarks({ place = 'strip' }: Props) {
  const { t } = useTranslation('shared');
  const { view } = useKiosk();
  const { language } = useVisit();
  const isSigned = useIsSigned();
  const isDraft = !isSigned && view.languages.some(({ code, draft }) => draft && code === language);
  if (!isDraft && !view.demo) return null;
  return (
    <aside className={styles.marks} data-place={place} aria-label={t('aboutThisScreen')}>
      {isDraft && (
        <span className={styles.mark}>
          <Icon name="language" size={1.75} />
          {t('draft')}
        </span>
      )}
      {view.demo && (
        <span className={styles.mark}>
          <Icon name="info" size={1.75} />
          {t('demo')}
        </span>
      )}
    </aside>
  );
}
