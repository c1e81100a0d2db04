/** A field of ODBC, ADO or JDBC, and where the next one begins. */
const FIELD =
	/(?:^|[;"'\s])(?:server|host|data source|address|user id|uid|user|database|initial catalog|provider|driver|dsn|port)[ ]?=[^=;{}()]{0,80};(?:["' &+]{0,8})$/i;

/** The text ends where the next field of a connection string begins: its values are what they say, quoted or not. */
export function isConnectionString(before: string): boolean {
	return FIELD.test(before);
}
