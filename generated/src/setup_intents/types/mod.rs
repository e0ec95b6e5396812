// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "_accounts_account")]
mod acss;
#[cfg(feature = "_accounts_account")]
pub use self::acss::*;
#[cfg(feature = "_accounts_account")]
mod allow;
#[cfg(feature = "_accounts_account")]
pub use self::allow::*;
#[cfg(feature = "_accounts_account")]
mod amount;
#[cfg(feature = "_accounts_account")]
pub use self::amount::*;
#[cfg(feature = "_accounts_account")]
mod cancellation;
#[cfg(feature = "_accounts_account")]
pub use self::cancellation::*;
#[cfg(feature = "_accounts_account")]
mod card;
#[cfg(feature = "_accounts_account")]
pub use self::card::*;
#[cfg(feature = "_accounts_account")]
mod default;
#[cfg(feature = "_accounts_account")]
pub use self::default::*;
#[cfg(feature = "_accounts_account")]
mod excluded;
#[cfg(feature = "_accounts_account")]
pub use self::excluded::*;
#[cfg(feature = "_accounts_account")]
mod flow;
#[cfg(feature = "_accounts_account")]
pub use self::flow::*;
#[cfg(feature = "_accounts_account")]
mod interval;
#[cfg(feature = "_accounts_account")]
pub use self::interval::*;
#[cfg(feature = "_accounts_account")]
mod mandate;
#[cfg(feature = "_accounts_account")]
pub use self::mandate::*;
#[cfg(feature = "_accounts_account")]
mod payto;
#[cfg(feature = "_accounts_account")]
pub use self::payto::*;
#[cfg(feature = "_accounts_account")]
mod request;
#[cfg(feature = "_accounts_account")]
pub use self::request::*;
#[cfg(feature = "_accounts_account")]
mod setup_intent;
#[cfg(feature = "_accounts_account")]
pub use self::setup_intent::*;
#[cfg(feature = "_accounts_account")]
mod supported;
#[cfg(feature = "_accounts_account")]
pub use self::supported::*;
#[cfg(feature = "_accounts_account")]
mod transaction;
#[cfg(feature = "_accounts_account")]
pub use self::transaction::*;
#[cfg(feature = "_accounts_account")]
mod verification;
#[cfg(feature = "_accounts_account")]
pub use self::verification::*;
