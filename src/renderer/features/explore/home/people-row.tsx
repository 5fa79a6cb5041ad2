import { useTranslation } from 'react-i18next';
import type { Pack, TopicId } from '../../../../domain/content';
import { Icon } from '../../../ui/icon';
import type { IconName } from '../../../ui/icon';
import { useOpen } from '../../session';
import { useSpeech } from '../text';
import styles from './people-row.module.css';

const people = [
  { id: 'pregnancy', icon: 'pregnant' },
  { id: 'older-adults', icon: 'older' },
  { id: 'children', icon: 'child' },
  { id: 'exercise-and-heat', icon: 'exercise' },
  { id: 'long-term-conditions', icon: 'stethoscope' },
  { id: 'about-this-information', icon: 'info' },
] as const satisfies readonly { readonly id: TopicId; readonly icon: IconName }[];

interface Props {
  readonly topics: Pack['topics'];
}

/** Pages for people with needs of their own, and last the page about the kiosk itself. */
export function PeopleRow({ topics }: Props) {
  const { t } = useTranslation('explore');
  const open = useOpen();
  const speech = useSpeech();
  return (
    <ul className={styles.people} aria-label={t('home.people')}>
      {people.map(({ id, icon }) => {
        const topic = topics[id];
        return (
          topic && (
            <li key={id}>
              <button
                type="button"
                className={styles.person}
                onClick={() => {
                  open(id === 'about-this-information' ? { screen: 'about' } : { screen: 'topic', id });
                }}
              >
                <Icon name={icon} size={2.25} />
                <span {...speech(topic)}>{topic.words.title}</span>
              </button>
            </li>
          )
        );
      })}
    </ul>
  );
}
