import type admin from '../../../../locales/en/admin.json';
import type adminHealth from '../../../../locales/en/admin-health.json';
import type adminSettings from '../../../../locales/en/admin-settings.json';
import type adminWizard from '../../../../locales/en/admin-wizard.json';
import type adminAccess from '../../../../locales/en/admin-access.json';
import type adminLanguages from '../../../../locales/en/admin-languages.json';
import type adminPrinting from '../../../../locales/en/admin-printing.json';
import type adminReview from '../../../../locales/en/admin-review.json';
import type adminLoop from '../../../../locales/en/admin-loop.json';
import type adminNotices from '../../../../locales/en/admin-notices.json';
import type adminOverview from '../../../../locales/en/admin-overview.json';
import type adminPictures from '../../../../locales/en/admin-pictures.json';
import type adminProgramme from '../../../../locales/en/admin-programme.json';
import type adminAbout from '../../../../locales/en/admin-about.json';
import type adminBackup from '../../../../locales/en/admin-backup.json';
import type adminUse from '../../../../locales/en/admin-use.json';
import type adminSchedule from '../../../../locales/en/admin-schedule.json';
import type answer from '../../../../locales/en/answer.json';
import type attract from '../../../../locales/en/attract.json';
import type evidence from '../../../../locales/en/evidence.json';
import type explore from '../../../../locales/en/explore.json';
import type myHandout from '../../../../locales/en/my-handout.json';
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
      'admin-notices': typeof adminNotices;
      'admin-overview': typeof adminOverview;
      'admin-pictures': typeof adminPictures;
      'admin-programme': typeof adminProgramme;
      'admin-about': typeof adminAbout;
      'admin-backup': typeof adminBackup;
      'admin-use': typeof adminUse;
      'admin-printing': typeof adminPrinting;
      'admin-review': typeof adminReview;
      'admin-schedule': typeof adminSchedule;
      'admin-printing': typeof adminPrinting;
      'admin-settings': typeof adminSettings;
      'admin-wizard': typeof adminWizard;
      answer: typeof answer;
      attract: typeof attract;
      evidence: typeof evidence;
      explore: typeof explore;
      'my-handout': typeof myHandout;
      form: typeof form;
      search: typeof search;
      session: typeof session;
      shared: typeof shared;
    };
  }
}
