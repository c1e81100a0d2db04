import { build } from 'esbuild';
import type { Detection } from '../../src/engine/detection.ts';

/** The engine as users run it, bundled and minified: V8 is slower where modules ask each other for their constants. */
export async function shippedEngine(): Promise<{ readonly Detection: typeof Detection }> {
	const { outputFiles } = await build({
		entryPoints: ['src/engine/detection.ts'],
		bundle: true,
		minify: true,
		write: false,
		format: 'esm',
		target: 'node20',
		mainFields: ['module', 'main'],
		define: { CORDON_VERSION: '"0.0.0"' },
	});
	const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
	return (await import(`data:text/javascript;base64,${code}`)) as { readonly Detection: typeof Detection };
}
