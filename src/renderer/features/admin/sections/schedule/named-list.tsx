import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { scheduleLimits as limits } from '../../../../../domain/schedule';
import { Button } from '../../../../ui/button';
import { Dialog } from '../../../../ui/dialog';
import { TextField } from '../../../../ui/form';
import { Icon } from '../../../../ui/icon';
import { Row, RowList } from '../../../../ui/rows';
import { EditButtons } from './edit-buttons';
import styles from './schedule.module.css';
import { putItem } from './schedule-part';

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Props<Item extends Named> {
  readonly words: { readonly title: string; readonly add: string; readonly name: string; readonly nameHint?: string };
  readonly items: readonly Item[];
  /** The items in the order they are listed, where that is another one. */
  readonly listed?: readonly Item[];
  readonly most: number;
  /** What a new one begins with. */
  readonly fresh: () => Item;
  readonly note: (item: Item) => string;
  /** What is asked besides the name. */
  readonly fields: (item: Item, change: (item: Item) => void) => ReactNode;
  /** True where what is asked besides the name cannot be kept as it is. */
  readonly isWrong: (item: Item) => boolean;
  /** What stands where there is none yet. */
  readonly empty: ReactNode;
  /** `said` is the message of a change that can be undone. */
  readonly onSave: (items: Item[], said?: string) => void;
}

const folded = (name: string) => name.trim().toLocaleLowerCase();

/** Things of the schedule that have a name of the clinic's own: a list, and a dialog to add one or to change it. No two share a name. */
export function NamedList<Item extends Named>(props: Props<Item>) {
  const { words, items, listed = items, most, fresh, note, fields, isWrong, empty, onSave } = props;
  const { t } = useTranslation('admin-schedule');
  const [editing, setEditing] = useState<Item>();
  const close = () => {
    setEditing(undefined);
  };
  const isTaken =
    editing !== undefined && items.some(({ id, name }) => id !== editing.id && folded(name) === folded(editing.name));
  return (
    <>
      <div className={styles.head}>
        <h2>{words.title}</h2>
        <Button
          icon={<Icon name="plus" size={1.5} />}
          isOff={items.length >= most}
          onPress={() => {
            setEditing(fresh());
          }}
        >
          {words.add}
        </Button>
      </div>
      {items.length === 0 ? (
        empty
      ) : (
        <RowList label={words.title}>
          {listed.map((item) => (
            <Row
              key={item.id}
              title={<span dir="auto">{item.name}</span>}
              note={note(item)}
              end={
                <EditButtons
                  name={item.name}
                  onEdit={() => {
                    setEditing(item);
                  }}
                  onRemove={() => {
                    onSave(
                      items.filter(({ id }) => id !== item.id),
                      t('removed', { name: item.name }),
                    );
                  }}
                />
              }
            />
          ))}
        </RowList>
      )}
      {editing && (
        <Dialog
          title={editing.name.trim() === '' ? words.add : editing.name}
          onClose={close}
          actions={
            <>
              <Button onPress={close}>{t('cancel')}</Button>
              <Button
                tone="main"
                isOff={editing.name.trim() === '' || isTaken || isWrong(editing)}
                onPress={() => {
                  close();
                  onSave(putItem(items, editing));
                }}
              >
                {t('keep')}
              </Button>
            </>
          }
        >
          <TextField
            label={words.name}
            {...(words.nameHint === undefined ? {} : { hint: words.nameHint })}
            limit={limits.nameLetters}
            value={editing.name}
            problem={isTaken ? t('issue.name-taken') : undefined}
            onChange={(name) => {
              setEditing({ ...editing, name });
            }}
          />
          {fields(editing, setEditing)}
        </Dialog>
      )}
    </>
  );
}
