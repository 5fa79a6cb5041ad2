import type { Entry } from '../../../../domain/content';
import { useEnglishBeside, useSpeech } from '../text';
import { AddToHandout } from '../handout';
import styles from './checklist.module.css';

/** A list to work through at home. On the screen it is read; ticking is for paper. */
export function Checklist({ checklist }: { readonly checklist: Entry<'checklists'> }) {
  const speech = useSpeech();
  const english = useEnglishBeside()(checklist);
  return (
    <section className={styles.checklist} {...speech(checklist)}>
      <h2>{checklist.words.title}</h2>
      <p>{checklist.words.lead}</p>
      {english && (
        <p className={styles.english} lang="en" dir="ltr">
          {english.lead}
        </p>
      )}
      <ul>
        {checklist.words.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <div className={styles.add}>
        <AddToHandout item={{ kind: 'checklists', id: checklist.facts.id }} />
      </div>
    </section>
  );
}
