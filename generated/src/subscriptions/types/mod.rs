// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "_accounts_account")]
mod amount;
#[cfg(feature = "_accounts_account")]
pub use self::amount::*;
#[cfg(feature = "_accounts_account")]
mod bill;
#[cfg(feature = "_accounts_account")]
pub use self::bill::*;
#[cfg(feature = "_accounts_account")]
mod cancellation;
#[cfg(feature = "_accounts_account")]
pub use self::cancellation::*;
#[cfg(feature = "_accounts_account")]
mod card;
#[cfg(feature = "_accounts_account")]
pub use self::card::*;
#[cfg(feature = "_accounts_account")]
mod collection;
#[cfg(feature = "_accounts_account")]
pub use self::collection::*;
#[cfg(feature = "_accounts_account")]
mod interval;
#[cfg(feature = "_accounts_account")]
pub use self::interval::*;
#[cfg(feature = "_accounts_account")]
mod missing;
#[cfg(feature = "_accounts_account")]
pub use self::missing::*;
#[cfg(feature = "_accounts_account")]
mod pause;
#[cfg(feature = "_accounts_account")]
pub use self::pause::*;
#[cfg(feature = "_accounts_account")]
mod payment;
#[cfg(feature = "_accounts_account")]
pub use self::payment::*;
#[cfg(feature = "_accounts_account")]
mod request;
#[cfg(feature = "_accounts_account")]
pub use self::request::*;
#[cfg(feature = "_accounts_account")]
mod save;
#[cfg(feature = "_accounts_account")]
pub use self::save::*;
#[cfg(feature = "_accounts_account")]
mod subscription;
#[cfg(feature = "_accounts_account")]
pub use self::subscription::*;
