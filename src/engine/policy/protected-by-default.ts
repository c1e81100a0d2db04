/**
 * Patterns that `protectDefaults` stands for, in order, and why. Unlike in a policy, one without a slash at its end is
 * about files alone: a folder `Acme.Secrets` holds source code.
 */
export interface DefaultProtection {
	readonly why: string;
	readonly patterns: readonly string[];
}

/**
 * What nearly every project has to protect. Names that are common in source code (a folder `secrets`, a file
 * `auth.json`) are left to each project's own policy. What holds for whole folders comes last, so
 * that no exemption reaches into them.
 */
export const protectedByDefault: readonly DefaultProtection[] = [
	{
		why: 'Environment files hold passwords and keys of the running program.',
		patterns: words(`
			*.env .env .env.* .env-* .env_* .envrc .dev.vars .dev.vars.*
		`),
	},
	{
		why: 'Examples of environment files are written to be shared.',
		patterns: [
			...['example', 'sample', 'template', 'tpl', 'dist', 'defaults', 'schema'].flatMap((name) => [
				`!.env.${name}`,
				`!.env.*.${name}`,
				`!.env-${name}`,
				`!.env_${name}`,
				`!${name}.env`,
				`!*.${name}.env`,
				`!.dev.vars.${name}`,
			]),
			'!.envrc.example',
			'!.envrc.sample',
		],
	},
	{
		why: 'A private key acts for its owner: servers, signatures, certificates.',
		patterns: words(`
				*.pem *.key *.ppk *.p8 *.pk8 *.agekey *.keytab *.pvk *.snk id_rsa* id_dsa* id_ecdsa* id_ed25519* *_rsa
				*_dsa *_ecdsa *_ed25519 ssh_host_*_key secring.* wg[0-9]*.conf *.ovpn .secret_key_base master.key
			`),
	},
	{
		why: 'A certificate names machines and people, and often comes with its key in one file.',
		patterns: words(`
			*.crt *.cer *.der *.p7b *.p7c *.p12 *.pfx *.mobileprovision *.provisionprofile
		`),
	},
	{
		why: 'A keystore holds private keys.',
		patterns: words(`
			*.jks *.keystore *.bks *.jceks *.bcfks *.truststore wallet.dat *.wallet UTC--*
		`),
	},
	{ why: 'A public key is made to be shared.', patterns: ['!*.pub'] },
	{
		why: 'A vault holds all the passwords of a person or a team.',
		patterns: words(`
			*.kdbx *.kdb *.psafe3 *.opvault/ *.agilekeychain/ *.1pux *.keychain *.keychain-db .password-store/
			logins.json key3.db key4.db Login?Data cookies.sqlite .vault-token .vault_pass* .vault-pass* vault_pass*.txt
			vault-pass*.txt vault.yml vault.yaml
		`),
	},
	{
		why: 'Credentials of a cloud act for the account that pays for it.',
		patterns: words(`
			**/.aws/ **/.azure/ **/.config/gcloud/ **/Roaming/gcloud/ .oci/ .aliyun/ .bluemix/ .boto .s3cfg .rclone.conf rclone.conf
			**/doctl/config.yaml **/hcloud/cli.toml .linode-cli application_default_credentials.json
			*service-account*.json *service_account*.json *serviceaccount*.json *firebase-adminsdk*.json
			client_secret*.json gcp-key*.json gcloud-service-key*.json *.publishsettings accessKeys.csv *_accessKeys.csv
			local.settings.json .pulumi/ credentials.tfrc.json .terraformrc terraform.rc *.tfstate *.tfstate.* *.tfvars
			*.tfvars.json
		`),
	},
	{
		why: 'Credentials of a cluster or a registry of images act on what runs there.',
		patterns: words(`
			**/.kube/ kubeconfig kubeconfig.* *.kubeconfig *-kubeconfig.y*ml k3s.yaml talosconfig **/.docker/config.json
			.dockercfg .dockerconfigjson **/containers/auth.json **/run/secrets/
		`),
	},
	{
		why: 'Credentials of a service, a registry or a database are kept here in clear.',
		patterns: words(`
			.netrc _netrc .git-credentials .npmrc .pypirc .pgpass pgpass.conf .my.cnf .mylogin.cnf **/.gem/credentials
			**/.cargo/credentials **/.cargo/credentials.toml **/.m2/settings.xml settings-security.xml
			**/.gradle/gradle.properties **/.composer/auth.json **/.codex/auth.json **/gh/hosts.yml **/glab-cli/
			.databrickscfg .snowsql/ .msmtprc .fetchmailrc .htpasswd .smbcredentials .ftpconfig sftp-config.json
			**/.vscode/sftp.json sitemanager.xml WinSCP.ini credentials credentials.json credentials.y*ml
			credentials.xml credentials.toml credentials.ini credentials.csv secrets.json secrets.y*ml secrets.toml
			secrets.ini secrets.properties secrets.xml secret.json secret.y*ml *.secret *.secrets .secrets .secret
			.secrets.* wp-config.php **/Microsoft/UserSecrets/ .passwd passwords.txt passwords.csv **/etc/shadow
		`),
	},
	{
		why: 'A dump holds the data of a database, or what a program had in memory.',
		patterns: [
			...words(`
				*.dump dump.sql dump*.sql *_dump.sql *-dump.sql *.dump.sql *backup*.sql *.sql.gz *.sql.bz2 *.sql.xz
				*.sql.zst *.sql.zip *.sql.bak *.pgdump *.rdb *.bson *.mdf *.ldf *.dmp *.mdmp *.hprof *.heapsnapshot
				*.pcap *.pcapng *.har
			`),
			// What systems call a program's memory: core, and the number of its process.
			...Array.from({ length: 7 }, (_, digits) => `core.${'[0-9]'.repeat(digits + 1)}`),
		],
	},
	{
		why: 'Histories hold what was typed: passwords on command lines, queries, paths.',
		patterns: words(`
			.*_history .*-history .zhistory .histfile fish_history ConsoleHost_history.txt .dbshell .lesshst .viminfo
			.python_history .wget-hsts mongosh_repl_history
		`),
	},
	{
		why: 'Data of customers, patients and employees is not for assistants.',
		patterns: words(`
			customer-data/ customer_data/ customerdata/ customers-data/ client-data/ client_data/ patient-data/
			patient_data/ personal-data/ personal_data/ production-data/ production_data/ prod-data/ prod_data/
			gdpr-exports/ gdpr_exports/ dsar/ customers*.csv customers*.xls* patients*.csv patients*.xls*
			employees*.xls*
		`),
	},
	{
		why: 'The folder holds keys or secrets whatever their names are.',
		patterns: words(`
			**/.ssh/ **/.gnupg/ .secrets/ .secret/ .credentials/ **/sops/age/ .keys/ .certs/
		`),
	},
	{
		why: 'Public keys and the hosts that are known hold no secret.',
		patterns: ['!**/.ssh/*.pub', '!**/.ssh/known_hosts', '!**/.ssh/known_hosts.old'],
	},
];

function words(text: string): string[] {
	return text.trim().split(/\s+/);
}
