import type { Detector } from './detector.ts';
import { bidiOverride } from './detectors/hidden-text/bidi-override.ts';
import { commentInstruction } from './detectors/hidden-text/comment-instruction.ts';
import { controlCharacters } from './detectors/hidden-text/control-characters.ts';
import { fillers } from './detectors/hidden-text/fillers.ts';
import { unicodeTags } from './detectors/hidden-text/unicode-tags.ts';
import { variationSelectors } from './detectors/hidden-text/variation-selectors.ts';
import { zeroWidth } from './detectors/hidden-text/zero-width.ts';
import { cryptoAddress } from './detectors/pii/crypto-address.ts';
import { emailAddress } from './detectors/pii/email-address.ts';
import { iban } from './detectors/pii/iban.ts';
import { ipAddress } from './detectors/pii/ip-address.ts';
import { macAddress } from './detectors/pii/mac-address.ts';
import { paymentCard } from './detectors/pii/payment-card.ts';
import { phoneNumber } from './detectors/pii/phone-number.ts';
import { usItin } from './detectors/pii/us-itin.ts';
import { usSsn } from './detectors/pii/us-ssn.ts';
import * as ably from './detectors/secrets/ably.ts';
import * as adafruit from './detectors/secrets/adafruit.ts';
import * as adobe from './detectors/secrets/adobe.ts';
import * as adyen from './detectors/secrets/adyen.ts';
import * as age from './detectors/secrets/age.ts';
import * as ai21 from './detectors/secrets/ai21.ts';
import * as aikido from './detectors/secrets/aikido.ts';
import * as airtable from './detectors/secrets/airtable.ts';
import * as aiven from './detectors/secrets/aiven.ts';
import * as akamai from './detectors/secrets/akamai.ts';
import * as alchemy from './detectors/secrets/alchemy.ts';
import * as algolia from './detectors/secrets/algolia.ts';
import * as alibaba from './detectors/secrets/alibaba.ts';
import * as amplitude from './detectors/secrets/amplitude.ts';
import * as anthropic from './detectors/secrets/anthropic.ts';
import * as anyscale from './detectors/secrets/anyscale.ts';
import * as apify from './detectors/secrets/apify.ts';
import * as apolloGraphql from './detectors/secrets/apollo-graphql.ts';
import * as appoptics from './detectors/secrets/appoptics.ts';
import * as artifactory from './detectors/secrets/artifactory.ts';
import * as asaas from './detectors/secrets/asaas.ts';
import * as asana from './detectors/secrets/asana.ts';
import * as assemblyai from './detectors/secrets/assemblyai.ts';
import * as atlassian from './detectors/secrets/atlassian.ts';
import * as auth0 from './detectors/secrets/auth0.ts';
import * as authress from './detectors/secrets/authress.ts';
import * as aws from './detectors/secrets/aws.ts';
import * as awsPair from './detectors/secrets/aws-pair.ts';
import * as azure from './detectors/secrets/azure.ts';
import * as azureSigned from './detectors/secrets/azure-signed.ts';
import * as bannerbear from './detectors/secrets/bannerbear.ts';
import * as baseten from './detectors/secrets/baseten.ts';
import * as beamer from './detectors/secrets/beamer.ts';
import * as besttime from './detectors/secrets/besttime.ts';
import * as betterStack from './detectors/secrets/better-stack.ts';
import * as binance from './detectors/secrets/binance.ts';
import * as bitrise from './detectors/secrets/bitrise.ts';
import * as bittrex from './detectors/secrets/bittrex.ts';
import * as bitwarden from './detectors/secrets/bitwarden.ts';
import * as blynk from './detectors/secrets/blynk.ts';
import * as box from './detectors/secrets/box.ts';
import * as braintrust from './detectors/secrets/braintrust.ts';
import * as branch from './detectors/secrets/branch.ts';
import * as braveSearch from './detectors/secrets/brave-search.ts';
import * as brevo from './detectors/secrets/brevo.ts';
import * as browserbase from './detectors/secrets/browserbase.ts';
import * as bugsnag from './detectors/secrets/bugsnag.ts';
import * as buildkite from './detectors/secrets/buildkite.ts';
import * as calendly from './detectors/secrets/calendly.ts';
import * as canva from './detectors/secrets/canva.ts';
import * as cartesia from './detectors/secrets/cartesia.ts';
import * as cerebras from './detectors/secrets/cerebras.ts';
import * as cfxRe from './detectors/secrets/cfx-re.ts';
import * as checkoutCom from './detectors/secrets/checkout-com.ts';
import * as circleci from './detectors/secrets/circleci.ts';
import * as clarifai from './detectors/secrets/clarifai.ts';
import * as clerk from './detectors/secrets/clerk.ts';
import * as clickhouse from './detectors/secrets/clickhouse.ts';
import * as clickup from './detectors/secrets/clickup.ts';
import * as clojars from './detectors/secrets/clojars.ts';
import * as cloudflare from './detectors/secrets/cloudflare.ts';
import * as cloudinary from './detectors/secrets/cloudinary.ts';
import * as cloudsmith from './detectors/secrets/cloudsmith.ts';
import * as cockroach from './detectors/secrets/cockroach.ts';
import * as codeClimate from './detectors/secrets/code-climate.ts';
import * as codecov from './detectors/secrets/codecov.ts';
import * as codemagic from './detectors/secrets/codemagic.ts';
import * as coderabbit from './detectors/secrets/coderabbit.ts';
import * as cohere from './detectors/secrets/cohere.ts';
import * as coinbase from './detectors/secrets/coinbase.ts';
import * as configcat from './detectors/secrets/configcat.ts';
import * as confluent from './detectors/secrets/confluent.ts';
import * as contentful from './detectors/secrets/contentful.ts';
import * as courier from './detectors/secrets/courier.ts';
import * as coveralls from './detectors/secrets/coveralls.ts';
import * as coze from './detectors/secrets/coze.ts';
import * as crates from './detectors/secrets/crates.ts';
import * as cursor from './detectors/secrets/cursor.ts';
import * as cypress from './detectors/secrets/cypress.ts';
import * as databento from './detectors/secrets/databento.ts';
import * as databricks from './detectors/secrets/databricks.ts';
import * as datadog from './detectors/secrets/datadog.ts';
import * as dbt from './detectors/secrets/dbt.ts';
import * as deepgram from './detectors/secrets/deepgram.ts';
import * as deepseek from './detectors/secrets/deepseek.ts';
import * as definedNetworking from './detectors/secrets/defined-networking.ts';
import * as deno from './detectors/secrets/deno.ts';
import * as dependencyTrack from './detectors/secrets/dependency-track.ts';
import * as descope from './detectors/secrets/descope.ts';
import * as devcycle from './detectors/secrets/devcycle.ts';
import * as devin from './detectors/secrets/devin.ts';
import * as dfuse from './detectors/secrets/dfuse.ts';
import * as dify from './detectors/secrets/dify.ts';
import * as digitalocean from './detectors/secrets/digitalocean.ts';
import * as discord from './detectors/secrets/discord.ts';
import * as django from './detectors/secrets/django.ts';
import * as dockerHub from './detectors/secrets/docker-hub.ts';
import * as doppler from './detectors/secrets/doppler.ts';
import * as drone from './detectors/secrets/drone.ts';
import * as dropbox from './detectors/secrets/dropbox.ts';
import * as duffel from './detectors/secrets/duffel.ts';
import * as duo from './detectors/secrets/duo.ts';
import * as dynatrace from './detectors/secrets/dynatrace.ts';
import * as e2b from './detectors/secrets/e2b.ts';
import * as easypost from './detectors/secrets/easypost.ts';
import * as ebay from './detectors/secrets/ebay.ts';
import * as elastic from './detectors/secrets/elastic.ts';
import * as elevenlabs from './detectors/secrets/elevenlabs.ts';
import * as endorLabs from './detectors/secrets/endor-labs.ts';
import * as etherscan from './detectors/secrets/etherscan.ts';
import * as etsy from './detectors/secrets/etsy.ts';
import * as exa from './detectors/secrets/exa.ts';
import * as exoscale from './detectors/secrets/exoscale.ts';
import * as facebookApp from './detectors/secrets/facebook-app.ts';
import * as fal from './detectors/secrets/fal.ts';
import * as fastly from './detectors/secrets/fastly.ts';
import * as figma from './detectors/secrets/figma.ts';
import * as finicity from './detectors/secrets/finicity.ts';
import * as finnhub from './detectors/secrets/finnhub.ts';
import * as firecrawl from './detectors/secrets/firecrawl.ts';
import * as fireworks from './detectors/secrets/fireworks.ts';
import * as flexport from './detectors/secrets/flexport.ts';
import * as flickr from './detectors/secrets/flickr.ts';
import * as flutterwave from './detectors/secrets/flutterwave.ts';
import * as fly from './detectors/secrets/fly.ts';
import * as foursquare from './detectors/secrets/foursquare.ts';
import * as frameIo from './detectors/secrets/frame-io.ts';
import * as freemius from './detectors/secrets/freemius.ts';
import * as freshbooks from './detectors/secrets/freshbooks.ts';
import * as friendli from './detectors/secrets/friendli.ts';
import * as fullStory from './detectors/secrets/full-story.ts';
import * as ghost from './detectors/secrets/ghost.ts';
import * as gitbook from './detectors/secrets/gitbook.ts';
import { genericApiKey } from './detectors/secrets/generic-api-key.ts';
import { genericAuthorization } from './detectors/secrets/generic-authorization.ts';
import { genericCommandLine } from './detectors/secrets/generic-command-line.ts';
import { genericDockerAuth } from './detectors/secrets/generic-docker-auth.ts';
import { genericKubernetesSecret } from './detectors/secrets/generic-kubernetes-secret.ts';
import { genericNamedValue } from './detectors/secrets/generic-named-value.ts';
import { genericPasswordHash } from './detectors/secrets/generic-password-hash.ts';
import { genericPassword } from './detectors/secrets/generic-password.ts';
import { genericSecret } from './detectors/secrets/generic-secret.ts';
import { genericSqlPassword } from './detectors/secrets/generic-sql-password.ts';
import { genericToken } from './detectors/secrets/generic-token.ts';
import { genericUrlPassword } from './detectors/secrets/generic-url-password.ts';
import * as gitea from './detectors/secrets/gitea.ts';
import * as github from './detectors/secrets/github.ts';
import * as gitlab from './detectors/secrets/gitlab.ts';
import * as gitter from './detectors/secrets/gitter.ts';
import * as gocardless from './detectors/secrets/gocardless.ts';
import * as googleCloud from './detectors/secrets/google-cloud.ts';
import * as grafana from './detectors/secrets/grafana.ts';
import * as grafanaLegacy from './detectors/secrets/grafana-legacy.ts';
import * as greptile from './detectors/secrets/greptile.ts';
import * as groq from './detectors/secrets/groq.ts';
import * as gumroad from './detectors/secrets/gumroad.ts';
import * as harness from './detectors/secrets/harness.ts';
import * as helicone from './detectors/secrets/helicone.ts';
import * as heroku from './detectors/secrets/heroku.ts';
import * as hetzner from './detectors/secrets/hetzner.ts';
import * as hex from './detectors/secrets/hex.ts';
import * as highnote from './detectors/secrets/highnote.ts';
import * as honeycomb from './detectors/secrets/honeycomb.ts';
import * as hubspot from './detectors/secrets/hubspot.ts';
import * as huggingFace from './detectors/secrets/hugging-face.ts';
import * as ibm from './detectors/secrets/ibm.ts';
import * as imagekit from './detectors/secrets/imagekit.ts';
import * as infisical from './detectors/secrets/infisical.ts';
import * as infomaniak from './detectors/secrets/infomaniak.ts';
import * as infracost from './detectors/secrets/infracost.ts';
import * as infura from './detectors/secrets/infura.ts';
import * as inngest from './detectors/secrets/inngest.ts';
import * as intercom from './detectors/secrets/intercom.ts';
import * as intra42 from './detectors/secrets/intra42.ts';
import * as ionic from './detectors/secrets/ionic.ts';
import * as jenkins from './detectors/secrets/jenkins.ts';
import * as jina from './detectors/secrets/jina.ts';
import * as jotform from './detectors/secrets/jotform.ts';
import * as jumpcloud from './detectors/secrets/jumpcloud.ts';
import * as jwk from './detectors/secrets/jwk.ts';
import * as jwt from './detectors/secrets/jwt.ts';
import * as kagi from './detectors/secrets/kagi.ts';
import * as klarna from './detectors/secrets/klarna.ts';
import * as klaviyo from './detectors/secrets/klaviyo.ts';
import * as knapsackPro from './detectors/secrets/knapsack-pro.ts';
import * as kraken from './detectors/secrets/kraken.ts';
import * as kucoin from './detectors/secrets/kucoin.ts';
import * as langfuse from './detectors/secrets/langfuse.ts';
import * as langsmith from './detectors/secrets/langsmith.ts';
import * as lark from './detectors/secrets/lark.ts';
import * as launchdarkly from './detectors/secrets/launchdarkly.ts';
import * as lemonSqueezy from './detectors/secrets/lemon-squeezy.ts';
import * as lichess from './detectors/secrets/lichess.ts';
import * as lighton from './detectors/secrets/lighton.ts';
import * as line from './detectors/secrets/line.ts';
import * as linear from './detectors/secrets/linear.ts';
import * as linkedin from './detectors/secrets/linkedin.ts';
import * as linode from './detectors/secrets/linode.ts';
import * as liveblocks from './detectors/secrets/liveblocks.ts';
import * as llamaCloud from './detectors/secrets/llama-cloud.ts';
import * as lob from './detectors/secrets/lob.ts';
import * as loggly from './detectors/secrets/loggly.ts';
import * as logzIo from './detectors/secrets/logz-io.ts';
import * as looker from './detectors/secrets/looker.ts';
import * as mailchimp from './detectors/secrets/mailchimp.ts';
import * as mailersend from './detectors/secrets/mailersend.ts';
import * as mailgun from './detectors/secrets/mailgun.ts';
import * as mailjet from './detectors/secrets/mailjet.ts';
import * as mandrill from './detectors/secrets/mandrill.ts';
import * as mapbox from './detectors/secrets/mapbox.ts';
import * as mattermost from './detectors/secrets/mattermost.ts';
import * as maxmind from './detectors/secrets/maxmind.ts';
import * as mem0 from './detectors/secrets/mem0.ts';
import * as meraki from './detectors/secrets/meraki.ts';
import * as mercury from './detectors/secrets/mercury.ts';
import * as mergify from './detectors/secrets/mergify.ts';
import * as messagebird from './detectors/secrets/messagebird.ts';
import * as meta from './detectors/secrets/meta.ts';
import * as metabase from './detectors/secrets/metabase.ts';
import * as microsoftTeams from './detectors/secrets/microsoft-teams.ts';
import * as midtrans from './detectors/secrets/midtrans.ts';
import * as minimax from './detectors/secrets/minimax.ts';
import * as miro from './detectors/secrets/miro.ts';
import * as mistral from './detectors/secrets/mistral.ts';
import * as mixpanel from './detectors/secrets/mixpanel.ts';
import * as modal from './detectors/secrets/modal.ts';
import * as modelApi from './detectors/secrets/model-api.ts';
import * as mollie from './detectors/secrets/mollie.ts';
import * as monday from './detectors/secrets/monday.ts';
import * as mongodbAtlas from './detectors/secrets/mongodb-atlas.ts';
import * as moonshot from './detectors/secrets/moonshot.ts';
import * as neon from './detectors/secrets/neon.ts';
import * as netlify from './detectors/secrets/netlify.ts';
import * as newRelic from './detectors/secrets/new-relic.ts';
import * as newRelicLicense from './detectors/secrets/new-relic-license.ts';
import * as newYorkTimes from './detectors/secrets/new-york-times.ts';
import * as ngrok from './detectors/secrets/ngrok.ts';
import * as nightfall from './detectors/secrets/nightfall.ts';
import * as nomic from './detectors/secrets/nomic.ts';
import * as notion from './detectors/secrets/notion.ts';
import * as npm from './detectors/secrets/npm.ts';
import * as nuget from './detectors/secrets/nuget.ts';
import * as nvidia from './detectors/secrets/nvidia.ts';
import * as nylas from './detectors/secrets/nylas.ts';
import * as octopus from './detectors/secrets/octopus.ts';
import * as okta from './detectors/secrets/okta.ts';
import * as ollama from './detectors/secrets/ollama.ts';
import * as onelogin from './detectors/secrets/onelogin.ts';
import * as onepassword from './detectors/secrets/1password.ts';
import * as onesignal from './detectors/secrets/onesignal.ts';
import * as openai from './detectors/secrets/openai.ts';
import * as openrouter from './detectors/secrets/openrouter.ts';
import * as openshift from './detectors/secrets/openshift.ts';
import * as openweather from './detectors/secrets/openweather.ts';
import * as opsgenie from './detectors/secrets/opsgenie.ts';
import * as oracle from './detectors/secrets/oracle.ts';
import * as otp from './detectors/secrets/otp.ts';
import * as ovh from './detectors/secrets/ovh.ts';
import * as packagist from './detectors/secrets/packagist.ts';
import * as paddle from './detectors/secrets/paddle.ts';
import * as pagarme from './detectors/secrets/pagarme.ts';
import * as pagerduty from './detectors/secrets/pagerduty.ts';
import * as particle from './detectors/secrets/particle.ts';
import * as paypal from './detectors/secrets/paypal.ts';
import * as paystack from './detectors/secrets/paystack.ts';
import * as perplexity from './detectors/secrets/perplexity.ts';
import * as persona from './detectors/secrets/persona.ts';
import * as photoroom from './detectors/secrets/photoroom.ts';
import * as pinata from './detectors/secrets/pinata.ts';
import * as pinecone from './detectors/secrets/pinecone.ts';
import * as pinterest from './detectors/secrets/pinterest.ts';
import * as plaid from './detectors/secrets/plaid.ts';
import * as planetscale from './detectors/secrets/planetscale.ts';
import * as plivo from './detectors/secrets/plivo.ts';
import * as polar from './detectors/secrets/polar.ts';
import * as polygon from './detectors/secrets/polygon.ts';
import * as polymarket from './detectors/secrets/polymarket.ts';
import * as portainer from './detectors/secrets/portainer.ts';
import * as posthog from './detectors/secrets/posthog.ts';
import * as postman from './detectors/secrets/postman.ts';
import * as postmark from './detectors/secrets/postmark.ts';
import * as prefect from './detectors/secrets/prefect.ts';
import * as privateKey from './detectors/secrets/private-key.ts';
import * as pubnub from './detectors/secrets/pubnub.ts';
import * as pulumi from './detectors/secrets/pulumi.ts';
import * as pushbullet from './detectors/secrets/pushbullet.ts';
import * as putty from './detectors/secrets/putty.ts';
import * as pypi from './detectors/secrets/pypi.ts';
import * as qdrant from './detectors/secrets/qdrant.ts';
import * as railway from './detectors/secrets/railway.ts';
import * as rainforestPay from './detectors/secrets/rainforest-pay.ts';
import * as ramp from './detectors/secrets/ramp.ts';
import * as rapidapi from './detectors/secrets/rapidapi.ts';
import * as razorpay from './detectors/secrets/razorpay.ts';
import * as readme from './detectors/secrets/readme.ts';
import * as recaptcha from './detectors/secrets/recaptcha.ts';
import * as recharge from './detectors/secrets/recharge.ts';
import * as redirectPizza from './detectors/secrets/redirect-pizza.ts';
import * as render from './detectors/secrets/render.ts';
import * as replicate from './detectors/secrets/replicate.ts';
import * as resend from './detectors/secrets/resend.ts';
import * as retell from './detectors/secrets/retell.ts';
import * as retool from './detectors/secrets/retool.ts';
import * as riot from './detectors/secrets/riot.ts';
import * as rollbar from './detectors/secrets/rollbar.ts';
import * as rootly from './detectors/secrets/rootly.ts';
import * as rubygems from './detectors/secrets/rubygems.ts';
import * as runpod from './detectors/secrets/runpod.ts';
import * as runway from './detectors/secrets/runway.ts';
import * as salad from './detectors/secrets/salad.ts';
import * as salesforce from './detectors/secrets/salesforce.ts';
import * as samsara from './detectors/secrets/samsara.ts';
import * as sanity from './detectors/secrets/sanity.ts';
import * as scale from './detectors/secrets/scale.ts';
import * as scaleway from './detectors/secrets/scaleway.ts';
import * as scalingo from './detectors/secrets/scalingo.ts';
import * as scalr from './detectors/secrets/scalr.ts';
import * as scrapingbee from './detectors/secrets/scrapingbee.ts';
import * as segment from './detectors/secrets/segment.ts';
import * as semaphore from './detectors/secrets/semaphore.ts';
import * as semgrep from './detectors/secrets/semgrep.ts';
import * as sendbird from './detectors/secrets/sendbird.ts';
import * as sendgrid from './detectors/secrets/sendgrid.ts';
import * as sentry from './detectors/secrets/sentry.ts';
import * as settlemint from './detectors/secrets/settlemint.ts';
import * as shippo from './detectors/secrets/shippo.ts';
import * as shodan from './detectors/secrets/shodan.ts';
import * as shopify from './detectors/secrets/shopify.ts';
import * as sidekiq from './detectors/secrets/sidekiq.ts';
import * as slack from './detectors/secrets/slack.ts';
import * as smartsheet from './detectors/secrets/smartsheet.ts';
import * as snowflake from './detectors/secrets/snowflake.ts';
import * as snyk from './detectors/secrets/snyk.ts';
import * as socket from './detectors/secrets/socket.ts';
import * as sonarqube from './detectors/secrets/sonarqube.ts';
import * as sourcegraph from './detectors/secrets/sourcegraph.ts';
import * as sparkpost from './detectors/secrets/sparkpost.ts';
import * as splunk from './detectors/secrets/splunk.ts';
import * as spotify from './detectors/secrets/spotify.ts';
import * as square from './detectors/secrets/square.ts';
import * as squarespace from './detectors/secrets/squarespace.ts';
import * as stability from './detectors/secrets/stability.ts';
import * as stackhawk from './detectors/secrets/stackhawk.ts';
import * as statsig from './detectors/secrets/statsig.ts';
import * as storyblok from './detectors/secrets/storyblok.ts';
import * as strava from './detectors/secrets/strava.ts';
import * as stripe from './detectors/secrets/stripe.ts';
import * as stytch from './detectors/secrets/stytch.ts';
import * as sumoLogic from './detectors/secrets/sumo-logic.ts';
import * as supabase from './detectors/secrets/supabase.ts';
import * as supernotes from './detectors/secrets/supernotes.ts';
import * as tableau from './detectors/secrets/tableau.ts';
import * as tailscale from './detectors/secrets/tailscale.ts';
import * as tavily from './detectors/secrets/tavily.ts';
import * as teamcity from './detectors/secrets/teamcity.ts';
import * as teamwork from './detectors/secrets/teamwork.ts';
import * as telegram from './detectors/secrets/telegram.ts';
import * as telnyx from './detectors/secrets/telnyx.ts';
import * as tencent from './detectors/secrets/tencent.ts';
import * as terraform from './detectors/secrets/terraform.ts';
import * as thunderstore from './detectors/secrets/thunderstore.ts';
import * as tines from './detectors/secrets/tines.ts';
import * as tinybird from './detectors/secrets/tinybird.ts';
import * as todoist from './detectors/secrets/todoist.ts';
import * as together from './detectors/secrets/together.ts';
import * as travis from './detectors/secrets/travis.ts';
import * as trello from './detectors/secrets/trello.ts';
import * as truenas from './detectors/secrets/truenas.ts';
import * as twilio from './detectors/secrets/twilio.ts';
import * as twitch from './detectors/secrets/twitch.ts';
import * as typeform from './detectors/secrets/typeform.ts';
import * as ubidots from './detectors/secrets/ubidots.ts';
import * as unkey from './detectors/secrets/unkey.ts';
import * as unsplash from './detectors/secrets/unsplash.ts';
import * as upcloud from './detectors/secrets/upcloud.ts';
import * as upstage from './detectors/secrets/upstage.ts';
import * as upstash from './detectors/secrets/upstash.ts';
import * as uptimeRobot from './detectors/secrets/uptime-robot.ts';
import * as valTown from './detectors/secrets/val-town.ts';
import * as vastAi from './detectors/secrets/vast-ai.ts';
import * as vault from './detectors/secrets/vault.ts';
import * as vercel from './detectors/secrets/vercel.ts';
import * as voiceflow from './detectors/secrets/voiceflow.ts';
import * as voyage from './detectors/secrets/voyage.ts';
import * as vultr from './detectors/secrets/vultr.ts';
import * as wakatime from './detectors/secrets/wakatime.ts';
import * as weaviate from './detectors/secrets/weaviate.ts';
import * as webex from './detectors/secrets/webex.ts';
import * as weightsAndBiases from './detectors/secrets/weights-and-biases.ts';
import * as wireguard from './detectors/secrets/wireguard.ts';
import * as workato from './detectors/secrets/workato.ts';
import * as workos from './detectors/secrets/workos.ts';
import * as wundergraph from './detectors/secrets/wundergraph.ts';
import * as xai from './detectors/secrets/xai.ts';
import * as xata from './detectors/secrets/xata.ts';
import * as xendit from './detectors/secrets/xendit.ts';
import * as xTwitter from './detectors/secrets/x-twitter.ts';
import * as yandex from './detectors/secrets/yandex.ts';
import * as yelp from './detectors/secrets/yelp.ts';
import * as zapier from './detectors/secrets/zapier.ts';
import * as zendesk from './detectors/secrets/zendesk.ts';
import * as zhipu from './detectors/secrets/zhipu.ts';
import * as zoho from './detectors/secrets/zoho.ts';
import * as zoom from './detectors/secrets/zoom.ts';
import * as zuplo from './detectors/secrets/zuplo.ts';

