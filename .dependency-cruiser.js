/** The layers of docs/architecture.md, checked on the whole graph. */
const may = (from, to, comment) => ({
  name: from.replaceAll('/', '-'),
  comment,
  severity: 'error',
  from: { path: `^src/${from}/`, pathNot: '\\.test\\.tsx?$' },
  to: { path: '^src/', pathNot: to.map((path) => `^src/${path}/`) },
});

/** Files that only tests may know. */
const onlyForTests = '\\.(test|fake|fixture)\\.tsx?$';
/** An index, or what only tests know: a fake stands beside the port it stands for and is in no index. */
const door = '(index|[^/]+\\.(fake|fixture))\\.tsx?$';

/**
 * A folder with an index is entered through it. `from` captures the part of the tree whose own files may import each other, to as many
 * segments as a path of `folder` has. `but` names a second door: what a barrel would load too early.
 */
const onlyThroughIndex = (folder, segments, but = []) => ({
  name: `only-through-the-index-of-${folder.replaceAll('/', '-').replaceAll('[^-]+', 'each')}`,
  comment: 'what others use of a folder is exported by its index.ts',
  severity: 'error',
  // Main is not held to it yet.
  from: { path: `^src/(${Array(segments).fill('[^/]+').join('/')})`, pathNot: '^src/main/' },
  to: { path: `^src/${folder}/(?!${door})`, pathNot: ['^src/$1/', ...but.map((path) => `^src/${path}$`)] },
});

export default {
  forbidden: [
    { name: 'no-cycles', comment: 'a cycle means that two files are one', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      comment: 'nothing reaches it',
      severity: 'error',
      from: { orphan: true, pathNot: '(\\.d\\.ts|\\.test\\.tsx?|config\\.[jt]s)$' },
      to: {},
    },
    {
      name: 'no-way-up',
      comment:
        'a folder wires its subfolders: what they share with it is a folder beside them. Other circles: .dependency-cruiser.folders.js',
      severity: 'error',
      from: { path: '^src/(.+)/[^/]+/[^/]+$', pathNot: ['^src/main/', onlyForTests] },
      to: { path: '^src/$1/[^/]+$', pathNot: '^src/domain/clock\\.ts$' },
    },
    {
      name: 'fakes-are-for-tests',
      comment: 'the product knows no fake and no fixture',
      severity: 'error',
      from: { path: '^src/', pathNot: onlyForTests },
      to: { path: '\\.(fake|fixture)\\.tsx?$' },
    },
    onlyThroughIndex('domain/[^/]+', 2),
    onlyThroughIndex('illustration', 1),
    onlyThroughIndex('print', 1),
    onlyThroughIndex('renderer/ui/[^/]+', 3),
    onlyThroughIndex('renderer/features/[^/]+', 3),
    onlyThroughIndex('renderer/features/(admin|explore)/[^/]+', 4),
    onlyThroughIndex('renderer/features/admin/sections/[^/]+', 5),
    may('domain', ['domain'], 'the domain knows nothing but itself'),
    may('illustration', ['domain', 'illustration'], 'the figures know content ids only'),
    may('print', ['domain', 'illustration', 'print'], 'the markup of paper knows the handout and the figures'),
    may('bridge', ['domain', 'bridge'], 'the contract knows the domain only'),
    may('preload', ['bridge', 'preload'], 'preload knows names only'),
    may('main', ['domain', 'illustration', 'print', 'bridge', 'main'], 'main and renderer meet at the bridge'),
    may('renderer/bridge', ['domain', 'bridge', 'renderer/bridge'], 'the renderer end of the bridge'),
    may('renderer/languages', ['domain', 'renderer/languages'], 'the parts of a language know no screen'),
    may('renderer/ui', ['domain', 'illustration', 'renderer/languages', 'renderer/ui'], 'the ui knows no feature'),
    may(
      'renderer/features',
      ['domain', 'illustration', 'bridge', 'renderer/bridge', 'renderer/languages', 'renderer/ui', 'renderer/features'],
      'features do not know the app',
    ),
    may(
      'renderer/app',
      ['domain', 'bridge', 'renderer/bridge', 'renderer/languages', 'renderer/ui', 'renderer/features', 'renderer/app'],
      'the app wires',
    ),
    {
      name: 'only-main-and-preload-import-electron',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(main|preload)/' },
      to: { path: '(^|node_modules/)electron($|/)' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(css|json)$' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
