import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/icon';
import { usePack } from '../../session';
import { useEnglishBeside, useSpeech } from '../text';
import styles from './safety-lines.module.css';

interface Props {
  /** Ids of items under `lines/`. */
  readonly ids: readonly string[];
  readonly className?: string | undefined;
  /** Makes the type smaller where warnings would leave the view (see `useWarningPlace`); the surroundings' own where left out. */
  readonly fit?: number;
}

/** Warnings, each in full, with the sign of a warning beside it. Never shortened: where they do not fit, the page gives way. */
export function SafetyLines({ ids, className, fit }: Props) {
  const { t } = useTranslation('shared');
  const { lines } = usePack();
  const speech = useSpeech();
  const englishBeside = useEnglishBeside();
  const shown = ids.flatMap((id) => lines[id] ?? []);
  if (shown.length === 0) return null;
  return (
    <div
      role="group"
      className={[styles.lines, className].filter(Boolean).join(' ')}
      style={fit === undefined ? undefined : ({ '--fit': fit } as CSSProperties)}
      aria-label={t('warning')}
      data-warnings
    >
      <ul>
        {shown.map((line) => {
          const english = englishBeside(line);
          return (
            <li key={line.facts.id} data-tone={line.facts.tone}>
              <Icon name={line.facts.tone === 'warning' ? 'octagon-alert' : 'info'} className={styles.sign} />
              <div>
                <p {...speech(line)}>{line.words.text}</p>
                {english && (
                  <p className={styles.english} lang="en" dir="ltr">
                    {english.text}
                  </p>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
