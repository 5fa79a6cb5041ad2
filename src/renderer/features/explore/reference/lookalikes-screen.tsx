import { useTranslation } from 'react-i18next';
import type { Entry } from '../../../../domain/content';
import { Button } from '../../../ui/button';
import { FamilyTag } from '../../../ui/family';
import { Icon } from '../../../ui/icon';
import { useOpen, usePack, useVisit } from '../../session';
import { AddToHandout } from '../handout';
import { ExplorePage } from '../shell';
import { useSpeech } from '../text';
import { SignOffLine } from '../sign-off';
import styles from './lookalikes-screen.module.css';

const columns = ['like', 'differs', 'todo'] as const;

/** Troubles that are taken for a cramp, side by side: a table where there is room, cards where there is not. */
export function LookalikesScreen() {
  const { t } = useTranslation(['answer', 'shared']);
  const { lookalikes } = usePack();
  const { textScale } = useVisit();
  const rows = Object.values(lookalikes).sort((a, b) => a.facts.order - b.facts.order);
  return (
    <ExplorePage label={t('lookalikes.title')}>
      <div className={styles.page} data-table={textScale === 1}>
        <FamilyTag family="causes">{t('shared:family.causes')}</FamilyTag>
        <h1 className={styles.title}>{t('lookalikes.title')}</h1>
        <p className={styles.intro}>{t('lookalikes.intro')}</p>
        <div className={styles.table} role="table" aria-label={t('lookalikes.title')}>
          <div role="rowgroup" className={styles.headGroup}>
            <div role="row" className={styles.row}>
              <span role="columnheader" className={styles.columnName}>
                {t('lookalikes.name')}
              </span>
              {columns.map((column) => (
                <span key={column} role="columnheader" className={styles.columnName}>
                  {t(`lookalikes.${column}`)}
                </span>
              ))}
              <span role="columnheader" className="unseen">
                {t('read')}
              </span>
            </div>
          </div>
          <div role="rowgroup" className={styles.rows}>
            {rows.map((row) => (
              <Lookalike key={row.facts.id} row={row} />
            ))}
          </div>
        </div>
        <AddToHandout className={styles.add} item={{ kind: 'part', id: 'lookalikes' }} />
        <SignOffLine of={rows} />
      </div>
    </ExplorePage>
  );
}

const urgencyIcons = { today: 'octagon-alert', visit: 'stethoscope', 'self-care': 'leaf' } as const;

function Lookalike({ row }: { readonly row: Entry<'lookalikes'> }) {
  const { t } = useTranslation('answer');
  const speech = useSpeech();
  const open = useOpen();
  const { urgency, question } = row.facts;
  return (
    <div role="row" className={styles.row} data-urgency={urgency}>
      <div role="rowheader" className={styles.name}>
        <h2 {...speech(row)}>{row.words.name}</h2>
        <p className={styles.urgency}>
          <Icon name={urgencyIcons[urgency]} size={2} />
          {t(`lookalikes.urgency.${urgency}`)}
        </p>
      </div>
      {columns.map((column) => (
        <div key={column} role="cell" className={styles.cell} data-column={column}>
          <span className={styles.cellName} aria-hidden="true">
            {t(`lookalikes.${column}`)}
          </span>
          <p {...speech(row)}>{row.words[column]}</p>
        </div>
      ))}
      <div role="cell" className={styles.more}>
        {question !== undefined && (
          <Button
            label={t('readAbout', { name: row.words.name })}
            iconEnd={<Icon name="chevron-right" size={2} />}
            onPress={() => {
              open({ screen: 'question', id: question });
            }}
          >
            {t('read')}
          </Button>
        )}
      </div>
    </div>
  );
}
