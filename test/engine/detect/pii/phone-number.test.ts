import { phoneNumber } from '../../../../src/engine/detect/detectors/pii/phone-number.ts';
import { finds, silentOn } from './expect.ts';

const US = { regions: ['US', 'GB'] };

describe('telephone numbers', () => {
	it('finds numbers with a country code wherever they are', () => {
		for (const number of [
			'+41 44 668 18 00',
			'+12133734253',
			'+7 (800) 555-35-35',
			'+44 (0)20 7946 0958',
			'+49 30 901820',
		]) {
			finds(phoneNumber, `see «${number}».`, 'medium', US);
		}
	});

	it('finds national forms of the regions in the policy', () => {
		finds(phoneNumber, 'ask «(213) 373-4253» or «213-373-4253», «020 7946 0958»', 'medium', US);
		silentOn(phoneNumber, ['ask 044 668 18 00 or 030 901820', 'n = 2133734253'], US);
		finds(phoneNumber, 'ask «044 668 18 00»', 'medium', { regions: ['CH'] });
	});

	it('leaves out operands, bytes, ranges and what films use', () => {
		silentOn(
			phoneNumber,
			[
				'a=t+(s^r&(i^s))+n[0]+12133734253&4294967295',
				'Phone Buffer <Buffer 01 02 03 04 05> a0 01 02 03 04 ff',
				'CVE-2031-93581 sms-2031-10-24 Messages from 1000-1199',
				'messages of ISO/IEC FDIS 14496-15',
				'[*0679.0020.0002] # TELEPHONE',
				'max cell rate: 1412830.188 contact clause 252.227-7013 phone: 5555555555, (206) 555-0101',
			],
			US,
		);
		finds(phoneNumber, 'Tel-«206-373-4253»', 'medium', US);
	});

	it('finds any grouping beside a word, and bare digits beside a label', () => {
		finds(phoneNumber, 'Phone: «082 173 2759», you can call «9472 7916»', 'medium', US);
		finds(phoneNumber, '{"phone_number": "«4621234567»"}', 'medium', US);
		finds(phoneNumber, '«636.840.1227»-Fax', 'medium', US);
	});

	it('finds numbers in a column beside other numbers', () => {
		finds(
			phoneNumber,
			'1,«+49 30 901820»,4929\n2,«+12133734253»,«(213) 373-4253»,4\n3,«020 7946 0958»,5',
			'medium',
			US,
		);
		silentOn(phoneNumber, ['[1,2133734253,7]', 'x = 52,520008 13,404954', '1,234,567,890'], US);
	});

	it('takes extensions along', () => {
		finds(phoneNumber, '«213-373-4253 ext. 12» and «(213) 373-4253x118»', 'medium', US);
	});

	it('leaves out dates, versions, decimals, lists and identifiers', () => {
		silentOn(phoneNumber, [
			'2024-10-02 10:20:30 20241002 02.10.2024 1999-2024',
			'version 10.15.7.19 build 1.2.3.4567890 +1.2345678901 0.1234567890',
			'oklch(55.4% 0.046 257.417) viewBox="0 0 51500 51500" M12 345 678 901',
			'123e4567-e89b-12d3-a456-426614174000 0x2133734253 a2133734253 2133734253n',
			'[2133734253, 1700000000, 1700000000000] 9007199254740991 timeout: 86400000',
			'192.168.100.200 978-3-16-148410-0 536-90-4399 1,234,567.89 $2133734253',
			'AppleWebKit/537.36 Chrome/159.0.8154.6 Mobile Safari/537.36 Version/4.0.1234.5 mobile',
			'https://stackoverflow.com/a/68261113/420747 is the answer',
			'0000000000 1234567890 1111111111',
		]);
	});
});
