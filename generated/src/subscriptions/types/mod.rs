// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(any(feature = "customers", feature = "subscriptions"))]
mod amount;
#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub use self::amount::*;
#[cfg(any(feature = "customers", feature = "subscriptions"))]
mod bill;
#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub use self::bill::*;
#[cfg(any(feature = "customers", feature = "subscriptions"))]
mod cancellation;
#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub use self::cancellation::*;
#[cfg(any(feature = "customers", feature = "subscriptions"))]
mod card;
#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub use self::card::*;
#[cfg(any(feature = "customers", feature = "subscriptions"))]
mod collection;
#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub use self::collection::*;
#[cfg(any(feature = "customers", feature = "subscriptions"))]
mod interval;
#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub use self::interval::*;
#[cfg(any(feature = "customers", feature = "subscriptions"))]
mod missing;
#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub use self::missing::*;
#[cfg(any(feature = "customers", feature = "subscriptions"))]
mod pause;
#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub use self::pause::*;
#[cfg(any(feature = "customers", feature = "subscriptions"))]
mod payment;
#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub use self::payment::*;
#[cfg(any(feature = "customers", feature = "subscriptions"))]
mod request;
#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub use self::request::*;
#[cfg(any(feature = "customers", feature = "subscriptions"))]
mod save;
#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub use self::save::*;
#[cfg(any(feature = "customers", feature = "subscriptions"))]
mod subscription;
#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub use self::subscription::*;
