// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// What accounts of one country need and can do: currencies for payments and payouts, payment methods, and what Stripe verifies.
///
/// The `country_spec` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/country_specs/object)
///
/// Contract: `#/components/schemas/country_spec`.
///
/// Feature: `country_specs`.
#[non_exhaustive]
pub struct CountrySpec {
    /// The currency that accounts and bank accounts of this country have by default.
    pub default_currency: String,
    /// The country as its two-letter code.
    pub id: rt::Id<CountrySpec>,
    /// The currencies that bank accounts there can be paid out in, each with the countries that the account can be in.
    pub supported_bank_account_currencies: std::collections::BTreeMap<
        String,
        Vec<String>,
    >,
    /// The currencies that accounts there can take.
    pub supported_payment_currencies: Vec<String>,
    /// The payment methods that accounts there can take, some only once turned on, such as ACH. `stripe` means charges by way of your platform.
    pub supported_payment_methods: Vec<String>,
    /// The countries that accounts there can transfer money to.
    pub supported_transfer_countries: Vec<String>,
    /// What accounts there must tell before they can charge and be paid out.
    pub verification_fields: CountrySpecVerificationFields,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Which fields Stripe verifies an account of this country by: those that every account gives in the end, and those that only some must.
///
/// Contract: `#/components/schemas/country_spec_verification_field_details`.
///
/// Feature: `country_specs`.
#[non_exhaustive]
pub struct CountrySpecVerificationFieldDetails {
    /// What some accounts must tell on top, by field name.
    pub additional: Vec<String>,
    /// What every account must tell sooner or later.
    pub minimum: Vec<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What accounts there must tell before they can charge and be paid out.
///
/// Contract: `#/components/schemas/country_spec_verification_fields`.
///
/// Feature: `country_specs`.
#[non_exhaustive]
pub struct CountrySpecVerificationFields {
    /// What companies in this country must tell.
    pub company: CountrySpecVerificationFieldDetails,
    /// What is asked of accounts that are people.
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
