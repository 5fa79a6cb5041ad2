import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isPanelColour, ownPanelColour, panelContrast } from '../../../../../domain/settings';
import { Button } from '../../../../ui/button';
import { TextField } from '../../../../ui/form';
import styles from './clinic.module.css';

interface Props {
  readonly colour: string;
  readonly onChoose: (colour: string) => void;
}

/** Light grounds from which most clinics find theirs; ink on each reaches 7:1. */
const swatches = ['#f6cb62', '#f2b8a0', '#f7c6d4', '#d8c4ee', '#bbd3ea', '#a5dbd3', '#beddb0', '#e6eae1'] as const;

/** The panel of announcements: a swatch, or the clinic's own colour where words on it can be read. */
export function PanelColour({ colour, onChoose }: Props) {
  const { t } = useTranslation('admin-settings');
  const [typed, setTyped] = useState('');
  const shown = colour === '' ? ownPanelColour : colour;
  const code = typed.startsWith('#') ? typed : `#${typed}`;
  const isWhole = /^#[0-9a-f]{6}$/i.test(code);
  const isReadable = isWhole && isPanelColour(code);
  return (
    <>
      <div className={styles.swatches} role="radiogroup" aria-label={t('clinic.panel')}>
        {[...new Set([...swatches, shown.toLowerCase()])].map((swatch, place) => (
          <label key={swatch} className={styles.swatch} style={{ background: swatch }}>
            <input
              type="radio"
              name="panel"
              checked={shown.toLowerCase() === swatch}
              onChange={() => {
                onChoose(swatch === ownPanelColour ? '' : swatch);
              }}
            />
            <span>{t('clinic.swatch', { number: place + 1, colour: swatch })}</span>
          </label>
        ))}
      </div>
      <div className={styles.own}>
        <TextField
          label={t('clinic.ownColour')}
          hint={t('clinic.ownColourHint')}
          value={typed}
          limit={7}
          onChange={setTyped}
          problem={isWhole && !isReadable ? t('clinic.unreadable', { ratio: panelContrast(code).toFixed(1) }) : undefined}
        />
        <Button
          isOff={!isReadable}
          onPress={() => {
            onChoose(code.toLowerCase());
            setTyped('');
          }}
        >
          {t('clinic.useColour')}
        </Button>
      </div>
    </>
  );
}
