import type { Detector } from '../../../detector.ts';
import { albania } from './albania.ts';
import { algeria } from './algeria.ts';
import { andorra } from './andorra.ts';
import { angola } from './angola.ts';
import { argentina } from './argentina.ts';
import { armenia } from './armenia.ts';
import { australia } from './australia.ts';
import { austria } from './austria.ts';
import { azerbaijan } from './azerbaijan.ts';
import { belarus } from './belarus.ts';
import { belgium } from './belgium.ts';
import { belize } from './belize.ts';
import { bolivia } from './bolivia.ts';
import { bosnia } from './bosnia.ts';
import { brazil } from './brazil.ts';
import { bulgaria } from './bulgaria.ts';
import { canada } from './canada.ts';
import { chile } from './chile.ts';
import { china } from './china.ts';
import { colombia } from './colombia.ts';
import { costaRica } from './costa-rica.ts';
import { croatia } from './croatia.ts';
import { cuba } from './cuba.ts';
import { cyprus } from './cyprus.ts';
import { czechia } from './czechia.ts';
import { denmark } from './denmark.ts';
import { dominicanRepublic } from './dominican-republic.ts';
import { ecuador } from './ecuador.ts';
import { egypt } from './egypt.ts';
import { elSalvador } from './el-salvador.ts';
import { estonia } from './estonia.ts';
import { faroeIslands } from './faroe-islands.ts';
import { finland } from './finland.ts';
import { france } from './france.ts';
import { germany } from './germany.ts';
import { ghana } from './ghana.ts';
import { greece } from './greece.ts';
import { guatemala } from './guatemala.ts';
import { hongKong } from './hong-kong.ts';
import { hungary } from './hungary.ts';
import { iceland } from './iceland.ts';
import { india } from './india.ts';
import { indonesia } from './indonesia.ts';
import { iran } from './iran.ts';
import { ireland } from './ireland.ts';
import { israel } from './israel.ts';
import { italy } from './italy.ts';
import { japan } from './japan.ts';
import { kazakhstan } from './kazakhstan.ts';
import { kenya } from './kenya.ts';
import { latvia } from './latvia.ts';
import { libya } from './libya.ts';
import { liechtenstein } from './liechtenstein.ts';
import { lithuania } from './lithuania.ts';
import { luxembourg } from './luxembourg.ts';
import { malaysia } from './malaysia.ts';
import { malta } from './malta.ts';
import { mauritius } from './mauritius.ts';
import { mexico } from './mexico.ts';
import { moldova } from './moldova.ts';
import { monaco } from './monaco.ts';
import { morocco } from './morocco.ts';
import { mozambique } from './mozambique.ts';
import { netherlands } from './netherlands.ts';
import { newZealand } from './new-zealand.ts';
import { nicaragua } from './nicaragua.ts';
import { nigeria } from './nigeria.ts';
import { northMacedonia } from './north-macedonia.ts';
import { norway } from './norway.ts';
import { pakistan } from './pakistan.ts';
import { paraguay } from './paraguay.ts';
import { peru } from './peru.ts';
import { philippines } from './philippines.ts';
import { poland } from './poland.ts';
import { portugal } from './portugal.ts';
import { romania } from './romania.ts';
import { russia } from './russia.ts';
import { sanMarino } from './san-marino.ts';
import { serbia } from './serbia.ts';
import { singapore } from './singapore.ts';
import { slovakia } from './slovakia.ts';
import { slovenia } from './slovenia.ts';
import { southAfrica } from './south-africa.ts';
import { southKorea } from './south-korea.ts';
import { spain } from './spain.ts';
import { sriLanka } from './sri-lanka.ts';
import { sweden } from './sweden.ts';
import { switzerland } from './switzerland.ts';
import { taiwan } from './taiwan.ts';
import { thailand } from './thailand.ts';
import { tunisia } from './tunisia.ts';
import { turkey } from './turkey.ts';
import { ukraine } from './ukraine.ts';
import { unitedKingdom } from './united-kingdom.ts';
import { unitedStates } from './united-states.ts';
import { uruguay } from './uruguay.ts';
import { venezuela } from './venezuela.ts';
import { world } from './world.ts';

/** Numbers of people and firms, by country; those of the whole world last. */
export const nationalNumbers: readonly Detector[] = [
	...albania,
	...algeria,
	...andorra,
	...angola,
	...argentina,
	...armenia,
	...australia,
	...austria,
	...azerbaijan,
	...belarus,
	...belgium,
	...belize,
	...bolivia,
	...bosnia,
	...brazil,
	...bulgaria,
	...canada,
	...chile,
	...china,
	...colombia,
	...costaRica,
	...croatia,
	...cuba,
	...cyprus,
	...czechia,
	...denmark,
	...dominicanRepublic,
	...ecuador,
	...egypt,
	...elSalvador,
	...estonia,
	...faroeIslands,
	...finland,
	...france,
	...germany,
	...ghana,
	...greece,
	...guatemala,
	...hongKong,
	...hungary,
	...iceland,
	...india,
	...indonesia,
	...iran,
	...ireland,
	...israel,
	...italy,
	...japan,
	...kazakhstan,
	...kenya,
	...latvia,
	...libya,
	...liechtenstein,
	...lithuania,
	...luxembourg,
	...malaysia,
	...malta,
	...mauritius,
	...mexico,
	...moldova,
	...monaco,
	...morocco,
	...mozambique,
	...netherlands,
	...newZealand,
	...nicaragua,
	...nigeria,
	...northMacedonia,
	...norway,
	...pakistan,
	...paraguay,
	...peru,
	...philippines,
	...poland,
	...portugal,
	...romania,
	...russia,
	...sanMarino,
	...serbia,
	...singapore,
	...slovakia,
	...slovenia,
	...southAfrica,
	...southKorea,
	...spain,
	...sriLanka,
	...sweden,
	...switzerland,
	...taiwan,
	...thailand,
	...tunisia,
	...turkey,
	...ukraine,
	...unitedKingdom,
	...unitedStates,
	...uruguay,
	...venezuela,
	...world,
];
