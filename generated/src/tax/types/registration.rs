// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::tax::AeType;
use crate::tax::AtType;
use crate::tax::ElectionType;
use crate::tax::PlaceOfSupplyScheme;
use crate::tax::UsType;

/// The `tax.registration` object.
///
/// Contract: `#/components/schemas/tax.registration`.
///
/// Feature: `tax`.
#[derive(Default)]
#[non_exhaustive]
pub struct Registration {
    /// Active from, in seconds since 1970.
    pub active_from: rt::Timestamp,
    /// Country. At most 5000 characters.
    pub country: String,
    /// Country options.
    pub country_options: RegistrationCountryOptions,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Expires at, in seconds since 1970. May be null.
    pub expires_at: Option<rt::Timestamp>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<Registration>,
    /// Livemode.
    pub livemode: bool,
    /// Status. `active`, `expired` or `scheduled`.
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
    /// Ae.
    pub ae: Option<Box<RegistrationCountryOptionsDefaultInboundGoods>>,
    /// Al.
    pub al: Option<Box<RegistrationCountryOptionsDefault>>,
    /// Am.
    pub am: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// Ao.
    pub ao: Option<Box<RegistrationCountryOptionsDefault>>,
    /// At.
    pub at: Option<Box<RegistrationCountryOptionsEurope>>,
    /// Au.
    pub au: Option<Box<RegistrationCountryOptionsDefaultInboundGoods>>,
    /// Aw.
    pub aw: Option<Box<RegistrationCountryOptionsDefault>>,
    /// Az.
    pub az: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// Ba.
    pub ba: Option<Box<RegistrationCountryOptionsDefault>>,
    /// Bb.
    pub bb: Option<Box<RegistrationCountryOptionsDefault>>,
    /// Bd.
    pub bd: Option<Box<RegistrationCountryOptionsDefault>>,
    /// Be.
    pub be: Option<Box<RegistrationCountryOptionsEurope>>,
    /// Bf.
    pub bf: Option<Box<RegistrationCountryOptionsDefault>>,
    /// Bg.
    pub bg: Option<Box<RegistrationCountryOptionsEurope>>,
    /// Bh.
    pub bh: Option<Box<RegistrationCountryOptionsDefault>>,
    /// Bj.
    pub bj: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// Bs.
    pub bs: Option<Box<RegistrationCountryOptionsDefault>>,
    /// By.
    pub by: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// Ca.
    pub ca: Option<Box<RegistrationCountryOptionsCanada>>,
    /// Cd.
    pub cd: Option<Box<RegistrationCountryOptionsDefault>>,
    /// Ch.
    pub ch: Option<Box<RegistrationCountryOptionsDefaultInboundGoods>>,
    /// Cl.
    pub cl: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// Cm.
    pub cm: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// Co.
    pub co: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// Cr.
    pub cr: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// Cv.
    pub cv: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// Cy.
    pub cy: Option<Box<RegistrationCountryOptionsEurope>>,
    /// Cz.
    pub cz: Option<Box<RegistrationCountryOptionsEurope>>,
    /// De.
    pub de: Option<Box<RegistrationCountryOptionsEurope>>,
    /// Dk.
    pub dk: Option<Box<RegistrationCountryOptionsEurope>>,
    /// Ec.
    pub ec: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// Ee.
    pub ee: Option<Box<RegistrationCountryOptionsEurope>>,
    /// Eg.
    pub eg: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// Es.
    pub es: Option<Box<RegistrationCountryOptionsEurope>>,
    /// Et.
    pub et: Option<Box<RegistrationCountryOptionsDefault>>,
    /// Fi.
    pub fi: Option<Box<RegistrationCountryOptionsEurope>>,
    /// Fr.
    pub fr: Option<Box<RegistrationCountryOptionsEurope>>,
    /// Gb.
    pub gb: Option<Box<RegistrationCountryOptionsDefaultInboundGoods>>,
    /// Ge.
    pub ge: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// Gn.
    pub gn: Option<Box<RegistrationCountryOptionsDefault>>,
    /// Gr.
    pub gr: Option<Box<RegistrationCountryOptionsEurope>>,
    /// Hr.
    pub hr: Option<Box<RegistrationCountryOptionsEurope>>,
    /// Hu.
    pub hu: Option<Box<RegistrationCountryOptionsEurope>>,
    /// Id.
    pub id: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// Ie.
    pub ie: Option<Box<RegistrationCountryOptionsEurope>>,
    /// In.
    pub r#in: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// Is.
    pub is: Option<Box<RegistrationCountryOptionsDefault>>,
    /// It.
    pub it: Option<Box<RegistrationCountryOptionsEurope>>,
    /// Jp.
    pub jp: Option<Box<RegistrationCountryOptionsDefaultInboundGoods>>,
    /// Ke.
    pub ke: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// Kg.
    pub kg: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// Kh.
    pub kh: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// Kr.
    pub kr: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// Kz.
    pub kz: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// La.
    pub la: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// Lk.
    pub lk: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// Lt.
    pub lt: Option<Box<RegistrationCountryOptionsEurope>>,
    /// Lu.
    pub lu: Option<Box<RegistrationCountryOptionsEurope>>,
    /// Lv.
    pub lv: Option<Box<RegistrationCountryOptionsEurope>>,
    /// Ma.
    pub ma: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// Md.
    pub md: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// Me.
    pub me: Option<Box<RegistrationCountryOptionsDefault>>,
    /// Mk.
    pub mk: Option<Box<RegistrationCountryOptionsDefault>>,
    /// Mr.
    pub mr: Option<Box<RegistrationCountryOptionsDefault>>,
    /// Mt.
    pub mt: Option<Box<RegistrationCountryOptionsEurope>>,
    /// Mx.
    pub mx: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// My.
    pub my: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// Ng.
    pub ng: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// Nl.
    pub nl: Option<Box<RegistrationCountryOptionsEurope>>,
    /// No.
    pub no: Option<Box<RegistrationCountryOptionsDefaultInboundGoods>>,
    /// Np.
    pub np: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// Nz.
    pub nz: Option<Box<RegistrationCountryOptionsDefaultInboundGoods>>,
    /// Om.
    pub om: Option<Box<RegistrationCountryOptionsDefault>>,
    /// Pe.
    pub pe: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// Ph.
    pub ph: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// Pl.
    pub pl: Option<Box<RegistrationCountryOptionsEurope>>,
    /// Pt.
    pub pt: Option<Box<RegistrationCountryOptionsEurope>>,
    /// Ro.
    pub ro: Option<Box<RegistrationCountryOptionsEurope>>,
    /// Rs.
    pub rs: Option<Box<RegistrationCountryOptionsDefault>>,
    /// Ru.
    pub ru: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// Sa.
    pub sa: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// Se.
    pub se: Option<Box<RegistrationCountryOptionsEurope>>,
    /// Sg.
    pub sg: Option<Box<RegistrationCountryOptionsDefaultInboundGoods>>,
    /// Si.
    pub si: Option<Box<RegistrationCountryOptionsEurope>>,
    /// Sk.
    pub sk: Option<Box<RegistrationCountryOptionsEurope>>,
    /// Sn.
    pub sn: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// Sr.
    pub sr: Option<Box<RegistrationCountryOptionsDefault>>,
    /// Th.
    pub th: Option<Box<RegistrationCountryOptionsThailand>>,
    /// Tj.
    pub tj: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// Tr.
    pub tr: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// Tw.
    pub tw: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// Tz.
    pub tz: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// Ua.
    pub ua: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// Ug.
    pub ug: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// Us.
    pub us: Option<Box<RegistrationCountryOptionsUnitedStates>>,
    /// Uy.
    pub uy: Option<Box<RegistrationCountryOptionsDefault>>,
    /// Uz.
    pub uz: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// Vn.
    pub vn: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// Za.
    pub za: Option<Box<RegistrationCountryOptionsDefault>>,
    /// Zm.
    pub zm: Option<Box<RegistrationCountryOptionsSimplified>>,
    /// Zw.
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
    /// Province. At most 5000 characters.
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
    /// Province standard.
    pub province_standard: Option<Box<RegistrationCountryOptionsCaProvinceStandard>>,
    /// Type. `province_standard`, `simplified` or `standard`.
    pub r#type: AeType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Tax product registrations resource country options default.
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

/// Tax product registrations resource country options default inbound goods.
///
/// Contract: `#/components/schemas/tax_product_registrations_resource_country_options_default_inbound_goods`.
///
/// Feature: `tax`.
#[derive(Default)]
#[non_exhaustive]
pub struct RegistrationCountryOptionsDefaultInboundGoods {
    /// Standard.
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
    /// Place of supply scheme. `inbound_goods` or `standard`.
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
    /// Place of supply scheme. `inbound_goods`, `small_seller` or `standard`.
    pub place_of_supply_scheme: PlaceOfSupplyScheme,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Tax product registrations resource country options europe.
///
/// Contract: `#/components/schemas/tax_product_registrations_resource_country_options_europe`.
///
/// Feature: `tax`.
#[derive(Default)]
#[non_exhaustive]
pub struct RegistrationCountryOptionsEurope {
    /// Standard.
    pub standard: Option<Box<RegistrationCountryOptionsEuStandard>>,
    /// Type. `ioss`, `oss_non_union`, `oss_union` or `standard`.
    pub r#type: AtType,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Tax product registrations resource country options simplified.
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
    /// Local amusement tax.
    pub local_amusement_tax: Option<Box<RegistrationCountryOptionsUsLocalAmusementTax>>,
    /// Local lease tax.
    pub local_lease_tax: Option<Box<RegistrationCountryOptionsUsLocalLeaseTax>>,
    /// State. At most 5000 characters.
    pub state: String,
    /// State sales tax.
    pub state_sales_tax: Option<Box<RegistrationCountryOptionsUsStateSalesTax>>,
    /// Type. `local_amusement_tax`, `local_lease_tax`, `state_communications_tax`, `state_retail_delivery_fee` or `state_sales_tax`.
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
    /// Jurisdiction. At most 5000 characters.
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
    /// Jurisdiction. At most 5000 characters.
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
    /// Elections.
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
    /// Jurisdiction. At most 5000 characters.
    pub jurisdiction: Option<String>,
    /// Type. `local_use_tax`, `simplified_sellers_use_tax` or `single_local_use_tax`.
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
    /// `active`
    Active,
    /// `all`
    All,
    /// `expired`
    Expired,
    /// `scheduled`
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
