import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { PictureDialog } from './picture-dialog';
import styles from './picture.module.css';
import { pictureUrl } from './picture-url';

interface Props {
  readonly label: string;
  /** The id of a picture the kiosk has taken in. */
  readonly value: string | undefined;
  readonly onChange: (id: string | undefined) => void;
  readonly hint?: string;
}

/** A picture of the clinic's: chosen among those the kiosk has, or taken from a memory stick. */
export function PictureField({ label, value, onChange, hint }: Props) {
  const { t } = useTranslation('admin-pictures');
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className={styles.field} role="group" aria-label={label}>
      <p className={styles.label}>{label}</p>
      <div className={styles.line}>
        {value !== undefined && <img className={styles.chosen} src={pictureUrl(value)} alt={t('chosen')} />}
        <Button
          icon={<Icon name="plus" size={1.5} />}
          onPress={() => {
            setIsOpen(true);
          }}
        >
          {value === undefined ? t('choose') : t('change')}
        </Button>
        {value !== undefined && (
          <Button
            onPress={() => {
              onChange(undefined);
            }}
          >
            {t('without')}
          </Button>
        )}
      </div>
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      {isOpen && (
        <PictureDialog
          title={label}
          onClose={() => {
            setIsOpen(false);
          }}
          onChoose={(id) => {
            setIsOpen(false);
            onChange(id);
          }}
        />
      )}
    </div>
  );
}
