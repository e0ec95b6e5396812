// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::tax::AeType;
use crate::tax::AtType;
use crate::tax::ElectionType;
use crate::tax::PlaceOfSupplyScheme;
use crate::tax::UsType;

/// Tells Stripe Tax that you are registered to collect tax in a country or state, so that it does. It doesn't register you with the authority: do that first.
///
/// The `tax.registration` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/tax/registrations/object)
///
/// Contract: `#/components/schemas/tax.registration`.
///
/// Feature: `tax`.
#[non_exhaustive]
pub struct Registration {
    /// When the registration starts to count. In seconds since 1970.
    pub active_from: rt::Timestamp,
    /// The country, as a two-letter ISO 3166 code: `DE`.
    pub country: String,
    /// How the tax registration works in its country: its kind, its state or other place.
    pub country_options: RegistrationCountryOptions,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// When the registration ends. Null if it has no end. In seconds since 1970.
    pub expires_at: Option<rt::Timestamp>,
    /// Names this object in other calls.
    pub id: rt::Id<Registration>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Whether tax is collected by it now, later or no longer, as `active_from` and `expires_at` say. `active`, `expired` or `scheduled`.
    pub status: RegistrationStatus,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How the tax registration works in its country: its kind, its state or other place.
///
/// Contract: `#/components/schemas/tax_product_registrations_resource_country_options`.
///
/// Feature: `tax`.
#[non_exhaustive]
pub struct RegistrationCountryOptions {
    /// A tax registration in the United Arab Emirates.
    pub ae: Option<Box<RegistrationCountryOptionsDefaultInboundGoods>>,
    /// A tax registration in Albania.
    pub al: Option<Box<RegistrationCountryOptionsDefault>>,
    /// A tax registration in Armenia.
    pub am: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// A tax registration in Angola.
    pub ao: Option<Box<RegistrationCountryOptionsDefault>>,
    /// A tax registration in Austria.
    pub at: Option<Box<RegistrationCountryOptionsEurope>>,
    /// A tax registration in Australia.
    pub au: Option<Box<RegistrationCountryOptionsDefaultInboundGoods>>,
    /// A tax registration in Aruba.
    pub aw: Option<Box<RegistrationCountryOptionsDefault>>,
    /// A tax registration in Azerbaijan.
    pub az: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// A tax registration in Bosnia and Herzegovina.
    pub ba: Option<Box<RegistrationCountryOptionsDefault>>,
    /// A tax registration in Barbados.
    pub bb: Option<Box<RegistrationCountryOptionsDefault>>,
    /// A tax registration in Bangladesh.
    pub bd: Option<Box<RegistrationCountryOptionsDefault>>,
    /// A tax registration in Belgium.
    pub be: Option<Box<RegistrationCountryOptionsEurope>>,
    /// A tax registration in Burkina Faso.
    pub bf: Option<Box<RegistrationCountryOptionsDefault>>,
    /// A tax registration in Bulgaria.
    pub bg: Option<Box<RegistrationCountryOptionsEurope>>,
    /// A tax registration in Bahrain.
    pub bh: Option<Box<RegistrationCountryOptionsDefault>>,
    /// A tax registration in Benin.
    pub bj: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// A tax registration in the Bahamas.
    pub bs: Option<Box<RegistrationCountryOptionsDefault>>,
    /// A tax registration in Belarus.
    pub by: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// A tax registration in Canada.
    pub ca: Option<Box<RegistrationCountryOptionsCanada>>,
    /// A tax registration in the Democratic Republic of the Congo.
    pub cd: Option<Box<RegistrationCountryOptionsDefault>>,
    /// A tax registration in Switzerland.
    pub ch: Option<Box<RegistrationCountryOptionsDefaultInboundGoods>>,
    /// A tax registration in Chile.
    pub cl: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// A tax registration in Cameroon.
    pub cm: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// A tax registration in Colombia.
    pub co: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// A tax registration in Costa Rica.
    pub cr: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// A tax registration in Cape Verde.
    pub cv: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// A tax registration in Cyprus.
    pub cy: Option<Box<RegistrationCountryOptionsEurope>>,
    /// A tax registration in Czechia.
    pub cz: Option<Box<RegistrationCountryOptionsEurope>>,
    /// A tax registration in Germany.
    pub de: Option<Box<RegistrationCountryOptionsEurope>>,
    /// A tax registration in Denmark.
    pub dk: Option<Box<RegistrationCountryOptionsEurope>>,
    /// A tax registration in Ecuador.
    pub ec: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// A tax registration in Estonia.
    pub ee: Option<Box<RegistrationCountryOptionsEurope>>,
    /// A tax registration in Egypt.
    pub eg: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// A tax registration in Spain.
    pub es: Option<Box<RegistrationCountryOptionsEurope>>,
    /// A tax registration in Ethiopia.
    pub et: Option<Box<RegistrationCountryOptionsDefault>>,
    /// A tax registration in Finland.
    pub fi: Option<Box<RegistrationCountryOptionsEurope>>,
    /// A tax registration in France.
    pub fr: Option<Box<RegistrationCountryOptionsEurope>>,
    /// A tax registration in the United Kingdom.
    pub gb: Option<Box<RegistrationCountryOptionsDefaultInboundGoods>>,
    /// A tax registration in Georgia.
    pub ge: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// A tax registration in Guinea.
    pub gn: Option<Box<RegistrationCountryOptionsDefault>>,
    /// A tax registration in Greece.
    pub gr: Option<Box<RegistrationCountryOptionsEurope>>,
    /// A tax registration in Croatia.
    pub hr: Option<Box<RegistrationCountryOptionsEurope>>,
    /// A tax registration in Hungary.
    pub hu: Option<Box<RegistrationCountryOptionsEurope>>,
    /// A tax registration in Indonesia.
    pub id: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// A tax registration in Ireland.
    pub ie: Option<Box<RegistrationCountryOptionsEurope>>,
    /// A tax registration in India.
    pub r#in: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// A tax registration in Iceland.
    pub is: Option<Box<RegistrationCountryOptionsDefault>>,
    /// A tax registration in Italy.
    pub it: Option<Box<RegistrationCountryOptionsEurope>>,
    /// A tax registration in Japan.
    pub jp: Option<Box<RegistrationCountryOptionsDefaultInboundGoods>>,
    /// A tax registration in Kenya.
    pub ke: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// A tax registration in Kyrgyzstan.
    pub kg: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// A tax registration in Cambodia.
    pub kh: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// A tax registration in South Korea.
    pub kr: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// A tax registration in Kazakhstan.
    pub kz: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// A tax registration in Laos.
    pub la: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// A tax registration in Sri Lanka.
    pub lk: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// A tax registration in Lithuania.
    pub lt: Option<Box<RegistrationCountryOptionsEurope>>,
    /// A tax registration in Luxembourg.
    pub lu: Option<Box<RegistrationCountryOptionsEurope>>,
    /// A tax registration in Latvia.
    pub lv: Option<Box<RegistrationCountryOptionsEurope>>,
    /// A tax registration in Morocco.
    pub ma: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// A tax registration in Moldova.
    pub md: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// A tax registration in Montenegro.
    pub me: Option<Box<RegistrationCountryOptionsDefault>>,
    /// A tax registration in North Macedonia.
    pub mk: Option<Box<RegistrationCountryOptionsDefault>>,
    /// A tax registration in Mauritania.
    pub mr: Option<Box<RegistrationCountryOptionsDefault>>,
    /// A tax registration in Malta.
    pub mt: Option<Box<RegistrationCountryOptionsEurope>>,
    /// A tax registration in Mexico.
    pub mx: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// A tax registration in Malaysia.
    pub my: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// A tax registration in Nigeria.
    pub ng: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// A tax registration in the Netherlands.
    pub nl: Option<Box<RegistrationCountryOptionsEurope>>,
    /// A tax registration in Norway.
    pub no: Option<Box<RegistrationCountryOptionsDefaultInboundGoods>>,
    /// A tax registration in Nepal.
    pub np: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// A tax registration in New Zealand.
    pub nz: Option<Box<RegistrationCountryOptionsDefaultInboundGoods>>,
    /// A tax registration in Oman.
    pub om: Option<Box<RegistrationCountryOptionsDefault>>,
    /// A tax registration in Peru.
    pub pe: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// A tax registration in the Philippines.
    pub ph: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// A tax registration in Poland.
    pub pl: Option<Box<RegistrationCountryOptionsEurope>>,
    /// A tax registration in Portugal.
    pub pt: Option<Box<RegistrationCountryOptionsEurope>>,
    /// A tax registration in Romania.
    pub ro: Option<Box<RegistrationCountryOptionsEurope>>,
    /// A tax registration in Serbia.
    pub rs: Option<Box<RegistrationCountryOptionsDefault>>,
    /// A tax registration in Russia.
    pub ru: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// A tax registration in Saudi Arabia.
    pub sa: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// A tax registration in Sweden.
    pub se: Option<Box<RegistrationCountryOptionsEurope>>,
    /// A tax registration in Singapore.
    pub sg: Option<Box<RegistrationCountryOptionsDefaultInboundGoods>>,
    /// A tax registration in Slovenia.
    pub si: Option<Box<RegistrationCountryOptionsEurope>>,
    /// A tax registration in Slovakia.
    pub sk: Option<Box<RegistrationCountryOptionsEurope>>,
    /// A tax registration in Senegal.
    pub sn: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// A tax registration in Suriname.
    pub sr: Option<Box<RegistrationCountryOptionsDefault>>,
    /// A tax registration in Thailand.
    pub th: Option<Box<RegistrationCountryOptionsThailand>>,
    /// A tax registration in Tajikistan.
    pub tj: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// A tax registration in Turkey.
    pub tr: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// A tax registration in Taiwan.
    pub tw: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// A tax registration in Tanzania.
    pub tz: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// A tax registration in Ukraine.
    pub ua: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// A tax registration in Uganda.
    pub ug: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// A tax registration in the United States.
    pub us: Option<Box<RegistrationCountryOptionsUnitedStates>>,
    /// A tax registration in Uruguay.
    pub uy: Option<Box<RegistrationCountryOptionsDefault>>,
    /// A tax registration in Uzbekistan.
    pub uz: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// A tax registration in Vietnam.
    pub vn: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// A tax registration in South Africa.
    pub za: Option<Box<RegistrationCountryOptionsDefault>>,
    /// A tax registration in Zambia.
    pub zm: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// A tax registration in Zimbabwe.
    pub zw: Option<Box<RegistrationCountryOptionsDefault>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which Canadian province the registration is in.
///
/// Contract: `#/components/schemas/tax_product_registrations_resource_country_options_ca_province_standard`.
///
/// Feature: `tax`.
#[non_exhaustive]
pub struct RegistrationCountryOptionsCaProvinceStandard {
    /// The Canadian province, as two letters: `BC`.
    pub province: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// A tax registration in Canada.
///
/// Contract: `#/components/schemas/tax_product_registrations_resource_country_options_canada`.
///
/// Feature: `tax`.
#[non_exhaustive]
pub struct RegistrationCountryOptionsCanada {
    /// Which Canadian province the registration is in.
    pub province_standard: Option<Box<RegistrationCountryOptionsCaProvinceStandard>>,
    /// Which kind of registration it is in Canada: of one province, ordinary, or simplified for sellers from abroad. `province_standard`, `simplified` or `standard`.
    pub r#type: AeType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How you are registered in this country. There's one kind of registration here, the usual one.
///
/// Contract: `#/components/schemas/tax_product_registrations_resource_country_options_default`.
///
/// Feature: `tax`.
#[non_exhaustive]
pub struct RegistrationCountryOptionsDefault {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How you are registered in this country, and whether goods that come in from abroad count.
///
/// Contract: `#/components/schemas/tax_product_registrations_resource_country_options_default_inbound_goods`.
///
/// Feature: `tax`.
#[non_exhaustive]
pub struct RegistrationCountryOptionsDefaultInboundGoods {
    /// The details of an ordinary registration in the country.
    pub standard: Option<Box<RegistrationCountryOptionsDefaultStandard>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The details of an ordinary registration in the country.
///
/// Contract: `#/components/schemas/tax_product_registrations_resource_country_options_default_standard`.
///
/// Feature: `tax`.
#[non_exhaustive]
pub struct RegistrationCountryOptionsDefaultStandard {
    /// Whether the registration follows the common rules, or special ones for small sellers or imported goods. `inbound_goods` or `standard`.
    pub place_of_supply_scheme: PlaceOfSupplyScheme,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The details of an ordinary registration in the country.
///
/// Contract: `#/components/schemas/tax_product_registrations_resource_country_options_eu_standard`.
///
/// Feature: `tax`.
#[non_exhaustive]
pub struct RegistrationCountryOptionsEuStandard {
    /// Whether the registration follows the common rules, or special ones for small sellers or imported goods. `inbound_goods`, `small_seller` or `standard`.
    pub place_of_supply_scheme: PlaceOfSupplyScheme,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How you are registered in a country of the European Union: domestic, or by a one-stop scheme for all of it.
///
/// Contract: `#/components/schemas/tax_product_registrations_resource_country_options_europe`.
///
/// Feature: `tax`.
#[non_exhaustive]
pub struct RegistrationCountryOptionsEurope {
    /// The details of an ordinary registration in the country.
    pub standard: Option<Box<RegistrationCountryOptionsEuStandard>>,
    /// Which scheme of the EU it is: an ordinary registration, or one stop for many countries (OSS, IOSS). `ioss`, `oss_non_union`, `oss_union` or `standard`.
    pub r#type: AtType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How you are registered in this country: by the simplified scheme for sellers from abroad.
///
/// Contract: `#/components/schemas/tax_product_registrations_resource_country_options_simplified`.
///
/// Feature: `tax`.
#[non_exhaustive]
pub struct RegistrationCountryOptionsSimplified {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// A tax registration in Thailand.
///
/// Contract: `#/components/schemas/tax_product_registrations_resource_country_options_thailand`.
///
/// Feature: `tax`.
#[non_exhaustive]
pub struct RegistrationCountryOptionsThailand {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// A tax registration in the United States.
///
/// Contract: `#/components/schemas/tax_product_registrations_resource_country_options_united_states`.
///
/// Feature: `tax`.
#[non_exhaustive]
pub struct RegistrationCountryOptionsUnitedStates {
    /// Which jurisdiction the registration for local amusement tax is with.
    pub local_amusement_tax: Option<Box<RegistrationCountryOptionsUsLocalAmusementTax>>,
    /// Which jurisdiction the registration for local lease tax is with.
    pub local_lease_tax: Option<Box<RegistrationCountryOptionsUsLocalLeaseTax>>,
    /// The state, by its two letters: `CA`.
    pub state: String,
    /// Details of a sales tax registration in a state that has choices.
    pub state_sales_tax: Option<Box<RegistrationCountryOptionsUsStateSalesTax>>,
    /// Which tax of the United States it is for, such as a state's sales tax. `local_amusement_tax`, `local_lease_tax`, `state_communications_tax`, `state_retail_delivery_fee` or `state_sales_tax`.
    pub r#type: UsType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which jurisdiction the registration for local amusement tax is with.
///
/// Contract: `#/components/schemas/tax_product_registrations_resource_country_options_us_local_amusement_tax`.
///
/// Feature: `tax`.
#[non_exhaustive]
pub struct RegistrationCountryOptionsUsLocalAmusementTax {
    /// The local authority, as a US FIPS code.
    pub jurisdiction: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which jurisdiction the registration for local lease tax is with.
///
/// Contract: `#/components/schemas/tax_product_registrations_resource_country_options_us_local_lease_tax`.
///
/// Feature: `tax`.
#[non_exhaustive]
pub struct RegistrationCountryOptionsUsLocalLeaseTax {
    /// The local authority, as a US FIPS code.
    pub jurisdiction: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Details of a sales tax registration in a state that has choices.
///
/// Contract: `#/components/schemas/tax_product_registrations_resource_country_options_us_state_sales_tax`.
///
/// Feature: `tax`.
#[non_exhaustive]
pub struct RegistrationCountryOptionsUsStateSalesTax {
    /// Which local taxes or simplified ways to pay them the business chose in this state.
    pub elections: Option<Vec<RegistrationCountryOptionsUsStateSalesTaxElection>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which local taxes or simplified ways to pay them the business chose in this state.
///
/// Contract: `#/components/schemas/tax_product_registrations_resource_country_options_us_state_sales_tax_election`.
///
/// Feature: `tax`.
#[non_exhaustive]
pub struct RegistrationCountryOptionsUsStateSalesTaxElection {
    /// The local authority, as a US FIPS code.
    pub jurisdiction: Option<String>,
    /// Which scheme you chose with the state, such as the simplified sellers use tax. `local_use_tax`, `simplified_sellers_use_tax` or `single_local_use_tax`.
    pub r#type: ElectionType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether tax is collected by it now, later or no longer, as `active_from` and `expires_at` say.
///
/// The values of `status`.
///
/// Contract: `#/components/schemas/tax.registration/properties/status`.
///
/// Feature: `tax`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RegistrationStatus {
    /// `active`: Tax is collected there.
    Active,
    /// `all`: Registrations in any status.
    All,
    /// `expired`: It has ended: tax isn't collected there any more.
    Expired,
    /// `scheduled`: It begins later.
    Scheduled,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    Registration;
    const "object" = Str("tax.registration");
    0 => active_from "active_from" required;
    1 => country "country" required;
    2 => country_options "country_options" required;
    3 => created "created" required;
    4 => expires_at = None "expires_at";
    5 => id "id" required;
    6 => livemode = false "livemode" required;
    7 => status "status" required;
}

rt::record! {
    RegistrationCountryOptions;
    0 => ae = None "ae";
    1 => al = None "al";
    2 => am = None "am";
    3 => ao = None "ao";
    4 => at = None "at";
    5 => au = None "au";
    6 => aw = None "aw";
    7 => az = None "az";
    8 => ba = None "ba";
    9 => bb = None "bb";
    10 => bd = None "bd";
    11 => be = None "be";
    12 => bf = None "bf";
    13 => bg = None "bg";
    14 => bh = None "bh";
    15 => bj = None "bj";
    16 => bs = None "bs";
    17 => by = None "by";
    18 => ca = None "ca";
    19 => cd = None "cd";
    20 => ch = None "ch";
    21 => cl = None "cl";
    22 => cm = None "cm";
    23 => co = None "co";
    24 => cr = None "cr";
    25 => cv = None "cv";
    26 => cy = None "cy";
    27 => cz = None "cz";
    28 => de = None "de";
    29 => dk = None "dk";
    30 => ec = None "ec";
    31 => ee = None "ee";
    32 => eg = None "eg";
    33 => es = None "es";
    34 => et = None "et";
    35 => fi = None "fi";
    36 => fr = None "fr";
    37 => gb = None "gb";
    38 => ge = None "ge";
    39 => gn = None "gn";
    40 => gr = None "gr";
    41 => hr = None "hr";
    42 => hu = None "hu";
    43 => id = None "id";
    44 => ie = None "ie";
    45 => r#in = None "in";
    46 => is = None "is";
    47 => it = None "it";
    48 => jp = None "jp";
    49 => ke = None "ke";
    50 => kg = None "kg";
    51 => kh = None "kh";
    52 => kr = None "kr";
    53 => kz = None "kz";
    54 => la = None "la";
    55 => lk = None "lk";
    56 => lt = None "lt";
    57 => lu = None "lu";
    58 => lv = None "lv";
    59 => ma = None "ma";
    60 => md = None "md";
    61 => me = None "me";
    62 => mk = None "mk";
    63 => mr = None "mr";
    64 => mt = None "mt";
    65 => mx = None "mx";
    66 => my = None "my";
    67 => ng = None "ng";
    68 => nl = None "nl";
    69 => no = None "no";
    70 => np = None "np";
    71 => nz = None "nz";
    72 => om = None "om";
    73 => pe = None "pe";
    74 => ph = None "ph";
    75 => pl = None "pl";
    76 => pt = None "pt";
    77 => ro = None "ro";
    78 => rs = None "rs";
    79 => ru = None "ru";
    80 => sa = None "sa";
    81 => se = None "se";
    82 => sg = None "sg";
    83 => si = None "si";
    84 => sk = None "sk";
    85 => sn = None "sn";
    86 => sr = None "sr";
    87 => th = None "th";
    88 => tj = None "tj";
    89 => tr = None "tr";
    90 => tw = None "tw";
    91 => tz = None "tz";
    92 => ua = None "ua";
    93 => ug = None "ug";
    94 => us = None "us";
    95 => uy = None "uy";
    96 => uz = None "uz";
    97 => vn = None "vn";
    98 => za = None "za";
    99 => zm = None "zm";
    100 => zw = None "zw";
}

rt::record! {
    RegistrationCountryOptionsCaProvinceStandard;
    0 => province "province" required;
}

rt::record! {
    RegistrationCountryOptionsCanada;
    0 => province_standard = None "province_standard";
    1 => r#type "type" required;
}

rt::record! {
    RegistrationCountryOptionsDefault;
    const "type" = Str("standard");
}

rt::record! {
    RegistrationCountryOptionsDefaultInboundGoods;
    const "type" = Str("standard");
    0 => standard = None "standard";
}

rt::record! {
    RegistrationCountryOptionsDefaultStandard;
    0 => place_of_supply_scheme "place_of_supply_scheme" required;
}

rt::record! {
    RegistrationCountryOptionsEuStandard;
    0 => place_of_supply_scheme "place_of_supply_scheme" required;
}

rt::record! {
    RegistrationCountryOptionsEurope;
    0 => standard = None "standard";
    1 => r#type "type" required;
}

rt::record! {
    RegistrationCountryOptionsSimplified;
    const "type" = Str("simplified");
}

rt::record! {
    RegistrationCountryOptionsThailand;
    const "type" = Str("simplified");
}

rt::record! {
    RegistrationCountryOptionsUnitedStates;
    0 => local_amusement_tax = None "local_amusement_tax";
    1 => local_lease_tax = None "local_lease_tax";
    2 => state "state" required;
    3 => state_sales_tax = None "state_sales_tax";
    4 => r#type "type" required;
}

rt::record! {
    RegistrationCountryOptionsUsLocalAmusementTax;
    0 => jurisdiction "jurisdiction" required;
}

rt::record! {
    RegistrationCountryOptionsUsLocalLeaseTax;
    0 => jurisdiction "jurisdiction" required;
}

rt::record! {
    RegistrationCountryOptionsUsStateSalesTax;
    0 => elections = None "elections";
}

rt::record! {
    RegistrationCountryOptionsUsStateSalesTaxElection;
    0 => jurisdiction = None "jurisdiction";
    1 => r#type "type" required;
}

rt::open_enum! {
    RegistrationStatus;
    0 => Active "active";
    1 => All "all";
    2 => Expired "expired";
    3 => Scheduled "scheduled";
}
