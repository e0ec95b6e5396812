// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::charges::Charge;
use crate::rt;
use crate::setup_attempts::SetupAttempt;

/// The payment or setup that this payment method was made from.
///
/// Contract: `#/components/schemas/sepa_debit_generated_from`.
#[non_exhaustive]
pub struct SepaDebitGeneratedFrom {
    /// The charge that made this payment method, if one did. An id; the object itself when `charge` is expanded. May be null.
    pub charge: Option<rt::Expandable<Charge>>,
    /// The setup attempt that made this payment method. Null if none did. An id; the object itself when `setup_attempt` is expanded.
    pub setup_attempt: Option<rt::Expandable<SetupAttempt>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    SepaDebitGeneratedFrom;
    0 => charge = None "charge";
    1 => setup_attempt = None "setup_attempt";
}

rt::expandable! {
    crate::ExpandPath;
    SepaDebitGeneratedFrom;
    charge "charge" => Charge;
    setup_attempt "setup_attempt" => SetupAttempt;
}
