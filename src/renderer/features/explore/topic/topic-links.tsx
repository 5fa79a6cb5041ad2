import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TopicId } from '../../../../domain/content';
import type { Screen } from '../../../../domain/session';
import { Icon } from '../../../ui/icon';
import type { IconName } from '../../../ui/icon';
import { useOpen, usePack } from '../../session';
import { useSpeech } from '../text';
import { iconOf } from './topic-icons';
import styles from './topic-links.module.css';

type Word = 'moments' | 'studies' | 'stretches' | 'lookalikes' | 'warnings';
interface Way {
  readonly to: Screen;
  readonly word: Word;
  readonly icon: IconName;
  readonly field: 'now' | 'stretch' | 'treat' | 'cause' | 'help';
}

const ways: Partial<Record<TopicId, Way>> = {
  'in-the-moment': { to: { screen: 'moments' }, word: 'moments', icon: 'leg', field: 'now' },
  treatments: { to: { screen: 'studies' }, word: 'studies', icon: 'list', field: 'treat' },
  prevention: { to: { screen: 'stretches' }, word: 'stretches', icon: 'stretch', field: 'stretch' },
  'look-alikes': { to: { screen: 'lookalikes' }, word: 'lookalikes', icon: 'eye', field: 'cause' },
  'when-to-get-help': { to: { screen: 'warnings', tier: 'emergency' }, word: 'warnings', icon: 'octagon-alert', field: 'help' },
};
/** Topics that home reaches through this one (docs/rules.md, rule 14). */
const within: Partial<Record<TopicId, readonly TopicId[]>> = {
  causes: ['medicines', 'look-alikes'],
  prevention: ['in-the-moment'],
};

/** The ways on from a topic, on its field: what it shows in another form, and the topics that lie behind it. */
export function TopicLinks({ id }: { readonly id: TopicId }) {
  const { t } = useTranslation('explore');
  const { topics } = usePack();
  const speech = useSpeech();
  const way = ways[id];
  const others = (within[id] ?? []).flatMap((other) => topics[other] ?? []);
  if (!way && others.length === 0) return null;
  return (
    <ul className={styles.links}>
      {way && (
        <li>
          <Link icon={way.icon} field={way.field} to={way.to}>
            <span>{t(`topic.${way.word}`)}</span>
          </Link>
        </li>
      )}
      {others.map((topic) => (
        <li key={topic.facts.id}>
          <Link
            icon={iconOf(topic.facts.id)}
            field={topic.facts.family === 'now' ? 'now' : 'cause'}
            to={{ screen: 'topic', id: topic.facts.id }}
          >
            <span {...speech(topic)}>{topic.words.title}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

interface LinkProps extends Pick<Way, 'icon' | 'field' | 'to'> {
  readonly children: ReactNode;
}

function Link({ icon, field, to, children }: LinkProps) {
  const open = useOpen();
  return (
    <button
      type="button"
      className={styles.link}
      data-field={field}
      onClick={() => {
        open(to);
      }}
    >
      <Icon name={icon} size={2.75} />
      {children}
      <Icon name="arrow-right" size={2.5} />
    </button>
  );
}
