/** Modules whose distributions on PyPI are called otherwise: `module:distribution,another`. From the distributions' own metadata. */
const TABLE = `
	_pytest:pytest allauth:django-allauth AppKit:pyobjc attr:attrs attrs:attrs Bio:biopython botocore:botocore,boto3
	bs4:beautifulsoup4 bson:pymongo cairo:pycairo clickhouse_driver:clickhouse-driver
	confluent_kafka:confluent-kafka corsheaders:django-cors-headers cpuinfo:py-cpuinfo Crypto:pycryptodome,pycrypto
	Cryptodome:pycryptodomex cv2:opencv-python,opencv-python-headless,opencv-contrib-python dateutil:python-dateutil
	debug_toolbar:django-debug-toolbar discord:discord-py,discord django_filters:django-filter dns:dnspython
	docx:python-docx dotenv:python-dotenv elasticsearch_dsl:elasticsearch-dsl engineio:python-engineio
	environ:django-environ faiss:faiss-cpu,faiss-gpu fitz:pymupdf flask_cors:flask-cors
	flask_sqlalchemy:flask-sqlalchemy Foundation:pyobjc fuzzywuzzy:fuzzywuzzy gi:pygobject git:gitpython
	github:pygithub gitlab:python-gitlab google:protobuf,google-api-python-client,google-auth
	googleapiclient:google-api-python-client gridfs:pymongo grpc:grpcio grpc_status:grpcio-status
	grpc_tools:grpcio-tools hydra:hydra-core igraph:igraph,python-igraph importlib_metadata:importlib-metadata
	importlib_resources:importlib-resources IPython:ipython jinja2:jinja2 jose:python-jose jwt:pyjwt
	kafka:kafka-python keras:keras,tensorflow ldap3:ldap3 ldap:python-ldap
	Levenshtein:levenshtein,python-levenshtein lightgbm:lightgbm lz4:lz4 magic:python-magic markdown:markdown
	memcache:python-memcached mock:mock mpl_toolkits:matplotlib multipart:python-multipart
	mypy_extensions:mypy-extensions mysql:mysql-connector-python,mysql-connector MySQLdb:mysqlclient nacl:pynacl
	nats:nats-py neo4j:neo4j netCDF4:netcdf4 nmap:python-nmap objc:pyobjc-core omegaconf:omegaconf
	openbabel:openbabel OpenEXR:openexr OpenGL:pyopengl OpenSSL:pyopenssl osgeo:gdal pika:pika PIL:pillow
	pkg_about:pkg-about pkg_resources:setuptools pluggy:pluggy pptx:python-pptx psycopg2:psycopg2,psycopg2-binary
	psycopg:psycopg pyaudio:pyaudio pydantic_settings:pydantic-settings pylab:matplotlib pymemcache:pymemcache
	pymongo:pymongo pynput:pynput pynvml:nvidia-ml-py,pynvml pytest:pytest pythoncom:pywin32
	pytorch_lightning:pytorch-lightning rdkit:rdkit redis:redis rest_framework:djangorestframework
	ruamel:ruamel-yaml sdl2:pysdl2 sentence_transformers:sentence-transformers serial:pyserial setuptools:setuptools
	shapefile:pyshp skimage:scikit-image sklearn:scikit-learn slack:slackclient slack_sdk:slack-sdk
	slugify:python-slugify snappy:python-snappy snowflake:snowflake-connector-python socketio:python-socketio
	socks:pysocks speech_recognition:speechrecognition sqlalchemy:sqlalchemy starlette:starlette,fastapi
	storages:django-storages telegram:python-telegram-bot tensorflow:tensorflow,tensorflow-cpu,tensorflow-gpu
	tiktoken:tiktoken tlz:toolz torch:torch torchvision:torchvision tree_sitter:tree-sitter
	typing_extensions:typing-extensions umap:umap-learn usb:pyusb vlc:python-vlc websocket:websocket-client
	werkzeug:werkzeug whois:python-whois win32api:pywin32 win32com:pywin32 win32con:pywin32 wx:wxpython
	xdist:pytest-xdist Xlib:python-xlib yaml:pyyaml zmq:pyzmq zstandard:zstandard zstd:zstd
`;

const DISTRIBUTIONS: ReadonlyMap<string, readonly string[]> = new Map(
	TABLE.trim()
		.split(/\s+/)
		.map((entry): [string, readonly string[]] => {
			const [module = '', names = ''] = entry.split(':');
			return [module, names.split(',')];
		}),
);

/**
 * Names under which the distribution of a top module may be listed, normalised: its own, one that the table has, and how
 * distributions are commonly named after what they hold.
 */
export function distributionsOf(module: string): readonly string[] {
	const name = module.toLowerCase().replaceAll('_', '-');
	const common = [name, `python-${name}`, `py${name}`, `py-${name}`, `${name}-py`, `${name}-python`, `django-${name}`];
	return [...(DISTRIBUTIONS.get(module) ?? []), ...common];
}

/** Whether the module is one of those that most people know. */
export function isWellKnown(module: string): boolean {
	return DISTRIBUTIONS.has(module);
}
