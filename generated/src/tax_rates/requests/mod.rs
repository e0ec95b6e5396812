// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "tax_rates")]
mod create;
#[cfg(feature = "tax_rates")]
pub use self::create::*;
#[cfg(feature = "tax_rates")]
mod list;
#[cfg(feature = "tax_rates")]
pub use self::list::*;
#[cfg(feature = "tax_rates")]
mod retrieve;
#[cfg(feature = "tax_rates")]
pub use self::retrieve::*;
#[cfg(feature = "tax_rates")]
mod update;
#[cfg(feature = "tax_rates")]
pub use self::update::*;
