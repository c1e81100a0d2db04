import { normalName, type Ecosystem } from './ecosystem.ts';

/**
 * Packages that exist beyond doubt, whether or not a project uses them: nobody invents them. A short list on purpose; by
 * the registries' own counts of downloads.
 */
const LISTS: Readonly<Record<Ecosystem, string>> = {
	npm: `
		react react-dom react-native react-router react-router-dom react-redux react-hook-form next vue vue-router
		vuex pinia nuxt svelte solid-js preact angular rxjs redux zustand mobx immer express koa fastify hono
		socket.io ws axios got node-fetch undici lodash lodash-es underscore ramda moment dayjs date-fns luxon uuid
		nanoid chalk commander yargs inquirer ora dotenv zod joi yup ajv typescript ts-node tsx esbuild vite webpack
		rollup parcel babel eslint prettier vitest jest mocha chai sinon ava tape supertest cypress playwright
		puppeteer jsdom cheerio sharp multer cors helmet morgan winston pino debug bcrypt bcryptjs jsonwebtoken
		passport mongoose mongodb pg mysql mysql2 sqlite3 better-sqlite3 redis ioredis knex sequelize typeorm prisma
		drizzle-orm graphql apollo-server stripe openai aws-sdk firebase firebase-admin electron d3 three chart.js
		tailwindcss postcss autoprefixer sass styled-components classnames clsx jquery bootstrap semver glob minimatch
		rimraf fs-extra chokidar nodemon concurrently cross-env husky lint-staged turbo lerna nx pnpm npm yarn
		benchmark async bluebird body-parser cookie-parser express-session nodemailer handlebars ejs pug marked
		highlight.js prismjs execa zx tslib core-js regenerator-runtime storybook framer-motion swr msw
		create-react-app create-next-app create-vite http-server serve pm2 typedoc knip
	`,
	pypi: `
		numpy pandas scipy matplotlib seaborn plotly requests httpx aiohttp urllib3 flask django fastapi starlette
		uvicorn gunicorn celery sqlalchemy alembic pydantic click typer rich tqdm pytest hypothesis tox black ruff
		mypy flake8 pylint isort poetry pipenv virtualenv boto3 botocore jinja2 cryptography paramiko fabric lxml
		html5lib scrapy selenium playwright openai anthropic transformers datasets tokenizers torch tensorflow keras
		xgboost nltk spacy gensim networkx sympy statsmodels joblib numba cython dask polars pyarrow openpyxl
		xlsxwriter streamlit gradio dash jupyter notebook ipython bpython redis pymongo psycopg2 asyncpg aiofiles tenacity
		loguru structlog arrow pendulum pytz tabulate colorama termcolor toml tomli simplejson orjson ujson msgpack
		grpcio protobuf sentry-sdk pip setuptools wheel build twine uv attrs marshmallow werkzeug markdown docutils
		sphinx mkdocs coverage nox pre-commit
	`,
	crates: `
		serde serde_json serde_yaml tokio futures async-trait anyhow thiserror clap log env_logger tracing
		tracing-subscriber rand regex reqwest hyper axum actix-web warp rocket tower chrono time uuid itertools rayon
		crossbeam parking_lot once_cell lazy_static bytes base64 hex sha2 sqlx diesel libc bitflags num syn quote
		proc-macro2 tempfile toml url wasm-bindgen criterion proptest
	`,
	go: `
		github.com/gin-gonic/gin github.com/gorilla/mux github.com/stretchr/testify github.com/sirupsen/logrus
		github.com/spf13/cobra github.com/spf13/viper github.com/google/uuid github.com/pkg/errors go.uber.org/zap
		github.com/labstack/echo google.golang.org/grpc google.golang.org/protobuf golang.org/x/sync golang.org/x/net
		golang.org/x/crypto golang.org/x/tools golang.org/x/text golang.org/x/sys golang.org/x/exp golang.org/x/oauth2
		gorm.io/gorm gopkg.in/yaml.v3 gopkg.in/yaml.v2 github.com/prometheus/client_golang github.com/redis/go-redis
		k8s.io/client-go k8s.io/api k8s.io/apimachinery
	`,
	rubygems: `
		rails rake bundler rspec puma sinatra nokogiri devise sidekiq pg rubocop jekyll
	`,
	packagist: `
		laravel/framework symfony/console symfony/http-foundation phpunit/phpunit guzzlehttp/guzzle monolog/monolog
		doctrine/orm
	`,
	nuget: `
		newtonsoft.json serilog dapper automapper mediatr polly nunit xunit moq fluentassertions
	`,
	maven: `
		junit:junit org.junit.jupiter:junit-jupiter com.google.guava:guava org.slf4j:slf4j-api
		org.mockito:mockito-core org.projectlombok:lombok
	`,
};

const sets = new Map<Ecosystem, ReadonlySet<string>>();

/** Their normalised names. */
export function wellKnown(ecosystem: Ecosystem): ReadonlySet<string> {
	let names = sets.get(ecosystem);
	if (!names) {
		names = new Set(
			LISTS[ecosystem]
				.trim()
				.split(/\s+/)
				.map((name) => normalName(ecosystem, name)),
		);
		sets.set(ecosystem, names);
	}
	return names;
}
