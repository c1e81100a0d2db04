import { planted } from './planted.ts';

export const templateToken = planted({
	id: 'injection-template-token',
	name: 'Mark of a chat template',
	description:
		'Marks with which chat templates tell the system, the user and the model apart. In text that a model reads, they pretend that somebody else begins to speak. Quoted ones are a guess: documentation of language models has them.',
	source: 'https://huggingface.co/docs/transformers/chat_templating',
	shape: '<|im_start|>, [INST], <<SYS>>, {{#system~}}, |||ADMIN_OVERRIDE|||',
	triggers: ['<|', '[inst]', '[/inst]', '<<sys>>', '<</sys>>', '<start_of_turn>', '{{#', '{{/', '|||'],
	pattern:
		/<\|(?:im_(?:start|end|sep)|system|user|assistant|endof(?:text|prompt)|begin_of_text|start_header_id|end_header_id|eot_id)\|>|\[\/?INST\]|<<\/?SYS>>|<start_of_turn>(?:user|model|system)|\{\{[#/](?:system|user|assistant)~?\}\}|\|\|\|[A-Z]{3,16}(?:_[A-Z]{3,16}){1,3}\|\|\|/i,
	reason: 'pretends that another one speaks',
	confidence: { obeyed: 'medium', prose: 'medium' },
	length: 64,
	symbol: true,
});
