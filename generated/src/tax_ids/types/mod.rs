// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "_accounts_account")]
mod owner;
#[cfg(feature = "_accounts_account")]
pub use self::owner::*;
#[cfg(feature = "_accounts_account")]
mod tax;
#[cfg(feature = "_accounts_account")]
pub use self::tax::*;
#[cfg(feature = "_accounts_account")]
mod tax_id;
#[cfg(feature = "_accounts_account")]
pub use self::tax_id::*;
