// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "_accounts_account")]
mod aliases;
#[cfg(feature = "_accounts_account")]
pub use self::aliases::*;
#[cfg(feature = "_accounts_account")]
mod payment_intent;
#[cfg(feature = "_accounts_account")]
pub use self::payment_intent::*;
#[cfg(feature = "_accounts_account")]
mod payment_intent_amount_details_line_item;
#[cfg(feature = "_accounts_account")]
pub use self::payment_intent_amount_details_line_item::*;
