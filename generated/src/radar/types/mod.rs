// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "radar")]
mod aliases;
#[cfg(feature = "radar")]
pub use self::aliases::*;
#[cfg(feature = "radar")]
mod early_fraud_warning;
#[cfg(feature = "radar")]
pub use self::early_fraud_warning::*;
#[cfg(any(feature = "radar", feature = "test_helpers"))]
mod payment_evaluation;
#[cfg(any(feature = "radar", feature = "test_helpers"))]
pub use self::payment_evaluation::*;
#[cfg(feature = "radar")]
mod value_list;
#[cfg(feature = "radar")]
pub use self::value_list::*;
#[cfg(feature = "radar")]
mod value_list_item;
#[cfg(feature = "radar")]
pub use self::value_list_item::*;
