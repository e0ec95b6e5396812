// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The values of `requirement_collection`.
///
/// Contract: `#/components/schemas/account_unification_account_controller/properties/requirement_collection`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RequirementCollection {
    /// `application`: The platform collects and updates what is required, by API.
    Application,
    /// `stripe`: Stripe collects from the account holder what is required, and follows up.
    Stripe,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    RequirementCollection;
    0 => Application "application";
    1 => Stripe "stripe";
}
