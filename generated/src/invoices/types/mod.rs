// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "_accounts_account")]
mod amount;
#[cfg(feature = "_accounts_account")]
pub use self::amount::*;
#[cfg(feature = "_accounts_account")]
mod collection;
#[cfg(feature = "_accounts_account")]
pub use self::collection::*;
#[cfg(feature = "_accounts_account")]
mod invoice;
#[cfg(feature = "_accounts_account")]
pub use self::invoice::*;
#[cfg(feature = "_accounts_account")]
mod line_item;
#[cfg(feature = "_accounts_account")]
pub use self::line_item::*;
#[cfg(feature = "_accounts_account")]
mod page;
#[cfg(feature = "_accounts_account")]
pub use self::page::*;
#[cfg(feature = "_accounts_account")]
mod payment;
#[cfg(feature = "_accounts_account")]
pub use self::payment::*;
#[cfg(feature = "_accounts_account")]
mod request;
#[cfg(feature = "_accounts_account")]
pub use self::request::*;
#[cfg(feature = "_accounts_account")]
mod tax;
#[cfg(feature = "_accounts_account")]
pub use self::tax::*;
