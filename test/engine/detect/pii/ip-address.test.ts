import { ipAddress } from '../../../../src/engine/detect/detectors/pii/ip-address.ts';
import { macAddress } from '../../../../src/engine/detect/detectors/pii/mac-address.ts';
import { finds, silentOn } from './expect.ts';

describe('IP addresses', () => {
	it('finds public addresses of both versions', () => {
		finds(
			ipAddress,
			'from «41.173.96.26», [«2a01:4f8:c17:b8f::2»]:443 and «3b20:9a3a:1b2f:7ce:9ef1:4787:85fc:261e».',
			'medium',
		);
		finds(ipAddress, 'http://«195.206.132.199»:8080/ ip=«5.9.12.7» <host>«41.173.96.26»</host>', 'medium');
	});

	it('leaves out addresses that lead to nobody', () => {
		silentOn(ipAddress, [
			'10.1.2.3 172.16.9.9 192.168.4.5 127.0.0.1 0.0.0.0 255.255.255.0 169.254.1.9 224.0.0.251',
			'192.0.2.44 198.51.100.7 203.0.113.200 2001:db8::1 ::1 fe80::1ff:fe23:4567:890a fd12:3456:789a::1 ff02::1',
			'8.8.8.8 1.1.1.1 2001:4860:4860::8888 41.173.96.0/24 2a01:4f8::/32 41.173.96.0',
		]);
	});

	it('leaves out identifiers, headings and what is made up', () => {
		silentOn(ipAddress, [
			'ObjectIdentifier("1.3.101.112") STREET_ADDRESS = ObjectIdentifier("2.5.4.9")',
			' * 5.3.1.2 PEER_ADDR_CHANGE',
			'host 1.2.3.4 server 123.124.125.126 ip 123.45.67.89 address 12.34.56.78 peer 2.2.2.2',
			'address 1111:0000:0000:0000:0000:0000:0000:0111',
			"update V8 to 6.5.254.43, V8 is at 5.0.71.47, '1.0.0.127.in-addr.arpa'",
		]);
		finds(ipAddress, 'ip: «1.3.101.112»');
	});

	it('leaves out versions, times and code', () => {
		silentOn(ipAddress, [
			'version 41.173.96.26 Chrome/114.33.44.55 v41.173.96.26 pkg@41.173.96.26 "pkg": "^41.173.96.26" pkg>=41.173.96.26 OID 2.5.101.113',
			'1.2.3.4.5 41.173.96.26.1 41.173.96.256 041.173.96.26 x41.173.96.26 41.173.96.26b 3.2.1.9',
			'12:34:56 1:2:3:4 std::cout a[1::2] #ff00aa 80:443 aa:bb:cc:dd:ee:ff 00:1a:2b:3c:4d:5e:6a:7b',
		]);
	});
});

describe('MAC addresses', () => {
	it('finds the three usual forms, whatever digit comes first', () => {
		finds(macAddress, 'ether «aa:bb:cc:dd:ee:01» «A1-B2-C3-D4-E5-F6» «a1b2.c3d4.e5f6»', 'medium');
	});

	it('leaves out mixed, short, long and empty ones', () => {
		silentOn(macAddress, [
			'10:2F:33-AC-29-C3 00:1A:2B:3C:4D 00:00:00:00:00:00 ff:ff:ff:ff:ff:0g',
			'00:1a:2b:3c:4d:5e:6a:7b 12:34:56 2024-10-02 x00:1A:2B:3C:4D:5E',
		]);
	});
});
