import { dirname, join, normalize } from 'node:path';

/** One reference of a file that leads nowhere. `line` counts from 1. */
export interface DeadReference {
  readonly file: string;
  readonly line: number;
  readonly reference: string;
}

/** Guides of the people who began the project: whoever reads this repository has none of them. */
const notHere = [/\bruling \d+/i, /\bdossier\b/i, /\bdesign language\b/i];
/** A path of the repository, in a comment or in prose, as far as its file or folder. */
const pathPattern = /(?<![\w./-])(?:src|scripts|e2e|docs|locales|resources)\/[\w./-]*[\w]/g;
const rulePattern = /docs\/rules\.md, rules? (\d+|H\d+)/g;
const linkPattern = /\]\(([^)\s]+)\)/g;

/** What GitHub and most readers of Markdown make of a heading as the target of a link. */
const anchorOf = (heading: string) =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

const anchorsIn = (document: string) => [...document.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

/** The lines that speak to a reader: all of a document, the comments of code. */
function prose(file: string, line: string): string {
  if (/\.(md|ya?ml)$/.test(file)) return line;
  const comment = /(?:^\s*\*|\/\*|(?<![:'"`])\/\/)(.*)$/.exec(line);
  return comment?.[1] ?? '';
}

/**
 * The references of one text file that lead nowhere. `files` are the paths of the repository with `/`; `read` gives a document's text.
 */
export function deadReferences(
  file: string,
  text: string,
  files: ReadonlySet<string>,
  read: (file: string) => string,
): readonly DeadReference[] {
  const isThere = (path: string) =>
    files.has(path) ||
    [...files].some((known) => known.startsWith(`${path.replace(/\/$/, '')}/`) || known.startsWith(`${path}.`));
  return text.split('\n').flatMap((line, index) => {
    const dead = (reference: string): DeadReference => ({ file, line: index + 1, reference });
    const said = prose(file, line);
    const found = [
      ...notHere.flatMap((pattern) => pattern.exec(said)?.[0] ?? []).map((words) => dead(`'${words}' is not in the repository`)),
      ...[...said.matchAll(pathPattern)]
        .map(([path]) => path)
        .filter((path) => !/[*<{]/.test(said.charAt(said.indexOf(path) + path.length)) && !isThere(path))
        .map((path) => dead(`there is no ${path}`)),
      ...[...said.matchAll(rulePattern)]
        .map(([, rule = '']) => rule)
        .filter((rule) => !read('docs/rules.md').includes(rule.startsWith('H') ? `**${rule}**` : `**Rule ${rule}.`))
        .map((rule) => dead(`docs/rules.md has no rule ${rule}`)),
    ];
    if (!file.endsWith('.md')) return found;
    const links = [...line.matchAll(linkPattern)]
      .map(([, target = '']) => target)
      .filter((target) => !/^[a-z]+:/.test(target))
      .flatMap((target) => {
        const [path = '', anchor] = target.split('#');
        const to = path === '' ? file : normalize(join(dirname(file), path));
        if (!isThere(to)) return [dead(`the link ${target} leads nowhere`)];
        return anchor !== undefined && to.endsWith('.md') && !anchorsIn(read(to)).includes(anchor)
          ? [dead(`${to} has no heading for #${anchor}`)]
          : [];
      });
    return [...found, ...links];
  });
}
