/** The layers of docs/architecture.md, checked on the whole graph. */
const may = (from, to, comment) => ({
  name: from.replaceAll('/', '-'),
  comment,
  severity: 'error',
  from: { path: `^src/${from}/`, pathNot: '\\.test\\.tsx?$' },
  to: { path: '^src/', pathNot: to.map((path) => `^src/${path}/`) },
});

export default {
  forbidden: [
    { name: 'no-cycles', comment: 'a cycle means that two files are one', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      comment: 'nothing reaches it',
      severity: 'error',
      from: { orphan: true, pathNot: '(\\.d\\.ts|\\.test\\.tsx?|config\\.ts)$' },
      to: {},
    },
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
