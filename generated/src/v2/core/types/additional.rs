// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::core::AccountAccount;

/// Other addresses of this person, beside the main one.
///
/// The fields of `identity.individual.additional_addresses[]`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/individual/properties/additional_addresses/items`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AdditionalAddress {
    /// City, town or village.
    pub city: Option<String>,
    /// The country, as a two-letter ISO 3166 code: `DE`.
    pub country: Option<String>,
    /// Street and house number, post box or company.
    pub line1: Option<String>,
    /// What the street address leaves open: apartment, floor, building.
    pub line2: Option<String>,
    /// Postal code, the ZIP code in the United States.
    pub postal_code: Option<String>,
    /// State, province or other part of the country.
    pub state: Option<String>,
    /// Town or part of a town, as addresses in Japan name it.
    pub town: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Other names of this person, such as an alias.
///
/// The fields of `identity.individual.additional_names[]`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/individual/properties/additional_names/items`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AdditionalName {
    /// The person's whole name.
    pub full_name: Option<String>,
    /// The first name in this other name.
    pub given_name: Option<String>,
    /// What the name is: an alias, or the family name from before a marriage. `alias` or `maiden`.
    pub purpose: AdditionalNamePurpose,
    /// The last name that the person has or had besides.
    pub surname: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the name is: an alias, or the family name from before a marriage.
///
/// The values of `identity.individual.additional_names[].purpose`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/individual/properties/additional_names/items/properties/purpose`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AdditionalNamePurpose {
    /// `alias`: Another name that the person goes by.
    Alias,
    /// `maiden`: The family name before marriage.
    Maiden,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Which terms of service this person accepted.
///
/// The fields of `identity.individual.additional_terms_of_service`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/individual/properties/additional_terms_of_service`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct AdditionalTermsOfService {
    /// Stripe's terms of service, as this person accepted them.
    pub account: Option<Box<AccountAccount>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    AdditionalAddress;
    const "purpose" = Str("registered");
    0 => city = None "city";
    1 => country = None "country";
    2 => line1 = None "line1" sensitive;
    3 => line2 = None "line2" sensitive;
    4 => postal_code = None "postal_code" sensitive;
    5 => state = None "state";
    6 => town = None "town";
}

rt::record! {
    AdditionalName;
    0 => full_name = None "full_name" sensitive;
    1 => given_name = None "given_name" sensitive;
    2 => purpose "purpose" required;
    3 => surname = None "surname" sensitive;
}

rt::open_enum! {
    AdditionalNamePurpose;
    0 => Alias "alias";
    1 => Maiden "maiden";
}

rt::record! {
    AdditionalTermsOfService;
    0 => account = None "account";
}
