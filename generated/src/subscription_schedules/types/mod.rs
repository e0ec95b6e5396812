// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "_accounts_account")]
mod billing;
#[cfg(feature = "_accounts_account")]
pub use self::billing::*;
#[cfg(feature = "_accounts_account")]
mod collection;
#[cfg(feature = "_accounts_account")]
pub use self::collection::*;
#[cfg(feature = "_accounts_account")]
mod end;
#[cfg(feature = "_accounts_account")]
pub use self::end::*;
#[cfg(feature = "_accounts_account")]
mod proration;
#[cfg(feature = "_accounts_account")]
pub use self::proration::*;
#[cfg(feature = "_accounts_account")]
mod start;
#[cfg(feature = "_accounts_account")]
pub use self::start::*;
#[cfg(feature = "_accounts_account")]
mod subscription_schedule;
#[cfg(feature = "_accounts_account")]
pub use self::subscription_schedule::*;
