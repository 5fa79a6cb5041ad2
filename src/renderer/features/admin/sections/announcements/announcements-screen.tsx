import { useState } from 'react';
import { newAnnouncement } from '../../../../../domain/schedule';
import type { Announcement } from '../../../../../domain/schedule';
import type { SectionProps } from '../../page';
import { useSchedule } from '../../publishing';
import { AnnouncementEditor } from './announcement-editor';
import { AnnouncementList } from './announcement-list';

/** `new`, `new-slide` and `new-urgent` begin one; anything else is the id of the one to open. */
interface Opened {
  readonly announcement: Announcement;
  readonly isNew: boolean;
}

/** News from the clinic and slides of its own: the list, and one of them to write. */
export function AnnouncementsScreen({ target }: SectionProps) {
  const scheduleStore = useSchedule();
  const [chosen, setChosen] = useState<string | undefined>(target);
  const [opened, setOpened] = useState<Opened>();
  const { view } = scheduleStore;
  if (!view) return null;

  const open = (which: string): Opened | undefined => {
    const known = view.draft.announcements.find(({ id }) => id === which);
    if (known) return { announcement: known, isNew: false };
    if (which !== 'new' && which !== 'new-slide' && which !== 'new-urgent') return undefined;
    const taken = new Set([...view.draft.announcements, ...view.published.announcements].map(({ id }) => id));
    let number = 1;
    while (taken.has(`notice-${String(number)}`)) number += 1;
    const fresh = newAnnouncement(`notice-${String(number)}`, which === 'new-slide' ? 'slide' : 'announcement');
    return {
      announcement: which === 'new-urgent' ? { ...fresh, urgent: true, often: 'where-added' } : fresh,
      isNew: true,
    };
  };
  // A section that was asked for one opens it once, when main has said what there is.
  const shown = opened ?? (chosen === undefined ? undefined : open(chosen));
  if (shown) {
    return (
      <AnnouncementEditor
        key={shown.announcement.id}
        scheduleStore={scheduleStore}
        view={view}
        announcement={shown.announcement}
        isNew={shown.isNew}
        onDone={() => {
          setChosen(undefined);
          setOpened(undefined);
        }}
      />
    );
  }
  return (
    <AnnouncementList
      scheduleStore={scheduleStore}
      view={view}
      onOpen={(which) => {
        setOpened(open(which));
      }}
    />
  );
}
