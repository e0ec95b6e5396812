// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "tax_rates")]
mod tax;
#[cfg(feature = "tax_rates")]
pub use self::tax::*;
#[cfg(feature = "tax_rates")]
mod tax_rate;
#[cfg(feature = "tax_rates")]
pub use self::tax_rate::*;
