// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether customers must agree to your terms before they pay.
///
/// The values of `terms_of_service`.
///
/// Contract: `#/components/schemas/payment_pages_checkout_session_consent_collection/properties/terms_of_service`.
///
/// Feature: `checkout`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TermsOfService {
    /// `none`: Nothing is asked.
    None,
    /// `required`: The customer must agree to your terms, whose address is set in the Dashboard.
    Required,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    TermsOfService;
    0 => None "none";
    1 => Required "required";
}
