// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// What the report is about: time, account, currency, columns.
///
/// The parameters of `parameters`.
///
/// Contract: `#/paths/~1v1~1reporting~1report_runs/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/parameters`.
#[derive(Clone)]
#[must_use]
pub struct Parameters(rt::Params);

impl Parameters {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The columns that the report has, in this order. The type's default columns if left out. An empty list says that there are none. A second call replaces the first.
    pub fn columns<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(0, value))
    }

    /// Id of the connected account that the report is about.
    pub fn connected_account<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// The currency that objects must be in to be in the report. A three-letter ISO 4217 code in lower case.
    pub fn currency<K>(self, value: impl rt::Maybe<rt::Currency, K>) -> Self {
        Self(self.0.maybe::<rt::Currency, K>(2, value))
    }

    /// When the time of the report ends: after [`interval_start`](Self::interval_start()), and before the [`data_available_end`](crate::reporting::ReportType::data_available_end) of the report. In seconds since 1970.
    pub fn interval_end<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(3, value))
    }

    /// When the time of the report begins: after the [`data_available_start`](crate::reporting::ReportType::data_available_start) of the report, and before [`interval_end`](Self::interval_end()). In seconds since 1970.
    pub fn interval_start<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(4, value))
    }

    /// Id of the [payout](crate::payouts::Payout) that the report is about.
    pub fn payout<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value))
    }

    /// Only transactions of this kind are in the report. All if left out.
    pub fn reporting_category<K>(
        self,
        value: impl rt::Maybe<ReportingCategory, K>,
    ) -> Self {
        Self(self.0.maybe::<ReportingCategory, K>(6, value))
    }

    /// The time zone of all times in the report, UTC if left out. It doesn't move [`interval_start`](Self::interval_start()) and [`interval_end`](Self::interval_end()).
    pub fn timezone<K>(self, value: impl rt::Maybe<Timezone, K>) -> Self {
        Self(self.0.maybe::<Timezone, K>(7, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The values of `parameters.reporting_category`.
///
/// Contract: `#/paths/~1v1~1reporting~1report_runs/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/parameters/properties/reporting_category`.
///
/// Feature: `reporting`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ReportingCategory {
    /// `advance`: Money that Stripe advances, such as against pending payments.
    Advance,
    /// `advance_funding`: Money that covers what Stripe advanced.
    AdvanceFunding,
    /// `anticipation_repayment`: What repays card receivables paid early, in Brazil.
    AnticipationRepayment,
    /// `charge`: Payments.
    Charge,
    /// `charge_failure`: Payments that failed after they had been booked.
    ChargeFailure,
    /// `climate_order_purchase`: Carbon removal ordered from Stripe Climate.
    ClimateOrderPurchase,
    /// `climate_order_refund`: Canceled orders of carbon removal.
    ClimateOrderRefund,
    /// `connect_collection_transfer`: Transfers that settle negative balances between platform and connected accounts.
    ConnectCollectionTransfer,
    /// `connect_reserved_funds`: Money that is held on the platform to cover negative balances of connected accounts.
    ConnectReservedFunds,
    /// `contribution`: Contributions to carbon removal.
    Contribution,
    /// `dispute`: Money taken back by disputes, and their fees.
    Dispute,
    /// `dispute_reversal`: Money returned after a dispute was won.
    DisputeReversal,
    /// `fee`: Fees of Stripe that aren't taken from single payments.
    Fee,
    /// `financing_paydown`: Repayment of a Stripe Capital loan.
    FinancingPaydown,
    /// `financing_paydown_reversal`: A repayment of a Stripe Capital loan that was taken back.
    FinancingPaydownReversal,
    /// `financing_payout`: The money of a Stripe Capital loan.
    FinancingPayout,
    /// `financing_payout_reversal`: The money of a Stripe Capital loan, taken back.
    FinancingPayoutReversal,
    /// `issuing_authorization_hold`: Money held for purchases with cards that you issued.
    IssuingAuthorizationHold,
    /// `issuing_authorization_release`: Held money of card purchases that came free.
    IssuingAuthorizationRelease,
    /// `issuing_dispute`: Disputes of purchases with cards that you issued.
    IssuingDispute,
    /// `issuing_transaction`: Purchases with cards that you issued.
    IssuingTransaction,
    /// `network_cost`: Costs of card networks, under pricing that passes them on.
    NetworkCost,
    /// `other_adjustment`: Corrections of any other kind.
    OtherAdjustment,
    /// `partial_capture_reversal`: What wasn't captured of a payment.
    PartialCaptureReversal,
    /// `payout`: Money sent to your bank account or card.
    Payout,
    /// `payout_reversal`: Payouts that failed or were canceled: the money is back.
    PayoutReversal,
    /// `platform_earning`: Application fees that you earned as a platform.
    PlatformEarning,
    /// `platform_earning_refund`: Application fees given back.
    PlatformEarningRefund,
    /// `refund`: Money given back to customers.
    Refund,
    /// `refund_failure`: Refunds that didn't arrive: the money is back.
    RefundFailure,
    /// `risk_reserved_funds`: Money that Stripe holds back as security, and gives free later.
    RiskReservedFunds,
    /// `tax`: Taxes that Stripe withholds or charges.
    Tax,
    /// `topup`: Money added from your bank account.
    Topup,
    /// `topup_reversal`: Top-ups that were taken back.
    TopupReversal,
    /// `transfer`: Money moved to connected accounts.
    Transfer,
    /// `transfer_reversal`: Transfers to connected accounts that were taken back.
    TransferReversal,
    /// `unreconciled_customer_funds`: Bank transfers of customers that aren't applied to a payment.
    UnreconciledCustomerFunds,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The time zone of all times in the report, UTC if left out.
///
/// The values of `parameters.timezone`.
///
/// Contract: `#/paths/~1v1~1reporting~1report_runs/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/parameters/properties/timezone`.
///
/// Feature: `reporting`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Timezone {
    /// `Africa/Abidjan`
    AfricaAbidjan,
    /// `Africa/Accra`
    AfricaAccra,
    /// `Africa/Addis_Ababa`
    AfricaAddisAbaba,
    /// `Africa/Algiers`
    AfricaAlgiers,
    /// `Africa/Asmara`
    AfricaAsmara,
    /// `Africa/Asmera`
    AfricaAsmera,
    /// `Africa/Bamako`
    AfricaBamako,
    /// `Africa/Bangui`
    AfricaBangui,
    /// `Africa/Banjul`
    AfricaBanjul,
    /// `Africa/Bissau`
    AfricaBissau,
    /// `Africa/Blantyre`
    AfricaBlantyre,
    /// `Africa/Brazzaville`
    AfricaBrazzaville,
    /// `Africa/Bujumbura`
    AfricaBujumbura,
    /// `Africa/Cairo`
    AfricaCairo,
    /// `Africa/Casablanca`
    AfricaCasablanca,
    /// `Africa/Ceuta`
    AfricaCeuta,
    /// `Africa/Conakry`
    AfricaConakry,
    /// `Africa/Dakar`
    AfricaDakar,
    /// `Africa/Dar_es_Salaam`
    AfricaDarEsSalaam,
    /// `Africa/Djibouti`
    AfricaDjibouti,
    /// `Africa/Douala`
    AfricaDouala,
    /// `Africa/El_Aaiun`
    AfricaElAaiun,
    /// `Africa/Freetown`
    AfricaFreetown,
    /// `Africa/Gaborone`
    AfricaGaborone,
    /// `Africa/Harare`
    AfricaHarare,
    /// `Africa/Johannesburg`
    AfricaJohannesburg,
    /// `Africa/Juba`
    AfricaJuba,
    /// `Africa/Kampala`
    AfricaKampala,
    /// `Africa/Khartoum`
    AfricaKhartoum,
    /// `Africa/Kigali`
    AfricaKigali,
    /// `Africa/Kinshasa`
    AfricaKinshasa,
    /// `Africa/Lagos`
    AfricaLagos,
    /// `Africa/Libreville`
    AfricaLibreville,
    /// `Africa/Lome`
    AfricaLome,
    /// `Africa/Luanda`
    AfricaLuanda,
    /// `Africa/Lubumbashi`
    AfricaLubumbashi,
    /// `Africa/Lusaka`
    AfricaLusaka,
    /// `Africa/Malabo`
    AfricaMalabo,
    /// `Africa/Maputo`
    AfricaMaputo,
    /// `Africa/Maseru`
    AfricaMaseru,
    /// `Africa/Mbabane`
    AfricaMbabane,
    /// `Africa/Mogadishu`
    AfricaMogadishu,
    /// `Africa/Monrovia`
    AfricaMonrovia,
    /// `Africa/Nairobi`
    AfricaNairobi,
    /// `Africa/Ndjamena`
    AfricaNdjamena,
    /// `Africa/Niamey`
    AfricaNiamey,
    /// `Africa/Nouakchott`
    AfricaNouakchott,
    /// `Africa/Ouagadougou`
    AfricaOuagadougou,
    /// `Africa/Porto-Novo`
    AfricaPortoNovo,
    /// `Africa/Sao_Tome`
    AfricaSaoTome,
    /// `Africa/Timbuktu`
    AfricaTimbuktu,
    /// `Africa/Tripoli`
    AfricaTripoli,
    /// `Africa/Tunis`
    AfricaTunis,
    /// `Africa/Windhoek`
    AfricaWindhoek,
    /// `America/Adak`
    AmericaAdak,
    /// `America/Anchorage`
    AmericaAnchorage,
    /// `America/Anguilla`
    AmericaAnguilla,
    /// `America/Antigua`
    AmericaAntigua,
    /// `America/Araguaina`
    AmericaAraguaina,
    /// `America/Argentina/Buenos_Aires`
    AmericaArgentinaBuenosAires,
    /// `America/Argentina/Catamarca`
    AmericaArgentinaCatamarca,
    /// `America/Argentina/ComodRivadavia`
    AmericaArgentinaComodRivadavia,
    /// `America/Argentina/Cordoba`
    AmericaArgentinaCordoba,
    /// `America/Argentina/Jujuy`
    AmericaArgentinaJujuy,
    /// `America/Argentina/La_Rioja`
    AmericaArgentinaLaRioja,
    /// `America/Argentina/Mendoza`
    AmericaArgentinaMendoza,
    /// `America/Argentina/Rio_Gallegos`
    AmericaArgentinaRioGallegos,
    /// `America/Argentina/Salta`
    AmericaArgentinaSalta,
    /// `America/Argentina/San_Juan`
    AmericaArgentinaSanJuan,
    /// `America/Argentina/San_Luis`
    AmericaArgentinaSanLuis,
    /// `America/Argentina/Tucuman`
    AmericaArgentinaTucuman,
    /// `America/Argentina/Ushuaia`
    AmericaArgentinaUshuaia,
    /// `America/Aruba`
    AmericaAruba,
    /// `America/Asuncion`
    AmericaAsuncion,
    /// `America/Atikokan`
    AmericaAtikokan,
    /// `America/Atka`
    AmericaAtka,
    /// `America/Bahia`
    AmericaBahia,
    /// `America/Bahia_Banderas`
    AmericaBahiaBanderas,
    /// `America/Barbados`
    AmericaBarbados,
    /// `America/Belem`
    AmericaBelem,
    /// `America/Belize`
    AmericaBelize,
    /// `America/Blanc-Sablon`
    AmericaBlancSablon,
    /// `America/Boa_Vista`
    AmericaBoaVista,
    /// `America/Bogota`
    AmericaBogota,
    /// `America/Boise`
    AmericaBoise,
    /// `America/Buenos_Aires`
    AmericaBuenosAires,
    /// `America/Cambridge_Bay`
    AmericaCambridgeBay,
    /// `America/Campo_Grande`
    AmericaCampoGrande,
    /// `America/Cancun`
    AmericaCancun,
    /// `America/Caracas`
    AmericaCaracas,
    /// `America/Catamarca`
    AmericaCatamarca,
    /// `America/Cayenne`
    AmericaCayenne,
    /// `America/Cayman`
    AmericaCayman,
    /// `America/Chicago`
    AmericaChicago,
    /// `America/Chihuahua`
    AmericaChihuahua,
    /// `America/Ciudad_Juarez`
    AmericaCiudadJuarez,
    /// `America/Coral_Harbour`
    AmericaCoralHarbour,
    /// `America/Cordoba`
    AmericaCordoba,
    /// `America/Costa_Rica`
    AmericaCostaRica,
    /// `America/Coyhaique`
    AmericaCoyhaique,
    /// `America/Creston`
    AmericaCreston,
    /// `America/Cuiaba`
    AmericaCuiaba,
    /// `America/Curacao`
    AmericaCuracao,
    /// `America/Danmarkshavn`
    AmericaDanmarkshavn,
    /// `America/Dawson`
    AmericaDawson,
    /// `America/Dawson_Creek`
    AmericaDawsonCreek,
    /// `America/Denver`
    AmericaDenver,
    /// `America/Detroit`
    AmericaDetroit,
    /// `America/Dominica`
    AmericaDominica,
    /// `America/Edmonton`
    AmericaEdmonton,
    /// `America/Eirunepe`
    AmericaEirunepe,
    /// `America/El_Salvador`
    AmericaElSalvador,
    /// `America/Ensenada`
    AmericaEnsenada,
    /// `America/Fort_Nelson`
    AmericaFortNelson,
    /// `America/Fort_Wayne`
    AmericaFortWayne,
    /// `America/Fortaleza`
    AmericaFortaleza,
    /// `America/Glace_Bay`
    AmericaGlaceBay,
    /// `America/Godthab`
    AmericaGodthab,
    /// `America/Goose_Bay`
    AmericaGooseBay,
    /// `America/Grand_Turk`
    AmericaGrandTurk,
    /// `America/Grenada`
    AmericaGrenada,
    /// `America/Guadeloupe`
    AmericaGuadeloupe,
    /// `America/Guatemala`
    AmericaGuatemala,
    /// `America/Guayaquil`
    AmericaGuayaquil,
    /// `America/Guyana`
    AmericaGuyana,
    /// `America/Halifax`
    AmericaHalifax,
    /// `America/Havana`
    AmericaHavana,
    /// `America/Hermosillo`
    AmericaHermosillo,
    /// `America/Indiana/Indianapolis`
    AmericaIndianaIndianapolis,
    /// `America/Indiana/Knox`
    AmericaIndianaKnox,
    /// `America/Indiana/Marengo`
    AmericaIndianaMarengo,
    /// `America/Indiana/Petersburg`
    AmericaIndianaPetersburg,
    /// `America/Indiana/Tell_City`
    AmericaIndianaTellCity,
    /// `America/Indiana/Vevay`
    AmericaIndianaVevay,
    /// `America/Indiana/Vincennes`
    AmericaIndianaVincennes,
    /// `America/Indiana/Winamac`
    AmericaIndianaWinamac,
    /// `America/Indianapolis`
    AmericaIndianapolis,
    /// `America/Inuvik`
    AmericaInuvik,
    /// `America/Iqaluit`
    AmericaIqaluit,
    /// `America/Jamaica`
    AmericaJamaica,
    /// `America/Jujuy`
    AmericaJujuy,
    /// `America/Juneau`
    AmericaJuneau,
    /// `America/Kentucky/Louisville`
    AmericaKentuckyLouisville,
    /// `America/Kentucky/Monticello`
    AmericaKentuckyMonticello,
    /// `America/Knox_IN`
    AmericaKnoxIn,
    /// `America/Kralendijk`
    AmericaKralendijk,
    /// `America/La_Paz`
    AmericaLaPaz,
    /// `America/Lima`
    AmericaLima,
    /// `America/Los_Angeles`
    AmericaLosAngeles,
    /// `America/Louisville`
    AmericaLouisville,
    /// `America/Lower_Princes`
    AmericaLowerPrinces,
    /// `America/Maceio`
    AmericaMaceio,
    /// `America/Managua`
    AmericaManagua,
    /// `America/Manaus`
    AmericaManaus,
    /// `America/Marigot`
    AmericaMarigot,
    /// `America/Martinique`
    AmericaMartinique,
    /// `America/Matamoros`
    AmericaMatamoros,
    /// `America/Mazatlan`
    AmericaMazatlan,
    /// `America/Mendoza`
    AmericaMendoza,
    /// `America/Menominee`
    AmericaMenominee,
    /// `America/Merida`
    AmericaMerida,
    /// `America/Metlakatla`
    AmericaMetlakatla,
    /// `America/Mexico_City`
    AmericaMexicoCity,
    /// `America/Miquelon`
    AmericaMiquelon,
    /// `America/Moncton`
    AmericaMoncton,
    /// `America/Monterrey`
    AmericaMonterrey,
    /// `America/Montevideo`
    AmericaMontevideo,
    /// `America/Montreal`
    AmericaMontreal,
    /// `America/Montserrat`
    AmericaMontserrat,
    /// `America/Nassau`
    AmericaNassau,
    /// `America/New_York`
    AmericaNewYork,
    /// `America/Nipigon`
    AmericaNipigon,
    /// `America/Nome`
    AmericaNome,
    /// `America/Noronha`
    AmericaNoronha,
    /// `America/North_Dakota/Beulah`
    AmericaNorthDakotaBeulah,
    /// `America/North_Dakota/Center`
    AmericaNorthDakotaCenter,
    /// `America/North_Dakota/New_Salem`
    AmericaNorthDakotaNewSalem,
    /// `America/Nuuk`
    AmericaNuuk,
    /// `America/Ojinaga`
    AmericaOjinaga,
    /// `America/Panama`
    AmericaPanama,
    /// `America/Pangnirtung`
    AmericaPangnirtung,
    /// `America/Paramaribo`
    AmericaParamaribo,
    /// `America/Phoenix`
    AmericaPhoenix,
    /// `America/Port-au-Prince`
    AmericaPortAuPrince,
    /// `America/Port_of_Spain`
    AmericaPortOfSpain,
    /// `America/Porto_Acre`
    AmericaPortoAcre,
    /// `America/Porto_Velho`
    AmericaPortoVelho,
    /// `America/Puerto_Rico`
    AmericaPuertoRico,
    /// `America/Punta_Arenas`
    AmericaPuntaArenas,
    /// `America/Rainy_River`
    AmericaRainyRiver,
    /// `America/Rankin_Inlet`
    AmericaRankinInlet,
    /// `America/Recife`
    AmericaRecife,
    /// `America/Regina`
    AmericaRegina,
    /// `America/Resolute`
    AmericaResolute,
    /// `America/Rio_Branco`
    AmericaRioBranco,
    /// `America/Rosario`
    AmericaRosario,
    /// `America/Santa_Isabel`
    AmericaSantaIsabel,
    /// `America/Santarem`
    AmericaSantarem,
    /// `America/Santiago`
    AmericaSantiago,
    /// `America/Santo_Domingo`
    AmericaSantoDomingo,
    /// `America/Sao_Paulo`
    AmericaSaoPaulo,
    /// `America/Scoresbysund`
    AmericaScoresbysund,
    /// `America/Shiprock`
    AmericaShiprock,
    /// `America/Sitka`
    AmericaSitka,
    /// `America/St_Barthelemy`
    AmericaStBarthelemy,
    /// `America/St_Johns`
    AmericaStJohns,
    /// `America/St_Kitts`
    AmericaStKitts,
    /// `America/St_Lucia`
    AmericaStLucia,
    /// `America/St_Thomas`
    AmericaStThomas,
    /// `America/St_Vincent`
    AmericaStVincent,
    /// `America/Swift_Current`
    AmericaSwiftCurrent,
    /// `America/Tegucigalpa`
    AmericaTegucigalpa,
    /// `America/Thule`
    AmericaThule,
    /// `America/Thunder_Bay`
    AmericaThunderBay,
    /// `America/Tijuana`
    AmericaTijuana,
    /// `America/Toronto`
    AmericaToronto,
    /// `America/Tortola`
    AmericaTortola,
    /// `America/Vancouver`
    AmericaVancouver,
    /// `America/Virgin`
    AmericaVirgin,
    /// `America/Whitehorse`
    AmericaWhitehorse,
    /// `America/Winnipeg`
    AmericaWinnipeg,
    /// `America/Yakutat`
    AmericaYakutat,
    /// `America/Yellowknife`
    AmericaYellowknife,
    /// `Antarctica/Casey`
    AntarcticaCasey,
    /// `Antarctica/Davis`
    AntarcticaDavis,
    /// `Antarctica/DumontDUrville`
    AntarcticaDumontDUrville,
    /// `Antarctica/Macquarie`
    AntarcticaMacquarie,
    /// `Antarctica/Mawson`
    AntarcticaMawson,
    /// `Antarctica/McMurdo`
    AntarcticaMcMurdo,
    /// `Antarctica/Palmer`
    AntarcticaPalmer,
    /// `Antarctica/Rothera`
    AntarcticaRothera,
    /// `Antarctica/South_Pole`
    AntarcticaSouthPole,
    /// `Antarctica/Syowa`
    AntarcticaSyowa,
    /// `Antarctica/Troll`
    AntarcticaTroll,
    /// `Antarctica/Vostok`
    AntarcticaVostok,
    /// `Arctic/Longyearbyen`
    ArcticLongyearbyen,
    /// `Asia/Aden`
    AsiaAden,
    /// `Asia/Almaty`
    AsiaAlmaty,
    /// `Asia/Amman`
    AsiaAmman,
    /// `Asia/Anadyr`
    AsiaAnadyr,
    /// `Asia/Aqtau`
    AsiaAqtau,
    /// `Asia/Aqtobe`
    AsiaAqtobe,
    /// `Asia/Ashgabat`
    AsiaAshgabat,
    /// `Asia/Ashkhabad`
    AsiaAshkhabad,
    /// `Asia/Atyrau`
    AsiaAtyrau,
    /// `Asia/Baghdad`
    AsiaBaghdad,
    /// `Asia/Bahrain`
    AsiaBahrain,
    /// `Asia/Baku`
    AsiaBaku,
    /// `Asia/Bangkok`
    AsiaBangkok,
    /// `Asia/Barnaul`
    AsiaBarnaul,
    /// `Asia/Beirut`
    AsiaBeirut,
    /// `Asia/Bishkek`
    AsiaBishkek,
    /// `Asia/Brunei`
    AsiaBrunei,
    /// `Asia/Calcutta`
    AsiaCalcutta,
    /// `Asia/Chita`
    AsiaChita,
    /// `Asia/Choibalsan`
    AsiaChoibalsan,
    /// `Asia/Chongqing`
    AsiaChongqing,
    /// `Asia/Chungking`
    AsiaChungking,
    /// `Asia/Colombo`
    AsiaColombo,
    /// `Asia/Dacca`
    AsiaDacca,
    /// `Asia/Damascus`
    AsiaDamascus,
    /// `Asia/Dhaka`
    AsiaDhaka,
    /// `Asia/Dili`
    AsiaDili,
    /// `Asia/Dubai`
    AsiaDubai,
    /// `Asia/Dushanbe`
    AsiaDushanbe,
    /// `Asia/Famagusta`
    AsiaFamagusta,
    /// `Asia/Gaza`
    AsiaGaza,
    /// `Asia/Harbin`
    AsiaHarbin,
    /// `Asia/Hebron`
    AsiaHebron,
    /// `Asia/Ho_Chi_Minh`
    AsiaHoChiMinh,
    /// `Asia/Hong_Kong`
    AsiaHongKong,
    /// `Asia/Hovd`
    AsiaHovd,
    /// `Asia/Irkutsk`
    AsiaIrkutsk,
    /// `Asia/Istanbul`
    AsiaIstanbul,
    /// `Asia/Jakarta`
    AsiaJakarta,
    /// `Asia/Jayapura`
    AsiaJayapura,
    /// `Asia/Jerusalem`
    AsiaJerusalem,
    /// `Asia/Kabul`
    AsiaKabul,
    /// `Asia/Kamchatka`
    AsiaKamchatka,
    /// `Asia/Karachi`
    AsiaKarachi,
    /// `Asia/Kashgar`
    AsiaKashgar,
    /// `Asia/Kathmandu`
    AsiaKathmandu,
    /// `Asia/Katmandu`
    AsiaKatmandu,
    /// `Asia/Khandyga`
    AsiaKhandyga,
    /// `Asia/Kolkata`
    AsiaKolkata,
    /// `Asia/Krasnoyarsk`
    AsiaKrasnoyarsk,
    /// `Asia/Kuala_Lumpur`
    AsiaKualaLumpur,
    /// `Asia/Kuching`
    AsiaKuching,
    /// `Asia/Kuwait`
    AsiaKuwait,
    /// `Asia/Macao`
    AsiaMacao,
    /// `Asia/Macau`
    AsiaMacau,
    /// `Asia/Magadan`
    AsiaMagadan,
    /// `Asia/Makassar`
    AsiaMakassar,
    /// `Asia/Manila`
    AsiaManila,
    /// `Asia/Muscat`
    AsiaMuscat,
    /// `Asia/Nicosia`
    AsiaNicosia,
    /// `Asia/Novokuznetsk`
    AsiaNovokuznetsk,
    /// `Asia/Novosibirsk`
    AsiaNovosibirsk,
    /// `Asia/Omsk`
    AsiaOmsk,
    /// `Asia/Oral`
    AsiaOral,
    /// `Asia/Phnom_Penh`
    AsiaPhnomPenh,
    /// `Asia/Pontianak`
    AsiaPontianak,
    /// `Asia/Pyongyang`
    AsiaPyongyang,
    /// `Asia/Qatar`
    AsiaQatar,
    /// `Asia/Qostanay`
    AsiaQostanay,
    /// `Asia/Qyzylorda`
    AsiaQyzylorda,
    /// `Asia/Rangoon`
    AsiaRangoon,
    /// `Asia/Riyadh`
    AsiaRiyadh,
    /// `Asia/Saigon`
    AsiaSaigon,
    /// `Asia/Sakhalin`
    AsiaSakhalin,
    /// `Asia/Samarkand`
    AsiaSamarkand,
    /// `Asia/Seoul`
    AsiaSeoul,
    /// `Asia/Shanghai`
    AsiaShanghai,
    /// `Asia/Singapore`
    AsiaSingapore,
    /// `Asia/Srednekolymsk`
    AsiaSrednekolymsk,
    /// `Asia/Taipei`
    AsiaTaipei,
    /// `Asia/Tashkent`
    AsiaTashkent,
    /// `Asia/Tbilisi`
    AsiaTbilisi,
    /// `Asia/Tehran`
    AsiaTehran,
    /// `Asia/Tel_Aviv`
    AsiaTelAviv,
    /// `Asia/Thimbu`
    AsiaThimbu,
    /// `Asia/Thimphu`
    AsiaThimphu,
    /// `Asia/Tokyo`
    AsiaTokyo,
    /// `Asia/Tomsk`
    AsiaTomsk,
    /// `Asia/Ujung_Pandang`
    AsiaUjungPandang,
    /// `Asia/Ulaanbaatar`
    AsiaUlaanbaatar,
    /// `Asia/Ulan_Bator`
    AsiaUlanBator,
    /// `Asia/Urumqi`
    AsiaUrumqi,
    /// `Asia/Ust-Nera`
    AsiaUstNera,
    /// `Asia/Vientiane`
    AsiaVientiane,
    /// `Asia/Vladivostok`
    AsiaVladivostok,
    /// `Asia/Yakutsk`
    AsiaYakutsk,
    /// `Asia/Yangon`
    AsiaYangon,
    /// `Asia/Yekaterinburg`
    AsiaYekaterinburg,
    /// `Asia/Yerevan`
    AsiaYerevan,
    /// `Atlantic/Azores`
    AtlanticAzores,
    /// `Atlantic/Bermuda`
    AtlanticBermuda,
    /// `Atlantic/Canary`
    AtlanticCanary,
    /// `Atlantic/Cape_Verde`
    AtlanticCapeVerde,
    /// `Atlantic/Faeroe`
    AtlanticFaeroe,
    /// `Atlantic/Faroe`
    AtlanticFaroe,
    /// `Atlantic/Jan_Mayen`
    AtlanticJanMayen,
    /// `Atlantic/Madeira`
    AtlanticMadeira,
    /// `Atlantic/Reykjavik`
    AtlanticReykjavik,
    /// `Atlantic/South_Georgia`
    AtlanticSouthGeorgia,
    /// `Atlantic/St_Helena`
    AtlanticStHelena,
    /// `Atlantic/Stanley`
    AtlanticStanley,
    /// `Australia/ACT`
    AustraliaAct,
    /// `Australia/Adelaide`
    AustraliaAdelaide,
    /// `Australia/Brisbane`
    AustraliaBrisbane,
    /// `Australia/Broken_Hill`
    AustraliaBrokenHill,
    /// `Australia/Canberra`
    AustraliaCanberra,
    /// `Australia/Currie`
    AustraliaCurrie,
    /// `Australia/Darwin`
    AustraliaDarwin,
    /// `Australia/Eucla`
    AustraliaEucla,
    /// `Australia/Hobart`
    AustraliaHobart,
    /// `Australia/LHI`
    AustraliaLhi,
    /// `Australia/Lindeman`
    AustraliaLindeman,
    /// `Australia/Lord_Howe`
    AustraliaLordHowe,
    /// `Australia/Melbourne`
    AustraliaMelbourne,
    /// `Australia/NSW`
    AustraliaNsw,
    /// `Australia/North`
    AustraliaNorth,
    /// `Australia/Perth`
    AustraliaPerth,
    /// `Australia/Queensland`
    AustraliaQueensland,
    /// `Australia/South`
    AustraliaSouth,
    /// `Australia/Sydney`
    AustraliaSydney,
    /// `Australia/Tasmania`
    AustraliaTasmania,
    /// `Australia/Victoria`
    AustraliaVictoria,
    /// `Australia/West`
    AustraliaWest,
    /// `Australia/Yancowinna`
    AustraliaYancowinna,
    /// `Brazil/Acre`
    BrazilAcre,
    /// `Brazil/DeNoronha`
    BrazilDeNoronha,
    /// `Brazil/East`
    BrazilEast,
    /// `Brazil/West`
    BrazilWest,
    /// `CET`
    Cet,
    /// `CST6CDT`
    Cst6Cdt,
    /// `Canada/Atlantic`
    CanadaAtlantic,
    /// `Canada/Central`
    CanadaCentral,
    /// `Canada/Eastern`
    CanadaEastern,
    /// `Canada/Mountain`
    CanadaMountain,
    /// `Canada/Newfoundland`
    CanadaNewfoundland,
    /// `Canada/Pacific`
    CanadaPacific,
    /// `Canada/Saskatchewan`
    CanadaSaskatchewan,
    /// `Canada/Yukon`
    CanadaYukon,
    /// `Chile/Continental`
    ChileContinental,
    /// `Chile/EasterIsland`
    ChileEasterIsland,
    /// `Cuba`
    Cuba,
    /// `EET`
    Eet,
    /// `EST`
    Est,
    /// `EST5EDT`
    Est5Edt,
    /// `Egypt`
    Egypt,
    /// `Eire`
    Eire,
    /// `Etc/GMT`
    EtcGmt,
    /// `Etc/GMT+0`
    EtcGmtPlus0,
    /// `Etc/GMT+1`
    EtcGmtPlus1,
    /// `Etc/GMT+10`
    EtcGmtPlus10,
    /// `Etc/GMT+11`
    EtcGmtPlus11,
    /// `Etc/GMT+12`
    EtcGmtPlus12,
    /// `Etc/GMT+2`
    EtcGmtPlus2,
    /// `Etc/GMT+3`
    EtcGmtPlus3,
    /// `Etc/GMT+4`
    EtcGmtPlus4,
    /// `Etc/GMT+5`
    EtcGmtPlus5,
    /// `Etc/GMT+6`
    EtcGmtPlus6,
    /// `Etc/GMT+7`
    EtcGmtPlus7,
    /// `Etc/GMT+8`
    EtcGmtPlus8,
    /// `Etc/GMT+9`
    EtcGmtPlus9,
    /// `Etc/GMT-0`
    EtcGmtMinus0,
    /// `Etc/GMT-1`
    EtcGmtMinus1,
    /// `Etc/GMT-10`
    EtcGmtMinus10,
    /// `Etc/GMT-11`
    EtcGmtMinus11,
    /// `Etc/GMT-12`
    EtcGmtMinus12,
    /// `Etc/GMT-13`
    EtcGmtMinus13,
    /// `Etc/GMT-14`
    EtcGmtMinus14,
    /// `Etc/GMT-2`
    EtcGmtMinus2,
    /// `Etc/GMT-3`
    EtcGmtMinus3,
    /// `Etc/GMT-4`
    EtcGmtMinus4,
    /// `Etc/GMT-5`
    EtcGmtMinus5,
    /// `Etc/GMT-6`
    EtcGmtMinus6,
    /// `Etc/GMT-7`
    EtcGmtMinus7,
    /// `Etc/GMT-8`
    EtcGmtMinus8,
    /// `Etc/GMT-9`
    EtcGmtMinus9,
    /// `Etc/GMT0`
    EtcGmt0,
    /// `Etc/Greenwich`
    EtcGreenwich,
    /// `Etc/UCT`
    EtcUct,
    /// `Etc/UTC`
    EtcUtc,
    /// `Etc/Universal`
    EtcUniversal,
    /// `Etc/Zulu`
    EtcZulu,
    /// `Europe/Amsterdam`
    EuropeAmsterdam,
    /// `Europe/Andorra`
    EuropeAndorra,
    /// `Europe/Astrakhan`
    EuropeAstrakhan,
    /// `Europe/Athens`
    EuropeAthens,
    /// `Europe/Belfast`
    EuropeBelfast,
    /// `Europe/Belgrade`
    EuropeBelgrade,
    /// `Europe/Berlin`
    EuropeBerlin,
    /// `Europe/Bratislava`
    EuropeBratislava,
    /// `Europe/Brussels`
    EuropeBrussels,
    /// `Europe/Bucharest`
    EuropeBucharest,
    /// `Europe/Budapest`
    EuropeBudapest,
    /// `Europe/Busingen`
    EuropeBusingen,
    /// `Europe/Chisinau`
    EuropeChisinau,
    /// `Europe/Copenhagen`
    EuropeCopenhagen,
    /// `Europe/Dublin`
    EuropeDublin,
    /// `Europe/Gibraltar`
    EuropeGibraltar,
    /// `Europe/Guernsey`
    EuropeGuernsey,
    /// `Europe/Helsinki`
    EuropeHelsinki,
    /// `Europe/Isle_of_Man`
    EuropeIsleOfMan,
    /// `Europe/Istanbul`
    EuropeIstanbul,
    /// `Europe/Jersey`
    EuropeJersey,
    /// `Europe/Kaliningrad`
    EuropeKaliningrad,
    /// `Europe/Kiev`
    EuropeKiev,
    /// `Europe/Kirov`
    EuropeKirov,
    /// `Europe/Kyiv`
    EuropeKyiv,
    /// `Europe/Lisbon`
    EuropeLisbon,
    /// `Europe/Ljubljana`
    EuropeLjubljana,
    /// `Europe/London`
    EuropeLondon,
    /// `Europe/Luxembourg`
    EuropeLuxembourg,
    /// `Europe/Madrid`
    EuropeMadrid,
    /// `Europe/Malta`
    EuropeMalta,
    /// `Europe/Mariehamn`
    EuropeMariehamn,
    /// `Europe/Minsk`
    EuropeMinsk,
    /// `Europe/Monaco`
    EuropeMonaco,
    /// `Europe/Moscow`
    EuropeMoscow,
    /// `Europe/Nicosia`
    EuropeNicosia,
    /// `Europe/Oslo`
    EuropeOslo,
    /// `Europe/Paris`
    EuropeParis,
    /// `Europe/Podgorica`
    EuropePodgorica,
    /// `Europe/Prague`
    EuropePrague,
    /// `Europe/Riga`
    EuropeRiga,
    /// `Europe/Rome`
    EuropeRome,
    /// `Europe/Samara`
    EuropeSamara,
    /// `Europe/San_Marino`
    EuropeSanMarino,
    /// `Europe/Sarajevo`
    EuropeSarajevo,
    /// `Europe/Saratov`
    EuropeSaratov,
    /// `Europe/Simferopol`
    EuropeSimferopol,
    /// `Europe/Skopje`
    EuropeSkopje,
    /// `Europe/Sofia`
    EuropeSofia,
    /// `Europe/Stockholm`
    EuropeStockholm,
    /// `Europe/Tallinn`
    EuropeTallinn,
    /// `Europe/Tirane`
    EuropeTirane,
    /// `Europe/Tiraspol`
    EuropeTiraspol,
    /// `Europe/Ulyanovsk`
    EuropeUlyanovsk,
    /// `Europe/Uzhgorod`
    EuropeUzhgorod,
    /// `Europe/Vaduz`
    EuropeVaduz,
    /// `Europe/Vatican`
    EuropeVatican,
    /// `Europe/Vienna`
    EuropeVienna,
    /// `Europe/Vilnius`
    EuropeVilnius,
    /// `Europe/Volgograd`
    EuropeVolgograd,
    /// `Europe/Warsaw`
    EuropeWarsaw,
    /// `Europe/Zagreb`
    EuropeZagreb,
    /// `Europe/Zaporozhye`
    EuropeZaporozhye,
    /// `Europe/Zurich`
    EuropeZurich,
    /// `Factory`
    Factory,
    /// `GB`
    Gb,
    /// `GB-Eire`
    GbEire,
    /// `GMT`
    Gmt,
    /// `GMT+0`
    GmtPlus0,
    /// `GMT-0`
    GmtMinus0,
    /// `GMT0`
    Gmt0,
    /// `Greenwich`
    Greenwich,
    /// `HST`
    Hst,
    /// `Hongkong`
    Hongkong,
    /// `Iceland`
    Iceland,
    /// `Indian/Antananarivo`
    IndianAntananarivo,
    /// `Indian/Chagos`
    IndianChagos,
    /// `Indian/Christmas`
    IndianChristmas,
    /// `Indian/Cocos`
    IndianCocos,
    /// `Indian/Comoro`
    IndianComoro,
    /// `Indian/Kerguelen`
    IndianKerguelen,
    /// `Indian/Mahe`
    IndianMahe,
    /// `Indian/Maldives`
    IndianMaldives,
    /// `Indian/Mauritius`
    IndianMauritius,
    /// `Indian/Mayotte`
    IndianMayotte,
    /// `Indian/Reunion`
    IndianReunion,
    /// `Iran`
    Iran,
    /// `Israel`
    Israel,
    /// `Jamaica`
    Jamaica,
    /// `Japan`
    Japan,
    /// `Kwajalein`
    Kwajalein,
    /// `Libya`
    Libya,
    /// `MET`
    Met,
    /// `MST`
    Mst,
    /// `MST7MDT`
    Mst7Mdt,
    /// `Mexico/BajaNorte`
    MexicoBajaNorte,
    /// `Mexico/BajaSur`
    MexicoBajaSur,
    /// `Mexico/General`
    MexicoGeneral,
    /// `NZ`
    Nz,
    /// `NZ-CHAT`
    NzChat,
    /// `Navajo`
    Navajo,
    /// `PRC`
    Prc,
    /// `PST8PDT`
    Pst8Pdt,
    /// `Pacific/Apia`
    PacificApia,
    /// `Pacific/Auckland`
    PacificAuckland,
    /// `Pacific/Bougainville`
    PacificBougainville,
    /// `Pacific/Chatham`
    PacificChatham,
    /// `Pacific/Chuuk`
    PacificChuuk,
    /// `Pacific/Easter`
    PacificEaster,
    /// `Pacific/Efate`
    PacificEfate,
    /// `Pacific/Enderbury`
    PacificEnderbury,
    /// `Pacific/Fakaofo`
    PacificFakaofo,
    /// `Pacific/Fiji`
    PacificFiji,
    /// `Pacific/Funafuti`
    PacificFunafuti,
    /// `Pacific/Galapagos`
    PacificGalapagos,
    /// `Pacific/Gambier`
    PacificGambier,
    /// `Pacific/Guadalcanal`
    PacificGuadalcanal,
    /// `Pacific/Guam`
    PacificGuam,
    /// `Pacific/Honolulu`
    PacificHonolulu,
    /// `Pacific/Johnston`
    PacificJohnston,
    /// `Pacific/Kanton`
    PacificKanton,
    /// `Pacific/Kiritimati`
    PacificKiritimati,
    /// `Pacific/Kosrae`
    PacificKosrae,
    /// `Pacific/Kwajalein`
    PacificKwajalein,
    /// `Pacific/Majuro`
    PacificMajuro,
    /// `Pacific/Marquesas`
    PacificMarquesas,
    /// `Pacific/Midway`
    PacificMidway,
    /// `Pacific/Nauru`
    PacificNauru,
    /// `Pacific/Niue`
    PacificNiue,
    /// `Pacific/Norfolk`
    PacificNorfolk,
    /// `Pacific/Noumea`
    PacificNoumea,
    /// `Pacific/Pago_Pago`
    PacificPagoPago,
    /// `Pacific/Palau`
    PacificPalau,
    /// `Pacific/Pitcairn`
    PacificPitcairn,
    /// `Pacific/Pohnpei`
    PacificPohnpei,
    /// `Pacific/Ponape`
    PacificPonape,
    /// `Pacific/Port_Moresby`
    PacificPortMoresby,
    /// `Pacific/Rarotonga`
    PacificRarotonga,
    /// `Pacific/Saipan`
    PacificSaipan,
    /// `Pacific/Samoa`
    PacificSamoa,
    /// `Pacific/Tahiti`
    PacificTahiti,
    /// `Pacific/Tarawa`
    PacificTarawa,
    /// `Pacific/Tongatapu`
    PacificTongatapu,
    /// `Pacific/Truk`
    PacificTruk,
    /// `Pacific/Wake`
    PacificWake,
    /// `Pacific/Wallis`
    PacificWallis,
    /// `Pacific/Yap`
    PacificYap,
    /// `Poland`
    Poland,
    /// `Portugal`
    Portugal,
    /// `ROC`
    Roc,
    /// `ROK`
    Rok,
    /// `Singapore`
    Singapore,
    /// `Turkey`
    Turkey,
    /// `UCT`
    Uct,
    /// `US/Alaska`
    UsAlaska,
    /// `US/Aleutian`
    UsAleutian,
    /// `US/Arizona`
    UsArizona,
    /// `US/Central`
    UsCentral,
    /// `US/East-Indiana`
    UsEastIndiana,
    /// `US/Eastern`
    UsEastern,
    /// `US/Hawaii`
    UsHawaii,
    /// `US/Indiana-Starke`
    UsIndianaStarke,
    /// `US/Michigan`
    UsMichigan,
    /// `US/Mountain`
    UsMountain,
    /// `US/Pacific`
    UsPacific,
    /// `US/Pacific-New`
    UsPacificNew,
    /// `US/Samoa`
    UsSamoa,
    /// `UTC`
    Utc,
    /// `Universal`
    Universal,
    /// `W-SU`
    WSu,
    /// `WET`
    Wet,
    /// `Zulu`
    Zulu,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::params! {
    Parameters;
    "columns": Vec<String>;
    "connected_account": String;
    "currency": String;
    "interval_end": i64;
    "interval_start": i64;
    "payout": String;
    "reporting_category": ReportingCategory;
    "timezone": Timezone;
}

rt::open_enum! {
    ReportingCategory;
    0 => Advance "advance";
    1 => AdvanceFunding "advance_funding";
    2 => AnticipationRepayment "anticipation_repayment";
    3 => Charge "charge";
    4 => ChargeFailure "charge_failure";
    5 => ClimateOrderPurchase "climate_order_purchase";
    6 => ClimateOrderRefund "climate_order_refund";
    7 => ConnectCollectionTransfer "connect_collection_transfer";
    8 => ConnectReservedFunds "connect_reserved_funds";
    9 => Contribution "contribution";
    10 => Dispute "dispute";
    11 => DisputeReversal "dispute_reversal";
    12 => Fee "fee";
    13 => FinancingPaydown "financing_paydown";
    14 => FinancingPaydownReversal "financing_paydown_reversal";
    15 => FinancingPayout "financing_payout";
    16 => FinancingPayoutReversal "financing_payout_reversal";
    17 => IssuingAuthorizationHold "issuing_authorization_hold";
    18 => IssuingAuthorizationRelease "issuing_authorization_release";
    19 => IssuingDispute "issuing_dispute";
    20 => IssuingTransaction "issuing_transaction";
    21 => NetworkCost "network_cost";
    22 => OtherAdjustment "other_adjustment";
    23 => PartialCaptureReversal "partial_capture_reversal";
    24 => Payout "payout";
    25 => PayoutReversal "payout_reversal";
    26 => PlatformEarning "platform_earning";
    27 => PlatformEarningRefund "platform_earning_refund";
    28 => Refund "refund";
    29 => RefundFailure "refund_failure";
    30 => RiskReservedFunds "risk_reserved_funds";
    31 => Tax "tax";
    32 => Topup "topup";
    33 => TopupReversal "topup_reversal";
    34 => Transfer "transfer";
    35 => TransferReversal "transfer_reversal";
    36 => UnreconciledCustomerFunds "unreconciled_customer_funds";
}

rt::open_enum! {
    Timezone;
    0 => AfricaAbidjan "Africa/Abidjan";
    1 => AfricaAccra "Africa/Accra";
    2 => AfricaAddisAbaba "Africa/Addis_Ababa";
    3 => AfricaAlgiers "Africa/Algiers";
    4 => AfricaAsmara "Africa/Asmara";
    5 => AfricaAsmera "Africa/Asmera";
    6 => AfricaBamako "Africa/Bamako";
    7 => AfricaBangui "Africa/Bangui";
    8 => AfricaBanjul "Africa/Banjul";
    9 => AfricaBissau "Africa/Bissau";
    10 => AfricaBlantyre "Africa/Blantyre";
    11 => AfricaBrazzaville "Africa/Brazzaville";
    12 => AfricaBujumbura "Africa/Bujumbura";
    13 => AfricaCairo "Africa/Cairo";
    14 => AfricaCasablanca "Africa/Casablanca";
    15 => AfricaCeuta "Africa/Ceuta";
    16 => AfricaConakry "Africa/Conakry";
    17 => AfricaDakar "Africa/Dakar";
    18 => AfricaDarEsSalaam "Africa/Dar_es_Salaam";
    19 => AfricaDjibouti "Africa/Djibouti";
    20 => AfricaDouala "Africa/Douala";
    21 => AfricaElAaiun "Africa/El_Aaiun";
    22 => AfricaFreetown "Africa/Freetown";
    23 => AfricaGaborone "Africa/Gaborone";
    24 => AfricaHarare "Africa/Harare";
    25 => AfricaJohannesburg "Africa/Johannesburg";
    26 => AfricaJuba "Africa/Juba";
    27 => AfricaKampala "Africa/Kampala";
    28 => AfricaKhartoum "Africa/Khartoum";
    29 => AfricaKigali "Africa/Kigali";
    30 => AfricaKinshasa "Africa/Kinshasa";
    31 => AfricaLagos "Africa/Lagos";
    32 => AfricaLibreville "Africa/Libreville";
    33 => AfricaLome "Africa/Lome";
    34 => AfricaLuanda "Africa/Luanda";
    35 => AfricaLubumbashi "Africa/Lubumbashi";
    36 => AfricaLusaka "Africa/Lusaka";
    37 => AfricaMalabo "Africa/Malabo";
    38 => AfricaMaputo "Africa/Maputo";
    39 => AfricaMaseru "Africa/Maseru";
    40 => AfricaMbabane "Africa/Mbabane";
    41 => AfricaMogadishu "Africa/Mogadishu";
    42 => AfricaMonrovia "Africa/Monrovia";
    43 => AfricaNairobi "Africa/Nairobi";
    44 => AfricaNdjamena "Africa/Ndjamena";
    45 => AfricaNiamey "Africa/Niamey";
    46 => AfricaNouakchott "Africa/Nouakchott";
    47 => AfricaOuagadougou "Africa/Ouagadougou";
    48 => AfricaPortoNovo "Africa/Porto-Novo";
    49 => AfricaSaoTome "Africa/Sao_Tome";
    50 => AfricaTimbuktu "Africa/Timbuktu";
    51 => AfricaTripoli "Africa/Tripoli";
    52 => AfricaTunis "Africa/Tunis";
    53 => AfricaWindhoek "Africa/Windhoek";
    54 => AmericaAdak "America/Adak";
    55 => AmericaAnchorage "America/Anchorage";
    56 => AmericaAnguilla "America/Anguilla";
    57 => AmericaAntigua "America/Antigua";
    58 => AmericaAraguaina "America/Araguaina";
    59 => AmericaArgentinaBuenosAires "America/Argentina/Buenos_Aires";
    60 => AmericaArgentinaCatamarca "America/Argentina/Catamarca";
    61 => AmericaArgentinaComodRivadavia "America/Argentina/ComodRivadavia";
    62 => AmericaArgentinaCordoba "America/Argentina/Cordoba";
    63 => AmericaArgentinaJujuy "America/Argentina/Jujuy";
    64 => AmericaArgentinaLaRioja "America/Argentina/La_Rioja";
    65 => AmericaArgentinaMendoza "America/Argentina/Mendoza";
    66 => AmericaArgentinaRioGallegos "America/Argentina/Rio_Gallegos";
    67 => AmericaArgentinaSalta "America/Argentina/Salta";
    68 => AmericaArgentinaSanJuan "America/Argentina/San_Juan";
    69 => AmericaArgentinaSanLuis "America/Argentina/San_Luis";
    70 => AmericaArgentinaTucuman "America/Argentina/Tucuman";
    71 => AmericaArgentinaUshuaia "America/Argentina/Ushuaia";
    72 => AmericaAruba "America/Aruba";
    73 => AmericaAsuncion "America/Asuncion";
    74 => AmericaAtikokan "America/Atikokan";
    75 => AmericaAtka "America/Atka";
    76 => AmericaBahia "America/Bahia";
    77 => AmericaBahiaBanderas "America/Bahia_Banderas";
    78 => AmericaBarbados "America/Barbados";
    79 => AmericaBelem "America/Belem";
    80 => AmericaBelize "America/Belize";
    81 => AmericaBlancSablon "America/Blanc-Sablon";
    82 => AmericaBoaVista "America/Boa_Vista";
    83 => AmericaBogota "America/Bogota";
    84 => AmericaBoise "America/Boise";
    85 => AmericaBuenosAires "America/Buenos_Aires";
    86 => AmericaCambridgeBay "America/Cambridge_Bay";
    87 => AmericaCampoGrande "America/Campo_Grande";
    88 => AmericaCancun "America/Cancun";
    89 => AmericaCaracas "America/Caracas";
    90 => AmericaCatamarca "America/Catamarca";
    91 => AmericaCayenne "America/Cayenne";
    92 => AmericaCayman "America/Cayman";
    93 => AmericaChicago "America/Chicago";
    94 => AmericaChihuahua "America/Chihuahua";
    95 => AmericaCiudadJuarez "America/Ciudad_Juarez";
    96 => AmericaCoralHarbour "America/Coral_Harbour";
    97 => AmericaCordoba "America/Cordoba";
    98 => AmericaCostaRica "America/Costa_Rica";
    99 => AmericaCoyhaique "America/Coyhaique";
    100 => AmericaCreston "America/Creston";
    101 => AmericaCuiaba "America/Cuiaba";
    102 => AmericaCuracao "America/Curacao";
    103 => AmericaDanmarkshavn "America/Danmarkshavn";
    104 => AmericaDawson "America/Dawson";
    105 => AmericaDawsonCreek "America/Dawson_Creek";
    106 => AmericaDenver "America/Denver";
    107 => AmericaDetroit "America/Detroit";
    108 => AmericaDominica "America/Dominica";
    109 => AmericaEdmonton "America/Edmonton";
    110 => AmericaEirunepe "America/Eirunepe";
    111 => AmericaElSalvador "America/El_Salvador";
    112 => AmericaEnsenada "America/Ensenada";
    113 => AmericaFortNelson "America/Fort_Nelson";
    114 => AmericaFortWayne "America/Fort_Wayne";
    115 => AmericaFortaleza "America/Fortaleza";
    116 => AmericaGlaceBay "America/Glace_Bay";
    117 => AmericaGodthab "America/Godthab";
    118 => AmericaGooseBay "America/Goose_Bay";
    119 => AmericaGrandTurk "America/Grand_Turk";
    120 => AmericaGrenada "America/Grenada";
    121 => AmericaGuadeloupe "America/Guadeloupe";
    122 => AmericaGuatemala "America/Guatemala";
    123 => AmericaGuayaquil "America/Guayaquil";
    124 => AmericaGuyana "America/Guyana";
    125 => AmericaHalifax "America/Halifax";
    126 => AmericaHavana "America/Havana";
    127 => AmericaHermosillo "America/Hermosillo";
    128 => AmericaIndianaIndianapolis "America/Indiana/Indianapolis";
    129 => AmericaIndianaKnox "America/Indiana/Knox";
    130 => AmericaIndianaMarengo "America/Indiana/Marengo";
    131 => AmericaIndianaPetersburg "America/Indiana/Petersburg";
    132 => AmericaIndianaTellCity "America/Indiana/Tell_City";
    133 => AmericaIndianaVevay "America/Indiana/Vevay";
    134 => AmericaIndianaVincennes "America/Indiana/Vincennes";
    135 => AmericaIndianaWinamac "America/Indiana/Winamac";
    136 => AmericaIndianapolis "America/Indianapolis";
    137 => AmericaInuvik "America/Inuvik";
    138 => AmericaIqaluit "America/Iqaluit";
    139 => AmericaJamaica "America/Jamaica";
    140 => AmericaJujuy "America/Jujuy";
    141 => AmericaJuneau "America/Juneau";
    142 => AmericaKentuckyLouisville "America/Kentucky/Louisville";
    143 => AmericaKentuckyMonticello "America/Kentucky/Monticello";
    144 => AmericaKnoxIn "America/Knox_IN";
    145 => AmericaKralendijk "America/Kralendijk";
    146 => AmericaLaPaz "America/La_Paz";
    147 => AmericaLima "America/Lima";
    148 => AmericaLosAngeles "America/Los_Angeles";
    149 => AmericaLouisville "America/Louisville";
    150 => AmericaLowerPrinces "America/Lower_Princes";
    151 => AmericaMaceio "America/Maceio";
    152 => AmericaManagua "America/Managua";
    153 => AmericaManaus "America/Manaus";
    154 => AmericaMarigot "America/Marigot";
    155 => AmericaMartinique "America/Martinique";
    156 => AmericaMatamoros "America/Matamoros";
    157 => AmericaMazatlan "America/Mazatlan";
    158 => AmericaMendoza "America/Mendoza";
    159 => AmericaMenominee "America/Menominee";
    160 => AmericaMerida "America/Merida";
    161 => AmericaMetlakatla "America/Metlakatla";
    162 => AmericaMexicoCity "America/Mexico_City";
    163 => AmericaMiquelon "America/Miquelon";
    164 => AmericaMoncton "America/Moncton";
    165 => AmericaMonterrey "America/Monterrey";
    166 => AmericaMontevideo "America/Montevideo";
    167 => AmericaMontreal "America/Montreal";
    168 => AmericaMontserrat "America/Montserrat";
    169 => AmericaNassau "America/Nassau";
    170 => AmericaNewYork "America/New_York";
    171 => AmericaNipigon "America/Nipigon";
    172 => AmericaNome "America/Nome";
    173 => AmericaNoronha "America/Noronha";
    174 => AmericaNorthDakotaBeulah "America/North_Dakota/Beulah";
    175 => AmericaNorthDakotaCenter "America/North_Dakota/Center";
    176 => AmericaNorthDakotaNewSalem "America/North_Dakota/New_Salem";
    177 => AmericaNuuk "America/Nuuk";
    178 => AmericaOjinaga "America/Ojinaga";
    179 => AmericaPanama "America/Panama";
    180 => AmericaPangnirtung "America/Pangnirtung";
    181 => AmericaParamaribo "America/Paramaribo";
    182 => AmericaPhoenix "America/Phoenix";
    183 => AmericaPortAuPrince "America/Port-au-Prince";
    184 => AmericaPortOfSpain "America/Port_of_Spain";
    185 => AmericaPortoAcre "America/Porto_Acre";
    186 => AmericaPortoVelho "America/Porto_Velho";
    187 => AmericaPuertoRico "America/Puerto_Rico";
    188 => AmericaPuntaArenas "America/Punta_Arenas";
    189 => AmericaRainyRiver "America/Rainy_River";
    190 => AmericaRankinInlet "America/Rankin_Inlet";
    191 => AmericaRecife "America/Recife";
    192 => AmericaRegina "America/Regina";
    193 => AmericaResolute "America/Resolute";
    194 => AmericaRioBranco "America/Rio_Branco";
    195 => AmericaRosario "America/Rosario";
    196 => AmericaSantaIsabel "America/Santa_Isabel";
    197 => AmericaSantarem "America/Santarem";
    198 => AmericaSantiago "America/Santiago";
    199 => AmericaSantoDomingo "America/Santo_Domingo";
    200 => AmericaSaoPaulo "America/Sao_Paulo";
    201 => AmericaScoresbysund "America/Scoresbysund";
    202 => AmericaShiprock "America/Shiprock";
    203 => AmericaSitka "America/Sitka";
    204 => AmericaStBarthelemy "America/St_Barthelemy";
    205 => AmericaStJohns "America/St_Johns";
    206 => AmericaStKitts "America/St_Kitts";
    207 => AmericaStLucia "America/St_Lucia";
    208 => AmericaStThomas "America/St_Thomas";
    209 => AmericaStVincent "America/St_Vincent";
    210 => AmericaSwiftCurrent "America/Swift_Current";
    211 => AmericaTegucigalpa "America/Tegucigalpa";
    212 => AmericaThule "America/Thule";
    213 => AmericaThunderBay "America/Thunder_Bay";
    214 => AmericaTijuana "America/Tijuana";
    215 => AmericaToronto "America/Toronto";
    216 => AmericaTortola "America/Tortola";
    217 => AmericaVancouver "America/Vancouver";
    218 => AmericaVirgin "America/Virgin";
    219 => AmericaWhitehorse "America/Whitehorse";
    220 => AmericaWinnipeg "America/Winnipeg";
    221 => AmericaYakutat "America/Yakutat";
    222 => AmericaYellowknife "America/Yellowknife";
    223 => AntarcticaCasey "Antarctica/Casey";
    224 => AntarcticaDavis "Antarctica/Davis";
    225 => AntarcticaDumontDUrville "Antarctica/DumontDUrville";
    226 => AntarcticaMacquarie "Antarctica/Macquarie";
    227 => AntarcticaMawson "Antarctica/Mawson";
    228 => AntarcticaMcMurdo "Antarctica/McMurdo";
    229 => AntarcticaPalmer "Antarctica/Palmer";
    230 => AntarcticaRothera "Antarctica/Rothera";
    231 => AntarcticaSouthPole "Antarctica/South_Pole";
    232 => AntarcticaSyowa "Antarctica/Syowa";
    233 => AntarcticaTroll "Antarctica/Troll";
    234 => AntarcticaVostok "Antarctica/Vostok";
    235 => ArcticLongyearbyen "Arctic/Longyearbyen";
    236 => AsiaAden "Asia/Aden";
    237 => AsiaAlmaty "Asia/Almaty";
    238 => AsiaAmman "Asia/Amman";
    239 => AsiaAnadyr "Asia/Anadyr";
    240 => AsiaAqtau "Asia/Aqtau";
    241 => AsiaAqtobe "Asia/Aqtobe";
    242 => AsiaAshgabat "Asia/Ashgabat";
    243 => AsiaAshkhabad "Asia/Ashkhabad";
    244 => AsiaAtyrau "Asia/Atyrau";
    245 => AsiaBaghdad "Asia/Baghdad";
    246 => AsiaBahrain "Asia/Bahrain";
    247 => AsiaBaku "Asia/Baku";
    248 => AsiaBangkok "Asia/Bangkok";
    249 => AsiaBarnaul "Asia/Barnaul";
    250 => AsiaBeirut "Asia/Beirut";
    251 => AsiaBishkek "Asia/Bishkek";
    252 => AsiaBrunei "Asia/Brunei";
    253 => AsiaCalcutta "Asia/Calcutta";
    254 => AsiaChita "Asia/Chita";
    255 => AsiaChoibalsan "Asia/Choibalsan";
    256 => AsiaChongqing "Asia/Chongqing";
    257 => AsiaChungking "Asia/Chungking";
    258 => AsiaColombo "Asia/Colombo";
    259 => AsiaDacca "Asia/Dacca";
    260 => AsiaDamascus "Asia/Damascus";
    261 => AsiaDhaka "Asia/Dhaka";
    262 => AsiaDili "Asia/Dili";
    263 => AsiaDubai "Asia/Dubai";
    264 => AsiaDushanbe "Asia/Dushanbe";
    265 => AsiaFamagusta "Asia/Famagusta";
    266 => AsiaGaza "Asia/Gaza";
    267 => AsiaHarbin "Asia/Harbin";
    268 => AsiaHebron "Asia/Hebron";
    269 => AsiaHoChiMinh "Asia/Ho_Chi_Minh";
    270 => AsiaHongKong "Asia/Hong_Kong";
    271 => AsiaHovd "Asia/Hovd";
    272 => AsiaIrkutsk "Asia/Irkutsk";
    273 => AsiaIstanbul "Asia/Istanbul";
    274 => AsiaJakarta "Asia/Jakarta";
    275 => AsiaJayapura "Asia/Jayapura";
    276 => AsiaJerusalem "Asia/Jerusalem";
    277 => AsiaKabul "Asia/Kabul";
    278 => AsiaKamchatka "Asia/Kamchatka";
    279 => AsiaKarachi "Asia/Karachi";
    280 => AsiaKashgar "Asia/Kashgar";
    281 => AsiaKathmandu "Asia/Kathmandu";
    282 => AsiaKatmandu "Asia/Katmandu";
    283 => AsiaKhandyga "Asia/Khandyga";
    284 => AsiaKolkata "Asia/Kolkata";
    285 => AsiaKrasnoyarsk "Asia/Krasnoyarsk";
    286 => AsiaKualaLumpur "Asia/Kuala_Lumpur";
    287 => AsiaKuching "Asia/Kuching";
    288 => AsiaKuwait "Asia/Kuwait";
    289 => AsiaMacao "Asia/Macao";
    290 => AsiaMacau "Asia/Macau";
    291 => AsiaMagadan "Asia/Magadan";
    292 => AsiaMakassar "Asia/Makassar";
    293 => AsiaManila "Asia/Manila";
    294 => AsiaMuscat "Asia/Muscat";
    295 => AsiaNicosia "Asia/Nicosia";
    296 => AsiaNovokuznetsk "Asia/Novokuznetsk";
    297 => AsiaNovosibirsk "Asia/Novosibirsk";
    298 => AsiaOmsk "Asia/Omsk";
    299 => AsiaOral "Asia/Oral";
    300 => AsiaPhnomPenh "Asia/Phnom_Penh";
    301 => AsiaPontianak "Asia/Pontianak";
    302 => AsiaPyongyang "Asia/Pyongyang";
    303 => AsiaQatar "Asia/Qatar";
    304 => AsiaQostanay "Asia/Qostanay";
    305 => AsiaQyzylorda "Asia/Qyzylorda";
    306 => AsiaRangoon "Asia/Rangoon";
    307 => AsiaRiyadh "Asia/Riyadh";
    308 => AsiaSaigon "Asia/Saigon";
    309 => AsiaSakhalin "Asia/Sakhalin";
    310 => AsiaSamarkand "Asia/Samarkand";
    311 => AsiaSeoul "Asia/Seoul";
    312 => AsiaShanghai "Asia/Shanghai";
    313 => AsiaSingapore "Asia/Singapore";
    314 => AsiaSrednekolymsk "Asia/Srednekolymsk";
    315 => AsiaTaipei "Asia/Taipei";
    316 => AsiaTashkent "Asia/Tashkent";
    317 => AsiaTbilisi "Asia/Tbilisi";
    318 => AsiaTehran "Asia/Tehran";
    319 => AsiaTelAviv "Asia/Tel_Aviv";
    320 => AsiaThimbu "Asia/Thimbu";
    321 => AsiaThimphu "Asia/Thimphu";
    322 => AsiaTokyo "Asia/Tokyo";
    323 => AsiaTomsk "Asia/Tomsk";
    324 => AsiaUjungPandang "Asia/Ujung_Pandang";
    325 => AsiaUlaanbaatar "Asia/Ulaanbaatar";
    326 => AsiaUlanBator "Asia/Ulan_Bator";
    327 => AsiaUrumqi "Asia/Urumqi";
    328 => AsiaUstNera "Asia/Ust-Nera";
    329 => AsiaVientiane "Asia/Vientiane";
    330 => AsiaVladivostok "Asia/Vladivostok";
    331 => AsiaYakutsk "Asia/Yakutsk";
    332 => AsiaYangon "Asia/Yangon";
    333 => AsiaYekaterinburg "Asia/Yekaterinburg";
    334 => AsiaYerevan "Asia/Yerevan";
    335 => AtlanticAzores "Atlantic/Azores";
    336 => AtlanticBermuda "Atlantic/Bermuda";
    337 => AtlanticCanary "Atlantic/Canary";
    338 => AtlanticCapeVerde "Atlantic/Cape_Verde";
    339 => AtlanticFaeroe "Atlantic/Faeroe";
    340 => AtlanticFaroe "Atlantic/Faroe";
    341 => AtlanticJanMayen "Atlantic/Jan_Mayen";
    342 => AtlanticMadeira "Atlantic/Madeira";
    343 => AtlanticReykjavik "Atlantic/Reykjavik";
    344 => AtlanticSouthGeorgia "Atlantic/South_Georgia";
    345 => AtlanticStHelena "Atlantic/St_Helena";
    346 => AtlanticStanley "Atlantic/Stanley";
    347 => AustraliaAct "Australia/ACT";
    348 => AustraliaAdelaide "Australia/Adelaide";
    349 => AustraliaBrisbane "Australia/Brisbane";
    350 => AustraliaBrokenHill "Australia/Broken_Hill";
    351 => AustraliaCanberra "Australia/Canberra";
    352 => AustraliaCurrie "Australia/Currie";
    353 => AustraliaDarwin "Australia/Darwin";
    354 => AustraliaEucla "Australia/Eucla";
    355 => AustraliaHobart "Australia/Hobart";
    356 => AustraliaLhi "Australia/LHI";
    357 => AustraliaLindeman "Australia/Lindeman";
    358 => AustraliaLordHowe "Australia/Lord_Howe";
    359 => AustraliaMelbourne "Australia/Melbourne";
    360 => AustraliaNsw "Australia/NSW";
    361 => AustraliaNorth "Australia/North";
    362 => AustraliaPerth "Australia/Perth";
    363 => AustraliaQueensland "Australia/Queensland";
    364 => AustraliaSouth "Australia/South";
    365 => AustraliaSydney "Australia/Sydney";
    366 => AustraliaTasmania "Australia/Tasmania";
    367 => AustraliaVictoria "Australia/Victoria";
    368 => AustraliaWest "Australia/West";
    369 => AustraliaYancowinna "Australia/Yancowinna";
    370 => BrazilAcre "Brazil/Acre";
    371 => BrazilDeNoronha "Brazil/DeNoronha";
    372 => BrazilEast "Brazil/East";
    373 => BrazilWest "Brazil/West";
    374 => Cet "CET";
    375 => Cst6Cdt "CST6CDT";
    376 => CanadaAtlantic "Canada/Atlantic";
    377 => CanadaCentral "Canada/Central";
    378 => CanadaEastern "Canada/Eastern";
    379 => CanadaMountain "Canada/Mountain";
    380 => CanadaNewfoundland "Canada/Newfoundland";
    381 => CanadaPacific "Canada/Pacific";
    382 => CanadaSaskatchewan "Canada/Saskatchewan";
    383 => CanadaYukon "Canada/Yukon";
    384 => ChileContinental "Chile/Continental";
    385 => ChileEasterIsland "Chile/EasterIsland";
    386 => Cuba "Cuba";
    387 => Eet "EET";
    388 => Est "EST";
    389 => Est5Edt "EST5EDT";
    390 => Egypt "Egypt";
    391 => Eire "Eire";
    392 => EtcGmt "Etc/GMT";
    393 => EtcGmtPlus0 "Etc/GMT+0";
    394 => EtcGmtPlus1 "Etc/GMT+1";
    395 => EtcGmtPlus10 "Etc/GMT+10";
    396 => EtcGmtPlus11 "Etc/GMT+11";
    397 => EtcGmtPlus12 "Etc/GMT+12";
    398 => EtcGmtPlus2 "Etc/GMT+2";
    399 => EtcGmtPlus3 "Etc/GMT+3";
    400 => EtcGmtPlus4 "Etc/GMT+4";
    401 => EtcGmtPlus5 "Etc/GMT+5";
    402 => EtcGmtPlus6 "Etc/GMT+6";
    403 => EtcGmtPlus7 "Etc/GMT+7";
    404 => EtcGmtPlus8 "Etc/GMT+8";
    405 => EtcGmtPlus9 "Etc/GMT+9";
    406 => EtcGmtMinus0 "Etc/GMT-0";
    407 => EtcGmtMinus1 "Etc/GMT-1";
    408 => EtcGmtMinus10 "Etc/GMT-10";
    409 => EtcGmtMinus11 "Etc/GMT-11";
    410 => EtcGmtMinus12 "Etc/GMT-12";
    411 => EtcGmtMinus13 "Etc/GMT-13";
    412 => EtcGmtMinus14 "Etc/GMT-14";
    413 => EtcGmtMinus2 "Etc/GMT-2";
    414 => EtcGmtMinus3 "Etc/GMT-3";
    415 => EtcGmtMinus4 "Etc/GMT-4";
    416 => EtcGmtMinus5 "Etc/GMT-5";
    417 => EtcGmtMinus6 "Etc/GMT-6";
    418 => EtcGmtMinus7 "Etc/GMT-7";
    419 => EtcGmtMinus8 "Etc/GMT-8";
    420 => EtcGmtMinus9 "Etc/GMT-9";
    421 => EtcGmt0 "Etc/GMT0";
    422 => EtcGreenwich "Etc/Greenwich";
    423 => EtcUct "Etc/UCT";
    424 => EtcUtc "Etc/UTC";
    425 => EtcUniversal "Etc/Universal";
    426 => EtcZulu "Etc/Zulu";
    427 => EuropeAmsterdam "Europe/Amsterdam";
    428 => EuropeAndorra "Europe/Andorra";
    429 => EuropeAstrakhan "Europe/Astrakhan";
    430 => EuropeAthens "Europe/Athens";
    431 => EuropeBelfast "Europe/Belfast";
    432 => EuropeBelgrade "Europe/Belgrade";
    433 => EuropeBerlin "Europe/Berlin";
    434 => EuropeBratislava "Europe/Bratislava";
    435 => EuropeBrussels "Europe/Brussels";
    436 => EuropeBucharest "Europe/Bucharest";
    437 => EuropeBudapest "Europe/Budapest";
    438 => EuropeBusingen "Europe/Busingen";
    439 => EuropeChisinau "Europe/Chisinau";
    440 => EuropeCopenhagen "Europe/Copenhagen";
    441 => EuropeDublin "Europe/Dublin";
    442 => EuropeGibraltar "Europe/Gibraltar";
    443 => EuropeGuernsey "Europe/Guernsey";
    444 => EuropeHelsinki "Europe/Helsinki";
    445 => EuropeIsleOfMan "Europe/Isle_of_Man";
    446 => EuropeIstanbul "Europe/Istanbul";
    447 => EuropeJersey "Europe/Jersey";
    448 => EuropeKaliningrad "Europe/Kaliningrad";
    449 => EuropeKiev "Europe/Kiev";
    450 => EuropeKirov "Europe/Kirov";
    451 => EuropeKyiv "Europe/Kyiv";
    452 => EuropeLisbon "Europe/Lisbon";
    453 => EuropeLjubljana "Europe/Ljubljana";
    454 => EuropeLondon "Europe/London";
    455 => EuropeLuxembourg "Europe/Luxembourg";
    456 => EuropeMadrid "Europe/Madrid";
    457 => EuropeMalta "Europe/Malta";
    458 => EuropeMariehamn "Europe/Mariehamn";
    459 => EuropeMinsk "Europe/Minsk";
    460 => EuropeMonaco "Europe/Monaco";
    461 => EuropeMoscow "Europe/Moscow";
    462 => EuropeNicosia "Europe/Nicosia";
    463 => EuropeOslo "Europe/Oslo";
    464 => EuropeParis "Europe/Paris";
    465 => EuropePodgorica "Europe/Podgorica";
    466 => EuropePrague "Europe/Prague";
    467 => EuropeRiga "Europe/Riga";
    468 => EuropeRome "Europe/Rome";
    469 => EuropeSamara "Europe/Samara";
    470 => EuropeSanMarino "Europe/San_Marino";
    471 => EuropeSarajevo "Europe/Sarajevo";
    472 => EuropeSaratov "Europe/Saratov";
    473 => EuropeSimferopol "Europe/Simferopol";
    474 => EuropeSkopje "Europe/Skopje";
    475 => EuropeSofia "Europe/Sofia";
    476 => EuropeStockholm "Europe/Stockholm";
    477 => EuropeTallinn "Europe/Tallinn";
    478 => EuropeTirane "Europe/Tirane";
    479 => EuropeTiraspol "Europe/Tiraspol";
    480 => EuropeUlyanovsk "Europe/Ulyanovsk";
    481 => EuropeUzhgorod "Europe/Uzhgorod";
    482 => EuropeVaduz "Europe/Vaduz";
    483 => EuropeVatican "Europe/Vatican";
    484 => EuropeVienna "Europe/Vienna";
    485 => EuropeVilnius "Europe/Vilnius";
    486 => EuropeVolgograd "Europe/Volgograd";
    487 => EuropeWarsaw "Europe/Warsaw";
    488 => EuropeZagreb "Europe/Zagreb";
    489 => EuropeZaporozhye "Europe/Zaporozhye";
    490 => EuropeZurich "Europe/Zurich";
    491 => Factory "Factory";
    492 => Gb "GB";
    493 => GbEire "GB-Eire";
    494 => Gmt "GMT";
    495 => GmtPlus0 "GMT+0";
    496 => GmtMinus0 "GMT-0";
    497 => Gmt0 "GMT0";
    498 => Greenwich "Greenwich";
    499 => Hst "HST";
    500 => Hongkong "Hongkong";
    501 => Iceland "Iceland";
    502 => IndianAntananarivo "Indian/Antananarivo";
    503 => IndianChagos "Indian/Chagos";
    504 => IndianChristmas "Indian/Christmas";
    505 => IndianCocos "Indian/Cocos";
    506 => IndianComoro "Indian/Comoro";
    507 => IndianKerguelen "Indian/Kerguelen";
    508 => IndianMahe "Indian/Mahe";
    509 => IndianMaldives "Indian/Maldives";
    510 => IndianMauritius "Indian/Mauritius";
    511 => IndianMayotte "Indian/Mayotte";
    512 => IndianReunion "Indian/Reunion";
    513 => Iran "Iran";
    514 => Israel "Israel";
    515 => Jamaica "Jamaica";
    516 => Japan "Japan";
    517 => Kwajalein "Kwajalein";
    518 => Libya "Libya";
    519 => Met "MET";
    520 => Mst "MST";
    521 => Mst7Mdt "MST7MDT";
    522 => MexicoBajaNorte "Mexico/BajaNorte";
    523 => MexicoBajaSur "Mexico/BajaSur";
    524 => MexicoGeneral "Mexico/General";
    525 => Nz "NZ";
    526 => NzChat "NZ-CHAT";
    527 => Navajo "Navajo";
    528 => Prc "PRC";
    529 => Pst8Pdt "PST8PDT";
    530 => PacificApia "Pacific/Apia";
    531 => PacificAuckland "Pacific/Auckland";
    532 => PacificBougainville "Pacific/Bougainville";
    533 => PacificChatham "Pacific/Chatham";
    534 => PacificChuuk "Pacific/Chuuk";
    535 => PacificEaster "Pacific/Easter";
    536 => PacificEfate "Pacific/Efate";
    537 => PacificEnderbury "Pacific/Enderbury";
    538 => PacificFakaofo "Pacific/Fakaofo";
    539 => PacificFiji "Pacific/Fiji";
    540 => PacificFunafuti "Pacific/Funafuti";
    541 => PacificGalapagos "Pacific/Galapagos";
    542 => PacificGambier "Pacific/Gambier";
    543 => PacificGuadalcanal "Pacific/Guadalcanal";
    544 => PacificGuam "Pacific/Guam";
    545 => PacificHonolulu "Pacific/Honolulu";
    546 => PacificJohnston "Pacific/Johnston";
    547 => PacificKanton "Pacific/Kanton";
    548 => PacificKiritimati "Pacific/Kiritimati";
    549 => PacificKosrae "Pacific/Kosrae";
    550 => PacificKwajalein "Pacific/Kwajalein";
    551 => PacificMajuro "Pacific/Majuro";
    552 => PacificMarquesas "Pacific/Marquesas";
    553 => PacificMidway "Pacific/Midway";
    554 => PacificNauru "Pacific/Nauru";
    555 => PacificNiue "Pacific/Niue";
    556 => PacificNorfolk "Pacific/Norfolk";
    557 => PacificNoumea "Pacific/Noumea";
    558 => PacificPagoPago "Pacific/Pago_Pago";
    559 => PacificPalau "Pacific/Palau";
    560 => PacificPitcairn "Pacific/Pitcairn";
    561 => PacificPohnpei "Pacific/Pohnpei";
    562 => PacificPonape "Pacific/Ponape";
    563 => PacificPortMoresby "Pacific/Port_Moresby";
    564 => PacificRarotonga "Pacific/Rarotonga";
    565 => PacificSaipan "Pacific/Saipan";
    566 => PacificSamoa "Pacific/Samoa";
    567 => PacificTahiti "Pacific/Tahiti";
    568 => PacificTarawa "Pacific/Tarawa";
    569 => PacificTongatapu "Pacific/Tongatapu";
    570 => PacificTruk "Pacific/Truk";
    571 => PacificWake "Pacific/Wake";
    572 => PacificWallis "Pacific/Wallis";
    573 => PacificYap "Pacific/Yap";
    574 => Poland "Poland";
    575 => Portugal "Portugal";
    576 => Roc "ROC";
    577 => Rok "ROK";
    578 => Singapore "Singapore";
    579 => Turkey "Turkey";
    580 => Uct "UCT";
    581 => UsAlaska "US/Alaska";
    582 => UsAleutian "US/Aleutian";
    583 => UsArizona "US/Arizona";
    584 => UsCentral "US/Central";
    585 => UsEastIndiana "US/East-Indiana";
    586 => UsEastern "US/Eastern";
    587 => UsHawaii "US/Hawaii";
    588 => UsIndianaStarke "US/Indiana-Starke";
    589 => UsMichigan "US/Michigan";
    590 => UsMountain "US/Mountain";
    591 => UsPacific "US/Pacific";
    592 => UsPacificNew "US/Pacific-New";
    593 => UsSamoa "US/Samoa";
    594 => Utc "UTC";
    595 => Universal "Universal";
    596 => WSu "W-SU";
    597 => Wet "WET";
    598 => Zulu "Zulu";
}
