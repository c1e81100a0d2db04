import type { Detector } from './detector.ts';
import { bidiOverride } from './detectors/hidden-text/bidi-override.ts';
import { commentInstruction } from './detectors/hidden-text/comment-instruction.ts';
import { controlCharacters } from './detectors/hidden-text/control-characters.ts';
import { escapedControl } from './detectors/hidden-text/escaped-control.ts';
import { fillers } from './detectors/hidden-text/fillers.ts';
import { lookAlikes } from './detectors/hidden-text/look-alikes.ts';
import { padding } from './detectors/hidden-text/padding.ts';
import { unicodeTags } from './detectors/hidden-text/unicode-tags.ts';
import { variationSelectors } from './detectors/hidden-text/variation-selectors.ts';
import { zeroWidth } from './detectors/hidden-text/zero-width.ts';
import { concealment } from './detectors/injection/concealment.ts';
import { imageExfiltration } from './detectors/injection/image-exfiltration.ts';
import { instructionOverride } from './detectors/injection/instruction-override.ts';
import { modeSwitch } from './detectors/injection/mode-switch.ts';
import { templateToken } from './detectors/injection/template-token.ts';
import { cryptoAddress } from './detectors/pii/crypto-address.ts';
import { dateOfBirth } from './detectors/pii/date-of-birth.ts';
import { personName } from './detectors/pii/person-name.ts';
import { streetAddress } from './detectors/pii/street-address.ts';
import { ukVehicle } from './detectors/pii/uk-vehicle.ts';
import { emailAddress } from './detectors/pii/email-address.ts';
import { iban } from './detectors/pii/iban.ts';
import { ipAddress } from './detectors/pii/ip-address.ts';
import { macAddress } from './detectors/pii/mac-address.ts';
import { nationalNumbers } from './detectors/pii/national/numbers.ts';
import { paymentCard } from './detectors/pii/payment-card.ts';
import { phoneNumber } from './detectors/pii/phone-number.ts';
import { usItin } from './detectors/pii/us-itin.ts';
import { usSsn } from './detectors/pii/us-ssn.ts';
import { genericApiKey } from './detectors/secrets/generic-api-key.ts';
import { genericAuthorization } from './detectors/secrets/generic-authorization.ts';
import { genericCommandLine } from './detectors/secrets/generic-command-line.ts';
import { genericDockerAuth } from './detectors/secrets/generic-docker-auth.ts';
import { genericKubernetesSecret } from './detectors/secrets/generic-kubernetes-secret.ts';
import { genericNamedValue } from './detectors/secrets/generic-named-value.ts';
import { genericNetrc } from './detectors/secrets/generic-netrc.ts';
import { genericPasswordHash } from './detectors/secrets/generic-password-hash.ts';
import { genericPassword } from './detectors/secrets/generic-password.ts';
import { genericSecret } from './detectors/secrets/generic-secret.ts';
import { genericServiceKey } from './detectors/secrets/generic-service-key.ts';
import { genericSqlPassword } from './detectors/secrets/generic-sql-password.ts';
import { genericToken } from './detectors/secrets/generic-token.ts';
import { genericUrlPassword } from './detectors/secrets/generic-url-password.ts';
import * as providers from './detectors/secrets/providers.ts';
import { supplyRules } from '../supply/rules.ts';

/** Detectors that stand alone: generic credentials, personal data, hidden text, planted instructions, and what comes in from outside. */
const single: readonly Detector[] = [
	genericPassword,
	genericToken,
	genericApiKey,
	genericSecret,
	genericUrlPassword,
	genericAuthorization,
	genericCommandLine,
	genericSqlPassword,
	genericDockerAuth,
	genericKubernetesSecret,
	genericNamedValue,
	genericNetrc,
	genericServiceKey,
	genericPasswordHash,
	emailAddress,
	paymentCard,
	iban,
	usSsn,
	usItin,
	phoneNumber,
	ipAddress,
	macAddress,
	cryptoAddress,
	...nationalNumbers,
	ukVehicle,
	dateOfBirth,
	personName,
	streetAddress,
	unicodeTags,
	bidiOverride,
	zeroWidth,
	variationSelectors,
	fillers,
	controlCharacters,
	lookAlikes,
	padding,
	escapedControl,
	commentInstruction,
	instructionOverride,
	concealment,
	templateToken,
	imageExfiltration,
	modeSwitch,
	...supplyRules,
];

/** Every built-in detector. The order is that of the documentation: secrets, personal data, hidden text, planted instructions. */
export const detectors: readonly Detector[] = [
	...Object.values(providers).flatMap((provider) => Object.values<Detector>(provider)),
	...single,
];

/** As a function, which bundles that must start fast load when it is first called. */
export function allDetectors(): readonly Detector[] {
	return detectors;
}

/** The built-in detector of a rule; undefined for rules of the policy's own. */
export function detectorOf(rule: string): Detector | undefined {
	return detectors.find((detector) => detector.id === rule);
}
