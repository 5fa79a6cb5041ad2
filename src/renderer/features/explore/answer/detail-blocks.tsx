import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Block } from '../../../../domain/content';
import styles from './detail-blocks.module.css';

interface Props {
  readonly blocks: readonly Block[];
}

const headed = (block: Block | undefined) => (block?.kind === 'found' || block?.kind === 'unknown' ? block.kind : undefined);

/** The longer answer. What studies found and what is not known stand under headings of their own, once for each run of blocks. */
export function DetailBlocks({ blocks }: Props) {
  const { t } = useTranslation('answer');
  return (
    <div className={styles.blocks}>
      {blocks.map((block, index) => {
        const kind = headed(block);
        const heading = kind !== undefined && kind !== headed(blocks[index - 1]) ? t(kind) : undefined;
        return (
          <Fragment key={index}>
            {heading !== undefined && <h3 className={styles.heading}>{heading}</h3>}
            {block.kind === 'points' ? (
              <ul className={styles.points}>
                {block.items.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            ) : (
              <p>{block.text}</p>
            )}
          </Fragment>
        );
      })}
    </div>
  );
}
