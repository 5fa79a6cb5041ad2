import { spawn } from 'node:child_process';

/** How to call npm: the one that runs us if npm does (it may not be on the path), else the one on the path. */
export function npmCommand(env: NodeJS.ProcessEnv, node: string): readonly [string, ...string[]] {
  const running = env.npm_execpath;
  return running?.endsWith('.js') ? [node, running] : ['npm'];
}

/** Runs npm with its output on ours and answers with its exit code. */
export function runNpm(args: readonly string[], { cwd, env }: { cwd: string; env: NodeJS.ProcessEnv }): Promise<number> {
  const [command, ...before] = npmCommand(env, process.execPath);
  return new Promise((resolve, reject) => {
    const npm = spawn(command, [...before, ...args], { cwd, env, stdio: ['ignore', 'inherit', 'inherit'] });
    npm.once('error', reject);
    npm.once('close', (code) => resolve(code ?? 1));
  });
}
