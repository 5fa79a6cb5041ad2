import { useTranslation } from 'react-i18next';
import { sheetIds } from '../../../../domain/handout';
import { familyClass } from '../../../ui/family';
import { Icon } from '../../../ui/icon';
import { useOpen } from '../../session';
import { sheetLooks } from './sheet-icons';
import styles from './sheet-tiles.module.css';

/** The sheets that are ready in one tap. */
export function SheetTiles() {
  const { t } = useTranslation('handout');
  const open = useOpen();
  return (
    <ul className={styles.tiles}>
      {sheetIds.map((id) => {
        const { icon, family } = sheetLooks[id];
        return (
          <li key={id}>
            <button
              type="button"
              className={styles.tile}
              onClick={() => {
                open({ screen: 'handout-pages', of: id });
              }}
            >
              <span className={[styles.chip, familyClass(family)].join(' ')}>
                <Icon name={icon} />
              </span>
              <span className={styles.name}>{t(`sheet.${id}`)}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
