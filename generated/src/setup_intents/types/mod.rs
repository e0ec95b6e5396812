// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "setup_intents")]
mod acss;
#[cfg(feature = "setup_intents")]
pub use self::acss::*;
#[cfg(feature = "setup_intents")]
mod allow;
#[cfg(feature = "setup_intents")]
pub use self::allow::*;
#[cfg(feature = "setup_intents")]
mod amount;
#[cfg(feature = "setup_intents")]
pub use self::amount::*;
#[cfg(feature = "setup_intents")]
mod cancellation;
#[cfg(feature = "setup_intents")]
pub use self::cancellation::*;
#[cfg(feature = "setup_intents")]
mod card;
#[cfg(feature = "setup_intents")]
pub use self::card::*;
#[cfg(feature = "setup_intents")]
mod default;
#[cfg(feature = "setup_intents")]
pub use self::default::*;
#[cfg(feature = "setup_intents")]
mod excluded;
#[cfg(feature = "setup_intents")]
pub use self::excluded::*;
#[cfg(feature = "setup_intents")]
mod flow;
#[cfg(feature = "setup_intents")]
pub use self::flow::*;
#[cfg(feature = "setup_intents")]
mod interval;
#[cfg(feature = "setup_intents")]
pub use self::interval::*;
#[cfg(feature = "setup_intents")]
mod mandate;
#[cfg(feature = "setup_intents")]
pub use self::mandate::*;
#[cfg(feature = "setup_intents")]
mod payto;
#[cfg(feature = "setup_intents")]
pub use self::payto::*;
#[cfg(feature = "setup_intents")]
mod request;
#[cfg(feature = "setup_intents")]
pub use self::request::*;
#[cfg(feature = "setup_intents")]
mod setup_intent;
#[cfg(feature = "setup_intents")]
pub use self::setup_intent::*;
#[cfg(feature = "setup_intents")]
mod supported;
#[cfg(feature = "setup_intents")]
pub use self::supported::*;
#[cfg(feature = "setup_intents")]
mod transaction;
#[cfg(feature = "setup_intents")]
pub use self::transaction::*;
#[cfg(feature = "setup_intents")]
mod verification;
#[cfg(feature = "setup_intents")]
pub use self::verification::*;
