// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "payment_intents")]
mod apply_customer_balance;
#[cfg(feature = "payment_intents")]
pub use apply_customer_balance::*;
#[cfg(feature = "payment_intents")]
mod cancel;
#[cfg(feature = "payment_intents")]
pub use cancel::*;
#[cfg(feature = "payment_intents")]
mod capture;
#[cfg(feature = "payment_intents")]
pub use capture::*;
#[cfg(feature = "payment_intents")]
mod confirm;
#[cfg(feature = "payment_intents")]
pub use confirm::*;
#[cfg(feature = "payment_intents")]
mod create;
#[cfg(feature = "payment_intents")]
pub use create::*;
#[cfg(feature = "payment_intents")]
mod increment_authorization;
#[cfg(feature = "payment_intents")]
pub use increment_authorization::*;
#[cfg(feature = "payment_intents")]
mod list;
#[cfg(feature = "payment_intents")]
pub use list::*;
#[cfg(feature = "payment_intents")]
mod retrieve;
#[cfg(feature = "payment_intents")]
pub use retrieve::*;
#[cfg(feature = "payment_intents")]
mod search;
#[cfg(feature = "payment_intents")]
pub use search::*;
#[cfg(feature = "payment_intents")]
mod update;
#[cfg(feature = "payment_intents")]
pub use update::*;
#[cfg(feature = "payment_intents")]
mod verify_microdeposits;
#[cfg(feature = "payment_intents")]
pub use verify_microdeposits::*;
