import type admin from '../../../../locales/en/admin.json';
import type adminHealth from '../../../../locales/en/admin-health.json';
import type adminSettings from '../../../../locales/en/admin-settings.json';
import type adminSetup from '../../../../locales/en/admin-setup.json';
import type adminAccess from '../../../../locales/en/admin-access.json';
import type adminLanguages from '../../../../locales/en/admin-languages.json';
import type adminPrinting from '../../../../locales/en/admin-printing.json';
import type adminSignOff from '../../../../locales/en/admin-sign-off.json';
import type adminLoop from '../../../../locales/en/admin-loop.json';
import type adminAnnouncements from '../../../../locales/en/admin-announcements.json';
import type adminOverview from '../../../../locales/en/admin-overview.json';
import type adminPictures from '../../../../locales/en/admin-pictures.json';
import type adminPublishing from '../../../../locales/en/admin-publishing.json';
import type adminAbout from '../../../../locales/en/admin-about.json';
import type adminBackup from '../../../../locales/en/admin-backup.json';
import type adminUsage from '../../../../locales/en/admin-usage.json';
import type adminSchedule from '../../../../locales/en/admin-schedule.json';
import type answer from '../../../../locales/en/answer.json';
import type attract from '../../../../locales/en/attract.json';
import type evidence from '../../../../locales/en/evidence.json';
import type explore from '../../../../locales/en/explore.json';
import type myHandout from '../../../../locales/en/handout.json';
import type form from '../../../../locales/en/form.json';
import type search from '../../../../locales/en/search.json';
import type session from '../../../../locales/en/session.json';
import type shared from '../../../../locales/en/shared.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shared';
    resources: {
      admin: typeof admin;
      'admin-health': typeof adminHealth;
      'admin-access': typeof adminAccess;
      'admin-languages': typeof adminLanguages;
      'admin-loop': typeof adminLoop;
      'admin-announcements': typeof adminAnnouncements;
      'admin-overview': typeof adminOverview;
      'admin-pictures': typeof adminPictures;
      'admin-publishing': typeof adminPublishing;
      'admin-about': typeof adminAbout;
      'admin-backup': typeof adminBackup;
      'admin-usage': typeof adminUsage;
      'admin-printing': typeof adminPrinting;
      'admin-sign-off': typeof adminSignOff;
      'admin-schedule': typeof adminSchedule;
      'admin-printing': typeof adminPrinting;
      'admin-settings': typeof adminSettings;
      'admin-setup': typeof adminSetup;
      answer: typeof answer;
      attract: typeof attract;
      evidence: typeof evidence;
      explore: typeof explore;
      handout: typeof myHandout;
      form: typeof form;
      search: typeof search;
      session: typeof session;
      shared: typeof shared;
    };
  }
}
