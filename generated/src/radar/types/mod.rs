// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "radar")]
mod customer;
#[cfg(feature = "radar")]
pub use self::customer::*;
#[cfg(feature = "radar")]
mod early_fraud_warning;
#[cfg(feature = "radar")]
pub use self::early_fraud_warning::*;
#[cfg(feature = "radar")]
mod item;
#[cfg(feature = "radar")]
pub use self::item::*;
#[cfg(feature = "radar")]
mod payment;
#[cfg(feature = "radar")]
pub use self::payment::*;
#[cfg(feature = "radar")]
mod payment_evaluation;
#[cfg(feature = "radar")]
pub use self::payment_evaluation::*;
#[cfg(feature = "radar")]
mod value_list;
#[cfg(feature = "radar")]
pub use self::value_list::*;
#[cfg(feature = "radar")]
mod value_list_item;
#[cfg(feature = "radar")]
pub use self::value_list_item::*;
