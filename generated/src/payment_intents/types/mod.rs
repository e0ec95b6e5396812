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
mod bank;
#[cfg(feature = "_accounts_account")]
pub use self::bank::*;
#[cfg(feature = "_accounts_account")]
mod cancellation;
#[cfg(feature = "_accounts_account")]
pub use self::cancellation::*;
#[cfg(feature = "_accounts_account")]
mod capture;
#[cfg(feature = "_accounts_account")]
pub use self::capture::*;
#[cfg(feature = "_accounts_account")]
mod card;
#[cfg(feature = "_accounts_account")]
pub use self::card::*;
#[cfg(feature = "_accounts_account")]
mod confirmation;
#[cfg(feature = "_accounts_account")]
pub use self::confirmation::*;
#[cfg(feature = "_accounts_account")]
mod excluded;
#[cfg(feature = "_accounts_account")]
pub use self::excluded::*;
#[cfg(feature = "_accounts_account")]
mod funding;
#[cfg(feature = "_accounts_account")]
pub use self::funding::*;
#[cfg(feature = "_accounts_account")]
mod interval;
#[cfg(feature = "_accounts_account")]
pub use self::interval::*;
#[cfg(feature = "_accounts_account")]
mod mandate;
#[cfg(feature = "_accounts_account")]
pub use self::mandate::*;
#[cfg(feature = "_accounts_account")]
mod payment;
#[cfg(feature = "_accounts_account")]
pub use self::payment::*;
#[cfg(feature = "_accounts_account")]
mod payment_intent;
#[cfg(feature = "_accounts_account")]
pub use self::payment_intent::*;
#[cfg(feature = "_accounts_account")]
mod payment_intent_amount_details_line_item;
#[cfg(feature = "_accounts_account")]
pub use self::payment_intent_amount_details_line_item::*;
#[cfg(feature = "_accounts_account")]
mod paypal;
#[cfg(feature = "_accounts_account")]
pub use self::paypal::*;
#[cfg(feature = "_accounts_account")]
mod payto;
#[cfg(feature = "_accounts_account")]
pub use self::payto::*;
#[cfg(feature = "_accounts_account")]
mod preferred;
#[cfg(feature = "_accounts_account")]
pub use self::preferred::*;
#[cfg(feature = "_accounts_account")]
mod request;
#[cfg(feature = "_accounts_account")]
pub use self::request::*;
#[cfg(feature = "_accounts_account")]
mod requested;
#[cfg(feature = "_accounts_account")]
pub use self::requested::*;
#[cfg(feature = "_accounts_account")]
mod setup;
#[cfg(feature = "_accounts_account")]
pub use self::setup::*;
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
#[cfg(feature = "_accounts_account")]
mod wechat;
#[cfg(feature = "_accounts_account")]
pub use self::wechat::*;
