import { planted } from './planted.ts';

export const imageExfiltration = planted({
	id: 'injection-image-exfiltration',
	name: 'Image address that takes data along',
	description:
		'A Markdown image whose address has a blank to fill in. A model that fills it in sends what it knows to that server as soon as the answer is shown, without a click.',
	source: 'https://embracethered.com/blog/posts/2023/bing-chat-data-exfiltration-poc-and-fix/',
	shape: '![‹text›](https://‹server›/?‹name›={‹blank›})',
	triggers: ['!['],
	pattern:
		/!\[[^\]\n]{0,120}\]\(https?:\/\/[^\s)?]{1,200}\?[^\s)]{0,200}?=(?:\$?\{{1,2}[^}\s)]{1,60}\}{1,2}|%7B[^\s)]{1,60}|<[A-Za-z_ -]{1,40}>|\[[A-Z_ -]{2,40}\])[^\s)]{0,200}\)/i,
	reason: 'its address has a blank to fill in',
	confidence: { obeyed: 'medium', prose: 'medium' },
	length: 700,
	symbol: true,
});
