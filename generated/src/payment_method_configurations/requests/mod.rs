// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "payment_method_configurations")]
mod create;
#[cfg(feature = "payment_method_configurations")]
pub use self::create::*;
#[cfg(feature = "payment_method_configurations")]
mod list;
#[cfg(feature = "payment_method_configurations")]
pub use self::list::*;
#[cfg(feature = "payment_method_configurations")]
mod retrieve;
#[cfg(feature = "payment_method_configurations")]
pub use self::retrieve::*;
#[cfg(feature = "payment_method_configurations")]
mod update;
#[cfg(feature = "payment_method_configurations")]
pub use self::update::*;
