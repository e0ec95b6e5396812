// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "_tax_rates_tax_rate")]
mod tax;
#[cfg(feature = "_tax_rates_tax_rate")]
pub use self::tax::*;
#[cfg(feature = "_tax_rates_tax_rate")]
mod tax_rate;
#[cfg(feature = "_tax_rates_tax_rate")]
pub use self::tax_rate::*;
