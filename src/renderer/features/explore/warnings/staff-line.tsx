import { Icon } from '../../../ui/icon';
import { usePack } from '../../session';
import { useEnglishBeside, useSpeech } from '../text';
import styles from './staff-line.module.css';

/** The first line of every warning page in a waiting room (docs/rules.md, rule 3). */
export function StaffLine() {
  const line = usePack().lines['staff-at-once'];
  const speech = useSpeech();
  const englishBeside = useEnglishBeside();
  if (!line) return null;
  const english = englishBeside(line);
  return (
    <div className={styles.line}>
      <Icon name="touch" size={3.25} />
      <div className={styles.words}>
        <p {...speech(line)}>{line.words.text}</p>
        {english && (
          <p className={styles.english} lang="en" dir="ltr">
            {english.text}
          </p>
        )}
      </div>
    </div>
  );
}