/** Providers: every export of such a file is a detector. */
const secrets = [
	ably,
	adafruit,
	adobe,
	adyen,
	age,
	ai21,
	aikido,
	airtable,
	aiven,
	akamai,
	alchemy,
	algolia,
	alibaba,
	amplitude,
	anthropic,
	anyscale,
	apify,
	apolloGraphql,
	appoptics,
	artifactory,
	asaas,
	asana,
	assemblyai,
	atlassian,
	auth0,
	authress,
	aws,
	awsPair,
	azure,
	azureSigned,
	bannerbear,
	baseten,
	beamer,
	besttime,
	betterStack,
	binance,
	bitrise,
	bittrex,
	bitwarden,
	blynk,
	box,
	braintrust,
	branch,
	braveSearch,
	brevo,
	browserbase,
	bugsnag,
	buildkite,
	calendly,
	canva,
	cartesia,
	cerebras,
	cfxRe,
	checkoutCom,
	circleci,
	clarifai,
	clerk,
	clickhouse,
	clickup,
	clojars,
	cloudflare,
	cloudinary,
	cloudsmith,
	cockroach,
	codeClimate,
	codecov,
	codemagic,
	coderabbit,
	cohere,
	coinbase,
	configcat,
	confluent,
	contentful,
	courier,
	coveralls,
	coze,
	crates,
	cursor,
	cypress,
	databento,
	databricks,
	datadog,
	dbt,
	deepgram,
	deepseek,
	definedNetworking,
	deno,
	dependencyTrack,
	descope,
	devcycle,
	devin,
	dfuse,
	dify,
	digitalocean,
	discord,
	django,
	dockerHub,
	doppler,
	drone,
	dropbox,
	duffel,
	duo,
	dynatrace,
	e2b,
	easypost,
	ebay,
	elastic,
	elevenlabs,
	endorLabs,
	etherscan,
	etsy,
	exa,
	exoscale,
	facebookApp,
	fal,
	fastly,
	figma,
	finicity,
	finnhub,
	firecrawl,
	fireworks,
	flexport,
	flickr,
	flutterwave,
	fly,
	foursquare,
	frameIo,
	freemius,
	freshbooks,
	friendli,
	fullStory,
	ghost,
	gitbook,
	gitea,
	github,
	gitlab,
	gitter,
	gocardless,
	googleCloud,
	grafana,
	grafanaLegacy,
	greptile,
	groq,
	gumroad,
	harness,
	helicone,
	heroku,
	hetzner,
	hex,
	highnote,
	honeycomb,
	hubspot,
	huggingFace,
	ibm,
	imagekit,
	infisical,
	infomaniak,
	infracost,
	infura,
	inngest,
	intercom,
	intra42,
	ionic,
	jenkins,
	jina,
	jotform,
	jumpcloud,
	jwk,
	jwt,
	kagi,
	klarna,
	klaviyo,
	knapsackPro,
	kraken,
	kucoin,
	langfuse,
	langsmith,
	lark,
	launchdarkly,
	lemonSqueezy,
	lichess,
	lighton,
	line,
	linear,
	linkedin,
	linode,
	liveblocks,
	llamaCloud,
	lob,
	loggly,
	logzIo,
	looker,
	mailchimp,
	mailersend,
	mailgun,
	mailjet,
	mandrill,
	mapbox,
	mattermost,
	maxmind,
	mem0,
	meraki,
	mercury,
	mergify,
	messagebird,
	meta,
	metabase,
	microsoftTeams,
	midtrans,
	minimax,
	miro,
	mistral,
	mixpanel,
	modal,
	modelApi,
	mollie,
	monday,
	mongodbAtlas,
	moonshot,
	neon,
	netlify,
	newRelic,
	newRelicLicense,
	newYorkTimes,
	ngrok,
	nightfall,
	nomic,
	notion,
	npm,
	nuget,
	nvidia,
	nylas,
	octopus,
	okta,
	ollama,
	onelogin,
	onepassword,
	onesignal,
	openai,
	openrouter,
	openshift,
	openweather,
	opsgenie,
	oracle,
	otp,
	ovh,
	packagist,
	paddle,
	pagarme,
	pagerduty,
	particle,
	paypal,
	paystack,
	perplexity,
	persona,
	photoroom,
	pinata,
	pinecone,
	pinterest,
	plaid,
	planetscale,
	plivo,
	polar,
	polygon,
	polymarket,
	portainer,
	posthog,
	postman,
	postmark,
	prefect,
	privateKey,
	pubnub,
	pulumi,
	pushbullet,
	putty,
	pypi,
	qdrant,
	railway,
	rainforestPay,
	ramp,
	rapidapi,
	razorpay,
	readme,
	recaptcha,
	recharge,
	redirectPizza,
	render,
	replicate,
	resend,
	retell,
	retool,
	riot,
	rollbar,
	rootly,
	rubygems,
	runpod,
	runway,
	salad,
	salesforce,
	samsara,
	sanity,
	scale,
	scaleway,
	scalingo,
	scalr,
	scrapingbee,
	segment,
	semaphore,
	semgrep,
	sendbird,
	sendgrid,
	sentry,
	settlemint,
	shippo,
	shodan,
	shopify,
	sidekiq,
	slack,
	smartsheet,
	snowflake,
	snyk,
	socket,
	sonarqube,
	sourcegraph,
	sparkpost,
	splunk,
	spotify,
	square,
	squarespace,
	stability,
	stackhawk,
	statsig,
	storyblok,
	strava,
	stripe,
	stytch,
	sumoLogic,
	supabase,
	supernotes,
	tableau,
	tailscale,
	tavily,
	teamcity,
	teamwork,
	telegram,
	telnyx,
	tencent,
	terraform,
	thunderstore,
	tines,
	tinybird,
	todoist,
	together,
	travis,
	trello,
	truenas,
	twilio,
	twitch,
	typeform,
	ubidots,
	unkey,
	unsplash,
	upcloud,
	upstage,
	upstash,
	uptimeRobot,
	valTown,
	vastAi,
	vault,
	vercel,
	voiceflow,
	voyage,
	vultr,
	wakatime,
	weaviate,
	webex,
	weightsAndBiases,
	wireguard,
	workato,
	workos,
	wundergraph,
	xai,
	xata,
	xendit,
	xTwitter,
	yandex,
	yelp,
	zapier,
	zendesk,
	zhipu,
	zoho,
	zoom,
	zuplo,
];

/** Detectors that stand alone: generic credentials, personal data, hidden text. */
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
	unicodeTags,
	bidiOverride,
	zeroWidth,
	variationSelectors,
	fillers,
	controlCharacters,
	commentInstruction,
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
