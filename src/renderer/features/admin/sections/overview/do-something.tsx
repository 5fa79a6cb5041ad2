import { useTranslation } from 'react-i18next';
import type { ScheduleView } from '../../../../../bridge/contracts/schedule';
import { Button } from '../../../../ui/button';
import { Icon } from '../../../../ui/icon';
import { useAdminPlace } from '../../page';
import type { Times } from '../../publishing';
import type { Ask } from './ask';
import styles from './overview.module.css';

interface Props {
  readonly view: ScheduleView;
  readonly times: Times;
  readonly onAsk: Ask;
}

/** What a receptionist does most, each in one touch. */
export function DoSomething({ view, times, onAsk }: Props) {
  const { t } = useTranslation('admin-overview');
  const { open } = useAdminPlace();
  const isClosed = view.overrides.closedOn === times.today;
  const { quiet } = view.overrides;
  return (
    <section className={styles.part} aria-labelledby="overview-do">
      <h2 id="overview-do">{t('do.title')}</h2>
      <div className={styles.doing}>
        <Button
          tone="main"
          icon={<Icon name="megaphone" size={1.6} />}
          onPress={() => {
            open('announcements', 'new');
          }}
        >
          {t('do.notice')}
        </Button>
        <Button
          icon={<Icon name="octagon-alert" size={1.6} />}
          onPress={() => {
            open('announcements', 'new-urgent');
          }}
        >
          {t('do.urgent')}
        </Button>
        <Button
          icon={<Icon name="list" size={1.6} />}
          onPress={() => {
            open('loop');
          }}
        >
          {t('do.loop')}
        </Button>
        <Button
          icon={<Icon name="calendar" size={1.6} />}
          isPressed={isClosed}
          onPress={() => void onAsk({ do: isClosed ? 'open-today' : 'close-today' })}
        >
          {t('do.closed')}
        </Button>
        <Button
          icon={<Icon name="speaker" size={1.6} />}
          isPressed={quiet}
          onPress={() => void onAsk({ do: quiet ? 'sound' : 'quiet' })}
        >
          {t('do.quiet')}
        </Button>
        <Button icon={<Icon name="drop" size={1.6} />} onPress={() => void onAsk({ do: 'clean' })}>
          {t('do.clean')}
        </Button>
      </div>
    </section>
  );
}
