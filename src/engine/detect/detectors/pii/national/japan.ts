import { weigh } from '../checks.ts';
import { company, country, identity, passport } from './national-id.ts';

export const japan = country('JP', 'Japanese', [
	identity('mynumber', '9999 9999 9999', {
		words: 'individualnumber マイナンバー 個人番号',
		check: (v) => {
			const rest = weigh(v, '65432765432') % 11;
			return (rest < 2 ? 0 : 11 - rest) === Number(v[11]);
		},
	}),
	company('cn', '[1-9]999999999999', {
		words: 'corporatenumber 法人番号',
		check: (v) => 9 - (weigh(v.slice(1), '212121212121') % 9) === Number(v[0]),
	}),
	passport('', 'AA9999999', { words: '旅券番号 パスポート' }),
]);
