// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "tax")]
mod aliases;
#[cfg(feature = "tax")]
pub use aliases::*;
#[cfg(feature = "tax")]
mod association;
#[cfg(feature = "tax")]
pub use association::*;
#[cfg(feature = "tax")]
mod calculation;
#[cfg(feature = "tax")]
pub use calculation::*;
#[cfg(feature = "tax")]
mod calculation_line_item;
#[cfg(feature = "tax")]
pub use calculation_line_item::*;
#[cfg(feature = "tax")]
mod customer;
#[cfg(feature = "tax")]
pub use customer::*;
#[cfg(feature = "tax")]
mod jurisdiction;
#[cfg(feature = "tax")]
pub use jurisdiction::*;
#[cfg(feature = "tax")]
mod line;
#[cfg(feature = "tax")]
pub use line::*;
#[cfg(feature = "tax")]
mod postal;
#[cfg(feature = "tax")]
pub use postal::*;
#[cfg(feature = "tax")]
mod registration;
#[cfg(feature = "tax")]
pub use registration::*;
#[cfg(feature = "tax")]
mod settings;
#[cfg(feature = "tax")]
pub use settings::*;
#[cfg(feature = "tax")]
mod ship;
#[cfg(feature = "tax")]
pub use ship::*;
#[cfg(feature = "tax")]
mod transaction;
#[cfg(feature = "tax")]
pub use transaction::*;
#[cfg(feature = "tax")]
mod transaction_line_item;
#[cfg(feature = "tax")]
pub use transaction_line_item::*;
