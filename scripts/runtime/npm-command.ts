/** How to call npm: the one that runs us if npm does (it may not be on the path), else the one on the path. */
export function npmCommand(env: NodeJS.ProcessEnv, node: string): readonly [string, ...string[]] {
  const running = env['npm_execpath'];
  return running?.endsWith('.js') ? [node, running] : ['npm'];
}
