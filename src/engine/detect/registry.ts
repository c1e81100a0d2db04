import type { Detector } from './detector.ts';
import { cryptoAddress } from './detectors/pii/crypto-address.ts';
import { emailAddress } from './detectors/pii/email-address.ts';
import { iban } from './detectors/pii/iban.ts';
import { ipAddress } from './detectors/pii/ip-address.ts';
import { macAddress } from './detectors/pii/mac-address.ts';
import { paymentCard } from './detectors/pii/payment-card.ts';
import { phoneNumber } from './detectors/pii/phone-number.ts';
import { usItin } from './detectors/pii/us-itin.ts';
import { usSsn } from './detectors/pii/us-ssn.ts';
import * as aiven from './detectors/secrets/aiven.ts';
import * as akamai from './detectors/secrets/akamai.ts';
import * as algolia from './detectors/secrets/algolia.ts';
import * as alibaba from './detectors/secrets/alibaba.ts';
import * as artifactory from './detectors/secrets/artifactory.ts';
import * as atlassian from './detectors/secrets/atlassian.ts';
import * as aws from './detectors/secrets/aws.ts';
import * as awsPair from './detectors/secrets/aws-pair.ts';
import * as azure from './detectors/secrets/azure.ts';
import * as azureSigned from './detectors/secrets/azure-signed.ts';
import * as bitrise from './detectors/secrets/bitrise.ts';
import * as bitwarden from './detectors/secrets/bitwarden.ts';
import * as buildkite from './detectors/secrets/buildkite.ts';
import * as circleci from './detectors/secrets/circleci.ts';
import * as clojars from './detectors/secrets/clojars.ts';
import * as cloudflare from './detectors/secrets/cloudflare.ts';
import * as cloudsmith from './detectors/secrets/cloudsmith.ts';
import * as codeClimate from './detectors/secrets/code-climate.ts';
import * as codecov from './detectors/secrets/codecov.ts';
import * as codemagic from './detectors/secrets/codemagic.ts';
import * as confluent from './detectors/secrets/confluent.ts';
import * as coveralls from './detectors/secrets/coveralls.ts';
import * as crates from './detectors/secrets/crates.ts';
import * as databricks from './detectors/secrets/databricks.ts';
import * as deno from './detectors/secrets/deno.ts';
import * as digitalocean from './detectors/secrets/digitalocean.ts';
import * as dockerHub from './detectors/secrets/docker-hub.ts';
import * as doppler from './detectors/secrets/doppler.ts';
import * as drone from './detectors/secrets/drone.ts';
import * as elastic from './detectors/secrets/elastic.ts';
import * as exoscale from './detectors/secrets/exoscale.ts';
import * as fastly from './detectors/secrets/fastly.ts';
import * as fly from './detectors/secrets/fly.ts';
import { genericApiKey } from './detectors/secrets/generic-api-key.ts';
import { genericPassword } from './detectors/secrets/generic-password.ts';
import { genericSecret } from './detectors/secrets/generic-secret.ts';
import { genericToken } from './detectors/secrets/generic-token.ts';
import * as gitea from './detectors/secrets/gitea.ts';
import * as github from './detectors/secrets/github.ts';
import * as gitlab from './detectors/secrets/gitlab.ts';
import * as googleCloud from './detectors/secrets/google-cloud.ts';
import * as harness from './detectors/secrets/harness.ts';
import * as heroku from './detectors/secrets/heroku.ts';
import * as hetzner from './detectors/secrets/hetzner.ts';
import * as hex from './detectors/secrets/hex.ts';
import * as ibm from './detectors/secrets/ibm.ts';
import * as infisical from './detectors/secrets/infisical.ts';
import * as infomaniak from './detectors/secrets/infomaniak.ts';
import * as jenkins from './detectors/secrets/jenkins.ts';
import * as knapsackPro from './detectors/secrets/knapsack-pro.ts';
import * as linode from './detectors/secrets/linode.ts';
import * as mongodbAtlas from './detectors/secrets/mongodb-atlas.ts';
import * as neon from './detectors/secrets/neon.ts';
import * as netlify from './detectors/secrets/netlify.ts';
import * as npm from './detectors/secrets/npm.ts';
import * as nuget from './detectors/secrets/nuget.ts';
import * as octopus from './detectors/secrets/octopus.ts';
import * as onepassword from './detectors/secrets/1password.ts';
import * as openshift from './detectors/secrets/openshift.ts';
import * as oracle from './detectors/secrets/oracle.ts';
import * as ovh from './detectors/secrets/ovh.ts';
import * as packagist from './detectors/secrets/packagist.ts';
import * as planetscale from './detectors/secrets/planetscale.ts';
import * as pulumi from './detectors/secrets/pulumi.ts';
import * as pypi from './detectors/secrets/pypi.ts';
import * as railway from './detectors/secrets/railway.ts';
import * as render from './detectors/secrets/render.ts';
import * as rubygems from './detectors/secrets/rubygems.ts';
import * as scaleway from './detectors/secrets/scaleway.ts';
import * as scalr from './detectors/secrets/scalr.ts';
import * as semaphore from './detectors/secrets/semaphore.ts';
import * as snowflake from './detectors/secrets/snowflake.ts';
import * as snyk from './detectors/secrets/snyk.ts';
import * as sonarqube from './detectors/secrets/sonarqube.ts';
import * as sourcegraph from './detectors/secrets/sourcegraph.ts';
import * as supabase from './detectors/secrets/supabase.ts';
import * as teamcity from './detectors/secrets/teamcity.ts';
import * as tencent from './detectors/secrets/tencent.ts';
import * as terraform from './detectors/secrets/terraform.ts';
import * as travis from './detectors/secrets/travis.ts';
import * as upcloud from './detectors/secrets/upcloud.ts';
import * as upstash from './detectors/secrets/upstash.ts';
import * as vault from './detectors/secrets/vault.ts';
import * as vercel from './detectors/secrets/vercel.ts';
import * as vultr from './detectors/secrets/vultr.ts';
import * as yandex from './detectors/secrets/yandex.ts';

