import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScheduleIssue } from '../../../../domain/schedule';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { useToast } from '../../../ui/toast';
import { RefusedDialog } from './issue-list';
import { useSchedule } from './schedule-context';

interface Props {
  /** Goes to what a refusal is about. */
  readonly onShow?: (issue: ScheduleIssue) => void;
}

/**
 * The two buttons that every screen of the schedule has: Undo, which is always there, and 'Put it on screen'. Undo takes the last edit
 * back; where there is none, it takes the last publish off the wall.
 */
export function PublishActions({ onShow }: Props) {
  const { t } = useTranslation('admin-publishing');
  const { view, canStepBack, stepBack, publish, takeBack, edit } = useSchedule();
  const show = useToast();
  const [refused, setRefused] = useState<readonly ScheduleIssue[]>();
  const undo = useRef<HTMLButtonElement>(null);
  const hasJustPublished = useRef(false);
  const isNew = view !== undefined && view.hasDraft && view.differs.length > 0;
  useEffect(() => {
    if (isNew || !hasJustPublished.current) return;
    hasJustPublished.current = false;
    // The button that was pressed has gone grey and lost the focus: somebody on a keyboard goes on from the one beside it.
    if (document.activeElement === document.body || document.activeElement?.matches(':disabled')) undo.current?.focus();
  });
  if (!view) return null;

  const putOnScreen = async () => {
    const outcome = await publish();
    if (outcome.ok) {
      hasJustPublished.current = true;
      show({ words: t('published'), undo: () => void undoPublish() });
    } else if (outcome.reason === 'not-valid') setRefused(outcome.issues.filter(({ refuses }) => refuses));
    else if (outcome.reason === 'nothing') show({ words: t('nothingNew') });
    else show({ words: t('notWritten'), tone: 'problem' });
  };
  const undoPublish = async () => {
    const wasOn = view.published;
    const outcome = await takeBack();
    if (outcome.ok) {
      // What was taken off the wall is not lost: it comes back as a draft.
      show({
        words: t('takenBack'),
        undo: () => {
          edit(() => wasOn);
        },
      });
    } else show({ words: t(outcome.reason === 'nothing' ? 'nothingToUndo' : 'notWritten'), tone: 'problem' });
  };
  return (
    <>
      <Button
        ref={undo}
        icon={<Icon name="again" size={1.75} />}
        isOff={!canStepBack && (isNew || !view.canUndo)}
        onPress={() => {
          if (canStepBack) stepBack();
          else void undoPublish();
        }}
      >
        {t(canStepBack || isNew || !view.canUndo ? 'undo' : 'undoPublish')}
      </Button>
      <Button tone="main" icon={<Icon name="check" size={1.75} />} isOff={!isNew} onPress={() => void putOnScreen()}>
        {t('publish')}
      </Button>
      {refused && (
        <RefusedDialog
          issues={refused}
          onShow={onShow}
          onClose={() => {
            setRefused(undefined);
          }}
        />
      )}
    </>
  );
}
