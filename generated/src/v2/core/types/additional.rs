// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::core::AccountAccount;

/// The fields of `identity.individual.additional_addresses[]`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/individual/properties/additional_addresses/items`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AdditionalAddress {
    /// City.
    pub city: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// Line1.
    pub line1: Option<String>,
    /// Line2.
    pub line2: Option<String>,
    /// Postal code.
    pub postal_code: Option<String>,
    /// State.
    pub state: Option<String>,
    /// Town.
    pub town: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `identity.individual.additional_names[]`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/individual/properties/additional_names/items`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AdditionalName {
    /// Full name.
    pub full_name: Option<String>,
    /// Given name.
    pub given_name: Option<String>,
    /// Purpose. `alias` or `maiden`.
    pub purpose: AdditionalNamePurpose,
    /// Surname.
    pub surname: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `identity.individual.additional_names[].purpose`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/individual/properties/additional_names/items/properties/purpose`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AdditionalNamePurpose {
    /// `alias`
    Alias,
    /// `maiden`
    Maiden,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The fields of `identity.individual.additional_terms_of_service`.
///
/// Contract: `#/components/schemas/v2.core.account/properties/identity/properties/individual/properties/additional_terms_of_service`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct AdditionalTermsOfService {
    /// Account.
    pub account: Option<Box<AccountAccount>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    AdditionalAddress;
    const "purpose" = Str("registered");
    0 => city "city";
    1 => country "country";
    2 => line1 "line1" sensitive;
    3 => line2 "line2" sensitive;
    4 => postal_code "postal_code" sensitive;
    5 => state "state";
    6 => town "town";
}

rt::record! {
    AdditionalName;
    0 => full_name "full_name" sensitive;
    1 => given_name "given_name" sensitive;
    2 => purpose "purpose" required;
    3 => surname "surname" sensitive;
}

rt::open_enum! {
    AdditionalNamePurpose;
    0 => Alias "alias";
    1 => Maiden "maiden";
}

rt::record! {
    AdditionalTermsOfService;
    0 => account "account";
}
