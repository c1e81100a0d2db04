/**
 * Services whose keys have no form of their own beyond letters and digits of some length, by the name that stands beside
 * such a key: names that mean nothing else. Services with a published form have a rule of their own.
 */
export const SERVICES: readonly string[] = (
	'abuseipdb abyssale accuweather adzuna aeroworkflow airbrake airvisual alconost alegra aletheiaapi alienvault ' +
	'allsports amadeus anypoint apacta api2cart apideck apiflash apifonica apilayer apimatic apimetrics apitemplate ' +
	'appcues appfollow appointedd appsynergy apptivo artsy atera audd autodesk autoklose avaza aviationstack axonaut ' +
	'aylien ayrshare baremetrics beebole besnappy billomat bitbar bitcoinaverage bitfinex bitly bitmex ' +
	'blazemeter blitapp blocknative bombbomb boostnote borgbase braintree brandfetch browserstack browshot ' +
	'buddyns budibase bugherd bulbul bulksms buttercms caflou calendarific calorieninja campayn cannyio capsulecrm ' +
	'captaindata carboninterface censys centralstationcrm chartmogul chatfuel chatfule checklyhq checkvist cicero civo ' +
	'clearbit clickhelp clicksend cliengo clientary clinchpad clockify clockworksms closecrm cloudconvert ' +
	'cloudelements cloudimage cloudmersive cloudplan cloudsight cloverly cloze clustdoc codacy codequiry coinapi ' +
	'coinlayer coinlib commercejs conversiontools convertapi convertkit couchbase countrylayer craftmypdf crowdin ' +
	'cryptocompare currencycloud currencyfreaks currencylayer currencyscoop currentsapi customerguru customerio ' +
	'd7network dareboost databox datagov datastax deepai detectify detectlanguage deviantart diffbot diggernaut disqus ' +
	'docparser docusign dronahq duply dynalist dyspatch eagleeyenetworks easyinsight ecostruxureit edamam edenai ' +
	'eightxeight elasticemail enablex ethplorer eventbrite everhour exchangerateapi exchangeratesapi exportsdk ' +
	'extractorapi fastforex feedier fetchrss fibery finage financialmodelingprep findl fixerio flatio fleetbase ' +
	'flightapi flightlabs flightstats formbucket formcraft formsite freshdesk freshworks fxmarket geckoboard geoapify ' +
	'geocodify geoipifi getemail getgeoapi getgist getresponse glassnode gocanvas godaddy graphcms graphhopper groovehq ' +
	'gtmetrix guardianapi gyazo happyscribe hasura hellosign helpcrunch helpscout hereapi hiveage holidayapi html2pdf ' +
	'hybiscus hypertrack iconfinder iexapis iexcloud imagga influxdb insightly instabot instamojo interseller intrinio ' +
	'invoiceocean ip2location ipapi ipgeolocation ipinfo ipinfodb ipqualityscore ipstack jupiterone kanbantool ' +
	'karmacrm keenio klingai klipfolio kontent kylas languagelayer leadfeeder lemlist lendflow lessannoyingcrm lexigram ' +
	'linkpreview liveagent livestorm loadmill locationiq loginradius logzio lokalise loyverse lunchmoney luno madkudu ' +
	'mailboxlayer mailerlite mailmodo mailsac mapquest marketstack mavenlink meaningcloud mediastack meistertask mesibo ' +
	'metaapi metabase metrilo mindmeister mixmax mockaroo monkeylearn moonclerk moosend moralis netcore refiner mrticktock myfreshworks ' +
	'myintervals nasdaqdatalink nethunt neutrinoapi newsapi newscatcher nexmo nftport nicereply nozbe numverify ' +
	'nutritionix oanda omnisend onedesk onesignal onepagecrm onfleet oopspam opencagedata openuv optimizely owlbot packagecloud ' +
	'pandadoc pandascore paperform paralleldots parsehub parseur partnerstack paydirtapp paymoapp paymongo pdflayer ' +
	'pdfshift peopledatalabs pepipost pganalyze phraseapp pipedream pipedrive pivotaltracker pixabay planviewleankit ' +
	'planyo podio pollsapi poloniex positionstack postageapp powrbot prodpad prospectcrm protocolsio proxycrawl ' +
	'purestake qualaroo qubole reachmail reactapp reallysimplesystems rebrandly rentman repairshopr replyio ' +
	'requestfinance restpack revampcrm ringcentral ritekit robinhood rocketreach rockset route4me rownd runrunit ' +
	'runscope saladcloud salesblink salescookie salesflare salesmate satismeter saucelabs scrapeowl scraperapi ' +
	'scraperbox scrapestack scrapfly scrapingant screenshotapi screenshotlayer scrutinizerci securitytrails selectpdf ' +
	'serphouse serpstack sherpadesk shipday shotstack shutterstock signalwire signaturit signupgenius sigopt simfin ' +
	'simplesat simplynoted simvoly siteleaf skrapp skybiometry smartystreets snipcart speechtextai ' +
	'spoonacular sportsmonk sslmate statuscake statuspal stitchdata stockdata storecove stormboard stormglass ' +
	'storychief stripo sugester surveyanyplace surveybot surveysparrow survicate swiftype tallyfy tatumio taxjar ' +
	'teamgate technicalanalysisapi tefter testingbot textmagic theoddsapi thingsboard thinkific thousandeyes ' +
	'ticketmaster tickettailor tiingo timecamp timezoneapi tmetric toggl tokeet tomorrowio tomtom tradier transferwise ' +
	'travelpayouts twelvedata tyntec typetalk uclassify unifyid unplugg upcdatabase uplead uploadcare upwave urlscan ' +
	'userflow userstack vagrantcloud vatlayer vbout verimail veriphone versioneye viewneo virustotal visualcrossing ' +
	'voicegain voodoosms vouchery vpnapi vyte walkscore weatherbit weatherstack webscraping websitepulse wepay whoxy ' +
	'wistia worksnaps worldcoinindex worldweather wpengine wrike youneedabudget yousign zenkit zenrows zenscrape ' +
	'zenserp zeplin zerobounce zerotier zipapi zipbooks zipcodeapi zipcodebase zonkafeedback zulipchat'
).split(' ');

/** More of them, whose names are words that programs say for other reasons: only with `key`, `token` or the like behind. */
export const SERVICES_LIKE_WORDS: readonly string[] = (
	'agora airship ambee autopilot chatbot clay coda collect2 column commodities convier copper dandelion ' +
	'debounce delighted demio deputy ditto documo dnscheck dynatrace enigma envoy eraser fixer float fulcrum gengo ' +
	'geocode guru harvest hive holistic humanity hunter impala instantly juro kanban kickbox logz magicbell ' +
	'magnetic mite mux nasa netsuite nimble noticeable openvpn overloop parsers pastebin pendo percy postbacks ' +
	'privacy prospect qase raven roaring sauce sheety shortcut signable simplenote sirv smooch streak ' +
	'iterable redhat swell teletype twist verifier webflow webscraper wiz workstack youtube'
).split(' ');
