// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "tax")]
mod address;
#[cfg(feature = "tax")]
pub use self::address::*;
#[cfg(feature = "tax")]
mod ae;
#[cfg(feature = "tax")]
pub use self::ae::*;
#[cfg(feature = "tax")]
mod association;
#[cfg(feature = "tax")]
pub use self::association::*;
#[cfg(feature = "tax")]
mod at;
#[cfg(feature = "tax")]
pub use self::at::*;
#[cfg(feature = "tax")]
mod calculation;
#[cfg(feature = "tax")]
pub use self::calculation::*;
#[cfg(feature = "tax")]
mod calculation_line_item;
#[cfg(feature = "tax")]
pub use self::calculation_line_item::*;
#[cfg(feature = "tax")]
mod customer;
#[cfg(feature = "tax")]
pub use self::customer::*;
#[cfg(feature = "tax")]
mod election;
#[cfg(feature = "tax")]
pub use self::election::*;
#[cfg(feature = "tax")]
mod jurisdiction;
#[cfg(feature = "tax")]
pub use self::jurisdiction::*;
#[cfg(feature = "tax")]
mod line;
#[cfg(feature = "tax")]
pub use self::line::*;
#[cfg(feature = "tax")]
mod place;
#[cfg(feature = "tax")]
pub use self::place::*;
#[cfg(feature = "tax")]
mod postal;
#[cfg(feature = "tax")]
pub use self::postal::*;
#[cfg(feature = "tax")]
mod registration;
#[cfg(feature = "tax")]
pub use self::registration::*;
#[cfg(feature = "tax")]
mod settings;
#[cfg(feature = "tax")]
pub use self::settings::*;
#[cfg(feature = "tax")]
mod ship;
#[cfg(feature = "tax")]
pub use self::ship::*;
#[cfg(feature = "tax")]
mod tax;
#[cfg(feature = "tax")]
pub use self::tax::*;
#[cfg(feature = "tax")]
mod taxability;
#[cfg(feature = "tax")]
pub use self::taxability::*;
#[cfg(feature = "tax")]
mod transaction;
#[cfg(feature = "tax")]
pub use self::transaction::*;
#[cfg(feature = "tax")]
mod transaction_line_item;
#[cfg(feature = "tax")]
pub use self::transaction_line_item::*;
#[cfg(feature = "tax")]
mod us;
#[cfg(feature = "tax")]
pub use self::us::*;
