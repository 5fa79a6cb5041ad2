import type { Destination } from '../../../domain/content';
import type { LanguageCode } from '../../../domain/language';
import type { Announcement } from '../../../domain/schedule';
import type { Screen } from '../../../domain/session';
import { useLoopPackIn } from '../locale-store';
import { AnnouncementView } from './announcement-view';
import { FallbackSlide } from './fallback-slide';
import type { SlideLook } from './slide-look';
import { SlideView } from './slide-view';

/** What is on a slide: an item of the catalogue, by its id, or an announcement. */
export type OnSlide =
  | { readonly kind: 'slide'; readonly slide: string; readonly opens?: Destination | undefined }
  | {
      readonly kind: 'announcement';
      readonly announcement: Announcement;
      readonly isUrgent?: boolean;
      readonly opens?: Destination | undefined;
    }
  | { readonly kind: 'fallback' };

interface Props {
  readonly on: OnSlide;
  readonly language: LanguageCode;
  readonly look: SlideLook;
  readonly onTouch?: ((opens: Screen) => void) | undefined;
}

/** One slide of the loop, whatever is on it. The wall, the previews and the thumbnails all draw with this. */
export function SlideFace({ on, language, look, onTouch }: Props) {
  const pack = useLoopPackIn(language);
  const same = { language, look, onTouch };
  if (on.kind === 'announcement') {
    const { announcement, opens, isUrgent = false } = on;
    return <AnnouncementView announcement={announcement} opens={opens} isUrgent={isUrgent} {...same} />;
  }
  // A slide that is in no catalogue never leaves a blank.
  if (on.kind === 'fallback' || (pack && !pack.slides[on.slide])) return <FallbackSlide {...same} />;
  return <SlideView slide={on.slide} opens={on.opens} {...same} />;
}
