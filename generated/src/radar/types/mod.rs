// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "radar")]
mod aliases;
#[cfg(feature = "radar")]
pub use aliases::*;
#[cfg(feature = "radar")]
mod early_fraud_warning;
#[cfg(feature = "radar")]
pub use early_fraud_warning::*;
#[cfg(any(feature = "radar", feature = "test_helpers"))]
mod payment_evaluation;
#[cfg(any(feature = "radar", feature = "test_helpers"))]
pub use payment_evaluation::*;
#[cfg(feature = "radar")]
mod value_list;
#[cfg(feature = "radar")]
pub use value_list::*;
#[cfg(feature = "radar")]
mod value_list_item;
#[cfg(feature = "radar")]
pub use value_list_item::*;
