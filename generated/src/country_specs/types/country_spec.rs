// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `country_spec` object.
///
/// Contract: `#/components/schemas/country_spec`.
///
/// Feature: `country_specs`.
#[derive(Default)]
#[non_exhaustive]
pub struct CountrySpec {
    /// Default currency. At most 5000 characters.
    pub default_currency: String,
    /// Id. At most 5000 characters.
    pub id: rt::Id<CountrySpec>,
    /// Supported bank account currencies. A map with free keys.
    pub supported_bank_account_currencies: std::collections::BTreeMap<
        String,
        Vec<String>,
    >,
    /// Supported payment currencies.
    pub supported_payment_currencies: Vec<String>,
    /// Supported payment methods.
    pub supported_payment_methods: Vec<String>,
    /// Supported transfer countries.
    pub supported_transfer_countries: Vec<String>,
    /// Verification fields.
    pub verification_fields: CountrySpecVerificationFields,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Country spec verification field details.
///
/// Contract: `#/components/schemas/country_spec_verification_field_details`.
///
/// Feature: `country_specs`.
#[derive(Default)]
#[non_exhaustive]
pub struct CountrySpecVerificationFieldDetails {
    /// Additional.
    pub additional: Vec<String>,
    /// Minimum.
    pub minimum: Vec<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Country spec verification fields.
///
/// Contract: `#/components/schemas/country_spec_verification_fields`.
///
/// Feature: `country_specs`.
#[derive(Default)]
#[non_exhaustive]
pub struct CountrySpecVerificationFields {
    /// Company.
    pub company: CountrySpecVerificationFieldDetails,
    /// Individual.
    pub individual: CountrySpecVerificationFieldDetails,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    CountrySpec;
    const "object" = Str("country_spec");
    0 => default_currency "default_currency" required;
    1 => id "id" required;
    2 => supported_bank_account_currencies "supported_bank_account_currencies" required;
    3 => supported_payment_currencies "supported_payment_currencies" required;
    4 => supported_payment_methods "supported_payment_methods" required;
    5 => supported_transfer_countries "supported_transfer_countries" required;
    6 => verification_fields "verification_fields" required;
}

rt::record! {
    CountrySpecVerificationFieldDetails;
    0 => additional "additional" required;
    1 => minimum "minimum" required;
}

rt::record! {
    CountrySpecVerificationFields;
    0 => company "company" required;
    1 => individual "individual" required;
}
