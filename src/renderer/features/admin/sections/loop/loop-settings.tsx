import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { scheduleLimits } from '../../../../../domain/schedule';
import type { Loop, Schedule } from '../../../../../domain/schedule';
import { Button } from '../../../../ui/button';
import { ConfirmDialog, Dialog } from '../../../../ui/dialog';
import { Choice, Switch, TextField } from '../../../../ui/form';
import { Icon } from '../../../../ui/icon';
import { Notice } from '../../../../ui/notice';

/** What is wrong with a name for a loop, as a key of `admin-loop`. The loop the kiosk came with may stay without one. */
function nameProblem(name: string, loops: readonly Loop[], own: Loop | undefined): 'nameMissing' | 'nameTaken' | undefined {
  const wanted = name.trim().toLocaleLowerCase();
  if (wanted === '') return own?.name === '' ? undefined : 'nameMissing';
  return loops.some(({ id, name: other }) => id !== own?.id && other.trim().toLocaleLowerCase() === wanted)
    ? 'nameTaken'
    : undefined;
}

interface NewProps {
  readonly schedule: Schedule;
  readonly onMake: (name: string) => void;
  readonly onClose: () => void;
}

/** Asks for the name of a loop that is to be made. */
export function NewLoop({ schedule, onMake, onClose }: NewProps) {
  const { t } = useTranslation('admin-loop');
  const { t: form } = useTranslation('form');
  const [name, setName] = useState('');
  const [wasAsked, setWasAsked] = useState(false);
  const problem = nameProblem(name, schedule.loops, undefined);
  const make = () => {
    setWasAsked(true);
    if (problem === undefined) onMake(name.trim());
  };
  return (
    <Dialog
      title={t('newTitle')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{form('cancel')}</Button>
          <Button tone="main" onPress={make}>
            {t('make')}
          </Button>
        </>
      }
    >
      <TextField
        label={t('name')}
        value={name}
        onChange={setName}
        limit={scheduleLimits.nameLetters}
        hint={t('newHint')}
        problem={wasAsked && problem ? t(problem) : undefined}
        onEnter={make}
      />
    </Dialog>
  );
}

interface SettingsProps {
  readonly schedule: Schedule;
  readonly loop: Loop;
  /** What the loop is called on the screen. */
  readonly name: string;
  readonly onChange: (change: Partial<Pick<Loop, 'name' | 'transition'>>) => void;
  readonly onMakeUsual: () => void;
  readonly onDuplicate: () => void;
  readonly onDelete: () => void;
  readonly onClose: () => void;
}

/** The name of a loop, how its slides change, whether it is the usual one, a copy of it, and its end. */
export function LoopSettings({
  schedule,
  loop,
  name: shown,
  onChange,
  onMakeUsual,
  onDuplicate,
  onDelete,
  onClose,
}: SettingsProps) {
  const { t } = useTranslation('admin-loop');
  const [name, setName] = useState(loop.name);
  const [isDeleting, setIsDeleting] = useState(false);
  const problem = nameProblem(name, schedule.loops, loop);
  const isUsual = loop.id === schedule.defaultLoop;
  const planned = schedule.rules.filter((rule) => rule.loop === loop.id).length;
  const done = () => {
    if (problem !== undefined) return;
    if (name.trim() !== loop.name) onChange({ name: name.trim() });
    onClose();
  };
  if (isDeleting) {
    return (
      <ConfirmDialog
        title={t('deleteTitle', { name: shown })}
        confirm={t('deleteLoop')}
        isDangerous
        onConfirm={onDelete}
        onCancel={() => {
          setIsDeleting(false);
        }}
      >
        {planned > 0 && <p>{t('deleteRules', { count: planned })}</p>}
        <p>{t('deletePlain')}</p>
      </ConfirmDialog>
    );
  }
  return (
    <Dialog
      title={t('settings')}
      onClose={onClose}
      actions={
        <>
          {!isUsual && (
            <Button
              icon={<Icon name="bin" size={1.75} />}
              onPress={() => {
                setIsDeleting(true);
              }}
            >
              {t('delete')}
            </Button>
          )}
          <Button icon={<Icon name="copy" size={1.75} />} onPress={onDuplicate}>
            {t('duplicate')}
          </Button>
          <Button tone="main" onPress={done}>
            {t('done')}
          </Button>
        </>
      }
    >
      <TextField
        label={t('name')}
        value={name}
        placeholder={shown}
        onChange={setName}
        limit={scheduleLimits.nameLetters}
        problem={problem && t(problem)}
        onEnter={done}
      />
      <Choice
        label={t('transition')}
        options={[
          { value: 'fade', label: t('fade') },
          { value: 'cut', label: t('cut') },
        ]}
        value={loop.transition}
        onChange={(transition) => {
          onChange({ transition });
        }}
      />
      {isUsual ? <Notice>{t('isUsual')}</Notice> : <Switch label={t('makeUsual')} isOn={false} onChange={onMakeUsual} />}
    </Dialog>
  );
}