/** Providers: every export of such a file is a detector. */
const secrets = [
	aiven,
	akamai,
	algolia,
	alibaba,
	artifactory,
	atlassian,
	aws,
	awsPair,
	azure,
	azureSigned,
	bitrise,
	bitwarden,
	buildkite,
	circleci,
	clojars,
	cloudflare,
	cloudsmith,
	codeClimate,
	codecov,
	codemagic,
	confluent,
	coveralls,
	crates,
	databricks,
	deno,
	digitalocean,
	dockerHub,
	doppler,
	drone,
	elastic,
	exoscale,
	fastly,
	fly,
	gitea,
	github,
	gitlab,
	googleCloud,
	harness,
	heroku,
	hetzner,
	hex,
	ibm,
	infisical,
	infomaniak,
	jenkins,
	knapsackPro,
	linode,
	mongodbAtlas,
	neon,
	netlify,
	npm,
	nuget,
	octopus,
	onepassword,
	openshift,
	oracle,
	ovh,
	packagist,
	planetscale,
	pulumi,
	pypi,
	railway,
	render,
	rubygems,
	scaleway,
	scalr,
	semaphore,
	snowflake,
	snyk,
	sonarqube,
	sourcegraph,
	supabase,
	teamcity,
	tencent,
	terraform,
	travis,
	upcloud,
	upstash,
	vault,
	vercel,
	vultr,
	yandex,
];

/** Detectors that stand alone: generic credentials, personal data, hidden text. */
const single: readonly Detector[] = [
	genericPassword,
	genericToken,
	genericApiKey,
	genericSecret,
	emailAddress,
	paymentCard,
	iban,
	usSsn,
	usItin,
	phoneNumber,
	ipAddress,
	macAddress,
	cryptoAddress,
];

/** Every built-in detector. The order is that of the documentation: secrets, personal data, hidden text. */
export const detectors: readonly Detector[] = [
	...secrets.flatMap((provider) => Object.values<Detector>(provider)),
	...single,
];

/** The built-in detector of a rule; undefined for rules of the policy's own. */
export function detectorOf(rule: string): Detector | undefined {
	return detectors.find((detector) => detector.id === rule);
}
