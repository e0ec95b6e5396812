// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "_accounts_dob")]
mod aliases;
#[cfg(feature = "_accounts_dob")]
pub use aliases::*;
#[cfg(feature = "_accounts_dob")]
mod invoice;
#[cfg(feature = "_accounts_dob")]
pub use invoice::*;
#[cfg(feature = "_accounts_dob")]
mod line_item;
#[cfg(feature = "_accounts_dob")]
pub use line_item::*;
