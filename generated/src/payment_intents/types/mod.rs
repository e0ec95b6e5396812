// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "payment_intents")]
mod acss;
#[cfg(feature = "payment_intents")]
pub use self::acss::*;
#[cfg(feature = "payment_intents")]
mod allow;
#[cfg(feature = "payment_intents")]
pub use self::allow::*;
#[cfg(feature = "payment_intents")]
mod amount;
#[cfg(feature = "payment_intents")]
pub use self::amount::*;
#[cfg(feature = "payment_intents")]
mod bank;
#[cfg(feature = "payment_intents")]
pub use self::bank::*;
#[cfg(feature = "payment_intents")]
mod cancellation;
#[cfg(feature = "payment_intents")]
pub use self::cancellation::*;
#[cfg(feature = "payment_intents")]
mod capture;
#[cfg(feature = "payment_intents")]
pub use self::capture::*;
#[cfg(feature = "payment_intents")]
mod card;
#[cfg(feature = "payment_intents")]
pub use self::card::*;
#[cfg(feature = "payment_intents")]
mod confirmation;
#[cfg(feature = "payment_intents")]
pub use self::confirmation::*;
#[cfg(feature = "payment_intents")]
mod excluded;
#[cfg(feature = "payment_intents")]
pub use self::excluded::*;
#[cfg(feature = "payment_intents")]
mod funding;
#[cfg(feature = "payment_intents")]
pub use self::funding::*;
#[cfg(feature = "payment_intents")]
mod interval;
#[cfg(feature = "payment_intents")]
pub use self::interval::*;
#[cfg(feature = "payment_intents")]
mod mandate;
#[cfg(feature = "payment_intents")]
pub use self::mandate::*;
#[cfg(feature = "payment_intents")]
mod payment;
#[cfg(feature = "payment_intents")]
pub use self::payment::*;
#[cfg(feature = "payment_intents")]
mod payment_intent;
#[cfg(feature = "payment_intents")]
pub use self::payment_intent::*;
#[cfg(feature = "payment_intents")]
mod payment_intent_amount_details_line_item;
#[cfg(feature = "payment_intents")]
pub use self::payment_intent_amount_details_line_item::*;
#[cfg(feature = "payment_intents")]
mod paypal;
#[cfg(feature = "payment_intents")]
pub use self::paypal::*;
#[cfg(feature = "payment_intents")]
mod payto;
#[cfg(feature = "payment_intents")]
pub use self::payto::*;
#[cfg(feature = "payment_intents")]
mod preferred;
#[cfg(feature = "payment_intents")]
pub use self::preferred::*;
#[cfg(feature = "payment_intents")]
mod request;
#[cfg(feature = "payment_intents")]
pub use self::request::*;
#[cfg(feature = "payment_intents")]
mod requested;
#[cfg(feature = "payment_intents")]
pub use self::requested::*;
#[cfg(feature = "payment_intents")]
mod setup;
#[cfg(feature = "payment_intents")]
pub use self::setup::*;
#[cfg(feature = "payment_intents")]
mod supported;
#[cfg(feature = "payment_intents")]
pub use self::supported::*;
#[cfg(feature = "payment_intents")]
mod transaction;
#[cfg(feature = "payment_intents")]
pub use self::transaction::*;
#[cfg(feature = "payment_intents")]
mod verification;
#[cfg(feature = "payment_intents")]
pub use self::verification::*;
#[cfg(feature = "payment_intents")]
mod wechat;
#[cfg(feature = "payment_intents")]
pub use self::wechat::*;
