import { useTranslation } from 'react-i18next';
import type { Entry } from '../../../../domain/content';
import { useSpeech } from '../text';
import { AddToHandout } from '../handout';
import styles from './checklist.module.css';

interface Props {
  readonly list: Entry<'checklists'>;
}

/** A list to go through, or what to write down in a diary. Nothing is entered here: the kiosk takes no answers from a visitor. */
export function Checklist({ list }: Props) {
  const { t } = useTranslation('answer');
  const { facts, words } = list;
  const speech = useSpeech();
  return (
    <section className={styles.list}>
      <h2 className={styles.title} {...speech(list)}>
        {words.title}
      </h2>
      <p {...speech(list)}>{words.lead}</p>
      {facts.form === 'diary' && <h3 className={styles.write}>{t('checklist.write')}</h3>}
      <ul className={styles.items} data-form={facts.form} {...speech(list)}>
        {words.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <div className={styles.add}>
        <AddToHandout item={{ kind: 'checklists', id: list.facts.id }} />
      </div>
    </section>
  );
}
