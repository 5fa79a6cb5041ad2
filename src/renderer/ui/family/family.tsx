import type { Family } from '../../../domain/content';
import { Icon } from '../icon';
import type { IconName } from '../icon';
import styles from './family.module.css';

/** Family = colour + icon + word: never one of them alone (docs/design.md, Principles). */
const icons: Readonly<Record<Family, IconName>> = {
  now: 'clock',
  causes: 'question',
  stretches: 'stretch',
  remedies: 'pill',
  habits: 'drop',
  people: 'people',
  help: 'octagon-alert',
  about: 'info',
};

/** The class that sets a family's colours: `--field` for its ground, `--disc` for scenery, `--on-field` for text. */
export function familyClass(family: Family): string {
  return styles[family] ?? '';
}

interface Props {
  readonly family: Family;
  readonly children: string;
  /** In rem. */
  readonly iconSize?: number;
  readonly className?: string | undefined;
}

/** The tag on top of a slide or a page: the family's icon on a chip, and its word. */
export function FamilyTag({ family, children, iconSize = 2.125, className }: Props) {
  return (
    <div className={[styles.tag, familyClass(family), className].filter(Boolean).join(' ')}>
      <span className={styles.chip}>
        <Icon name={icons[family]} size={iconSize} />
      </span>
      <span>{children}</span>
    </div>
  );
}
