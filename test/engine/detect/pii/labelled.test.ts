import { dateOfBirth } from '../../../../src/engine/detect/detectors/pii/date-of-birth.ts';
import { personName } from '../../../../src/engine/detect/detectors/pii/person-name.ts';
import { streetAddress } from '../../../../src/engine/detect/detectors/pii/street-address.ts';
import { ukVehicle } from '../../../../src/engine/detect/detectors/pii/uk-vehicle.ts';
import { finds, silentOn } from './expect.ts';

describe('dates of birth', () => {
	it('are told by the word beside them, in the ways people write dates', () => {
		finds(dateOfBirth, '"date_of_birth": "«1984-05-17»"', 'medium');
		finds(dateOfBirth, 'born on «17/05/1984» in', 'medium');
		finds(dateOfBirth, 'I was born «17th May 1984»');
		finds(dateOfBirth, 'birthday: «May 17, 1984»');
		finds(dateOfBirth, 'dob=«17-5-1984»');
		finds(dateOfBirth, 'geboren am «17.05.1984»');
		finds(dateOfBirth, '«1984-05-17» is my birthday');
		finds(dateOfBirth, 'userBirthDate: "«1984-05-17»"');
	});

	it('are no other dates', () => {
		silentOn(dateOfBirth, [
			'released 1984-05-17',
			'stubborn 1984-05-17',
			'born in a house. Released 1984-05-17',
			'birth: 1884-05-17',
			'born 1984',
			'birthtime: Mon, 10 Oct 2011',
			'dob: 1984-05/17',
		]);
	});
});

describe('street addresses', () => {
	it('are told by a label and their form', () => {
		finds(streetAddress, '"address": "«27 Larkspur Hill Road»"', 'medium');
		finds(streetAddress, 'street_address: «27 Larkspur Road», Leeds');
		finds(streetAddress, 'adresse: «27 rue des Lilas»');
		finds(streetAddress, 'Anschrift: «Lindenstraße 27»');
		finds(streetAddress, '"street": "«27b Larkspur Lane»"');
	});

	it('leaves out examples, prose and addresses of other kinds', () => {
		finds(streetAddress, 'address: «123 Main Street»', 'low');
		silentOn(streetAddress, [
			'27 Larkspur Road',
			'my address is near Road 5',
			'address: 0x1234 way',
			'ipAddress: "10.0.0.1"',
			'address = 8080',
		]);
	});
});

describe('names of persons', () => {
	it('are hints where a label stands before them', () => {
		finds(personName, '"firstName": "«Ottilie»"', 'low');
		finds(personName, "last_name = '«van Dahl»'".replace('van ', 'Van '), 'low');
	});

	it('are not what a form shows in their place', () => {
		silentOn(personName, [
			'"firstName": "First name"',
			'"lastName": "Nachname"',
			'firstName: string',
			'"firstName": "required"',
			'firstName: Ottilie',
		]);
	});
});

describe('British vehicle registrations', () => {
	it('are told by a word and their form', () => {
		finds(ukVehicle, 'my car reg is «KT17 WXB» and', 'medium');
		finds(ukVehicle, 'vehicle_registration: «KT67WXB»');
	});

	it('want letters and years that are issued', () => {
		silentOn(ukVehicle, ['car reg is KT37 WXB', 'car reg is KI17 WXB', 'KT17 WXB', 'registration: KT17 WQI']);
	});
});
