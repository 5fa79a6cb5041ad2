/** Circles between folders. A config of its own, because tests are left out: one may use another layer to prove what its folder does. */
import layers from './.dependency-cruiser.js';

export default {
  forbidden: [
    {
      name: 'no-folder-circles',
      comment: 'two folders that import each other are one, or what both need belongs beneath them',
      severity: 'error',
      scope: 'folder',
      // Main is not held to it yet.
      from: { path: '^src/', pathNot: '^src/main(/|$)' },
      to: { circular: true },
    },
  ],
  options: { ...layers.options, exclude: { path: [layers.options.exclude.path, '\\.(test|fake|fixture)\\.tsx?$'] } },
};
