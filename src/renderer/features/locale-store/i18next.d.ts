/** Made by `npm run make:locale-types` from the files of `locales/en`; `npm run check:locales` says when that is due. */
import type admin from '../../../../locales/en/admin.json';
import type adminAbout from '../../../../locales/en/admin-about.json';
import type adminAccess from '../../../../locales/en/admin-access.json';
import type adminAnnouncements from '../../../../locales/en/admin-announcements.json';
import type adminBackup from '../../../../locales/en/admin-backup.json';
import type adminHealth from '../../../../locales/en/admin-health.json';
import type adminLanguages from '../../../../locales/en/admin-languages.json';
import type adminLoop from '../../../../locales/en/admin-loop.json';
import type adminOverview from '../../../../locales/en/admin-overview.json';
import type adminPictures from '../../../../locales/en/admin-pictures.json';
import type adminPrinting from '../../../../locales/en/admin-printing.json';
import type adminPublishing from '../../../../locales/en/admin-publishing.json';
import type adminSchedule from '../../../../locales/en/admin-schedule.json';
import type adminSettings from '../../../../locales/en/admin-settings.json';
import type adminSetup from '../../../../locales/en/admin-setup.json';
import type adminSignOff from '../../../../locales/en/admin-sign-off.json';
import type adminUsage from '../../../../locales/en/admin-usage.json';
import type answer from '../../../../locales/en/answer.json';
import type attract from '../../../../locales/en/attract.json';
import type evidence from '../../../../locales/en/evidence.json';
import type explore from '../../../../locales/en/explore.json';
import type form from '../../../../locales/en/form.json';
import type handout from '../../../../locales/en/handout.json';
import type search from '../../../../locales/en/search.json';
import type session from '../../../../locales/en/session.json';
import type shared from '../../../../locales/en/shared.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shared';
    resources: {
      admin: typeof admin;
      'admin-about': typeof adminAbout;
      'admin-access': typeof adminAccess;
      'admin-announcements': typeof adminAnnouncements;
      'admin-backup': typeof adminBackup;
      'admin-health': typeof adminHealth;
      'admin-languages': typeof adminLanguages;
      'admin-loop': typeof adminLoop;
      'admin-overview': typeof adminOverview;
      'admin-pictures': typeof adminPictures;
      'admin-printing': typeof adminPrinting;
      'admin-publishing': typeof adminPublishing;
      'admin-schedule': typeof adminSchedule;
      'admin-settings': typeof adminSettings;
      'admin-setup': typeof adminSetup;
      'admin-sign-off': typeof adminSignOff;
      'admin-usage': typeof adminUsage;
      answer: typeof answer;
      attract: typeof attract;
      evidence: typeof evidence;
      explore: typeof explore;
      form: typeof form;
      handout: typeof handout;
      search: typeof search;
      session: typeof session;
      shared: typeof shared;
    };
  }
}
