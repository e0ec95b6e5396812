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
#[derive(Default)]
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

/// Tax product registrations resource country options.
///
/// Contract: `#/components/schemas/tax_product_registrations_resource_country_options`.
///
/// Feature: `tax`.
#[derive(Default)]
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

/// Tax product registrations resource country options ca province standard.
///
/// Contract: `#/components/schemas/tax_product_registrations_resource_country_options_ca_province_standard`.
///
/// Feature: `tax`.
#[derive(Default)]
#[non_exhaustive]
pub struct RegistrationCountryOptionsCaProvinceStandard {
    /// The Canadian province, as two letters: `BC`.
    pub province: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Tax product registrations resource country options canada.
///
/// Contract: `#/components/schemas/tax_product_registrations_resource_country_options_canada`.
///
/// Feature: `tax`.
#[derive(Default)]
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
#[derive(Default)]
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
#[derive(Default)]
#[non_exhaustive]
pub struct RegistrationCountryOptionsDefaultInboundGoods {
    /// The details of an ordinary registration in the country.
    pub standard: Option<Box<RegistrationCountryOptionsDefaultStandard>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Tax product registrations resource country options default standard.
///
/// Contract: `#/components/schemas/tax_product_registrations_resource_country_options_default_standard`.
///
/// Feature: `tax`.
#[derive(Default)]
#[non_exhaustive]
pub struct RegistrationCountryOptionsDefaultStandard {
    /// Whether the registration follows the common rules, or special ones for small sellers or imported goods. `inbound_goods` or `standard`.
    pub place_of_supply_scheme: PlaceOfSupplyScheme,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Tax product registrations resource country options eu standard.
///
/// Contract: `#/components/schemas/tax_product_registrations_resource_country_options_eu_standard`.
///
/// Feature: `tax`.
#[derive(Default)]
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
#[derive(Default)]
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
#[derive(Default)]
#[non_exhaustive]
pub struct RegistrationCountryOptionsSimplified {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Tax product registrations resource country options thailand.
///
/// Contract: `#/components/schemas/tax_product_registrations_resource_country_options_thailand`.
///
/// Feature: `tax`.
#[derive(Default)]
#[non_exhaustive]
pub struct RegistrationCountryOptionsThailand {
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Tax product registrations resource country options united states.
///
/// Contract: `#/components/schemas/tax_product_registrations_resource_country_options_united_states`.
///
/// Feature: `tax`.
#[derive(Default)]
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

/// Tax product registrations resource country options us local amusement tax.
///
/// Contract: `#/components/schemas/tax_product_registrations_resource_country_options_us_local_amusement_tax`.
///
/// Feature: `tax`.
#[derive(Default)]
#[non_exhaustive]
pub struct RegistrationCountryOptionsUsLocalAmusementTax {
    /// The local authority, as a US FIPS code.
    pub jurisdiction: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Tax product registrations resource country options us local lease tax.
///
/// Contract: `#/components/schemas/tax_product_registrations_resource_country_options_us_local_lease_tax`.
///
/// Feature: `tax`.
#[derive(Default)]
#[non_exhaustive]
pub struct RegistrationCountryOptionsUsLocalLeaseTax {
    /// The local authority, as a US FIPS code.
    pub jurisdiction: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Tax product registrations resource country options us state sales tax.
///
/// Contract: `#/components/schemas/tax_product_registrations_resource_country_options_us_state_sales_tax`.
///
/// Feature: `tax`.
#[derive(Default)]
#[non_exhaustive]
pub struct RegistrationCountryOptionsUsStateSalesTax {
    /// Which local taxes or simplified ways to pay them the business chose in this state.
    pub elections: Option<Vec<RegistrationCountryOptionsUsStateSalesTaxElection>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Tax product registrations resource country options us state sales tax election.
///
/// Contract: `#/components/schemas/tax_product_registrations_resource_country_options_us_state_sales_tax_election`.
///
/// Feature: `tax`.
#[derive(Default)]
#[non_exhaustive]
pub struct RegistrationCountryOptionsUsStateSalesTaxElection {
    /// The local authority, as a US FIPS code.
    pub jurisdiction: Option<String>,
    /// Which scheme you chose with the state, such as the simplified sellers use tax. `local_use_tax`, `simplified_sellers_use_tax` or `single_local_use_tax`.
    pub r#type: ElectionType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

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
    4 => expires_at "expires_at";
    5 => id "id" required;
    6 => livemode "livemode" required;
    7 => status "status" required;
}

rt::record! {
    RegistrationCountryOptions;
    0 => ae "ae";
    1 => al "al";
    2 => am "am";
    3 => ao "ao";
    4 => at "at";
    5 => au "au";
    6 => aw "aw";
    7 => az "az";
    8 => ba "ba";
    9 => bb "bb";
    10 => bd "bd";
    11 => be "be";
    12 => bf "bf";
    13 => bg "bg";
    14 => bh "bh";
    15 => bj "bj";
    16 => bs "bs";
    17 => by "by";
    18 => ca "ca";
    19 => cd "cd";
    20 => ch "ch";
    21 => cl "cl";
    22 => cm "cm";
    23 => co "co";
    24 => cr "cr";
    25 => cv "cv";
    26 => cy "cy";
    27 => cz "cz";
    28 => de "de";
    29 => dk "dk";
    30 => ec "ec";
    31 => ee "ee";
    32 => eg "eg";
    33 => es "es";
    34 => et "et";
    35 => fi "fi";
    36 => fr "fr";
    37 => gb "gb";
    38 => ge "ge";
    39 => gn "gn";
    40 => gr "gr";
    41 => hr "hr";
    42 => hu "hu";
    43 => id "id";
    44 => ie "ie";
    45 => r#in "in";
    46 => is "is";
    47 => it "it";
    48 => jp "jp";
    49 => ke "ke";
    50 => kg "kg";
    51 => kh "kh";
    52 => kr "kr";
    53 => kz "kz";
    54 => la "la";
    55 => lk "lk";
    56 => lt "lt";
    57 => lu "lu";
    58 => lv "lv";
    59 => ma "ma";
    60 => md "md";
    61 => me "me";
    62 => mk "mk";
    63 => mr "mr";
    64 => mt "mt";
    65 => mx "mx";
    66 => my "my";
    67 => ng "ng";
    68 => nl "nl";
    69 => no "no";
    70 => np "np";
    71 => nz "nz";
    72 => om "om";
    73 => pe "pe";
    74 => ph "ph";
    75 => pl "pl";
    76 => pt "pt";
    77 => ro "ro";
    78 => rs "rs";
    79 => ru "ru";
    80 => sa "sa";
    81 => se "se";
    82 => sg "sg";
    83 => si "si";
    84 => sk "sk";
    85 => sn "sn";
    86 => sr "sr";
    87 => th "th";
    88 => tj "tj";
    89 => tr "tr";
    90 => tw "tw";
    91 => tz "tz";
    92 => ua "ua";
    93 => ug "ug";
    94 => us "us";
    95 => uy "uy";
    96 => uz "uz";
    97 => vn "vn";
    98 => za "za";
    99 => zm "zm";
    100 => zw "zw";
}

rt::record! {
    RegistrationCountryOptionsCaProvinceStandard;
    0 => province "province" required;
}

rt::record! {
    RegistrationCountryOptionsCanada;
    0 => province_standard "province_standard";
    1 => r#type "type" required;
}

rt::record! {
    RegistrationCountryOptionsDefault;
    const "type" = Str("standard");
}

rt::record! {
    RegistrationCountryOptionsDefaultInboundGoods;
    const "type" = Str("standard");
    0 => standard "standard";
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
    0 => standard "standard";
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
    0 => local_amusement_tax "local_amusement_tax";
    1 => local_lease_tax "local_lease_tax";
    2 => state "state" required;
    3 => state_sales_tax "state_sales_tax";
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
    0 => elections "elections";
}

rt::record! {
    RegistrationCountryOptionsUsStateSalesTaxElection;
    0 => jurisdiction "jurisdiction";
    1 => r#type "type" required;
}

rt::open_enum! {
    RegistrationStatus;
    0 => Active "active";
    1 => All "all";
    2 => Expired "expired";
    3 => Scheduled "scheduled";
}
