// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// How the bank account is proved to be the customer's: by logging in to the bank (`instant`), by small deposits, or whichever works (`automatic`, as it is unless set).
///
/// The values of `verification_method`.
///
/// Contract: `#/components/schemas/invoice_payment_method_options_acss_debit/properties/verification_method`.
#[derive(Clone)]
#[non_exhaustive]
pub enum VerificationMethod {
    /// `automatic`: Instantly by signing in to the bank where that's possible, else by small deposits.
    Automatic,
    /// `instant`: Only by signing in to the bank.
    Instant,
    /// `microdeposits`: Only by small deposits, which take a day or two.
    Microdeposits,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    VerificationMethod;
    0 => Automatic "automatic";
    1 => Instant "instant";
    2 => Microdeposits "microdeposits";
}
