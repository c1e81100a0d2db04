/** Addresses that the page may load from. */
interface Resources {
	readonly style: string;
	readonly script: string;
	readonly source: string;
}

/** The page of the enforcement view, which its script fills. Nothing comes from elsewhere, and no other script runs. */
export function enforcementPage({ style, script, source }: Resources): string {
	const nonce = [...crypto.getRandomValues(new Uint8Array(16))]
		.map((byte) => byte.toString(16).padStart(2, '0'))
		.join('');
	return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${source}; script-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${style}">
<title>Enforcement</title>
</head>
<body>
<main id="main" aria-busy="true"><p class="looking">Looking …</p></main>
<div id="live" class="unseen" role="status" aria-live="polite"></div>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}
