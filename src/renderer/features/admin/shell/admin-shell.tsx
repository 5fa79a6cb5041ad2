import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { Role } from '../../../../bridge/contracts/role';
import { Icon } from '../../../ui/icon';
import { Logo } from '../../../ui/marks';
import { staffNamespaces } from '../../locale-store';
import { useSession } from '../../session';
import { AdminPlaceContext, createAdminPlace, sectionsFor } from '../page';
import { ScheduleProvider } from '../publishing';
import { sectionScreens } from './section-screens';
import styles from './admin-shell.module.css';

/** Each section is named by words of its own namespace. */
const namespaces = ['admin', ...staffNamespaces] as const;

interface Props {
  readonly role: Role;
}

/** The frame of the admin screens: where one can go, and the way back to the loop. */
export function AdminShell({ role }: Props) {
  const { t } = useTranslation(namespaces);
  const leave = useSession((state) => state.leave);
  const shown = sectionsFor(role);
  const [place] = useState(() =>
    createAdminPlace(
      shown[0]?.id ?? 'overview',
      shown.map(({ id }) => id),
    ),
  );
  const { at, open } = useStore(place);
  const Screen = shown.some(({ id }) => id === at.section) ? sectionScreens[at.section] : undefined;
  return (
    <AdminPlaceContext value={place}>
      <div className={styles.shell} data-admin={role}>
        <nav className={styles.side} aria-label={t('sections')}>
          <Logo plate="signal" withName size={2.75} className={styles.brand} />
          <ul className={styles.sections}>
            {shown.map(({ id, label, icon }) => (
              <li key={id}>
                <button
                  type="button"
                  className={styles.section}
                  data-go={id}
                  aria-current={id === at.section ? 'page' : undefined}
                  onClick={() => {
                    open(id);
                  }}
                >
                  <Icon name={icon} size={1.75} />
                  <span>{t(label)}</span>
                </button>
              </li>
            ))}
          </ul>
          <button type="button" className={styles.leave} onClick={leave}>
            <Icon name="back" size={1.6} />
            <span>{t('backToScreen')}</span>
          </button>
        </nav>
        <main className={styles.main} data-section={at.section}>
          <ScheduleProvider>
            <Suspense fallback={null}>
              {Screen && <Screen key={`${at.section} ${at.target ?? ''}`} target={at.target} />}
            </Suspense>
          </ScheduleProvider>
        </main>
      </div>
    </AdminPlaceContext>
  );
}
