// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Who bears negative balances from payments that the account can't pay back: Stripe (`stripe`), or the platform (`application`).
///
/// The values of `payments`.
///
/// Contract: `#/components/schemas/account_unification_account_controller_losses/properties/payments`.
#[derive(Clone)]
#[non_exhaustive]
pub enum LossesPayments {
    /// `application`: The platform bears negative balances that the account can't pay.
    Application,
    /// `stripe`: Stripe bears negative balances that the account can't pay.
    Stripe,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    LossesPayments;
    0 => Application "application";
    1 => Stripe "stripe";
}
