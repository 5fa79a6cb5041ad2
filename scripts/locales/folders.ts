/** The languages for what runs in Node as it is written (scripts, tests): read from the disk. The build has `languages-plugin`. */
import { languageFacts } from './language-files';

export const folders = languageFacts();
